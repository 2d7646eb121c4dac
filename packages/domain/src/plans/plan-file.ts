import * as z from 'zod';
import { DecisionReference, InitiativeId, accepted, judge, refused } from '../kernel/index.ts';
import type { Instant, Outcome, PersonId, PlanId, Refusal } from '../kernel/index.ts';
import type { PolicyVersion } from '../policies/index.ts';
import { endPlan } from './changes.ts';
import { importPlan } from './import.ts';
import type { Arrived } from './import.ts';
import { Initiative, InitiativeText, InitiativeWork } from './initiative.ts';
import { PlanText, RollOverLine, planStates } from './plan.ts';
import type { ActionPlan } from './plan.ts';
import { writeStatus } from './report.ts';
import { planFileFitsOneStep } from './rules.ts';
import { readSchedule } from './schedule.ts';
import { StatusText } from './status.ts';
import type { StatusEntry } from './status.ts';

const Written = z.object({ when: z.string().max(300) });

/** A status in a file: what staff wrote, with the words of each date. */
export const FiledStatus = StatusText.omit({ events: true }).extend({
  events: z
    .array(StatusText.shape.events.element.omit({ when: true }).extend(Written.shape))
    .max(40),
});

/** An initiative in a file. Days are derived from the words of its schedule. */
export const FiledInitiative = z.object({
  /** Names it inside the file; in a file that we wrote it is its id. */
  key: z.string().min(1).max(80),
  text: InitiativeText.omit({ schedule: true }).extend({
    schedule: z.string().max(300),
    number: z.string().min(1).max(12).optional(),
  }),
  work: InitiativeWork,
  statuses: z.array(FiledStatus).max(60),
});

type Filed = z.infer<typeof FiledInitiative>;

/** What an initiative came to, by the keys of the file. */
const FiledOutcome = RollOverLine.omit({ initiative: true, into: true }).extend({
  key: z.string(),
  into: z.string().min(1).optional(),
});

function allDiffer(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** Whether everything in a file can be told apart by the name it has there. */
function namesDiffer({ initiatives }: { initiatives: readonly Filed[] }): boolean {
  return (
    allDiffer(initiatives.map((each) => each.key)) &&
    initiatives.every(
      ({ statuses, work }) =>
        allDiffer(statuses.map((each) => each.period.until)) &&
        allDiffer(work.indicators.map((each) => each.id)),
    )
  );
}

/**
 * A whole plan as a file that can be taken in again: its text, initiatives and statuses. Frozen
 * reports, corrections and history stay where they were made; they are records, not content.
 */
export type PlanFile = z.infer<typeof PlanFile>;
export const PlanFile = z
  .object({
    format: z.literal('plan-og-pulje/plan'),
    schema: z.literal(1),
    text: PlanText,
    state: z.enum(planStates),
    adopted: DecisionReference.optional(),
    /** What each initiative came to, by its key; only of a plan that has ended. */
    rollOver: z.array(FiledOutcome).max(300),
    initiatives: z.array(FiledInitiative).max(90),
  })
  .refine(namesDiffer, { path: ['initiatives'] });

/** Only the fields of a shape, so that nothing of the row comes along. */
function fieldsOf<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  return shape.parse(value);
}

/** The file of a plan, with its initiatives in their order and statuses by period. */
export function planFileOf(
  plan: ActionPlan,
  initiatives: readonly Initiative[],
  statuses: readonly StatusEntry[],
): PlanFile {
  return {
    format: 'plan-og-pulje/plan',
    schema: 1,
    state: plan.state,
    text: fieldsOf(PlanText, plan),
    ...(plan.adopted ? { adopted: plan.adopted } : {}),
    rollOver: plan.rollOver.map(({ initiative: key, ...line }) => ({ key, ...line })),
    initiatives: initiatives
      .toSorted((one, two) => one.position - two.position)
      .map((initiative) => ({
        key: initiative.id,
        text: fieldsOf(FiledInitiative.shape.text, {
          ...initiative,
          number: initiative.number === '' ? undefined : initiative.number,
          schedule: initiative.schedule.text,
        }),
        work: initiative.work,
        statuses: statuses
          .filter((each) => each.initiative === initiative.id)
          .toSorted((one, two) => (one.period.until < two.period.until ? -1 : 1))
          .map((entry) =>
            fieldsOf(FiledStatus, {
              ...entry,
              events: entry.events.map((event) => ({ ...event, when: event.when.text })),
            }),
          ),
      })),
  };
}

type Naming = {
  readonly plan: PlanId;
  /** The new id and address word of the initiative of each key. */
  readonly initiatives: ReadonlyMap<string, { readonly id: InitiativeId; readonly slug: string }>;
  readonly planSlug: string;
};

/** Ties inside the file follow the new ids; ties to others stay as they are. */
function retied<Tie extends { readonly initiative?: InitiativeId | undefined }>(
  tie: Tie,
  { initiatives }: Naming,
): Tie {
  const id = tie.initiative && initiatives.get(tie.initiative)?.id;
  return id ? { ...tie, initiative: id } : tie;
}

function initiativeFrom(
  { key, text, work }: Filed,
  position: number,
  naming: Naming,
  staff: ReadonlySet<PersonId>,
): Initiative {
  const { owner, ...rest } = work;
  const named = naming.initiatives.get(key);
  const { schedule, predecessor, links, ...said } = text;
  return {
    ...said,
    id: named?.id ?? InitiativeId.parse(key),
    slug: named?.slug ?? key,
    plan: naming.plan,
    position,
    schedule: readSchedule(schedule),
    ...(predecessor ? { predecessor: retied(predecessor, naming) } : {}),
    links: links.map((link) => retied(link, naming)),
    // Somebody who is not on the staff here cannot own it; it is listed until somebody does.
    work: owner && staff.has(owner) ? work : rest,
    corrections: [],
  };
}

type Told = { readonly statuses: readonly StatusEntry[]; readonly refusals: readonly Refusal[] };

function statusesFrom(
  file: PlanFile,
  plan: ActionPlan,
  initiatives: readonly Initiative[],
  writing: { readonly by: PersonId; readonly at: Instant },
): Told {
  const written = initiatives.flatMap((initiative, index) =>
    (file.initiatives[index]?.statuses ?? []).map((filed, row) => {
      const events = filed.events.map((event) => ({ ...event, when: readSchedule(event.when) }));
      const outcome = writeStatus(plan, initiative, { ...filed, events }, writing);
      return { outcome, place: `initiatives.${index}.statuses.${row}` };
    }),
  );
  return {
    statuses: written.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.entry] : [])),
    refusals: written.flatMap(({ outcome, place }) =>
      outcome.ok
        ? []
        : outcome.refusals.map((each) => ({
            ...each,
            at: each.at === undefined ? place : `${place}.${each.at}`,
          })),
    ),
  };
}

type Around = {
  readonly policies: readonly PolicyVersion[];
  readonly staff: ReadonlySet<PersonId>;
  readonly by: PersonId;
  readonly at: Instant;
};

/**
 * Takes a plan in from a file, whole: text, initiatives, statuses and what became of them. Refuses
 * all that is wrong with it at once, each with its place in the file.
 */
export function planFromFile(
  file: PlanFile,
  naming: Naming,
  { policies, staff, by, at }: Around,
): Outcome<Arrived & { readonly statuses: readonly StatusEntry[] }> {
  const initiatives = file.initiatives.map((each, index) =>
    initiativeFrom(each, index + 1, naming, staff),
  );
  const arriving = {
    id: naming.plan,
    slug: naming.planSlug,
    text: file.text,
    adopted: file.adopted,
    inForce: file.state !== 'draft',
  };
  const arrived = importPlan(arriving, initiatives, policies);
  if (!arrived.ok) return arrived;
  const { plan, deed } = arrived.value;
  const told = statusesFrom(file, plan, initiatives, { by, at });
  const idOf = (key: string | undefined) =>
    key === undefined ? undefined : naming.initiatives.get(key)?.id;
  const lines = file.rollOver.flatMap(({ key, into: target, outcome, note }) => {
    const initiative = idOf(key);
    const into = idOf(target);
    return initiative ? [{ initiative, outcome, note, ...(into ? { into } : {}) }] : [];
  });
  const ended = lines.length > 0 ? endPlan(plan, initiatives, lines) : undefined;
  const rows = initiatives.length + told.statuses.length;
  const refusals = [
    ...judge(planFileFitsOneStep, { rows }),
    ...told.refusals,
    ...(ended && !ended.ok ? ended.refusals : []),
  ];
  if (refusals.length > 0) return refused(refusals);
  const last = ended?.ok ? ended.value.plan : plan;
  // A plan that ended elsewhere may have left nothing about what its initiatives came to.
  const standing = file.state === 'ended' ? { ...last, state: 'ended' as const } : last;
  return accepted({ plan: standing, initiatives, statuses: told.statuses, deed });
}
