import { closingIn, roundStateTerms } from '@plan/contract/words';
import type { MunicipalityId } from '@plan/domain/kernel';
import { Link } from 'wouter';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';

/** The rounds of a municipality, those that need somebody first. */
export default function RoundsPage({ municipality }: { readonly municipality: MunicipalityId }) {
  const { words, language } = useWords();
  const shown = useRead('listRounds', { municipality });
  const order = ['under-review', 'adopted', 'announced', 'decided', 'cancelled'];
  return (
    <Page title={words.reviews.rounds}>
      <Loaded shown={shown}>
        {({ rounds, pools }) => (
          <>
            {rounds.length === 0 ? <p>{words.reviews.noRounds}</p> : null}
            <ul className="plain-list">
              {rounds
                .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
                .map((round) => (
                  <li key={round.id} className="card-plain">
                    <h2 className="h3 mt-0">
                      <Link href={`/app/${municipality}/runder/${round.id}`}>
                        {pools.find((pool) => pool.id === round.pool)?.title}: {round.title}
                      </Link>
                    </h2>
                    <p className="mb-0">
                      {round.rehearsal ? <strong>{words.reviews.rehearsalMark}: </strong> : null}
                      <strong>{roundStateTerms[round.state][language]}</strong> ·{' '}
                      {words.applications.deadline}:{' '}
                      {closingIn(language, round.window.closesBefore)}
                    </p>
                  </li>
                ))}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
}
