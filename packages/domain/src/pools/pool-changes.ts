import { judge, unless } from '../kernel/index.ts';
import type { Deed, Outcome, Refusal } from '../kernel/index.ts';
import type { PoolAccount } from './account.ts';
import { Pool } from './pool.ts';
import type { PoolText } from './pool.ts';
import type { Round } from './round.ts';
import {
  lineBelongsToPool,
  poolContinuesEarlier,
  poolNeedsDecision,
  poolNeedsLegalBasis,
  poolNeedsTitle,
  poolYearsRunForward,
  subPoolInUse,
  subPoolsDiffer,
} from './rules.ts';

type Earlier = readonly Pick<Pool, 'id' | 'year'>[];

function refusalsOf(id: Pool['id'], text: PoolText, pools: Earlier): readonly Refusal[] {
  const continued = pools.find((each) => each.id === text.continues && each.id !== id);
  const isNamed = text.continues !== undefined;
  const keys = text.subPools.map(({ key }) => key);
  const percent = text.subPools.reduce((sum, each) => sum + (each.percent ?? 0), 0);
  const complete = Pool.shape.budgetDecision.safeParse(text.budgetDecision).success;
  return [
    ...judge(poolNeedsTitle, text, 'title'),
    ...judge(poolYearsRunForward, text, 'untilYear'),
    ...judge(poolNeedsLegalBasis, { count: text.legalBases.length }, 'legalBases'),
    ...judge(poolNeedsDecision, { complete }, 'budgetDecision.body'),
    ...judge(subPoolsDiffer, { keys, percent }, 'subPools'),
    ...judge(poolContinuesEarlier, { isNamed, continued, year: text.year }, 'continues'),
  ];
}

/** What money and calls need of the pool that its new text would take away. */
function lostBy(text: Pool, account: PoolAccount, rounds: readonly Round[]): readonly string[] {
  const lines = account.lines.filter(
    (line) => judge(lineBelongsToPool, { pool: text, ref: line }).length > 0,
  );
  const calls = rounds.filter(
    (round) =>
      round.pool === text.id &&
      round.subPool !== undefined &&
      !text.subPools.some(({ key }) => key === round.subPool),
  );
  return [
    ...lines.map(({ legalBasis, year, subPool }) =>
      [legalBasis, year, subPool].filter(Boolean).join(' '),
    ),
    ...calls.map((round) => round.title),
  ];
}

type Written = { readonly pool: Pool; readonly account: PoolAccount; readonly deed: Deed };

/**
 * Makes a pool with an empty account. Refuses
 * a missing title, law or budget decision, years that run backward, sub-pools that share a key, and
 * to carry on a pool that is not of an earlier year. `pools` are those there are.
 */
export function createPool(
  { id, slug }: Pick<Pool, 'id' | 'slug'>,
  text: PoolText,
  { rehearsal }: Pick<Pool, 'rehearsal'>,
  pools: Earlier = [],
): Outcome<Written> {
  return unless(refusalsOf(id, text, pools), () => ({
    pool: Pool.parse({ ...text, id, slug, rehearsal }),
    account: { pool: id, lines: [], movements: [] },
    deed: { chain: `pool/${id}`, verb: 'create-pool', facts: { year: text.year } },
  }));
}

/** Writes a pool anew. Refuses to take away a law, year or sub-pool that has money or calls. */
export function changePool(
  before: Pool,
  text: PoolText,
  account: PoolAccount,
  rounds: readonly Round[],
  pools: Earlier = [],
): Outcome<Pick<Written, 'pool' | 'deed'>> {
  const { id, slug, rehearsal } = before;
  const shape = refusalsOf(id, text, pools);
  const after = shape.length > 0 ? before : Pool.parse({ ...text, id, slug, rehearsal });
  const refusals = [...shape, ...judge(subPoolInUse, { used: lostBy(after, account, rounds) })];
  return unless(refusals, () => ({
    pool: after,
    deed: { chain: `pool/${id}`, verb: 'change-pool', facts: { year: text.year } },
  }));
}
