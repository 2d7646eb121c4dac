import type { AnswerOf } from '@plan/contract/client';
import { amountIn, dayIn } from '@plan/contract/words';
import { isApproved } from '@plan/domain/decisions';
import type { Day, MunicipalityId, RoundId } from '@plan/domain/kernel';
import { useRead } from '../data/operations.ts';
import type { Shown } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { AdoptForm } from './adopt-form.tsx';
import { Ballots } from './ballots.tsx';
import { LineCard } from './line-form.tsx';
import { MoneyPanel } from './money-panel.tsx';
import { ShareForm } from './share-form.tsx';
import { Stages } from './stages.tsx';
import { useDecisionWords } from './words.ts';

type Props = { readonly municipality: MunicipalityId; readonly round: RoundId };
type Desk = AnswerOf<'showAllocation'>;

function Adopted({ desk }: { readonly desk: Desk }) {
  const { words, language } = useWords();
  const { state, adopted } = desk.allocation;
  if (state !== 'adopted') return null;
  return (
    <div className="alert alert-success" role="status">
      <div className="alert-body">
        <p className="alert-heading">{words.decisions.adopted}</p>
        <p className="alert-text">
          {words.decisions.adoptedText} {adopted ? amountIn(language, adopted.total) : null}
        </p>
        {adopted?.released ? (
          <p className="alert-text">
            {words.decisions.released} {adopted.released}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** Whoever is shown a part of the list cannot share what all of it leaves. */
function mayShare({ allocation, withheld }: Desk): boolean {
  return allocation.state === 'open' && withheld === 0 && !isApproved(allocation);
}

type DeskProps = Props & { readonly shown: Shown<'showAllocation' | 'showGatheredList'> };

/** A list with what it takes to adopt it. */
function DeskPage({ municipality, round, shown }: DeskProps) {
  const { words, language } = useWords();
  const more = useDecisionWords();
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
          {desk.allocation.gathered ? (
            <p>{more.listUpTo(dayIn(language, desk.allocation.gathered))}</p>
          ) : null}
          <Adopted desk={desk} />
          {desk.withheld > 0 ? <p>{words.decisions.withheld(desk.withheld)}</p> : null}
          <MoneyPanel desk={desk} />
          {mayShare(desk) && decides ? (
            <ShareForm at={{ municipality, round }} desk={desk} />
          ) : null}
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
          <Stages at={{ municipality, round }} desk={desk} mayRecord={decides} />
          <Ballots at={{ municipality, round }} desk={desk} mayRecord={decides} />
          {decides && desk.allocation.state === 'open' ? (
            <AdoptForm at={{ municipality, round }} desk={desk} />
          ) : null}
        </Page>
      )}
    </Loaded>
  );
}

/** The desk where a list is made, voted on and adopted. */
export default function AllocationPage({ municipality, round }: Props) {
  const shown = useRead('showAllocation', { municipality, round });
  return <DeskPage municipality={municipality} round={round} shown={shown} />;
}

/** A list of a rolling call that was gathered and decided before. */
export function GatheredPage({
  municipality,
  round,
  gathered,
}: Props & { readonly gathered: Day }) {
  const shown = useRead('showGatheredList', { municipality, round, gathered });
  return <DeskPage municipality={municipality} round={round} shown={shown} />;
}
