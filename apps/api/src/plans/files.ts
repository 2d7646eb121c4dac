import {
  PlanFile,
  planFileMustBeReadable,
  fileFrom,
  judge,
  planFileOf,
  planFromFile,
  refused,
  staffOn,
  tablesOf,
} from '@plan/domain';
import type { Initiative, PlanId, StatusEntry } from '@plan/domain';
import { addressRow, addressed } from '../addresses.ts';
import { parsedBody, unknown, useCase } from '../http/index.ts';
import { publishRow } from '../jobs/index.ts';
import { planRecords } from '../plan-records.ts';
import { records } from '../records.ts';
import { all, recorded, saved, valuesOf } from '../rows/index.ts';
import type { Change } from '../store/index.ts';
import { initiativeArrived, initiativeRows, planRow, policyRows, statusRows } from './reading.ts';

const wholePlan = ({ plan }: { readonly plan: PlanId }) => ({
  plan: planRow(plan),
  initiatives: initiativeRows(plan),
  statuses: statusRows(plan),
});

export const showPlanFile = useCase('showPlanFile', {
  reads: wholePlan,
  decide({ loaded: { plan, initiatives, statuses } }) {
    if (!plan) return unknown();
    const answer = planFileOf(plan.value, valuesOf(initiatives), valuesOf(statuses));
    return { ok: true, value: { answer } };
  },
});

export const showPlanWorkbook = useCase('showPlanWorkbook', {
  reads: wholePlan,
  async decide({ loaded: { plan, initiatives, statuses } }) {
    if (!plan) return unknown();
    const file = planFileOf(plan.value, valuesOf(initiatives), valuesOf(statuses));
    const { workbookOf } = await import('../documents/index.ts');
    const bytes = await workbookOf(tablesOf(file));
    return { ok: true, value: { answer: { base64: Buffer.from(bytes).toString('base64') } } };
  },
});

/** JSON is told by its first letter; all else is tried as a workbook. Undefined where it is neither. */
async function readFile(bytes: Uint8Array): Promise<unknown> {
  const text = new TextDecoder().decode(bytes);
  if (text.trimStart().startsWith('{')) return JSON.parse(text) as unknown;
  const { tablesIn } = await import('../documents/index.ts');
  return fileFrom(await tablesIn(bytes));
}

/** Nothing is kept: the file comes in, what it says goes back, or all that is wrong with it. */
export const readPlanFile = useCase('readPlanFile', {
  reads: () => ({}),
  async decide({ body }) {
    const bytes = new Uint8Array(Buffer.from(body.base64, 'base64'));
    const read = await readFile(bytes).catch(() => undefined);
    const unreadable = judge(planFileMustBeReadable, { readable: read !== undefined }, 'base64');
    if (read === undefined) return refused(unreadable);
    const parsed = parsedBody(PlanFile, JSON.stringify(read));
    return parsed.ok ? { ok: true, value: { answer: parsed.body } } : refused(parsed.refusals);
  },
});

/** What came with a file has its history begin with the entry of the plan. */
function arrived(initiatives: readonly Initiative[], statuses: readonly StatusEntry[]) {
  return [
    ...initiatives.map(initiativeArrived),
    ...statuses.map((each): Change => {
      const key = planRecords.status.key(each.plan, each.initiative, each.period.until);
      return saved(planRecords.status, key, undefined, each);
    }),
  ];
}

export const importPlanFile = useCase('importPlanFile', {
  reads: ({ plan }) => ({
    known: planRow(plan),
    addresses: addressRow(),
    policies: policyRows(),
    people: all(records.standing, { partition: 'people' }),
  }),
  decide({ params, body, loaded, actor, now, today, newId, occasion }) {
    const { known, addresses, policies, people } = loaded;
    if (known) {
      return { ok: true, value: { answer: { plan: known.value, version: known.version } } };
    }
    const ids = body.initiatives.map(({ key, text }) => ({
      key,
      id: newId('ini'),
      title: text.title,
    }));
    const { slugs, changes: claims } = addressed(addresses, [
      { kind: 'planer', id: params.plan, title: body.text.title },
      ...ids.map(({ id, title }) => ({ kind: 'indsatser' as const, id, title })),
    ]);
    const slugFor = (id: string) => slugs.get(id) ?? id;
    const naming = {
      plan: params.plan,
      planSlug: slugFor(params.plan),
      initiatives: new Map(ids.map(({ key, id }) => [key, { id, slug: slugFor(id) }])),
    };
    const staff = new Set(staffOn(valuesOf(people), today).map((each) => each.person));
    const around = { policies: valuesOf(policies), staff, by: actor.person, at: now };
    const taken = planFromFile(body, naming, around);
    if (!taken.ok) return taken;
    const { plan, initiatives, statuses, deed } = taken.value;
    const key = planRecords.plan.key(plan.id);
    const changes = [
      ...recorded(occasion, planRecords.plan, key, undefined, plan, deed),
      ...claims,
      ...arrived(initiatives, statuses),
      ...(plan.state === 'draft' ? [] : [publishRow(occasion.now, plan.id)]),
    ];
    return { ok: true, value: { answer: { plan, version: 1 }, changes } };
  },
});
