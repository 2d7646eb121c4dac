import { closingIn, roundStateTerms } from '@plan/contract/words';
import { Link } from 'wouter';
import { useRead } from '../data/operations.ts';
import { Loaded, Page } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { BeginCall } from './begin-call.tsx';
import { Money } from './money.tsx';
import { PoolForm } from './pool-form.tsx';
import type { PoolAddress, Pools } from './pool-form.tsx';
import { Rehearsal } from './rehearse.tsx';
import { usePoolWords } from './words.ts';

type KnownProps = {
  readonly at: PoolAddress;
  readonly pools: Pools;
  readonly listed: Pools['pools'][number];
};

function Known({ at, pools, listed }: KnownProps) {
  const { language } = useWords();
  const words = usePoolWords();
  const { pool, account, asked } = listed;
  const calls = pools.rounds.filter((round) => round.pool === pool.id);
  return (
    <>
      {pool.rehearsal ? (
        <Rehearsal at={at} />
      ) : (
        <p>
          <a href={`/${at.municipality}/puljer/${pool.slug}`}>{words.public}</a>
        </p>
      )}
      <Money at={at} pool={pool} account={account} asked={asked} pools={pools.pools} />
      <section aria-labelledby="opslag">
        <h2 id="opslag">{words.calls}</h2>
        {calls.length === 0 ? <p>{words.noCalls}</p> : null}
        <ul className="plain-list">
          {calls.map((round) => (
            <li key={round.id}>
              <Link href={`/app/${at.municipality}/opslag/${round.id}`} lang="da">
                {round.title}
              </Link>{' '}
              · <strong>{roundStateTerms[round.state][language]}</strong> ·{' '}
              {closingIn(language, round.window.closesBefore)}
            </li>
          ))}
        </ul>
        {pool.rehearsal ? null : (
          <BeginCall municipality={at.municipality} pool={pool} pools={pools} />
        )}
      </section>
      <details className="card-plain">
        <summary>{words.about}</summary>
        <PoolForm at={at} pools={pools} before={listed} />
      </details>
    </>
  );
}

/** A pool for those who run it: its money, its calls, what it says of itself. */
export default function PoolPage(at: PoolAddress) {
  const words = usePoolWords();
  const { municipality, pool } = at;
  const shown = useRead('showPools', { municipality });
  const listed = shown.value?.pools.find((each) => each.pool.id === pool);
  return (
    <Page
      title={listed?.pool.title ?? words.newPool}
      back={{ to: `/app/${municipality}/puljer`, text: words.toPools }}
    >
      <Loaded shown={shown}>
        {(pools) =>
          listed ? (
            <Known at={at} pools={pools} listed={listed} />
          ) : (
            <>
              <p>{words.newPoolLead}</p>
              <PoolForm at={at} pools={pools} before={undefined} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
