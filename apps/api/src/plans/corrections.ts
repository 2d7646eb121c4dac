import {
  confirmCorrection,
  initiativeCorrections,
  planCorrections,
  proposeCorrection,
} from '@plan/domain';
import type { ActionPlan, Correction, Deed, Initiative } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { publishRow } from '../jobs/index.ts';
import { planRecords } from '../plan-records.ts';
import { recorded, unchanged } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import { initiativeRow, planRow } from './reading.ts';

type Done<Thing> = { readonly thing: Thing; readonly deed: Deed };

function planCorrected(occasion: Occasion, before: Stored<ActionPlan>, done: Done<ActionPlan>) {
  const { thing: plan, deed } = done;
  const changes = [
    ...recorded(occasion, planRecords.plan, before.key, before, plan, deed),
    publishRow(occasion.now, plan.id, before.version),
  ];
  const answer = { plan, version: before.version + 1 };
  return { ok: true as const, value: { answer, changes } };
}

function initiativeCorrected(
  occasion: Occasion,
  before: Stored<Initiative>,
  plan: Stored<ActionPlan>,
  done: Done<Initiative>,
) {
  const { thing: initiative, deed } = done;
  const changes = [
    ...recorded(occasion, planRecords.initiative, before.key, before, initiative, deed),
    unchanged(plan.key, plan),
    publishRow(occasion.now, initiative.id, before.version),
  ];
  const answer = { initiative, version: before.version + 1 };
  return { ok: true as const, value: { answer, changes } };
}

function numbered(corrections: readonly Correction[], number: string): Correction | undefined {
  return corrections.find((each) => String(each.number) === number);
}

export const correctPlanCase = useCase('correctPlan', {
  reads: ({ plan }) => ({ before: planRow(plan) }),
  decide({ body, actor, loaded: { before }, now, occasion }) {
    if (!before) return unknown();
    const writing = { by: actor.person, at: now };
    const done = proposeCorrection(planCorrections, before.value, body, writing);
    return done.ok ? planCorrected(occasion, before, done.value) : done;
  },
});

export const confirmPlanCorrectionCase = useCase('confirmPlanCorrection', {
  reads: ({ plan }) => ({ before: planRow(plan) }),
  decide({ params, actor, loaded: { before }, now, occasion }) {
    const correction = numbered(before?.value.corrections ?? [], params.correction);
    if (!before || !correction) return unknown();
    const writing = { by: actor.person, at: now };
    const done = confirmCorrection(planCorrections, before.value, correction, writing);
    return done.ok ? planCorrected(occasion, before, done.value) : done;
  },
});

export const correctInitiativeCase = useCase('correctInitiative', {
  reads: ({ plan, initiative }) => ({
    plan: planRow(plan),
    before: initiativeRow(plan, initiative),
  }),
  decide({ body, actor, loaded: { plan, before }, now, occasion }) {
    if (!plan || !before) return unknown();
    const writing = { by: actor.person, at: now };
    const way = initiativeCorrections(plan.value);
    const done = proposeCorrection(way, before.value, body, writing);
    return done.ok ? initiativeCorrected(occasion, before, plan, done.value) : done;
  },
});

export const confirmInitiativeCorrectionCase = useCase('confirmInitiativeCorrection', {
  reads: ({ plan, initiative }) => ({
    plan: planRow(plan),
    before: initiativeRow(plan, initiative),
  }),
  decide({ params, actor, loaded: { plan, before }, now, occasion }) {
    const correction = numbered(before?.value.corrections ?? [], params.correction);
    if (!plan || !before || !correction) return unknown();
    const writing = { by: actor.person, at: now };
    const way = initiativeCorrections(plan.value);
    const done = confirmCorrection(way, before.value, correction, writing);
    return done.ok ? initiativeCorrected(occasion, before, plan, done.value) : done;
  },
});
