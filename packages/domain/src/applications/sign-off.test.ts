import { describe, expect, it } from 'vitest';
import { instant } from '../kernel/index.ts';
import type { Outcome } from '../kernel/index.ts';
import { actorFor, opening, roedovreOn } from '../samples/testing.ts';
import type { Round } from '../pools/index.ts';
import type { Term } from '../terms/index.ts';
import {
  askedAtSending,
  knownFrom,
  othersOnBoard,
  signApplication,
  signersOf,
  standingSignatures,
  submitApplication,
} from './index.ts';
import type { Application, Contents, Sending } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { open, world } = sample;
const yusuf = actorFor(sample, 'forening-b', ['applicant']);
const anita = { ...yusuf, person: 'per_anita' as typeof yusuf.person, name: 'Anita Vang' };
const karen = actorFor(sample, 'forening-a', ['applicant']);
const [draft] = open.applications;
const theirs = world.associations[1];
if (!draft || !theirs) throw new Error('The sample has a draft of the second association');
const now = instant(Date.parse(opening(open)) + 3_600_000);
const contents: Contents = Object.fromEntries(
  draft.steps.map(({ key, content }) => [key, content]),
);
const known = { ...knownFrom(open.round, contents), kind: theirs.kind };
const versions = { aktivitet: 3, budget: 2 };

const common = { note: '', force: 'required', exception: '' } as const;
const certificates: Term = {
  ...common,
  kind: 'declaration',
  key: 'boern',
  declaration: 'child-certificates',
  when: 'children-under-15',
};
const truth: Term = {
  ...common,
  kind: 'declaration',
  key: 'sandt',
  declaration: 'true-and-complete',
  when: 'always',
};
const two: Term = {
  ...common,
  kind: 'signature',
  key: 'to',
  least: 2,
  roles: ['chair', 'treasurer'],
};

const roundOf = (...terms: Term[]): Round => ({ ...open.round, terms });

function send(round: Round, said: Partial<Sending>) {
  return submitApplication(yusuf, now, round, theirs!, draft!.application, draft!.steps, {
    declarations: [],
    signed: [],
    ...said,
  });
}

function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code, at }) => (at ? `${code} ${at}` : code));
}

describe('the e-ID that somebody has signed in with', () => {
  const business: Term = { ...common, kind: 'sign-in', key: 'log-ind', ways: ['mitid-business'] };
  const sentBy = (signIn: (typeof yusuf)['signIn']) =>
    submitApplication(
      { ...yusuf, signIn },
      now,
      roundOf(business),
      theirs,
      draft.application,
      draft.steps,
    );

  it('is held against the term about it, and left to a person where nobody has told', () => {
    expect(codesOf(sentBy('mitid-private'))).toEqual(['term/sign-in']);
    const sent = sentBy('mitid-business');
    expect(sent.ok && sent.value.application.submission?.open).toBe(undefined);
    const silent = sentBy(undefined);
    expect(silent.ok && silent.value.application.submission?.open).toEqual(['log-ind']);
  });
});

describe('declarations', () => {
  it('are asked where the terms ask for them, those about children where children take part', () => {
    const round = roundOf(truth, certificates);
    expect(askedAtSending(round, known)).toEqual({
      children: true,
      declarations: ['true-and-complete'],
    });
    expect(askedAtSending(round, known, true).declarations).toEqual([
      'true-and-complete',
      'child-certificates',
    ]);
    expect(askedAtSending(roundOf(), known)).toEqual({ children: false, declarations: [] });
  });

  it('concern only those whom their term concerns', () => {
    const weighed: Term = { ...truth, force: 'weighed' };
    const others: Term = { ...certificates, scope: { kinds: ['group'] } };
    const large: Term = { ...truth, scope: { from: 100_000_000 as never } };
    expect(askedAtSending(roundOf(weighed, large, others), known).declarations).toEqual([]);
  });

  it('are kept only as far as they are asked for', () => {
    const round = roundOf(certificates);
    const sent = send(round, {
      declarations: ['child-certificates', 'insured'],
      childrenUnder15: false,
      role: 'chair',
    });
    expect(sent.ok && sent.value.application.submission).toMatchObject({
      declared: [],
      signers: [],
    });
    const silent = send(roundOf(), { childrenUnder15: true });
    expect(silent.ok && silent.value.application.submission?.childrenUnder15).toBeUndefined();
  });

  it('must be made, and it must be said whether children take part (childrenMustBeTold)', () => {
    const round = roundOf(truth, certificates);
    expect(codesOf(send(round, {}))).toEqual([
      'term/declaration signOff.true-and-complete',
      'application/children-untold signOff.children',
    ]);
    expect(
      codesOf(send(round, { declarations: ['true-and-complete'], childrenUnder15: true })),
    ).toEqual(['term/declaration signOff.child-certificates']);
    const sent = send(round, { declarations: ['true-and-complete'], childrenUnder15: false });
    expect(sent.ok && sent.value.application.submission).toMatchObject({
      declared: ['true-and-complete'],
      childrenUnder15: false,
      signers: [],
    });
  });
});

describe('signatures', () => {
  const round = roundOf(two);
  const sign = (actor: typeof yusuf, application: Application, role: 'chair' | 'auditor') =>
    signApplication(actor, now, round, application, role, contents, versions);

  it('are given by those who may bind the association, in a role that is asked (signerRoleMustBeAsked)', () => {
    expect(codesOf(sign(karen, draft.application, 'chair'))).toEqual(['row/unknown']);
    expect(codesOf(sign(anita, draft.application, 'auditor'))).toEqual([
      'application/signer-role signOff.role',
    ]);
    const writer = {
      ...anita,
      memberships: [{ association: theirs.id, rights: ['write', 'read'] as const }],
    };
    expect(codesOf(sign(writer, draft.application, 'chair'))).toEqual(['application/bind-right']);
  });

  it('hold until a page is saved, and are replaced by the same person', () => {
    const once = sign(anita, draft.application, 'chair');
    const again = once.ok && sign(anita, once.value.application, 'chair');
    if (!again || !again.ok) throw new Error('Anita may sign');
    const { application } = again.value;
    const member = { ...anita, rights: ['bind' as const] };
    expect(standingSignatures(application, versions, [member])).toEqual([
      { person: anita.person, name: 'Anita Vang', role: 'chair', at: now },
    ]);
    expect(standingSignatures(application, { ...versions, budget: 3 }, [member])).toEqual([]);
    // Who may no longer bind the association stands behind nothing of it.
    const writer = { ...anita, rights: ['write' as const] };
    expect(standingSignatures(application, versions, [writer])).toEqual([]);
    expect(standingSignatures(application, versions, [])).toEqual([]);
  });

  it('wait until papers have been looked through (papersMustBeScanned)', () => {
    const paper = draft.steps.find(({ key }) => key === 'bilag')?.content;
    if (paper?.kind !== 'papers') throw new Error('The draft has papers');
    const files = paper.files.map((file) => ({ ...file, state: 'received' as const }));
    const arriving = { ...contents, bilag: { ...paper, files } };
    const signed = signApplication(
      anita,
      now,
      round,
      draft.application,
      'chair',
      arriving,
      versions,
    );
    expect(codesOf(signed)).toEqual(['application/papers-being-scanned signOff.role']);
  });

  it('are as many as the terms ask, with the one of the sender', () => {
    const chair = { person: anita.person, name: anita.name, role: 'chair' as const, at: now };
    expect(codesOf(send(round, { role: 'treasurer' }))).toEqual(['term/signature signOff.role']);
    const sent = send(round, { role: 'treasurer', signed: [chair] });
    expect(sent.ok && sent.value.application.submission?.signers).toEqual([
      chair,
      { person: yusuf.person, name: yusuf.name, role: 'treasurer', at: now },
    ]);
    // Two who both sign as chair are one, and two members of a board are two.
    expect(codesOf(send(round, { role: 'chair', signed: [chair] }))).toEqual([
      'term/signature signOff.role',
    ]);
    const members = roundOf({ ...two, roles: ['board-member'] });
    const member = { ...chair, role: 'board-member' as const };
    expect(send(members, { role: 'board-member', signed: [member] }).ok).toBe(true);
    // One person is one signature, in whatever role it is given.
    const own = { ...chair, person: yusuf.person };
    expect(codesOf(send(round, { role: 'treasurer', signed: [own] }))).toEqual([
      'term/signature signOff.role',
    ]);
  });

  it('tell whom the board list names for the office, where it is somebody else', () => {
    const board = [
      { name: 'Bo Lind', role: 'chair' as const },
      { name: 'yusuf  Demir', role: 'treasurer' as const },
    ];
    expect(othersOnBoard({ role: 'chair', name: 'Anita Vang' }, board)).toEqual(['Bo Lind']);
    expect(othersOnBoard({ role: 'treasurer', name: 'Yusuf Demir' }, board)).toEqual([]);
    expect(othersOnBoard({ role: 'board-member', name: 'Anita Vang' }, board)).toEqual([]);
    const chair = { person: anita.person, name: anita.name, role: 'chair' as const, at: now };
    const said = { declarations: [], signed: [chair] };
    expect(signersOf(yusuf, now, said, board)).toEqual([{ ...chair, onBoard: ['Bo Lind'] }]);
    expect(signersOf(yusuf, now, said, [])).toEqual([chair]);
  });

  it('are not given under what is sent', () => {
    const sent = send(roundOf(), { declarations: [] });
    if (!sent.ok) throw new Error('The sample can be sent');
    expect(codesOf(sign(yusuf, sent.value.application, 'chair'))).toContain('state/out-of-order');
  });
});
