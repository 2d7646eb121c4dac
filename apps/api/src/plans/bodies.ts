import { actorsNamed, putBodies } from '@plan/domain';
import { clash, standsAlready, useCase } from '../http/index.ts';
import { planRecords } from '../plan-records.ts';
import { all, one, recorded, valuesOf } from '../rows/index.ts';
import { initiativeRows, statusRows } from './reading.ts';

const bodiesRow = () => one(planRecords.bodies, planRecords.bodies.key());

/** Reads every plan: the registry is put in order a few times a year. */
export const showBodies = useCase('showBodies', {
  reads: () => ({ bodies: bodiesRow(), plans: all(planRecords.plan, { partition: 'plans' }) }),
  async decide({ loaded: { bodies, plans }, readMore }) {
    const registry = { bodies: bodies?.value.bodies ?? [] };
    const perPlan = await Promise.all(
      plans.map(({ value: { id } }) =>
        readMore({ initiatives: initiativeRows(id), statuses: statusRows(id) }),
      ),
    );
    const initiatives = perPlan.flatMap((each) => valuesOf(each.initiatives));
    const statuses = perPlan.flatMap((each) => valuesOf(each.statuses));
    const named = actorsNamed(registry, initiatives, statuses).map((each) => ({
      name: each.name,
      ...(each.body === undefined ? {} : { body: each.body }),
      initiatives: initiatives
        .filter(({ id }) => each.initiatives.includes(id))
        .map(({ id, title, plan }) => ({ id, title, plan })),
    }));
    return { ok: true, value: { answer: { ...registry, version: bodies?.version ?? 0, named } } };
  },
});

export const saveBodies = useCase('saveBodies', {
  reads: () => ({ before: bodiesRow() }),
  decide({ body, loaded: { before }, seen, occasion }) {
    if (before && standsAlready(before, seen, body)) {
      return { ok: true, value: { answer: { ...before.value, version: before.version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    const put = putBodies(body);
    if (!put.ok) return put;
    const { registry, deed } = put.value;
    const key = planRecords.bodies.key();
    const changes = recorded(occasion, planRecords.bodies, key, before, registry, deed);
    const version = (before?.version ?? 0) + 1;
    return { ok: true, value: { answer: { ...registry, version }, changes } };
  },
});
