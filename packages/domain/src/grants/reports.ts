import * as z from 'zod';
import {
  ApplicationId,
  Day,
  DecisionReference,
  Instant,
  PersonId,
  RoundId,
  canonical,
  dayOf,
  judge,
  tidied,
  unless,
} from '../kernel/index.ts';
import type { Actor, Deed, Instant as InstantType, Outcome, Refusal } from '../kernel/index.ts';
import { refuseDisqualified } from '../reviews/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import type { Application } from '../applications/index.ts';
import { reportsAskedOf } from './own-grants.ts';
import type { OwnGrant } from './own-grants.ts';
import {
  approvalFollowsReport,
  exemptionHasReason,
  exemptionIsDecided,
  exemptionLasts,
  reportHasCome,
  reportIsAsked,
} from './rules.ts';

/** A decision that lets a report wait, until a day or for good. */
export type Exemption = z.infer<typeof Exemption>;
export const Exemption = z.object({
  /** At most 600 characters as `lengthOf` counts. */
  reason: z.string().max(1200),
  /** The last day of it; for good where it names none. */
  until: Day.optional(),
  /** Who let it wait, and when. */
  decision: DecisionReference,
  by: PersonId,
  at: Instant,
});

/** What the municipality has written down about one report, by the key of the term that asks it. */
export type ReportNote = z.infer<typeof ReportNote>;
export const ReportNote = z.object({
  term: z.string().max(40),
  /** When the municipality asked for it because it had not come: from then on it is missing. */
  chased: Day.optional(),
  /** When the municipality had it, and when it was approved. */
  received: Day.optional(),
  approved: Day.optional(),
  excused: Exemption.optional(),
});

/** What became of the reports that one grant asks for. */
export type GrantReports = z.infer<typeof GrantReports>;
export const GrantReports = z.object({
  application: ApplicationId,
  round: RoundId,
  reports: z.array(ReportNote).max(80),
});

/** A note as people write it. */
export type ReportText = z.infer<typeof ReportText>;
export const ReportText = z.object({
  chased: Day.optional(),
  received: Day.optional(),
  approved: Day.optional(),
  excused: z
    .object({
      reason: z.string().max(20_000),
      until: Day.optional(),
      decision: DecisionReference.extend({ body: z.string().max(200), day: z.string().max(10) }),
    })
    .optional(),
});

/** Without why a report may wait, which is for those who handle the case. */
export function withoutReasons(note: ReportNote): ReportNote {
  return note.excused ? { ...note, excused: { ...note.excused, reason: '' } } : note;
}

/** Nothing written down yet. */
export function unreported({ id, round }: Pick<Application, 'id' | 'round'>): GrantReports {
  return { application: id, round, reports: [] };
}

export function noteOn(
  reports: Pick<GrantReports, 'reports'> | undefined,
  term: string,
): ReportNote | undefined {
  return reports?.reports.find((each) => each.term === term);
}

type Reported = OwnGrant & {
  readonly register: ConflictRegister;
  readonly application: Application;
  readonly before: GrantReports;
};

type ExemptionText = NonNullable<ReportText['excused']>;

function isKept(kept: Exemption | undefined, { reason, until, decision }: ExemptionText): boolean {
  const asked = { reason: tidied(reason), until, decision };
  const { by: _by, at: _at, ...stands } = kept ?? { by: undefined, at: undefined };
  return kept !== undefined && canonical({ until: undefined, ...stands }) === canonical(asked);
}

function judgeExemption(excused: ExemptionText, today: Day): readonly Refusal[] {
  const { reason, until, decision } = excused;
  const named = DecisionReference.safeParse(decision).success;
  return [
    ...judge(exemptionIsDecided, { named, on: decision.day, today }, 'excused.decision.body'),
    ...judge(exemptionHasReason, { reason }, 'excused.reason'),
    ...judge(exemptionLasts, { until, today }, 'excused.until'),
  ];
}

/**
 * Writes down what became of one report: when it was asked for again, when it came, when it was approved, and whether a decision
 * lets it wait. What is left out is taken back. Refuses a report the grant does not ask for, days to
 * come, an approval without a report, an exemption nobody decided, and whoever is disqualified.
 */
export function noteReport(
  actor: Actor,
  now: InstantType,
  { register, application, round, decision, before }: Reported,
  term: string,
  { chased, received, approved, excused }: ReportText,
): Outcome<{ reports: GrantReports; deed: Deed }> {
  const today = dayOf(now);
  const own = refuseDisqualified(actor, register, application);
  const kept = noteOn(before, term)?.excused;
  const asked = reportsAskedOf([{ application, round, decision }]).some(
    (each) => each.term === term,
  );
  const refusals =
    own.length > 0
      ? own
      : [
          ...judge(reportIsAsked, { asked }),
          ...judge(reportHasCome, { on: chased, today }, 'chased'),
          ...judge(reportHasCome, { on: received, today }, 'received'),
          ...judge(reportHasCome, { on: approved, today }, 'approved'),
          ...judge(approvalFollowsReport, { received, approved }, 'approved'),
          ...(excused && !isKept(kept, excused) ? judgeExemption(excused, today) : []),
        ];
  return unless(refusals, () => {
    const exemption: Exemption | undefined =
      excused &&
      (kept && isKept(kept, excused)
        ? kept
        : {
            reason: tidied(excused.reason),
            ...(excused.until === undefined ? {} : { until: excused.until }),
            decision: DecisionReference.parse(excused.decision),
            by: actor.person,
            at: now,
          });
    const note: ReportNote = {
      term,
      ...(chased === undefined ? {} : { chased }),
      ...(received === undefined ? {} : { received }),
      ...(approved === undefined ? {} : { approved }),
      ...(exemption === undefined ? {} : { excused: exemption }),
    };
    const others = before.reports.filter((each) => each.term !== term);
    const says = Object.keys(note).length > 1;
    return {
      reports: { ...before, reports: says ? [...others, note] : others },
      deed: {
        chain: `reports/${application.id}`,
        verb: 'note-report',
        facts: {
          term,
          chased: chased ?? '',
          received: received ?? '',
          approved: approved ?? '',
          excused: exemption ? (exemption.until ?? 'for-good') : '',
        },
      },
    };
  });
}
