import { describe, expect, it } from 'vitest';
import { addDays, day } from '../kernel/index.ts';
import { actorFor, roedovreOn } from '../samples/testing.ts';
import {
  actorFrom,
  assignRole,
  describePerson,
  endRole,
  leaveSeat,
  putBodies,
  putCommittee,
  takeSeat,
} from './index.ts';

const sample = roedovreOn('2026-11-22');
const { world, committee, anchor } = sample;
const henrik = actorFor(sample, 'administrator', ['administrator']);
const standingOf = (subject: string) => {
  const found = world.standings.find((each) => each.person === anchor.personOf(subject));
  if (!found) throw new Error(subject);
  return found;
};
const today = day('2026-11-22');
const rolesOf = (standing: Parameters<typeof actorFrom>[1], on = today) =>
  actorFrom(world.municipality.id, standing, on).roles;

function codes(outcome: { ok: boolean; refusals?: readonly { code: string }[] }) {
  return (outcome.refusals ?? []).map((each) => each.code);
}

describe('the actor registry', () => {
  it('lets a name or spelling belong to one actor only (bodyNamesDiffer)', () => {
    const body = (name: string, ...aliases: string[]) => ({
      name,
      kind: 'association' as const,
      aliases,
    });
    const twice = { bodies: [body('Natteravnene', 'Ravnene'), body('Fuglene', 'ravnene ')] };
    expect(putBodies(twice)).toMatchObject({
      ok: false,
      refusals: [{ code: 'municipality/body-name-twice', facts: { names: ['Ravnene'] } }],
    });
    expect(putBodies({ bodies: [body('Natteravnene', 'natteravnene')] }).ok).toBe(true);
    expect(putBodies(world.bodies).ok).toBe(true);
  });
});

describe('letters to a person', () => {
  const staff = new Set([anchor.personOf('administrator'), anchor.personOf('sagsbehandler')]);
  const described = (part: { email: string; manager?: never }) =>
    describePerson(standingOf('sagsbehandler'), part, staff);
  const manager = (subject: string) => ({
    email: '',
    manager: anchor.personOf(subject) as never,
  });

  it('go to an address that can be written to, and to a manager who is somebody else on the staff (managerIsSomebodyElse)', () => {
    expect(codes(described({ ...manager('sagsbehandler'), email: 'x' }))).toEqual([
      'email/unreadable',
      'municipality/own-manager',
    ]);
    expect(codes(described(manager('medlem-c')))).toEqual(['municipality/own-manager']);
    expect(described(manager('administrator'))).toMatchObject({
      ok: true,
      value: { standing: { manager: anchor.personOf('administrator') } },
    });
  });

  it('can be taken away again', () => {
    const cleared = described({ email: '' });
    if (!cleared.ok) throw new Error('Nothing is always allowed');
    expect(cleared.value.standing).not.toHaveProperty('manager');
    expect(cleared.value.standing).not.toHaveProperty('email');
  });
});

describe('roles', () => {
  it('hold from their first to their last day', () => {
    const until = addDays(today, 2);
    const given = assignRole(henrik, today, standingOf('medlem-c'), {
      role: 'caseworker',
      from: today,
      until,
    });
    if (!given.ok) throw new Error('A member can be a caseworker');
    const { standing } = given.value;
    expect(rolesOf(standing)).toContain('caseworker');
    expect(rolesOf(standing, until)).toContain('caseworker');
    expect(rolesOf(standing, addDays(until, 1))).not.toContain('caseworker');
    expect(rolesOf(standing, addDays(today, -1))).not.toContain('caseworker');
  });

  it('do not end before they begin (termRunsForward)', () => {
    const given = { role: 'caseworker' as const, from: today, until: addDays(today, -1) };
    expect(codes(assignRole(henrik, today, standingOf('medlem-c'), given))).toEqual([
      'municipality/term-backwards',
    ]);
  });

  it('of the one administrator cannot be ended by themselves (administratorStays)', () => {
    expect(codes(endRole(henrik, standingOf('administrator'), 'administrator'))).toEqual([
      'municipality/administrator-stays',
    ]);
    const later = { role: 'administrator' as const, from: addDays(today, 1) };
    expect(codes(assignRole(henrik, today, standingOf('administrator'), later))).toEqual([
      'municipality/administrator-stays',
    ]);
    const ended = endRole(henrik, standingOf('sagsbehandler'), 'caseworker');
    expect(ended.ok && rolesOf(ended.value.standing)).toEqual([]);
  });
});

describe('seats', () => {
  it('make somebody a member, and the chair a chair', () => {
    expect(rolesOf(standingOf('medlem-a'))).toEqual(['committee-member']);
    expect(rolesOf(standingOf('formand'))).toEqual(['committee-member', 'committee-chair']);
  });

  it('have a name of their own and keep their seats (committeeHasName)', () => {
    const quorum = { kind: 'more-than-half' as const };
    expect(codes(putCommittee(committee.id, undefined, { name: ' ', quorum }))).toEqual([
      'municipality/committee-name',
    ]);
    const renamed = putCommittee(committee.id, committee, { name: 'Socialudvalget', quorum });
    expect(renamed.ok && renamed.value.committee).toMatchObject({
      name: 'Socialudvalget',
      seats: committee.seats,
    });
  });

  it('have one chair at a time (oneChair)', () => {
    const given = { chair: true, from: today };
    const second = takeSeat(committee, standingOf('medlem-b'), given);
    expect(codes(second)).toEqual(['municipality/one-chair']);
    expect(!second.ok && second.refusals[0]?.facts).toEqual({ chair: 'Birgit Lund' });
    const without = leaveSeat(committee, standingOf('formand'));
    expect(rolesOf(without.standing)).toEqual([]);
    const next = takeSeat(without.committee, standingOf('medlem-b'), given);
    expect(next.ok && rolesOf(next.value.standing)).toContain('committee-chair');
    expect(next.ok && next.value.committee.seats).toHaveLength(3);
  });
});
