import * as z from 'zod';
import { ApplicationId, Day, Ore, RoundId, dayOf, sumOf } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import { GoalRef, goalKey } from '../policies/index.ts';
import { areaOf, reportDayOf } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import { judgeTerm, reportAsks } from '../terms/index.ts';
import type { Decision } from './decision.ts';

/** One of an applicant’s own applications, with the decision once it is issued. */
export type OwnApplication = {
  readonly application: Pick<Application, 'state' | 'submission'>;
  readonly decision?: Pick<Decision, 'amount' | 'outcome'> | undefined;
};

/** What an applicant sent in one year and what came of it. Amounts in øre. */
export type HistoryYear = z.infer<typeof HistoryYear>;
export const HistoryYear = z.object({
  year: z.number().int(),
  sent: z.number().int(),
  requested: Ore,
  /** How many were granted something, money or support in kind. */
  granted: z.number().int(),
  amount: Ore,
  /** How many wait for a decision. */
  waiting: z.number().int(),
});

/** A goal that grants of an applicant serve. Amount in øre. */
export type GoalServed = z.infer<typeof GoalServed>;
export const GoalServed = z.object({ ref: GoalRef, grants: z.number().int(), amount: Ore });

/** A report that the terms of a grant ask for; without a day where the terms name none. */
export type ReportAsked = z.infer<typeof ReportAsked>;
export const ReportAsked = z.object({
  application: ApplicationId,
  round: RoundId,
  title: z.string(),
  asks: z.array(z.enum(reportAsks)),
  by: Day.optional(),
});

/**
 * An applicant’s own history, the newest year first, by the Copenhagen day an application was
 * received. Drafts and what was withdrawn are left out.
 */
export function historyOf(own: readonly OwnApplication[]): readonly HistoryYear[] {
  const sent = own.flatMap(({ application: { state, submission }, decision }) =>
    submission && state !== 'withdrawn' && state !== 'draft'
      ? [{ year: Number(dayOf(submission.receivedAt).slice(0, 4)), submission, decision }]
      : [],
  );
  const years = [...new Set(sent.map(({ year }) => year))].toSorted((one, other) => other - one);
  return years.map((year) => {
    const all = sent.filter((each) => each.year === year);
    const decided = all.flatMap(({ decision }) => (decision ? [decision] : []));
    return {
      year,
      sent: all.length,
      requested: sumOf(all.map(({ submission }) => submission.requested)),
      granted: decided.filter(({ outcome }) => outcome !== 'refusal').length,
      amount: sumOf(decided.map(({ amount }) => amount)),
      waiting: all.length - decided.length,
    };
  });
}

/** One of an applicant’s own grants: what was sent, by which call, and what was decided. */
export type OwnGrant = {
  readonly application: Pick<Application, 'id' | 'submission'>;
  readonly round: Pick<Round, 'id' | 'areas' | 'terms' | 'grant'>;
  readonly decision: Pick<Decision, 'amount' | 'outcome'>;
};

function isGrant({ decision }: OwnGrant): boolean {
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

function reportsOn({ application: { id, submission }, round, decision }: OwnGrant) {
  const known = { kind: submission?.applicant.kind, requested: decision.amount };
  return round.terms.flatMap((term): readonly ReportAsked[] => {
    if (term.kind !== 'report' || term.force === 'weighed') return [];
    if (judgeTerm(term, known).state === 'not-concerned') return [];
    // Where one may apply for several years, nobody has told for how many it was.
    const by = round.grant.mostYears > 1 ? undefined : reportDayOf(round.grant, term);
    const title = submission?.title ?? '';
    const asked = { application: id, round: round.id, title, asks: [...term.asks] };
    return [{ ...asked, ...(by === undefined ? {} : { by }) }];
  });
}

const LAST = '9999-12-31';

/**
 * The reports that the terms of an applicant’s grants ask for, the first day first; without a day
 * where the grant may be for several years. Whether they were sent is not known here.
 */
export function reportsAskedOf(own: readonly OwnGrant[]): readonly ReportAsked[] {
  return own
    .filter(isGrant)
    .flatMap(reportsOn)
    .toSorted((one, other) => (one.by ?? LAST).localeCompare(other.by ?? LAST));
}
