import { beginNextPlan, carriedOn, readPeriod } from '@plan/domain';
import { addressRow, addressed } from '../addresses.ts';
import { unknown, useCase } from '../http/index.ts';
import { planRecords } from '../plan-records.ts';
import { recorded, valuesOf } from '../rows/index.ts';
import { initiativeArrived, initiativeRows, planRow, policyRows } from './reading.ts';

/** The first plan is only read; it ends when the municipality says so. */
export const beginNextPlanCase = useCase('beginNextPlan', {
  reads: ({ plan }) => ({
    plan: planRow(plan),
    initiatives: initiativeRows(plan),
    policies: policyRows(),
    addresses: addressRow(),
  }),
  async decide({ body, loaded, readMore, newId, occasion }) {
    const { plan, initiatives, policies, addresses } = loaded;
    if (!plan) return unknown();
    const { known } = await readMore({ known: planRow(body.next) });
    if (known) {
      return { ok: true, value: { answer: { plan: known.value, version: known.version } } };
    }
    const before = {
      plan: plan.value,
      initiatives: valuesOf(initiatives),
      policies: valuesOf(policies),
      lines: body.lines,
    };
    const ids = carriedOn(before).map(({ id: old, title }) => ({ old, id: newId('ini'), title }));
    const { slugs, changes: claims } = addressed(addresses, [
      { kind: 'planer', id: body.next, title: body.title },
      ...ids.map(({ id, title }) => ({ kind: 'indsatser' as const, id, title })),
    ]);
    const slugFor = (id: string) => slugs.get(id) ?? id;
    const naming = {
      plan: body.next,
      planSlug: slugFor(body.next),
      initiatives: new Map(ids.map(({ old, id }) => [old, { id, slug: slugFor(id) }])),
      newIndicator: () => newId('ind'),
    };
    const text = { title: body.title, period: readPeriod(body.period) };
    const begun = beginNextPlan(before, naming, text);
    if (!begun.ok) return begun;
    const { plan: next, initiatives: carried, deed } = begun.value;
    const key = planRecords.plan.key(next.id);
    const changes = [
      ...recorded(occasion, planRecords.plan, key, undefined, next, deed),
      ...claims,
      ...carried.map(initiativeArrived),
    ];
    return { ok: true, value: { answer: { plan: next, version: 1 }, changes } };
  },
});
