import * as z from 'zod';
import { ApplicationId, Day, Ore, RoundId, dayOf, sumOf } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import type { Decision } from '../decisions/index.ts';
import { GoalRef, goalKey } from '../policies/index.ts';
import { areaOf, reportDayOf } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import { judgeTerm, reportAsks } from '../terms/index.ts';

/** A goal that grants of an applicant serve. Amount in øre. */
export type GoalServed = z.infer<typeof GoalServed>;
export const GoalServed = z.object({ ref: GoalRef, grants: z.number().int(), amount: Ore });

/** A report that a term of a grant asks for; without a day where the terms name none. */
export type ReportAsked = z.infer<typeof ReportAsked>;
export const ReportAsked = z.object({
  application: ApplicationId,
  round: RoundId,
  title: z.string(),
  /** The key of the term. */
  term: z.string(),
  asks: z.array(z.enum(reportAsks)),
  by: Day.optional(),
});

/** One of an applicant’s own grants: what was sent, by which call, and what was decided. */
export type OwnGrant = {
  readonly application: Pick<Application, 'id' | 'submission'>;
  readonly round: Pick<Round, 'id' | 'areas' | 'terms' | 'grant'>;
  readonly decision: Pick<Decision, 'amount' | 'outcome' | 'years' | 'issuedAt'>;
};

export function isGrant({ decision }: OwnGrant): boolean {
  return decision.outcome !== 'refusal';
}

function goalsOfGrant({ application, round }: OwnGrant): readonly GoalRef[] {
  const areas = application.submission?.areas ?? [];
  const goals = areas.flatMap((area) => areaOf(round, area)?.goals ?? []);
  return [...new Map(goals.map((goal) => [goalKey(goal), goal])).values()];
}

/**
 * The goals that an applicant’s grants serve by the areas that were chosen, those with most grants
 * first. A grant that serves two goals counts under both, so the amounts do not add up.
 */
export function goalsServedBy(own: readonly OwnGrant[]): readonly GoalServed[] {
  const served = new Map<string, GoalServed>();
  for (const grant of own.filter(isGrant)) {
    for (const ref of goalsOfGrant(grant)) {
      const key = goalKey(ref);
      const before = served.get(key) ?? { ref, grants: 0, amount: sumOf([]) };
      const amount = sumOf([before.amount, grant.decision.amount]);
      served.set(key, { ref, grants: before.grants + 1, amount });
    }
  }
  return [...served.values()].toSorted((one, other) => other.grants - one.grants);
}

/** Whether nobody has told for how many years a grant was given; older decisions do not say. */
export function isYearsUnknown({ round, decision }: OwnGrant): boolean {
  return round.grant.mostYears > 1 && decision.years === undefined;
}

/** The years a grant was given for. */
export function yearsOf({ round, decision }: OwnGrant): readonly number[] {
  const { firstYear } = round.grant;
  return Array.from({ length: decision.years?.given ?? 1 }, (_, index) => firstYear + index);
}

type Owed = { readonly asked: ReportAsked; readonly atLatest: Day | undefined };

/**
 * The reports of one grant. Where nobody has told for how many years it was, no day is named, and at the latest it is that of the most.
 */
export function reportsOn(grant: OwnGrant): readonly Owed[] {
  const { application, round, decision } = grant;
  const { id, submission } = application;
  const known = { kind: submission?.applicant.kind, requested: decision.amount };
  return round.terms.flatMap((term): readonly Owed[] => {
    if (!isGrant(grant) || term.kind !== 'report' || term.force === 'weighed') return [];
    const { state } = judgeTerm(term, known);
    if (state === 'not-concerned') return [];
    const dayFor = (mostYears: number) =>
      reportDayOf({ ...round.grant, mostYears }, term, dayOf(decision.issuedAt));
    const day = dayFor(decision.years?.given ?? round.grant.mostYears);
    // Whom it concerns is not known here, so nobody is late with it.
    const atLatest = state === 'open' ? undefined : day;
    // How many years it was for matters only where the day follows from them.
    const by = isYearsUnknown(grant) && dayFor(1) !== day ? undefined : day;
    const title = submission?.title ?? '';
    const asked = { application: id, round: round.id, title, term: term.key, asks: [...term.asks] };
    return [{ asked: { ...asked, ...(by === undefined ? {} : { by }) }, atLatest }];
  });
}

const LAST = '9999-12-31';

/**
 * The reports that the terms of an applicant’s grants ask for, the first day first; without a day
 * where nobody has told for how many years the grant is.
 */
export function reportsAskedOf(own: readonly OwnGrant[]): readonly ReportAsked[] {
  return own
    .flatMap(reportsOn)
    .map(({ asked }) => asked)
    .toSorted((one, other) => (one.by ?? LAST).localeCompare(other.by ?? LAST));
}
