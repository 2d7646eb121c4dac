import { judge, unless } from '../kernel/index.ts';
import type { Deed, Outcome, Refusal } from '../kernel/index.ts';
import type { PoolAccount } from './account.ts';
import { Pool } from './pool.ts';
import type { PoolText } from './pool.ts';
import type { Round } from './round.ts';
import {
  lineBelongsToPool,
  poolNeedsDecision,
  poolNeedsLegalBasis,
  poolNeedsTitle,
  poolYearsRunForward,
  subPoolInUse,
  subPoolsDiffer,
} from './rules.ts';

function refusalsOf(text: PoolText): readonly Refusal[] {
  const keys = text.subPools.map(({ key }) => key);
  const percent = text.subPools.reduce((sum, each) => sum + (each.percent ?? 0), 0);
  const complete = Pool.shape.budgetDecision.safeParse(text.budgetDecision).success;
  return [
    ...judge(poolNeedsTitle, text, 'title'),
    ...judge(poolYearsRunForward, text, 'untilYear'),
    ...judge(poolNeedsLegalBasis, { count: text.legalBases.length }, 'legalBases'),
    ...judge(poolNeedsDecision, { complete }, 'budgetDecision.body'),
    ...judge(subPoolsDiffer, { keys, percent }, 'subPools'),
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
 * a missing title, law or budget decision, years that run backward, and sub-pools that share a key.
 */
export function createPool(
  { id, slug }: Pick<Pool, 'id' | 'slug'>,
  text: PoolText,
  { rehearsal }: Pick<Pool, 'rehearsal'>,
): Outcome<Written> {
  return unless(refusalsOf(text), () => ({
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
): Outcome<Pick<Written, 'pool' | 'deed'>> {
  const shape = refusalsOf(text);
  const after = shape.length > 0 ? before : Pool.parse({ ...before, ...text });
  const refusals = [...shape, ...judge(subPoolInUse, { used: lostBy(after, account, rounds) })];
  return unless(refusals, () => ({
    pool: after,
    deed: { chain: `pool/${before.id}`, verb: 'change-pool', facts: { year: text.year } },
  }));
}
