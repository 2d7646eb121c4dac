import * as z from 'zod';
import {
  ApplicationId,
  AreaId,
  AssociationId,
  Instant,
  PersonId,
  RoundId,
} from '../kernel/index.ts';
import type { FormStep } from '../pools/index.ts';
import { CostKindName, supportKinds } from '../terms/index.ts';
import { Attachment, MOST_FILES } from './attachment.ts';

/** Longer than any limit of a question, so that what is typed is kept and told, never cut. */
const Typed = z.string().max(20_000);
/** Also what is no amount, such as the sentence of an offer, is kept and told. */
const TypedAmount = z.string().max(2_000);
const Key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** The key of a question, or of one time of one question in a group: `aktivitet.2.navn`. */
const AnswerKey = z.string().regex(/^[a-z][a-z0-9-]{0,39}(\.[1-9]\d?\.[a-z][a-z0-9-]{0,39})?$/);

/** The most lines of a budget. */
export const MOST_LINES = 200;

/** `expense` is what it costs; the other sides say who else pays. */
export const budgetSides = ['expense', 'own-funding', 'other-funding', 'user-payment'] as const;
export const fundingStates = ['applied', 'granted'] as const;
export const BudgetLine = z.object({
  /** Tells a line from the others while several write; left out in older drafts. */
  key: z
    .string()
    .regex(/^[a-z0-9]{1,12}$/)
    .optional(),
  side: z.enum(budgetSides),
  text: Typed,
  /** As typed, for example `12.500`; read as øre only when it is judged. */
  amount: TypedAmount,
  /** What kind of cost it is, where the terms of the call tell them apart. */
  category: CostKindName.optional(),
  /** Whether money from others is applied for or promised; left out where nobody has said. */
  funding: z.enum(fundingStates).optional(),
  /** Which activity it is for, as the number of its answers; left out for what all share. */
  activity: z.number().int().min(1).max(50).optional(),
});

/** Whether the amounts of a budget are with VAT; without is for those who can deduct it. */
export const vatKinds = ['with', 'without'] as const;
export type BudgetLine = z.infer<typeof BudgetLine>;

/** What somebody has typed on one page of the form, exactly as typed. */
export type StepContent = z.infer<typeof StepContent>;
export const StepContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('questions'), answers: z.record(AnswerKey, Typed) }),
  z.object({
    kind: z.literal('areas'),
    chosen: z.array(z.object({ area: AreaId, reason: Typed })).max(20),
    outsideReason: Typed,
  }),
  z.object({
    kind: z.literal('budget'),
    lines: z.array(BudgetLine).max(MOST_LINES),
    requested: TypedAmount,
    vat: z.enum(vatKinds).optional(),
    /** What is needed of each kind of support that is applied for beside or instead of money. */
    inKind: z.partialRecord(z.enum(supportKinds), Typed).optional(),
  }),
  z.object({ kind: z.literal('papers'), files: z.array(Attachment).max(MOST_FILES) }),
]);

/** What has been typed so far, by the key of the step. */
export type Contents = Readonly<Record<string, StepContent | undefined>>;

/** One page of an application. `shown` is frozen on submit: the question as it was put. */
export type ApplicationStep = z.infer<typeof ApplicationStep>;
export const ApplicationStep = z.object({
  application: ApplicationId,
  round: RoundId,
  association: AssociationId,
  /** Whether staff write it for the applicant. */
  entered: z.literal(true).optional(),
  key: Key,
  content: StepContent,
  /** Who wrote last on a draft, to those who write together; gone when it is sent. */
  last: z.object({ by: PersonId, at: Instant }).optional(),
  sealed: z
    .object({
      title: z.string(),
      shown: z.array(z.object({ label: z.string(), answer: z.string() })),
    })
    .optional(),
});

export function emptyContent({ kind }: Pick<FormStep, 'kind'>): StepContent {
  switch (kind) {
    case 'questions':
      return { kind: 'questions', answers: {} };
    case 'areas':
      return { kind: 'areas', chosen: [], outsideReason: '' };
    case 'budget':
      return { kind: 'budget', lines: [], requested: '' };
    case 'papers':
      return { kind: 'papers', files: [] };
  }
}

/** A page of the form of one kind, and what is typed on it. */
export type StepOf<Kind extends FormStep['kind']> = Extract<FormStep, { kind: Kind }>;
export type ContentOf<Kind extends StepContent['kind']> = Extract<StepContent, { kind: Kind }>;
