import {
  acceptInvitation,
  changeMember,
  hasRole,
  invitationIn,
  inviteMember,
  leaveAssociation,
  mayFor,
  removeMember,
  takeBackInvitation,
  tidied,
} from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { records } from '../records.ts';
import { one, recorded, removed, unchanged } from '../rows/index.ts';
import { applicant, joined } from './rows.ts';

const standingOf = (person: string) => one(records.standing, records.standing.key(person));

export const inviteMemberCase = useCase('inviteMember', {
  reads: ({ association }) => ({ association: applicant(association) }),
  decide({ params, body, actor, loaded: { association }, now, newId, occasion }) {
    const { association: id, invitation } = params;
    const mine = mayFor(actor, id, 'read');
    if (!association || (!mine && !hasRole(actor, 'caseworker'))) return unknown();
    const sent = invitationIn(association.value, invitation, now);
    const same = sent?.right === body.right && sent.email === tidied(body.email).toLowerCase();
    if (sent && same) return { ok: true, value: { answer: { until: sent.until } } };
    const made = inviteMember(actor, now, association.value, invitation, body);
    if (!made.ok) return made;
    const { association: next, deed } = made.value;
    const changes = [
      ...recorded(occasion, records.association, association.key, association, next, deed),
      jobRow(now, newId('job'), { job: 'invitation', association: id, invitation }),
    ];
    return { ok: true, value: { answer: { until: made.value.invitation.until }, changes } };
  },
});

export const showInvitation = useCase('showInvitation', {
  reads: ({ association }) => ({ association: applicant(association) }),
  decide({ params, loaded: { association }, now }) {
    const invitation = invitationIn(association?.value, params.invitation, now);
    if (!association || !invitation) return unknown();
    const { right, until } = invitation;
    return { ok: true, value: { answer: { association: association.value.name, right, until } } };
  },
});

export const acceptInvitationCase = useCase('acceptInvitation', {
  reads: ({ association }, person) => ({
    association: applicant(association),
    standing: standingOf(person ?? ''),
  }),
  decide({ params, actor, loaded: { association, standing }, now, occasion }) {
    if (!association) return unknown();
    const { association: id, invitation } = params;
    const open = invitationIn(association.value, invitation, now);
    // Whoever has joined by it already is answered as the first time.
    if (!open && mayFor(actor, id, 'read')) return { ok: true, value: { answer: {} } };
    const made = acceptInvitation(actor, now, association.value, invitation);
    if (!made.ok) return made;
    const { association: next, rights, deed } = made.value;
    const changes = [
      ...recorded(occasion, records.association, association.key, association, next, deed),
      ...joined(occasion, standing, actor, { association: id, rights: [...rights] }),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});

export const takeBackInvitationCase = useCase('takeBackInvitation', {
  reads: ({ association }) => ({ association: applicant(association) }),
  decide({ params, actor, loaded: { association }, occasion }) {
    if (!association) return unknown();
    const made = takeBackInvitation(actor, association.value, params.invitation);
    if (!made.ok) return made;
    const { association: next, deed } = made.value;
    const changes = recorded(
      occasion,
      records.association,
      association.key,
      association,
      next,
      deed,
    );
    return { ok: true, value: { answer: {}, changes } };
  },
});

export const changeMemberCase = useCase('changeMember', {
  reads: ({ association, person }) => ({
    association: applicant(association),
    standing: standingOf(person),
  }),
  decide({ params, body, actor, loaded: { association, standing }, occasion }) {
    if (!association || !standing) return unknown();
    const made = changeMember(actor, association.value, params.person, body.right);
    if (!made.ok) return made;
    const { association: next, rights, deed } = made.value;
    const membership = { association: params.association, rights: [...rights] };
    const changes = [
      ...recorded(occasion, records.association, association.key, association, next, deed),
      ...joined(occasion, standing, standing.value, membership, 'change-right'),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});

export const removeMemberCase = useCase('removeMember', {
  reads: ({ association, person }) => ({
    association: applicant(association),
    standing: standingOf(person),
    notices: one(records.notices, records.notices.key(association, person)),
  }),
  decide({ params, actor, loaded: { association, standing, notices }, occasion }) {
    if (!association) return unknown();
    const made = removeMember(actor, association.value, params.person);
    if (!made.ok) return made;
    const there = association.value.members.some((each) => each.person === params.person);
    if (!there) return { ok: true, value: { answer: {} } };
    const { association: next, deed } = made.value;
    const left = { verb: 'leave', facts: { association: params.association } };
    const changes = [
      ...recorded(occasion, records.association, association.key, association, next, deed),
      ...(standing
        ? recorded(
            occasion,
            records.standing,
            standing.key,
            standing,
            leaveAssociation(standing.value, params.association),
            { chain: `person/${params.person}`, ...left },
          )
        : []),
      // An address chosen at the same moment is not left behind.
      notices
        ? removed(notices)
        : unchanged(records.notices.key(params.association, params.person), undefined),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});
