import { considerCooperation, shelveCooperation, startCooperation } from '@plan/domain';
import type { CooperationStart, Deed, StartId } from '@plan/domain';
import { addressRow, addressed } from '../addresses.ts';
import { clash, standsAlready, unknown, useCase } from '../http/index.ts';
import { publishRow } from '../jobs/index.ts';
import { planRecords } from '../plan-records.ts';
import { one, recorded } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';
import { guideRow } from './reading.ts';

const startRow = (id: StartId) =>
  one(planRecords.cooperationStart, planRecords.cooperationStart.key(id));

function startSaved(
  occasion: Occasion,
  before: Stored<CooperationStart> | undefined,
  { start, deed }: { readonly start: CooperationStart; readonly deed: Deed },
): readonly Change[] {
  const key = planRecords.cooperationStart.key(start.id);
  return recorded(occasion, planRecords.cooperationStart, key, before, start, deed);
}

export const saveStart = useCase('saveStart', {
  reads: ({ start }) => ({ before: startRow(start) }),
  decide({ params, body, loaded: { before }, seen, occasion }) {
    if (before && standsAlready(before, seen, body)) {
      return { ok: true, value: { answer: { start: before.value, version: before.version } } };
    }
    const clashed = clash(before, seen);
    if (clashed) return clashed;
    const written = considerCooperation(params.start, before?.value, body);
    if (!written.ok) return written;
    const changes = startSaved(occasion, before, written.value);
    const version = (before?.version ?? 0) + 1;
    return { ok: true, value: { answer: { start: written.value.start, version }, changes } };
  },
});

export const startCooperationCase = useCase('startCooperation', {
  reads: ({ start }) => ({ before: startRow(start), guide: guideRow(), addresses: addressRow() }),
  async decide({ loaded: { before, guide, addresses }, occasion, newId, readMore }) {
    if (!before) return unknown();
    const known = before.value.collaboration;
    if (known) {
      const key = planRecords.collaboration.key(known);
      const { begun } = await readMore({ begun: one(planRecords.collaboration, key) });
      if (!begun) return unknown();
      return { ok: true, value: { answer: { start: before.value, collaboration: begun.value } } };
    }
    const id = newId('col');
    const { title } = before.value;
    const { slugs, changes: claim } = addressed(addresses, [{ kind: 'samarbejde', id, title }]);
    const named = { id, slug: slugs.get(id) ?? id };
    const started = startCooperation(before.value, guide?.value, named);
    if (!started.ok) return started;
    const { start, collaboration, collaborationDeed } = started.value;
    const key = planRecords.collaboration.key(id);
    const { collaboration: kind } = planRecords;
    const changes = [
      ...startSaved(occasion, before, started.value),
      ...recorded(occasion, kind, key, undefined, collaboration, collaborationDeed),
      ...claim,
      publishRow(occasion.now, id, 1),
    ];
    return { ok: true, value: { answer: { start, collaboration }, changes } };
  },
});

export const shelveCooperationCase = useCase('shelveCooperation', {
  reads: ({ start }) => ({ before: startRow(start) }),
  decide({ loaded: { before }, occasion }) {
    if (!before) return unknown();
    if (before.value.state === 'shelved') {
      return { ok: true, value: { answer: { start: before.value } } };
    }
    const shelved = shelveCooperation(before.value);
    if (!shelved.ok) return shelved;
    const changes = startSaved(occasion, before, shelved.value);
    return { ok: true, value: { answer: { start: shelved.value.start }, changes } };
  },
});
