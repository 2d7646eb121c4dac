import * as z from 'zod';
import {
  Day,
  DecisionReference,
  InitiativeId,
  Instant,
  PersonId,
  PlanId,
  StatusReportId,
} from '../kernel/index.ts';
import { Schedule } from './schedule.ts';
import { LightColour, ShownLight } from './lights.ts';

/** What became of an initiative in a period; several may hold at once. */
export const statusStates = [
  'done',
  'ongoing',
  'changed',
  'postponed',
  'replaced',
  'cancelled',
  'not-carried-out',
  'purpose-not-reached',
  'carried-on',
] as const;
export type StatusState = (typeof statusStates)[number];

/** How well a result is known, from somebody's own word to checked by somebody else. */
export const evidences = ['own-word', 'counted', 'documented', 'checked'] as const;

export const Period = z.object({ text: z.string().min(1).max(60), from: Day, until: Day });

/** What staff write about one initiative for one period. */
export type StatusText = z.infer<typeof StatusText>;
export const StatusText = z.object({
  period: Period,
  states: z.array(z.enum(statusStates)).max(9),
  cause: z.string().max(600),
  narrative: z
    .array(z.object({ heading: z.string().max(200), text: z.string().max(6000) }))
    .max(20),
  /** Who took part, as this status names them; they need not be those of the plan. */
  actors: z.array(z.string().min(1).max(200)).max(60),
  events: z
    .array(
      z.object({ title: z.string().min(1).max(300), when: Schedule, note: z.string().max(1000) }),
    )
    .max(40),
  results: z
    .array(
      z.object({
        label: z.string().min(1).max(300),
        value: z.number(),
        unit: z.string().max(60),
        evidence: z.enum(evidences),
      }),
    )
    .max(40),
  nextStep: z.string().max(2000),
  /** A light set by hand; it needs a reason and holds until the next report. */
  override: z.object({ colour: LightColour, reason: z.string().max(1000) }).optional(),
});

export type StatusEntry = z.infer<typeof StatusEntry>;
export const StatusEntry = StatusText.extend({
  plan: PlanId,
  initiative: InitiativeId,
  by: PersonId,
  at: Instant,
});

/** One initiative in a frozen report. Without an entry it prints as "not reported". */
export type ReportLine = z.infer<typeof ReportLine>;
export const ReportLine = z.object({
  initiative: InitiativeId,
  slug: z.string(),
  number: z.string().optional(),
  title: z.string(),
  goals: z.array(z.object({ number: z.number().int(), title: z.string() })),
  schedule: z.string(),
  light: ShownLight,
  entry: StatusText.omit({ period: true, override: true }).optional(),
  /** The states of the same initiative in the report before. */
  before: z.array(z.enum(statusStates)).optional(),
});

/** What a report says. This is what its hash is made of, and it never changes. */
export type ReportContent = z.infer<typeof ReportContent>;
export const ReportContent = z.object({
  plan: PlanId,
  planTitle: z.string(),
  title: z.string().min(1).max(300),
  introduction: z.string().max(8000),
  period: Period,
  lines: z.array(ReportLine).max(300),
});

/** A status report: facts frozen on one day, and who adopted it. */
export type StatusReport = z.infer<typeof StatusReport>;
export const StatusReport = z.object({
  id: StatusReportId,
  slug: z.string().regex(/^[a-z0-9-]{2,80}$/),
  content: ReportContent,
  frozenAt: Instant,
  frozenBy: z.union([PersonId, z.literal('system')]),
  /** SHA-256 over the content, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  previous: StatusReportId.optional(),
  adopted: DecisionReference.optional(),
});
