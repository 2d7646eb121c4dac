import { amountIn } from '@plan/contract/words';
import type { MunicipalityId, RoundId } from '@plan/domain/kernel';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { AdoptForm } from './adopt-form.tsx';
import { Ballots } from './ballots.tsx';
import { LineCard } from './line-form.tsx';
import { MoneyPanel } from './money-panel.tsx';

type Props = { readonly municipality: MunicipalityId; readonly round: RoundId };

/** The desk where a list is made, voted on and adopted. */
export default function AllocationPage(at: Props) {
  const { words, language } = useWords();
  const { municipality, round } = at;
  const shown = useRead('showAllocation', { municipality, round });
  const me = useRead('showMe', {});
  const roles = me.value?.municipalities.find((each) => each.id === municipality)?.roles ?? [];
  const decides = roles.includes('caseworker') || roles.includes('committee-chair');
  return (
    <Loaded shown={shown}>
      {(desk) => (
        <Page
          title={`${words.decisions.title}: ${desk.round.title}`}
          back={{ to: `/app/${municipality}/runder/${round}`, text: words.reviews.list }}
        >
          {desk.allocation.state === 'adopted' ? (
            <div className="alert alert-success" role="status">
              <div className="alert-body">
                <p className="alert-heading">{words.decisions.adopted}</p>
                <p className="alert-text">
                  {words.decisions.adoptedText}{' '}
                  {desk.allocation.adopted
                    ? amountIn(language, desk.allocation.adopted.total)
                    : null}
                </p>
                {desk.allocation.adopted?.released ? (
                  <p className="alert-text">
                    {words.decisions.released} {desk.allocation.adopted.released}
                  </p>
                ) : null}
              </div>
            </div>
          ) : null}
          {desk.withheld > 0 ? <p>{words.decisions.withheld(desk.withheld)}</p> : null}
          <MoneyPanel desk={desk} />
          <h2>{words.decisions.lines}</h2>
          <ul className="plain-list">
            {desk.allocation.lines.map((line) => (
              <LineCard
                key={line.application}
                at={{ municipality, round, application: line.application }}
                line={line}
                desk={desk}
                mayPropose={decides}
                mayPlace={roles.includes('caseworker')}
              />
            ))}
          </ul>
          <Ballots at={{ municipality, round }} desk={desk} mayRecord={decides} />
          {decides && desk.allocation.state === 'open' ? (
            <AdoptForm at={{ municipality, round }} desk={desk} />
          ) : null}
        </Page>
      )}
    </Loaded>
  );
}
