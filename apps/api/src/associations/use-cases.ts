import { hasRole, mayFor, registerAssociation } from '@plan/domain';
import type { Actor, Association, Standing } from '@plan/domain';
import { toldAdvice } from '@plan/contract/problem';
import { unknown, useCase } from '../http/index.ts';
import { records } from '../records.ts';
import { one, recorded } from '../rows/index.ts';

function withMembership(
  actor: Actor,
  standing: Standing | undefined,
  association: Association,
): Standing {
  const known = standing ?? {
    person: actor.person,
    name: actor.name,
    assignments: [],
    seats: [],
    memberships: [],
  };
  const membership = { association: association.id, rights: association.members[0]?.rights ?? [] };
  return { ...known, memberships: [...known.memberships, membership] };
}

export const registerAssociationCase = useCase('registerAssociation', {
  reads: ({ association }, person) => ({
    municipality: one(records.municipality, records.municipality.key()),
    association: one(records.association, records.association.key(association)),
    standing: one(records.standing, records.standing.key(person ?? '')),
  }),
  decide({ params, body, actor, loaded: { municipality, association, standing }, occasion }) {
    if (!municipality) return unknown();
    if (association) {
      return mayFor(actor, params.association, 'read')
        ? { ok: true, value: { answer: { association: association.value, advice: [] } } }
        : unknown();
    }
    const registered = registerAssociation(actor, params.association, body);
    if (!registered.ok) return registered;
    const { association: made, advice, deed } = registered.value;
    const member = withMembership(actor, standing?.value, made);
    const changes = [
      ...recorded(
        occasion,
        records.association,
        records.association.key(made.id),
        undefined,
        made,
        deed,
      ),
      ...recorded(
        occasion,
        records.standing,
        records.standing.key(actor.person),
        standing,
        member,
        { chain: `person/${actor.person}`, verb: 'join', facts: { association: made.id } },
      ),
    ];
    return {
      ok: true,
      value: { answer: { association: made, advice: advice.map(toldAdvice) }, changes },
    };
  },
});

export const showAssociation = useCase('showAssociation', {
  reads: ({ association }) => ({
    association: one(records.association, records.association.key(association)),
  }),
  decide({ params, actor, loaded: { association } }) {
    const mine = mayFor(actor, params.association, 'read');
    if (!association || (!mine && !hasRole(actor, 'caseworker'))) return unknown();
    return { ok: true, value: { answer: { association: association.value } } };
  },
});
