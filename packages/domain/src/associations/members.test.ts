import { describe, expect, it } from 'vitest';
import { day, instant } from '../kernel/index.ts';
import type { Actor, Outcome, Right } from '../kernel/index.ts';
import { sampleId } from '../samples/index.ts';
import {
  acceptInvitation,
  changeMember,
  describeAssociation,
  emptyProfile,
  inviteMember,
  noteRegister,
  Cvr,
  registerFindingsOf,
  removeMember,
  rightsFrom,
  takeBackInvitation,
} from './index.ts';
import type { Association, AssociationText, CompanyEntry, Profile } from './index.ts';

const id = sampleId('ass', 1);
const now = instant(Date.parse('2026-11-22T09:00:00.000Z'));
const today = day('2026-11-22');
const invitation = sampleId('inv', 1);

function actorWith(n: number, right: Right | undefined, roles: Actor['roles'] = []): Actor {
  return {
    municipality: 'roedovre' as Actor['municipality'],
    person: sampleId('per', n),
    name: `Person ${n}`,
    roles,
    seats: [],
    memberships: right ? [{ association: id, rights: rightsFrom(right) }] : [],
  };
}

const chair = actorWith(1, 'bind');
const writer = actorWith(2, 'write');
const stranger = actorWith(3, undefined);
const staff = actorWith(4, undefined, ['caseworker']);

const association: Association = {
  id,
  kind: 'association',
  name: 'Nabohjælpen',
  cvr: Cvr.parse('01073338'),
  postalCode: '2610',
  email: 'a@b.dk',
  phone: '',
  members: [
    { person: chair.person, name: chair.name, rights: rightsFrom('bind') },
    { person: writer.person, name: writer.name, rights: rightsFrom('write') },
  ],
};

const written: AssociationText = {
  kind: 'association',
  name: 'Nabohjælpen',
  cvr: '01073338',
  postalCode: '2610',
  email: 'a@b.dk',
  phone: '',
  profile: emptyProfile,
};

function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code, at }) => (at ? `${code} ${at}` : code));
}

describe('describing an association', () => {
  it('is for those who bind it; to a stranger it does not exist (onlyWhoBindsChanges)', () => {
    expect(codesOf(describeAssociation(writer, association, written))).toEqual([
      'association/only-who-binds',
    ]);
    expect(codesOf(describeAssociation(stranger, association, written))).toEqual(['row/unknown']);
    expect(codesOf(describeAssociation(chair, association, written))).toEqual([]);
  });

  it('keeps members, invitations and what the register said, until the number changes', () => {
    const noted = noteRegister(association, now, undefined);
    const same = value(describeAssociation(chair, noted, { ...written, name: 'Naboerne' }));
    expect(same.association).toEqual({ ...noted, name: 'Naboerne', profile: emptyProfile });
    const other = value(describeAssociation(chair, noted, { ...written, cvr: '01146688' }));
    expect(other.association.register).toBeUndefined();
  });

  it('asks a group for two people, or an association that hosts it (groupIsAnsweredFor)', () => {
    const as = (profile: Partial<Profile>) =>
      codesOf(
        describeAssociation(chair, association, {
          ...written,
          kind: 'group',
          profile: { ...emptyProfile, ...profile },
        }),
      );
    const one = { name: 'Lis', email: 'lis@gaa.example', phone: '' };
    expect(as({ named: [one] })).toEqual(['association/group-unanswered profile.named']);
    expect(as({ named: [one, { ...one, email: 'nobody' }] })).toEqual([
      'email/unreadable profile.named.1.email',
    ]);
    expect(as({ host: { name: 'Værten', cvr: '123' } })).toEqual([
      'association/cvr-eight-digits profile.host.cvr',
    ]);
    expect(as({ host: { name: 'Værten', cvr: '01146688' } })).toEqual([]);
  });

  it('keeps only what belongs to its kind', () => {
    const behind = { name: 'Landsforeningen', cvr: '01146688' };
    const profile = { ...emptyProfile, host: behind, parent: behind };
    const kept = (kind: Association['kind']) =>
      value(describeAssociation(chair, association, { ...written, kind, profile })).association
        .profile;
    expect(kept('association')).toEqual(emptyProfile);
    expect(kept('local-branch')).toEqual({ ...emptyProfile, parent: behind });
    expect(kept('group')).toEqual({ ...emptyProfile, host: behind });
  });
});

describe('inviting', () => {
  const typed = { email: ' Ny@Forening.example ', right: 'write' as const, reason: '' };

  it('makes a link that is good for 14 days; a new letter ends the old link', () => {
    const first = value(inviteMember(chair, now, association, invitation, typed));
    expect(first.invitation).toEqual({
      id: invitation,
      email: 'ny@forening.example',
      right: 'write',
      until: '2026-12-06T09:00:00.000Z',
    });
    const again = value(inviteMember(chair, now, first.association, sampleId('inv', 2), typed));
    expect(again.association.invitations?.map((each) => each.id)).toEqual([sampleId('inv', 2)]);
  });

  it('is for those who bind it, and for staff with a reason (staffInvitesWithReason)', () => {
    const as = (actor: Actor, reason = '') =>
      codesOf(inviteMember(actor, now, association, invitation, { ...typed, reason }));
    expect(as(writer)).toEqual(['association/only-who-binds']);
    expect(as(stranger)).toEqual(['row/unknown']);
    expect(as(staff)).toEqual(['association/invite-reason-missing reason']);
    expect(as(staff, 'Hele bestyrelsen er gået')).toEqual([]);
  });

  it('stops at twenty who wait (invitationsMustBeFew)', () => {
    const until = instant(Date.parse('2026-11-30T09:00:00.000Z'));
    const waiting = (count: number, last = until) => ({
      ...association,
      invitations: Array.from({ length: count }, (_, n) => ({
        id: sampleId('inv', 100 + n),
        email: `n${n}@forening.example`,
        right: 'read' as const,
        until: last,
      })),
    });
    const asked = (from: Association) => codesOf(inviteMember(chair, now, from, invitation, typed));
    expect(asked(waiting(19))).toEqual([]);
    expect(asked(waiting(20))).toEqual(['association/too-many-members']);
    expect(asked(waiting(20, instant(Date.parse('2026-11-22T08:59:59.000Z'))))).toEqual([]);
  });
});

describe('an invitation', () => {
  const invited = value(
    inviteMember(chair, now, association, invitation, {
      email: 'ny@forening.example',
      right: 'bind',
      reason: '',
    }),
  ).association;

  it('is used once, and for fourteen days', () => {
    const joined = value(acceptInvitation(stranger, now, invited, invitation));
    expect(joined.association.members.at(-1)).toEqual({
      person: stranger.person,
      name: stranger.name,
      rights: ['bind', 'write', 'read'],
    });
    expect(codesOf(acceptInvitation(staff, now, joined.association, invitation))).toEqual([
      'row/unknown',
    ]);
    const late = instant(Date.parse('2026-12-06T09:00:00.000Z'));
    expect(codesOf(acceptInvitation(stranger, late, invited, invitation))).toEqual(['row/unknown']);
  });

  it('leaves a member the stronger right', () => {
    const weaker = value(
      inviteMember(chair, now, association, invitation, {
        email: 'skriver@forening.example',
        right: 'read',
        reason: '',
      }),
    ).association;
    expect(value(acceptInvitation(writer, now, weaker, invitation)).rights).toEqual([
      'write',
      'read',
    ]);
    expect(
      value(acceptInvitation(writer, now, invited, invitation)).association.members,
    ).toHaveLength(2);
  });

  it('is taken back by those who bind the association, as often as they like', () => {
    const back = value(takeBackInvitation(chair, invited, invitation)).association;
    expect(back.invitations).toEqual([]);
    expect(value(takeBackInvitation(chair, back, invitation)).association).toEqual(back);
    expect(codesOf(takeBackInvitation(writer, invited, invitation))).toEqual([
      'association/only-who-binds',
    ]);
  });

  it('adds to no more associations than one person runs (notTooManyApplicants)', () => {
    const memberships = Array.from({ length: 40 }, (_, n) => ({
      association: sampleId('ass', 100 + n),
      rights: ['read' as const],
    }));
    const busy = { ...stranger, memberships };
    expect(codesOf(acceptInvitation(busy, now, invited, invitation))).toEqual([
      'association/too-many',
    ]);
  });
});

describe('handing over', () => {
  it('never leaves an association that nobody binds (somebodyMustBind)', () => {
    const alone = codesOf(changeMember(chair, association, chair.person, 'write'));
    expect(alone).toEqual(['association/nobody-binds']);
    expect(codesOf(removeMember(chair, association, chair.person))).toEqual(alone);
    const handed = value(changeMember(chair, association, writer.person, 'bind')).association;
    const left = value(removeMember(chair, handed, chair.person)).association;
    expect(left.members.map((each) => each.person)).toEqual([writer.person]);
  });

  it('lets a member leave, and nobody else take somebody out', () => {
    expect(codesOf(removeMember(writer, association, writer.person))).toEqual([]);
    expect(codesOf(removeMember(writer, association, chair.person))).toEqual([
      'association/only-who-binds',
    ]);
    expect(codesOf(removeMember(stranger, association, stranger.person))).toEqual(['row/unknown']);
    expect(codesOf(changeMember(chair, association, stranger.person, 'read'))).toEqual([
      'row/unknown',
    ]);
  });
});

describe('what the company register says', () => {
  const entry: CompanyEntry = {
    cvr: Cvr.parse('01073338'),
    name: 'NABOHJÆLPEN',
    form: 'voluntary-association',
    postalCode: '2610',
    registered: day('2020-01-01'),
    signatories: ['Karen Holm'],
  };
  const here = { name: 'Nabohjælpen', board: [{ name: 'karen  holm' }, { name: 'Ib Lund' }] };
  const found = (part: Partial<CompanyEntry>, applicant = here) =>
    registerFindingsOf(applicant, { at: now, entry: { ...entry, ...part } }, today);

  it('finds nothing where it agrees, whatever the case of letters', () => {
    expect(found({})).toEqual([]);
    expect(found({}, { ...here, board: [] })).toEqual([]);
  });

  it('finds what somebody should look at', () => {
    expect(registerFindingsOf(here, { at: now }, today)).toEqual(['unknown']);
    expect(found({ ceased: today })).toEqual(['ceased']);
    expect(found({ name: 'Naboerne', signatories: ['Karen Holm', 'Bo Berg'] })).toEqual([
      'name-differs',
      'board-differs',
    ]);
  });

  it.each([
    ['2026-11-21', ['renewal-passed']],
    ['2026-11-22', ['renewal-soon']],
    ['2027-02-20', ['renewal-soon']],
    ['2027-02-21', []],
  ])('a registration until %s is %j', (until, findings) => {
    expect(found({ renewBy: day(until) })).toEqual(findings);
  });
});
