import { ore } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import { goalKey } from '../policies/index.ts';
import { mostAmount, plainTermsIn } from '../terms/index.ts';
import type { targetGroups } from '../terms/index.ts';
import type { Round } from '../pools/index.ts';
import type { PublicPolicy } from './public-policies.ts';
import type { PublicArea, PublicPool, PublicRound } from './public-view.ts';

/** What an area was asked for, the last time it was in a round that is decided. Øre. */
export type LastDemand = {
  readonly round: string;
  readonly applications: number;
  readonly grants: number;
  /** What each grant was on average, in whole kroner; not told of a single grant. */
  readonly average: Ore | undefined;
};

/** Something one can apply for now or soon: a priority area of a call, or a call without areas. */
export type Offer = {
  readonly pool: { readonly slug: string; readonly title: string };
  readonly round: Pick<Round, 'id' | 'slug' | 'title' | 'window' | 'introduction'>;
  readonly area: { readonly title: string; readonly text: string } | undefined;
  readonly goals: readonly {
    readonly slug: string;
    readonly title: string;
    /** What the policy says of it. */
    readonly explanation: string;
  }[];
  /** What the plans do for these goals. */
  readonly initiatives: readonly string[];
  /** Whom the money is for: of the list, and as the call names them; empty where it is for all. */
  readonly groups: readonly (typeof targetGroups)[number][];
  readonly otherGroups: readonly string[];
  /** The most one can ask for, where the terms say it. */
  readonly most: Ore | undefined;
  readonly last: LastDemand | undefined;
};

function averageOf({ granted, grants }: { granted: number; grants: number }): Ore | undefined {
  return grants < 2 ? undefined : ore(Math.round(granted / grants / 100) * 100);
}

/** The newest decided round of any pool that had an area of the same name. */
function lastDemandFor(title: string, rounds: readonly PublicRound[]): LastDemand | undefined {
  const before = rounds
    .filter((round) => round.state === 'decided')
    .flatMap((round) =>
      round.areas
        .filter((area) => area.title === title && area.money !== undefined)
        .map((area) => ({ round, money: area.money })),
    )
    .toSorted((one, other) =>
      other.round.window.closesBefore.day.localeCompare(one.round.window.closesBefore.day),
    );
  const [newest] = before;
  if (!newest?.money) return undefined;
  const { applications, grants } = newest.money;
  return { round: newest.round.title, applications, grants, average: averageOf(newest.money) };
}

/**
 * All that can be applied for in rounds that are announced: each with the goals it serves, the most
 * one can ask for, and what happened last time.
 */
export function offersOf(
  pools: readonly PublicPool[],
  policies: readonly PublicPolicy[],
): readonly Offer[] {
  const goals = policies.flatMap((policy) => policy.goals);
  const allRounds = pools.flatMap((pool) => pool.rounds);
  const offer = (pool: PublicPool, round: PublicRound, area: PublicArea | undefined): Offer => {
    const wanted = area?.goals.map(goalKey) ?? [];
    const { id, slug, title, window, introduction } = round;
    const served = goals.filter((goal) => wanted.includes(goalKey(goal.ref)));
    const initiatives = served.flatMap((goal) => goal.initiatives.map((each) => each.title));
    const meant = round.terms.flatMap(plainTermsIn).filter((term) => term.kind === 'target-groups');
    return {
      pool: { slug: pool.slug, title: pool.title },
      round: { id, slug, title, window, introduction },
      area: area && { title: area.title, text: area.decisionText },
      goals: served.map((goal) => ({
        slug: goal.slug,
        title: goal.title,
        explanation: goal.explanation,
      })),
      initiatives: [...new Set(initiatives)],
      groups: [...new Set(meant.flatMap((term) => term.groups))],
      otherGroups: [...new Set(meant.flatMap((term) => term.others ?? []))],
      // What holds for some applicants only is told on the page of the pool.
      most: mostAmount(round.terms.filter((term) => term.scope === undefined)),
      last: area && lastDemandFor(area.title, allRounds),
    };
  };
  return pools.flatMap((pool) =>
    pool.rounds
      .filter((round) => round.state === 'announced')
      .flatMap((round) =>
        round.areas.length === 0
          ? [offer(pool, round, undefined)]
          : round.areas.map((area) => offer(pool, round, area)),
      ),
  );
}
