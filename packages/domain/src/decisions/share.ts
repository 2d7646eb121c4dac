import { ore, sumOf } from '../kernel/index.ts';
import type { ApplicationId, LegalBasis, Ore } from '../kernel/index.ts';
import { countNames, countedOf } from '../applications/index.ts';
import type { Application, Submission } from '../applications/index.ts';
import { leftFor } from '../pools/index.ts';
import type { PoolAccount, Round } from '../pools/index.ts';
import { standingLines, totalOfLines } from './allocation.ts';
import type { Allocation, Line } from './allocation.ts';

/** What the rest of a pool may be shared by: a counted fact, what was applied for, or nothing. */
export const shareKeys = [...countNames, 'requested', 'equal'] as const;
export type ShareKey = (typeof shareKeys)[number];

/** Which lines of a list get a share: those without a proposal, or all. */
export const sharedLines = ['undecided', 'all'] as const;

/** In whole øre, or rounded down to whole 100 kr. */
export const shareSteps = ['ore', 'hundred'] as const;

/** How the rest is shared. */
export type ShareAsked = {
  readonly by: ShareKey;
  readonly lines: (typeof sharedLines)[number];
  readonly step: (typeof shareSteps)[number];
};

/** Why a line gets no share: it asks for no money, tells no count, or waits for support in kind. */
export type LeftOut = 'no-money' | 'not-told' | 'support';

/** The shares of a list. Øre. */
export type Shared = {
  readonly shares: readonly {
    readonly application: ApplicationId;
    readonly count: number;
    readonly amount: Ore;
  }[];
  readonly leftOut: readonly { readonly application: ApplicationId; readonly why: LeftOut }[];
  /** What there is to share, and what of it stays after rounding and full requests. */
  readonly money: Ore;
  readonly rest: Ore;
};

type Claim = {
  readonly application: ApplicationId;
  readonly count: number;
  readonly most: Ore;
  readonly legalBasis?: LegalBasis | undefined;
};

const STEP = { ore: 1n, hundred: 10_000n } as const;

/** What there is for each of what is counted, once those who ask for less have got it. Øre. */
type Level = { readonly left: bigint; readonly counts: bigint };

/** The level that money reaches; nothing where it reaches all that is asked for. */
function levelOf(claims: readonly Claim[], money: Ore): Level | undefined {
  let left = BigInt(money);
  let counts = claims.reduce((sum, { count }) => sum + BigInt(count), 0n);
  const leastFirst = claims
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => one.most / one.count - other.most / other.count);
  for (const { count, most } of leastFirst) {
    if (BigInt(most) * counts > left * BigInt(count)) return { left, counts };
    left -= BigInt(most);
    counts -= BigInt(count);
  }
  return undefined;
}

/**
 * Money in proportion to the counts, to nobody above what they can get: what those leave who ask
 * for less than their share is shared by the others. Each is rounded down from the same level, so
 * that the same count gives the same, and the sum is never above the money; the rest stays.
 */
function levelled(claims: readonly Claim[], money: Ore, step: bigint): readonly Claim[] {
  const level = levelOf(claims, money);
  return claims.map((claim) => {
    const { count, most } = claim;
    if (count === 0) return { ...claim, most: ore(0) };
    if (!level) return claim;
    const share = ((level.left * BigInt(count)) / level.counts / step) * step;
    return share < BigInt(most) ? { ...claim, most: ore(Number(share)) } : claim;
  });
}

/** What each claim gets of its own law, and of that what all of the money reaches. */
function sharesOf(
  claims: readonly Claim[],
  money: (legalBasis?: LegalBasis) => Ore,
  step: bigint,
): readonly Claim[] {
  const laws = [...new Set(claims.map(({ legalBasis }) => legalBasis))];
  const withinLaws = laws.flatMap((law) => {
    const own = claims.filter(({ legalBasis }) => legalBasis === law);
    return law === undefined ? own : levelled(own, money(law), step);
  });
  return levelled(withinLaws, money(), step);
}

function countFor(by: ShareKey, submission: Submission): number | undefined {
  if (by === 'equal') return 1;
  return by === 'requested' ? submission.requested : countedOf(submission)[by];
}

function claimOf(by: ShareKey, line: Line, submission: Submission): Claim | LeftOut {
  const { application, requested, legalBasis, inKind } = line;
  const count = countFor(by, submission);
  if (requested === 0) return 'no-money';
  if (inKind === 'undecided') return 'support';
  if (count === undefined) return 'not-told';
  return { application, count, most: requested, legalBasis };
}

/**
 * What a list would give if the money that its other lines leave were shared. Of lines placed under
 * a law, no more than that law has left. A line that cannot get a share keeps what it has.
 */
export function shareOut(
  round: Pick<Round, 'subPool' | 'grant'>,
  account: PoolAccount,
  allocation: Allocation,
  applications: readonly Pick<Application, 'id' | 'submission'>[],
  { by, lines: wanted, step }: ShareAsked,
): Shared {
  const standing = standingLines(allocation);
  const sent = new Map(applications.map(({ id, submission }) => [id, submission]));
  const looked = standing
    .filter(({ amount }) => wanted === 'all' || amount === undefined)
    .flatMap((line) => {
      const submission = sent.get(line.application);
      return submission ? [{ line, claim: claimOf(by, line, submission) }] : [];
    });
  const claims = looked.flatMap(({ claim }) => (typeof claim === 'string' ? [] : [claim]));
  const sharing = new Set(claims.map(({ application }) => application));
  const others = standing.filter(({ application }) => !sharing.has(application));
  const money = (law?: LegalBasis) => {
    const taken = others.filter(({ legalBasis }) => law === undefined || legalBasis === law);
    return ore(Math.max(0, leftFor(account, round, law) - totalOfLines(taken)));
  };
  const shared = new Map(
    sharesOf(claims, money, STEP[step]).map(({ application, most }) => [application, most]),
  );
  return {
    shares: claims.map(({ application, count }) => {
      const amount = shared.get(application) ?? ore(0);
      return { application, count, amount };
    }),
    leftOut: looked.flatMap(({ line, claim }) =>
      typeof claim === 'string' ? [{ application: line.application, why: claim }] : [],
    ),
    money: money(),
    rest: ore(money() - sumOf(shared.values())),
  };
}
