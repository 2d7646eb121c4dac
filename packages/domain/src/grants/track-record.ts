import type * as z from 'zod';
import { sumOf } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import type { Decision } from '../decisions/index.ts';
import { poolsThrough } from '../pools/index.ts';
import type { Pool, Round } from '../pools/index.ts';
import { Circumstances, asksForAny, plainTermsIn } from '../terms/index.ts';
import type { CircumstanceName, Term } from '../terms/index.ts';
import { isGrant, isYearsUnknown, reportsOn, yearsOf } from './own-grants.ts';
import type { OwnGrant } from './own-grants.ts';
import { noteOn } from './reports.ts';
import type { GrantReports, ReportNote } from './reports.ts';

/** One of an applicant’s own applications, with all that came of it. */
export type OwnCase = {
  readonly application: Pick<Application, 'id' | 'round' | 'state' | 'submission'>;
  readonly round: Pick<Round, 'id' | 'pool' | 'areas' | 'terms' | 'grant'>;
  readonly decision?: Pick<Decision, 'amount' | 'outcome' | 'years' | 'issuedAt'> | undefined;
  readonly reports?: GrantReports | undefined;
};

/** What terms ask for that the municipality knows from before, and the applicant need not tell. */
export const trackRecordFacts = [
  'sentApplications',
  'appliedBefore',
  'grantedBefore',
  'grantedYears',
  'grantedThisYear',
  'grantedFrom',
  'missingReports',
  'unapprovedReports',
  'exempted',
] as const satisfies readonly CircumstanceName[];

/** The same as data; amounts in øre. What is not known is left out. */
export type TrackRecord = z.infer<typeof TrackRecord>;
export const TrackRecord = Circumstances.pick({
  sentApplications: true,
  appliedBefore: true,
  grantedBefore: true,
  grantedYears: true,
  grantedThisYear: true,
  grantedFrom: true,
  missingReports: true,
  unapprovedReports: true,
  exempted: true,
} satisfies Record<(typeof trackRecordFacts)[number], true>).partial();

/** Whether the terms of a call ask for anything the municipality knows from before. */
export function asksForTrackRecord(terms: readonly Term[]): boolean {
  const elsewhere = terms.flatMap(plainTermsIn).some(({ kind }) => kind === 'other-schemes');
  return elsewhere || asksForAny(terms, trackRecordFacts);
}

function isSent({ application: { state, submission } }: OwnCase): boolean {
  return submission !== undefined && state !== 'draft' && state !== 'withdrawn';
}

function grantsIn(own: readonly OwnCase[]): readonly (OwnCase & OwnGrant)[] {
  return own
    .flatMap(({ decision, ...rest }) => (decision ? [{ ...rest, decision }] : []))
    .filter(isGrant);
}

/** How many years in a row money was given, up to the year before one. */
function yearsInARow(years: ReadonlySet<number>, before: number): number {
  let year = before - 1;
  while (years.has(year)) year -= 1;
  return before - 1 - year;
}

function reportFacts(grants: readonly (OwnCase & OwnGrant)[], today: Day): TrackRecord {
  const due = grants.flatMap((grant) =>
    reportsOn(grant)
      .filter(({ atLatest }) => atLatest !== undefined && atLatest < today)
      .map(({ asked }) => noteOn(grant.reports, asked.term)),
  );
  const notes = grants.flatMap(({ reports }) => reports?.reports ?? []);
  const isExcused = ({ excused }: ReportNote) =>
    excused !== undefined && (excused.until ?? today) >= today;
  const missing = notes.filter(
    ({ received, chased, excused }) =>
      received === undefined && (chased !== undefined || excused !== undefined),
  );
  // A report that nobody has written down may have come by post.
  const untold = due.some((note) => note === undefined);
  const unapproved = notes.filter(
    (note) => note.received !== undefined && note.approved === undefined && !isExcused(note),
  );
  return {
    missingReports: missing.length === 0 && untold ? undefined : missing.length,
    unapprovedReports: unapproved.length,
    exempted: missing.length > 0 && missing.every(isExcused),
  };
}

/**
 * What the municipality knows of an applicant from before, for the terms of a call. `own` are all
 * applications the applicant has sent itself, also in this call; what others sent together with it
 * counts for them. Other pools that give it money in the first grant year are told by their titles.
 * Years in a row are counted in grant years of the pool and those it carries on;
 * they are not known where nobody has told for how many years a grant was. A report is missing when the
 * municipality has asked for it again, or let it wait; one whose day is over and of which nothing is
 * written down is not known.
 */
export function trackRecordOf(
  call: Pick<Round, 'id' | 'pool' | 'grant'>,
  pools: readonly Pick<Pool, 'id' | 'continues' | 'title'>[],
  own: readonly OwnCase[],
  today: Day,
): TrackRecord {
  const sent = own.filter(isSent);
  const grants = grantsIn(own);
  const line = poolsThrough(call.pool, pools);
  const fromPool = grants.filter(({ round }) => line.includes(round.pool));
  const years = new Set(fromPool.flatMap(yearsOf));
  const { firstYear } = call.grant;
  const isNow = (grant: OwnGrant) => yearsOf(grant).includes(firstYear);
  const thisYear = fromPool.filter(isNow);
  const elsewhere = grants.filter(({ round }) => !line.includes(round.pool)).filter(isNow);
  return {
    sentApplications: sent.filter(({ application }) => application.round === call.id).length,
    appliedBefore: sent.some(({ application }) => application.round !== call.id),
    grantedBefore: fromPool.length > 0,
    grantedYears: fromPool.some(isYearsUnknown) ? undefined : yearsInARow(years, firstYear),
    grantedThisYear: sumOf(thisYear.map(({ decision }) => decision.amount)),
    grantedFrom: pools
      .filter(({ id }) => elsewhere.some(({ round }) => round.pool === id))
      .map(({ title }) => title),
    ...reportFacts(grants, today),
  };
}
