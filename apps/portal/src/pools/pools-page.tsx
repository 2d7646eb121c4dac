import { amountIn, closingIn, roundStateTerms } from '@plan/contract/words';
import type { AnswerOf } from '@plan/contract/client';
import { dayOf } from '@plan/domain/kernel';
import type { MunicipalityId } from '@plan/domain/kernel';
import { budgetOf, freeOn } from '@plan/domain/pools';
import { Link } from 'wouter';
import { newId } from '../data/ids.ts';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { OwedAnswers } from './owed-answers.tsx';
import { usePoolWords } from './words.ts';
import { YearWheel } from './year-wheel.tsx';

type Pools = AnswerOf<'showPools'>;
type Listed = Pools['pools'][number];

type CardProps = {
  readonly municipality: MunicipalityId;
  readonly listed: Listed;
  readonly rounds: Pools['rounds'];
};

function PoolCard({ municipality, listed: { pool, account }, rounds }: CardProps) {
  const { language } = useWords();
  const words = usePoolWords();
  const calls = rounds.filter((round) => round.pool === pool.id);
  return (
    <li className="card-plain">
      <h3 className="mt-0" lang="da">
        <Link href={`/app/${municipality}/puljer/${pool.id}`}>{pool.title}</Link>
      </h3>
      <p>
        {pool.rehearsal ? (
          <>
            <strong>{words.rehearsalMark}</strong> ·{' '}
          </>
        ) : null}
        {words.budget}: {amountIn(language, budgetOf(account))} · {words.left}:{' '}
        {amountIn(language, freeOn(account))}
      </p>
      {calls.length === 0 ? <p className="mb-0">{words.noCalls}</p> : null}
      <ul className="plain-list">
        {calls.map((round) => (
          <li key={round.id}>
            <Link href={`/app/${municipality}/opslag/${round.id}`} lang="da">
              {round.title}
            </Link>{' '}
            · <strong>{roundStateTerms[round.state][language]}</strong> ·{' '}
            {closingIn(language, round.window.closesBefore)}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The year of a caseworker: what is late and what comes, then every pool, the newest first. */
export default function PoolsPage({ municipality }: { readonly municipality: MunicipalityId }) {
  const words = usePoolWords();
  const shown = useRead('showPools', { municipality });
  const year = useRead('showYear', { municipality });
  return (
    <Page title={words.title}>
      <Loaded shown={shown}>
        {(pools) => (
          <Loaded shown={year}>
            {({ calls, owed }) => (
              <>
                <OwedAnswers
                  municipality={municipality}
                  owed={owed}
                  today={dayOf(pools.serverTime)}
                />
                <YearWheel municipality={municipality} pools={pools} calls={calls} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
      <h2>{words.allPools}</h2>
      <p>
        <Link
          className="button button-secondary"
          href={`/app/${municipality}/puljer/${newId('poo')}`}
        >
          {words.newPool}
        </Link>
      </p>
      <Loaded shown={shown}>
        {({ pools, rounds }) => (
          <>
            {pools.length === 0 ? <p>{words.none}</p> : null}
            <ul className="plain-list">
              {pools
                .toSorted((one, other) => other.pool.year - one.pool.year)
                .map((listed) => (
                  <PoolCard
                    key={listed.pool.id}
                    municipality={municipality}
                    listed={listed}
                    rounds={rounds}
                  />
                ))}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
}
