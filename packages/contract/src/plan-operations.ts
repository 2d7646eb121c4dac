import {
  ActionPlan,
  BodyRegistry,
  Correction,
  Day,
  DecisionReference,
  Initiative,
  InitiativeText,
  InitiativeWork,
  Instant,
  PersonId,
  PlanFile,
  PlanText,
  PolicyId,
  PolicyText,
  PolicyVersion,
  RollOverLine,
  StatusEntry,
  StatusReport,
  StatusText,
} from '@plan/domain';
import type { Role } from '@plan/domain';
import * as z from 'zod';

const STAFF: readonly Role[] = ['caseworker'];
const nothing = z.undefined();
const version = z.number().int();

/** An initiative as people type it: the schedule is its text, the days are derived from it. */
export const TypedInitiative = z.object({
  text: InitiativeText.omit({ schedule: true }).extend({ schedule: z.string().max(300) }),
  work: InitiativeWork,
  position: Initiative.shape.position,
});

const typedEvent = StatusText.shape.events.element
  .omit({ when: true })
  .extend({ when: z.string().max(300) });
export const TypedStatus = StatusText.omit({ events: true }).extend({
  events: z.array(typedEvent).max(40),
});

const ListedPlan = z.object({
  plan: ActionPlan.pick({ id: true, slug: true, title: true, state: true, updateEvery: true }),
  period: z.string(),
  initiatives: z.number().int(),
  ownerless: z.array(Initiative.pick({ id: true, title: true })),
  /** Initiatives whose promised status is late, with the day it was promised by. */
  silent: z.array(Initiative.pick({ id: true, title: true }).extend({ promised: Day })),
  /** The last day that a status of any initiative covers. */
  reportedUntil: z.string().optional(),
});

const ProposedCorrection = Correction.pick({ at: true, after: true, reason: true });

/** How far the statuses of an initiative reach, and whether the promised one is late. */
const SilenceShape = z.object({
  toldUntil: Day.optional(),
  promised: Day.optional(),
  silent: z.boolean(),
});

const RecognisedShape = z.object({
  plan: z.object({
    title: z.string(),
    period: z.string(),
    caseReference: z.string(),
    introduction: z.string(),
  }),
  goals: z
    .array(z.object({ number: z.number(), title: z.string(), explanation: z.string().optional() }))
    .readonly(),
  sections: z
    .array(z.object({ number: z.number(), title: z.string(), text: z.string() }))
    .readonly(),
  initiatives: z
    .array(
      z.object({
        line: z.number(),
        number: z.string().nullable(),
        title: z.string(),
        rawTitle: z.string(),
        goals: z.array(z.number()).readonly(),
        goalsStated: z.boolean(),
        schedule: InitiativeText.shape.schedule.extend({ text: z.string() }),
        // Longer than what may be kept: whoever reviews it shortens it.
        actors: z
          .array(InitiativeText.shape.actors.element.extend({ name: z.string() }))
          .readonly(),
        origin: InitiativeText.shape.origin,
        section: z.number().nullable(),
        background: z.string(),
        description: z.string(),
        purpose: z.string(),
        benefit: z.string(),
        status: z.string(),
        also: z.object({ goals: z.string(), actors: z.string(), other: z.string() }),
      }),
    )
    .readonly(),
  notUnderstood: z.array(z.object({ line: z.number(), text: z.string() })).readonly(),
  repaired: z.boolean(),
  raw: z.array(z.object({ line: z.number(), text: z.string() })).readonly(),
});

/** What staff may ask about plans. */
export const planOperations = {
  listPlans: {
    summary: 'Plans with their initiatives counted, and the initiatives nobody owns',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: z.object({ serverTime: Instant, plans: z.array(ListedPlan) }),
  },
  showBodies: {
    summary: 'The actor registry, and every name of an actor in plans and statuses',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: BodyRegistry.extend({
      version,
      named: z.array(
        z.object({
          name: z.string(),
          body: z.string().optional(),
          initiatives: z.array(Initiative.pick({ id: true, title: true, plan: true })),
        }),
      ),
    }),
  },
  saveBodies: {
    summary: 'Write the actor registry: who is who, and how documents spell their names',
    who: STAFF,
    kind: 'edit',
    body: BodyRegistry,
    answer: BodyRegistry.extend({ version }),
  },
  listPolicies: {
    summary: 'Versions of policies with their goals',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: z.object({
      policies: z.array(PolicyVersion),
      /** Which version of each row was read, for edits. */
      versions: z.array(z.object({ policy: PolicyId, of: z.number().int(), version })),
    }),
  },
  savePolicy: {
    summary: 'Write a version of a policy, new or known',
    who: STAFF,
    kind: 'edit',
    body: z.object({ text: PolicyText }),
    answer: z.object({ policy: PolicyVersion, version }),
  },
  adoptPolicy: {
    summary: 'Adopt a version of a policy; the one before is superseded',
    who: STAFF,
    kind: 'verb',
    body: DecisionReference,
    answer: z.object({ policy: PolicyVersion, version }),
  },
  correctPolicy: {
    summary: 'Propose to put a typing error right in an adopted policy',
    who: STAFF,
    kind: 'verb',
    body: ProposedCorrection,
    answer: z.object({ policy: PolicyVersion, version }),
  },
  confirmCorrection: {
    summary: 'Confirm a correction that somebody else proposed',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: z.object({ policy: PolicyVersion, version }),
  },
  correctPlan: {
    summary: 'Propose to put a typing error right in an adopted plan',
    who: STAFF,
    kind: 'verb',
    body: ProposedCorrection,
    answer: z.object({ plan: ActionPlan, version }),
  },
  confirmPlanCorrection: {
    summary: 'Confirm a correction of a plan that somebody else proposed',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: z.object({ plan: ActionPlan, version }),
  },
  correctInitiative: {
    summary: 'Propose to put a typing error right in an initiative of an adopted plan',
    who: STAFF,
    kind: 'verb',
    body: ProposedCorrection,
    answer: z.object({ initiative: Initiative, version }),
  },
  confirmInitiativeCorrection: {
    summary: 'Confirm a correction of an initiative that somebody else proposed',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: z.object({ initiative: Initiative, version }),
  },
  showPlan: {
    summary: 'A plan with initiatives, statuses, reports, and who may own an initiative',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: z.object({
      serverTime: Instant,
      plan: ActionPlan,
      version,
      initiatives: z.array(z.object({ initiative: Initiative, version, silence: SilenceShape })),
      statuses: z.array(z.object({ entry: StatusEntry, version })),
      reports: z.array(StatusReport),
      policies: z.array(PolicyVersion),
      staff: z.array(z.object({ person: PersonId, name: z.string() })),
      bodies: BodyRegistry.shape.bodies,
    }),
  },
  recogniseDocument: {
    summary: 'Recognise a plan in a document, without keeping anything',
    who: STAFF,
    kind: 'verb',
    /** A document of 3 MB, as base64. */
    bytes: 4_194_304,
    body: z.object({ base64: z.base64().max(4_190_000) }),
    answer: z.object({ recognised: RecognisedShape }),
  },
  savePlan: {
    summary: 'Write a plan, new or known',
    who: STAFF,
    kind: 'edit',
    body: z.object({ text: PlanText }),
    answer: z.object({ plan: ActionPlan, version }),
  },
  readPlanFile: {
    summary: 'Read a plan from a JSON or Excel file; nothing is kept',
    who: STAFF,
    kind: 'verb',
    bytes: 4_194_304,
    body: z.object({ base64: z.string().max(4_000_000) }),
    answer: PlanFile,
  },
  showPlanFile: {
    summary: 'A plan with initiatives and statuses as a file that can be taken in again',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: PlanFile,
  },
  showPlanWorkbook: {
    summary: 'The same file as an Excel workbook',
    who: STAFF,
    kind: 'read',
    body: nothing,
    answer: z.object({ base64: z.string() }),
  },
  importPlanFile: {
    summary: 'Take a plan in from such a file, whole',
    who: STAFF,
    kind: 'create',
    bytes: 4_194_304,
    body: PlanFile,
    answer: z.object({ plan: ActionPlan, version }),
  },
  importPlan: {
    summary: 'Make a draft of a recognised and reviewed plan, with all its initiatives',
    who: STAFF,
    kind: 'create',
    /** A whole plan as text. */
    bytes: 2_097_152,
    body: z.object({
      text: PlanText,
      /** Adopted before it came here: it is in force at once, and owners may be missing. */
      adopted: DecisionReference.optional(),
      initiatives: z
        .array(TypedInitiative.pick({ text: true }).extend({ id: Initiative.shape.id }))
        .max(90),
    }),
    answer: z.object({ plan: ActionPlan, version }),
  },
  adoptPlan: {
    summary: 'Put a plan in force with the decision that adopted it',
    who: STAFF,
    kind: 'verb',
    body: DecisionReference,
    answer: z.object({ plan: ActionPlan, version }),
  },
  endPlan: {
    summary: 'End a plan with an outcome for each initiative',
    who: STAFF,
    kind: 'verb',
    body: z.object({ lines: z.array(RollOverLine).max(300) }),
    answer: z.object({ plan: ActionPlan, version }),
  },
  beginNextPlan: {
    summary: 'Begin the plan that follows, with the initiatives that are carried on',
    who: STAFF,
    kind: 'verb',
    body: z.object({
      next: ActionPlan.shape.id,
      title: PlanText.shape.title,
      period: z.string().max(60),
      lines: z.array(RollOverLine).max(300),
    }),
    answer: z.object({ plan: ActionPlan, version }),
  },
  saveInitiative: {
    summary: 'Write an initiative of a plan, new or known',
    who: STAFF,
    kind: 'edit',
    body: TypedInitiative,
    answer: z.object({ initiative: Initiative, version }),
  },
  removeInitiative: {
    summary: 'Take an initiative out of a draft',
    who: STAFF,
    kind: 'verb',
    body: nothing,
    answer: z.object({}),
  },
  writeStatus: {
    summary: 'Write what became of an initiative in a period',
    who: STAFF,
    kind: 'edit',
    body: TypedStatus,
    answer: z.object({ entry: StatusEntry, version }),
  },
  freezeReport: {
    summary: 'Freeze a status report of a plan',
    who: STAFF,
    kind: 'create',
    body: z.object({
      title: z.string().max(2000),
      introduction: z.string().max(8000),
      period: StatusText.shape.period,
    }),
    answer: z.object({ report: StatusReport }),
  },
  adoptReport: {
    summary: 'Record who adopted a status report; it is published then',
    who: STAFF,
    kind: 'verb',
    body: DecisionReference,
    answer: z.object({ report: StatusReport }),
  },
} as const;
