import {
  adoptPlan,
  changePlan,
  draftPlan,
  endPlan,
  importPlan,
  noWork,
  latestStatus,
  ownerless,
  putInitiative,
  readSchedule,
  removeInitiative,
  silenceOf,
  staffOn,
} from '@plan/domain';
import type {
  ActionPlan,
  Day,
  Deed,
  Initiative,
  PersonId,
  PlanId,
  Standing,
  StatusEntry,
} from '@plan/domain';
import type { BodyOf } from '@plan/contract';
import { clash, standsAlready, unknown, useCase } from '../http/index.ts';
import { publishRow } from '../jobs/index.ts';
import { addressRow, addressed } from '../addresses.ts';
import { planRecords } from '../plan-records.ts';
import { records } from '../records.ts';
import { all, one, recorded, removed, unchanged, valuesOf } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';
import {
  initiativeArrived,
  initiativeRow,
  initiativeRows,
  planRow,
  policyRows,
  reportRows,
  statusRows,
} from './reading.ts';

const peopleRows = () => all(records.standing, { partition: 'people' });

function staffIds(people: readonly Stored<Standing>[], today: Day): ReadonlySet<PersonId> {
  return new Set(staffOn(valuesOf(people), today).map((each) => each.person));
}

/** Whether the promised status of an initiative is late, by what staff have written. */
function silenceNow(
  plan: ActionPlan,
  initiative: Initiative,
  statuses: readonly StatusEntry[],
  today: Day,
) {
  const latest = latestStatus(initiative, statuses);
  const last = latest ? { until: latest.period.until, states: latest.states } : undefined;
  return silenceOf(plan, initiative, last, today);
}

/** Plans are few; what belongs to each lies in a partition of its own. */
export const listPlans = useCase('listPlans', {
  reads: () => ({ plans: all(planRecords.plan, { partition: 'plans' }), people: peopleRows() }),
  async decide({ loaded: { plans, people }, readMore, now, today }) {
    const staff = staffIds(people, today);
    const listed = await Promise.all(
      plans.map(async ({ value: plan }) => {
        const { initiatives, statuses } = await readMore({
          initiatives: initiativeRows(plan.id),
          statuses: statusRows(plan.id),
        });
        const until = valuesOf(statuses).map((each) => each.period.until);
        const silences = valuesOf(initiatives).map((initiative) => ({
          initiative,
          ...silenceNow(plan, initiative, valuesOf(statuses), today),
        }));
        const last = until.toSorted().at(-1);
        return {
          plan,
          period: plan.period.text,
          initiatives: initiatives.length,
          ownerless: plan.state === 'in-force' ? [...ownerless(valuesOf(initiatives), staff)] : [],
          silent: silences.flatMap(({ initiative: { id, title }, silent, promised }) =>
            silent && promised ? [{ id, title, promised }] : [],
          ),
          ...(last === undefined ? {} : { reportedUntil: last }),
        };
      }),
    );
    return { ok: true, value: { answer: { serverTime: now, plans: listed } } };
  },
});

export const showPlan = useCase('showPlan', {
  reads: ({ plan }) => ({
    plan: planRow(plan),
    initiatives: initiativeRows(plan),
    statuses: statusRows(plan),
    reports: reportRows(plan),
    policies: policyRows(),
    people: peopleRows(),
    bodies: one(planRecords.bodies, planRecords.bodies.key()),
  }),
  decide({ loaded, now, today }) {
    const { plan, initiatives, statuses, reports, policies, people, bodies } = loaded;
    if (!plan) return unknown();
    const staff = staffOn(valuesOf(people), today).map(({ person, name }) => ({ person, name }));
    const answer = {
      serverTime: now,
      plan: plan.value,
      version: plan.version,
      initiatives: initiatives
        .map(({ value: initiative, version }) => ({
          initiative,
          version,
          silence: silenceNow(plan.value, initiative, valuesOf(statuses), today),
        }))
        .toSorted((one_, two) => one_.initiative.position - two.initiative.position),
      statuses: statuses.map(({ value: entry, version }) => ({ entry, version })),
      reports: [...valuesOf(reports)],
      policies: [...valuesOf(policies)],
      staff,
      bodies: [...(bodies?.value.bodies ?? [])],
    };
    return { ok: true, value: { answer } };
  },
});

function published(
  { now }: Occasion,
  { state }: ActionPlan,
  row: string,
  version = 0,
): readonly Change[] {
  return state === 'draft' ? [] : [publishRow(now, row, version)];
}

function planSaved(
  occasion: Occasion,
  before: Stored<ActionPlan> | undefined,
  { plan, deed }: { plan: ActionPlan; deed: Deed },
): readonly Change[] {
  const key = planRecords.plan.key(plan.id);
  return [
    ...recorded(occasion, planRecords.plan, key, before, plan, deed),
    ...published(occasion, plan, plan.id, before?.version),
  ];
}

function planAnswer(before: Stored<ActionPlan> | undefined, plan: ActionPlan) {
  return { plan, version: (before?.version ?? 0) + 1 };
}

export const savePlan = useCase('savePlan', {
  reads: ({ plan }) => ({ plan: planRow(plan), addresses: addressRow() }),
  decide({ params, body, loaded: { plan: before, addresses }, seen, occasion }) {
    if (before && standsAlready(before, seen, body.text)) {
      return { ok: true, value: { answer: { plan: before.value, version: before.version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    if (before) {
      const changed = changePlan(before.value, body.text);
      if (!changed.ok) return changed;
      const changes = planSaved(occasion, before, changed.value);
      return { ok: true, value: { answer: planAnswer(before, changed.value.plan), changes } };
    }
    const { id, slug, changes } = planAddress(params.plan, body.text.title, addresses);
    const drafted = draftPlan(id, slug, body.text);
    if (!drafted.ok) return drafted;
    return {
      ok: true,
      value: {
        answer: planAnswer(undefined, drafted.value.plan),
        changes: [...planSaved(occasion, undefined, drafted.value), ...changes],
      },
    };
  },
});

function planAddress(id: PlanId, title: string, stored: Parameters<typeof addressed>[0]) {
  const { slugs, changes } = addressed(stored, [{ kind: 'planer', id, title }]);
  return { id, slug: slugs.get(id) ?? id, changes };
}

type Typed = BodyOf<'saveInitiative'>;

function initiativeFrom(
  typed: Pick<Typed, 'text' | 'work' | 'position'>,
  named: Pick<Initiative, 'id' | 'plan' | 'slug' | 'corrections'>,
): Initiative {
  const { schedule, ...text } = typed.text;
  return {
    ...text,
    ...named,
    schedule: readSchedule(schedule),
    work: typed.work,
    position: typed.position,
  };
}

export const importPlanCase = useCase('importPlan', {
  reads: ({ plan }) => ({
    plan: planRow(plan),
    addresses: addressRow(),
    policies: policyRows(),
  }),
  decide({ params, body, loaded: { plan: known, addresses, policies }, occasion }) {
    if (known)
      return { ok: true, value: { answer: { plan: known.value, version: known.version } } };
    const { slugs, changes: claims } = addressed(addresses, [
      { kind: 'planer', id: params.plan, title: body.text.title },
      ...body.initiatives.map(({ id, text }) => ({
        kind: 'indsatser' as const,
        id,
        title: text.title,
      })),
    ]);
    const slugFor = (id: string) => slugs.get(id) ?? id;
    const arriving = {
      id: params.plan,
      slug: slugFor(params.plan),
      text: body.text,
      adopted: body.adopted,
    };
    const initiatives = body.initiatives.map(({ id, text }, index) =>
      initiativeFrom(
        { text, work: noWork, position: index + 1 },
        { id, plan: params.plan, slug: slugFor(id), corrections: [] },
      ),
    );
    const taken = importPlan(arriving, initiatives, valuesOf(policies));
    if (!taken.ok) return taken;
    const changes = [
      ...planSaved(occasion, undefined, taken.value),
      ...claims,
      ...taken.value.initiatives.map(initiativeArrived),
    ];
    return { ok: true, value: { answer: planAnswer(undefined, taken.value.plan), changes } };
  },
});

export const adoptPlanCase = useCase('adoptPlan', {
  reads: ({ plan }) => ({
    plan: planRow(plan),
    initiatives: initiativeRows(plan),
    policies: policyRows(),
    people: peopleRows(),
  }),
  decide({ body, loaded: { plan, initiatives, policies, people }, occasion, today }) {
    if (!plan) return unknown();
    const { adopted } = plan.value;
    const stands = adopted?.body === body.body && adopted.day === body.day;
    if (stands) return { ok: true, value: { answer: { plan: plan.value, version: plan.version } } };
    const around = { staff: staffIds(people, today), policies: valuesOf(policies) };
    const put = adoptPlan(plan.value, valuesOf(initiatives), around, body);
    if (!put.ok) return put;
    const changes = [
      ...planSaved(occasion, plan, put.value),
      ...initiatives.map((each) => unchanged(each.key, each)),
    ];
    return { ok: true, value: { answer: planAnswer(plan, put.value.plan), changes } };
  },
});

export const endPlanCase = useCase('endPlan', {
  reads: ({ plan }) => ({ plan: planRow(plan), initiatives: initiativeRows(plan) }),
  decide({ body, loaded: { plan, initiatives }, occasion }) {
    if (!plan) return unknown();
    const stands = JSON.stringify(plan.value.rollOver) === JSON.stringify(body.lines);
    if (plan.value.state === 'ended' && stands) {
      return { ok: true, value: { answer: { plan: plan.value, version: plan.version } } };
    }
    const ended = endPlan(plan.value, valuesOf(initiatives), body.lines);
    if (!ended.ok) return ended;
    const changes = [
      ...planSaved(occasion, plan, ended.value),
      ...initiatives.map((each) => unchanged(each.key, each)),
    ];
    return { ok: true, value: { answer: planAnswer(plan, ended.value.plan), changes } };
  },
});

export const saveInitiative = useCase('saveInitiative', {
  reads: ({ plan, initiative }) => ({
    plan: planRow(plan),
    initiative: initiativeRow(plan, initiative),
    policies: policyRows(),
    addresses: addressRow(),
  }),
  decide({ params, body, loaded, seen, occasion }) {
    const { plan, initiative: before, policies, addresses } = loaded;
    if (!plan) return unknown();
    const { initiative: id } = params;
    const { slug: known = id, corrections = [] } = before?.value ?? {};
    const wanted = initiativeFrom(body, { id, plan: params.plan, slug: known, corrections });
    if (before && standsAlready(before, seen, wanted)) {
      return { ok: true, value: { answer: { initiative: before.value, version: before.version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    const claim = before
      ? undefined
      : addressed(addresses, [{ kind: 'indsatser', id, title: body.text.title }]);
    const slug = before?.value.slug ?? claim?.slugs.get(id) ?? id;
    const put = putInitiative(plan.value, before?.value, { ...wanted, slug }, valuesOf(policies));
    if (!put.ok) return put;
    const { initiative, deed } = put.value;
    const key = planRecords.initiative.key(plan.value.id, id);
    const changes = [
      ...recorded(occasion, planRecords.initiative, key, before, initiative, deed),
      // A plan that is adopted meanwhile locks the text that was about to be written.
      unchanged(plan.key, plan),
      ...(claim?.changes ?? []),
      ...published(occasion, plan.value, id, before?.version),
    ];
    const answer = { initiative, version: (before?.version ?? 0) + 1 };
    return { ok: true, value: { answer, changes } };
  },
});

export const removeInitiativeCase = useCase('removeInitiative', {
  reads: ({ plan, initiative }) => ({
    plan: planRow(plan),
    initiative: initiativeRow(plan, initiative),
  }),
  decide({ loaded: { plan, initiative }, occasion }) {
    if (!plan || !initiative) return unknown();
    const deed = removeInitiative(plan.value, initiative.value);
    if (!deed.ok) return deed;
    const changes = [
      removed(initiative),
      ...planSaved(occasion, plan, { plan: plan.value, deed: deed.value }),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});
