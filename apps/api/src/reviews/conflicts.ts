import {
  alreadyRegistered,
  conflictOf,
  handlesRound,
  hasRole,
  liftConflict,
  registerConflict,
} from '@plan/domain';
import type { Actor, Application, ApplicationId, PersonId, Round } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { one, recorded, saved } from '../rows/index.ts';
import type { Stored } from '../rows/index.ts';
import { registerOf, wasSent, handlingReads } from './reading.ts';

type Handled = {
  round: Stored<Round> | undefined;
  application: Stored<Application> | undefined;
};

/** Whether the one who acts handles this round and the application was sent in it. */
export function handled(actor: Actor, { round, application }: Handled) {
  if (!round || !application || !wasSent(application.value)) return undefined;
  if (!handlesRound(actor, round.value.committee)) return undefined;
  return { round: round.value, application: application.value };
}

export const registerConflictCase = useCase('registerConflict', {
  reads: ({ person, ...address }) => ({
    ...handlingReads(address),
    note: one(caseRecords.conflictNote, caseRecords.conflictNote.key(address.application, person)),
    standing: one(records.standing, records.standing.key(person)),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const matter = handled(actor, loaded);
    if (!matter || !loaded.standing) return unknown();
    const register = registerOf(params.round, loaded.conflicts);
    const told = { application: matter.application, person: params.person, ...body };
    const standing = conflictOf(register, params.application, params.person);
    const maySee = params.person === actor.person || hasRole(actor, 'caseworker');
    if (standing && maySee && alreadyRegistered(register, told)) {
      return { ok: true, value: { answer: { conflict: standing } } };
    }
    const registered = registerConflict(actor, now, matter.round, register, told);
    if (!registered.ok) return registered;
    const { register: next, note, deed } = registered.value;
    const conflict = conflictOf(next, params.application, params.person);
    if (!conflict) return unknown();
    const changes = [
      ...recorded(
        occasion,
        caseRecords.conflicts,
        caseRecords.conflicts.key(params.round),
        loaded.conflicts,
        next,
        deed,
      ),
      noteSaved(params, loaded.note, { text: note, lifted: false }),
    ];
    return { ok: true, value: { answer: { conflict }, changes } };
  },
});

function noteSaved(
  { application, person }: { application: ApplicationId; person: PersonId },
  before: Stored<{ text: string; lifted: boolean }> | undefined,
  note: { text: string; lifted: boolean },
) {
  const key = caseRecords.conflictNote.key(application, person);
  return saved(caseRecords.conflictNote, key, before, note);
}

export const liftConflictCase = useCase('liftConflict', {
  reads: ({ person, ...address }) => ({
    ...handlingReads(address),
    note: one(caseRecords.conflictNote, caseRecords.conflictNote.key(address.application, person)),
  }),
  decide({ params, body, actor, loaded, occasion }) {
    const matter = handled(actor, loaded);
    if (!matter) return unknown();
    const register = registerOf(params.round, loaded.conflicts);
    if (!conflictOf(register, params.application, params.person)) {
      return { ok: true, value: { answer: {} } };
    }
    const told = { application: matter.application, person: params.person, note: body.note };
    const lifted = liftConflict(actor, matter.round, register, told);
    if (!lifted.ok) return lifted;
    const key = caseRecords.conflicts.key(params.round);
    const changes = [
      ...recorded(
        occasion,
        caseRecords.conflicts,
        key,
        loaded.conflicts,
        lifted.value.register,
        lifted.value.deed,
      ),
      noteSaved(params, loaded.note, { text: lifted.value.note, lifted: true }),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});
