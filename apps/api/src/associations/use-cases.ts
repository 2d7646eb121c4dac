import {
  describeAssociation,
  foundApplicants,
  hasRole,
  mayFor,
  noteRegister,
  registerAssociation,
  registerFor,
  registerFindingsOf,
} from '@plan/domain';
import type { Association, Day, RegisterFinding } from '@plan/domain';
import { toldAdvice } from '@plan/contract/problem';
import { clash, unknown, useCase } from '../http/index.ts';
import { registerRows } from '../jobs/index.ts';
import { records } from '../records.ts';
import { all, one, recorded, saved, valuesOf } from '../rows/index.ts';
import { applicant, joined, listed, listedRow } from './rows.ts';

/** The record as it is shown: who holds the id of an invitation can join. */
function shown({ invitations: _invitations, ...association }: Association) {
  return association;
}

export const registerAssociationCase = useCase('registerAssociation', {
  reads: ({ association }, person) => ({
    municipality: one(records.municipality, records.municipality.key()),
    association: applicant(association),
    standing: one(records.standing, records.standing.key(person ?? '')),
  }),
  decide({ params, body, actor, loaded, occasion, now, newId }) {
    const { municipality, association, standing } = loaded;
    if (!municipality) return unknown();
    if (association) {
      return mayFor(actor, params.association, 'read')
        ? { ok: true, value: { answer: { association: shown(association.value), advice: [] } } }
        : unknown();
    }
    const registered = registerAssociation(actor, params.association, body);
    if (!registered.ok) return registered;
    const { association: made, advice, deed } = registered.value;
    const { id } = made;
    const rights = made.members[0]?.rights ?? [];
    const changes = [
      ...recorded(
        occasion,
        records.association,
        records.association.key(id),
        undefined,
        made,
        deed,
      ),
      listedRow(undefined, made),
      ...joined(occasion, standing, actor, { association: id, rights }),
      ...registerRows(now, newId('job'), made),
    ];
    const answer = { association: shown(made), advice: advice.map(toldAdvice) };
    return { ok: true, value: { answer, changes } };
  },
});

/** An applicant that staff write an application for. */
export const registerForCase = useCase('registerFor', {
  reads: ({ association }) => ({
    municipality: one(records.municipality, records.municipality.key()),
    association: applicant(association),
  }),
  decide({ params, body, loaded: { municipality, association }, occasion, now, newId }) {
    if (!municipality) return unknown();
    if (association) {
      return { ok: true, value: { answer: { association: shown(association.value), advice: [] } } };
    }
    const registered = registerFor(params.association, body);
    if (!registered.ok) return registered;
    const { association: made, advice, deed } = registered.value;
    const key = records.association.key(made.id);
    const changes = [
      ...recorded(occasion, records.association, key, undefined, made, deed),
      listedRow(undefined, made),
      ...registerRows(now, newId('job'), made),
    ];
    const answer = { association: shown(made), advice: advice.map(toldAdvice) };
    return { ok: true, value: { answer, changes } };
  },
});

export const findApplicants = useCase('findApplicants', {
  reads: () => ({ listed: all(records.applicant, { partition: 'applicants' }) }),
  decide({ body, loaded: { listed } }) {
    const applicants = [...foundApplicants(body.text, valuesOf(listed))];
    return { ok: true, value: { answer: { applicants } } };
  },
});

/** What differs from the register as it was last read; nothing where it never was. */
function findingsOf({ name, profile, register }: Association, today: Day): RegisterFinding[] {
  if (!register) return [];
  return [...registerFindingsOf({ name, board: profile?.board ?? [] }, register, today)];
}

export const showAssociation = useCase('showAssociation', {
  reads: ({ association }) => ({ association: applicant(association) }),
  decide({ params, actor, loaded: { association }, now, today }) {
    const mine = mayFor(actor, params.association, 'read');
    if (!association || (!mine && !hasRole(actor, 'caseworker'))) return unknown();
    const { value, version } = association;
    const waiting = mayFor(actor, params.association, 'bind') ? (value.invitations ?? []) : [];
    const answer = {
      serverTime: now,
      association: shown(value),
      version,
      invitations: waiting.filter(({ until }) => until > now),
      findings: findingsOf(value, today),
    };
    return { ok: true, value: { answer } };
  },
});

export const describeAssociationCase = useCase('describeAssociation', {
  reads: ({ association }) => ({
    association: applicant(association),
    listed: listed(association),
  }),
  decide({ body, actor, loaded, seen, occasion, now, newId }) {
    const { association } = loaded;
    if (!association) return unknown();
    const described = describeAssociation(actor, association.value, body);
    if (!described.ok) return described;
    const stale = clash(association, seen);
    if (stale) return 'theirs' in stale ? { ...stale, theirs: theirs(association) } : stale;
    const { association: next, advice, deed } = described.value;
    const version = association.version + 1;
    const renumbered = next.cvr !== association.value.cvr;
    const changes = [
      ...recorded(occasion, records.association, association.key, association, next, deed),
      listedRow(loaded.listed, next),
      ...(renumbered ? registerRows(now, newId('job'), next) : []),
    ];
    const answer = { association: shown(next), version, advice: advice.map(toldAdvice) };
    return { ok: true, value: { answer, changes } };
  },
});

function theirs({ version, value }: { version: number; value: Association }) {
  return { version, value: shown(value) };
}

export const askRegisterCase = useCase('askRegister', {
  reads: ({ association }) => ({ association: applicant(association) }),
  async decide({ params, actor, loaded: { association }, now, today, register }) {
    const mine = mayFor(actor, params.association, 'read');
    if (!association || (!mine && !hasRole(actor, 'caseworker'))) return unknown();
    const { value } = association;
    const found = value.cvr ? await register.lookUp(value.cvr) : 'unavailable';
    if (found === 'unavailable') {
      return { ok: true, value: { answer: { result: found, findings: findingsOf(value, today) } } };
    }
    const entry = found === 'unknown' ? undefined : found;
    const next = noteRegister(value, now, entry);
    const result = entry ? ('found' as const) : ('unknown' as const);
    const changes = [saved(records.association, association.key, association, next)];
    return { ok: true, value: { answer: { result, findings: findingsOf(next, today) }, changes } };
  },
});

export const lookUpRegister = useCase('lookUpRegister', {
  reads: () => ({}),
  async decide({ params, register }) {
    const found = await register.lookUp(params.cvr);
    if (typeof found === 'string') return { ok: true, value: { answer: { result: found } } };
    // Who may bind a company is nobody's business before it is one's own.
    const { signatories: _signatories, ...entry } = found;
    return { ok: true, value: { answer: { result: 'found' as const, entry } } };
  },
});
