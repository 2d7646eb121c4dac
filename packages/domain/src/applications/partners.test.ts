import { describe, expect, it } from 'vitest';
import { instant, kroner } from '../kernel/index.ts';
import { groundOf, refuseDisqualified } from '../reviews/index.ts';
import { actorFor, codesOf, opening, roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import {
  applicantsOf,
  declinePartnership,
  dropPartner,
  joinAsPartner,
  joinedPartners,
  judgeContents,
  judgeShares,
  knownFromPartners,
  namePartner,
  submitApplication,
  withoutWaiting,
} from './index.ts';
import type { Application } from './index.ts';

const sample = roedovreOn('2026-11-22');
const karen = actorFor(sample, 'forening-a', ['applicant']);
const yusuf = actorFor(sample, 'forening-b', ['applicant']);
const now = instant(Date.parse(opening(sample.open)) + 86_400_000);
const [lead] = karen.memberships;
const [other] = yusuf.memberships;
const ours = sample.world.associations.find(({ id }) => id === lead?.association);
const theirs = sample.world.associations.find(({ id }) => id === other?.association);
const sent = sample.reviewing.applications[0];
if (!lead || !other || !sent || !ours || !theirs)
  throw new Error('The sample has associations and applications');
const { submission: _submission, ...plain } = sent.application;
const draft: Application = { ...plain, association: lead.association, state: 'draft' };
const id = sampleId('par', 1);

const typed = {
  name: 'Cykelvennerne',
  cvr: '',
  email: 'yusuf@cykel.example',
  part: 'Kører turene',
};
const name = (part: Partial<typeof typed & { share: string }> = {}, on = draft) =>
  namePartner(karen, now, on, id, { ...typed, ...part });

function named(on = draft): Application {
  const made = name({}, on);
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value.application;
}

function joined(): Application {
  const made = joinAsPartner(yusuf, now, named(), id, theirs!);
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value.application;
}

describe('applying together', () => {
  it('names a partner with a part and an address, all that is wrong at once (partnerIsNamed, partnerHasPart)', () => {
    expect(codesOf(name({ name: ' ', cvr: '12', email: 'x', part: 'æ'.repeat(601) }))).toEqual([
      'application/partner-unnamed name',
      'association/cvr-eight-digits cvr',
      'email/unreadable email',
      'application/partner-part part',
    ]);
    expect(named().partners).toHaveLength(1);
    expect(codesOf(namePartner(yusuf, now, draft, id, typed))).toEqual(['row/unknown']);
    expect(codesOf(name({}, { ...draft, state: 'submitted' }))).toEqual(['state/out-of-order']);
  });

  it('says how much of the money is theirs, and never more than is applied for (partnerSharesWithinRequest)', () => {
    expect(codesOf(name({ share: 'lidt' }))).toEqual(['amount/unreadable share']);
    const made = name({ share: '3.000' });
    if (!made.ok) throw new Error(codesOf(made).join());
    expect(made.value.application.partners?.[0]?.share).toBe(300_000);
    expect(named().partners?.[0]).not.toHaveProperty('share');
    const shared = joinAsPartner(yusuf, now, made.value.application, id, theirs);
    if (!shared.ok) throw new Error(codesOf(shared).join());
    const { application } = shared.value;
    const told = (on: Application, requested: number) =>
      judgeShares(on, kroner(requested)).map(({ code, at }) => `${code} ${at}`);
    expect(told(application, 3_000)).toEqual([]);
    expect(told(application, 2_999)).toEqual(['application/partner-shares partners']);
    // Whoever has not said yes is to have nothing.
    expect(told(made.value.application, 1)).toEqual([]);
    expect(judgeShares(application, undefined)).toEqual([]);
  });

  it('has at most twenty partners (partnersMustBeFew)', () => {
    const partners = Array.from({ length: 20 }, (_, n) => ({
      ...typed,
      cvr: undefined,
      id: sampleId('par', n + 10),
    }));
    const full = { ...draft, partners: partners as never };
    expect(codesOf(name({}, full))).toEqual(['application/too-many-partners']);
  });

  it('counts those who have said yes by somebody who may bind them, and forgets the address', () => {
    expect(knownFromPartners(named())).toEqual({ partners: 0 });
    expect(knownFromPartners(joined())).toEqual({ partners: 1 });
    expect(joined().partners?.[0]).toMatchObject({
      email: '',
      joined: { association: other.association, by: yusuf.person },
    });
    expect(applicantsOf(joined())).toEqual([lead.association, other.association]);
    const reader = {
      ...yusuf,
      memberships: [{ association: other.association, rights: ['read' as const] }],
    };
    const unbound = joinAsPartner(reader, now, named(), id, theirs);
    expect(codesOf(unbound)).toEqual(['application/bind-right']);
    const stranger = { ...yusuf, memberships: [] };
    const strange = joinAsPartner(stranger, now, named(), id, theirs);
    expect(codesOf(strange)).toEqual(['row/unknown']);
  });

  it('can be declined, which forgets the address and can be thought better of', () => {
    const no = declinePartnership(now, named(), id);
    if (!no.ok) throw new Error('It is a draft');
    const [declined] = no.value.application.partners ?? [];
    expect(declined).toMatchObject({ declinedAt: now, email: '' });
    expect(joinedPartners(no.value.application)).toEqual([]);
    expect(codesOf(declinePartnership(now, joined(), id))).toEqual(['row/unknown']);
    const after = { ...named(), state: 'submitted' as const };
    expect(codesOf(declinePartnership(now, after, id))).toEqual(['state/out-of-order']);
    const yes = joinAsPartner(yusuf, now, no.value.application, id, theirs);
    expect(yes.ok && yes.value.application.partners?.[0]).not.toHaveProperty('declinedAt');
  });

  it('takes nobody twice, and not the applicant itself (partnerIsAnother)', () => {
    const self = joinAsPartner(karen, now, named(), id, ours);
    expect(codesOf(self)).toEqual(['application/partner-self']);
    const again = joinAsPartner(yusuf, now, joined(), id, theirs);
    expect(codesOf(again)).toEqual(['row/unknown']);
  });

  it('stands with the name and number of whoever says yes, and only the one who was asked does (partnerIsTheOneAsked)', () => {
    expect(joined().partners?.[0]?.name).toBe(theirs.name);
    const asked = name({ cvr: '29189641' });
    if (!asked.ok) throw new Error(codesOf(asked).join());
    const another = joinAsPartner(yusuf, now, asked.value.application, id, theirs);
    expect(codesOf(another)).toEqual(['application/partner-another']);
  });

  it('is told to nobody but the applicant before it is a yes, and takes signatures away', () => {
    expect(withoutWaiting(karen, named()).partners).toHaveLength(1);
    expect(withoutWaiting(yusuf, named()).partners).toEqual([]);
    const signed = { ...draft, signatures: [{ name: 'x' }] as never };
    expect(named(signed).signatures).toBeUndefined();
  });

  it('lets the applicant take a partner off, and a partner leave, while it is a draft', () => {
    for (const actor of [karen, yusuf]) {
      const left = dropPartner(actor, joined(), id);
      expect(left.ok && left.value.application.partners).toEqual([]);
    }
    const stranger = { ...yusuf, memberships: [] };
    expect(codesOf(dropPartner(stranger, joined(), id))).toEqual(['row/unknown']);
    const gone = dropPartner(yusuf, { ...joined(), state: 'submitted' }, id);
    expect(codesOf(gone)).toEqual(['state/out-of-order']);
  });

  it('is what the terms ask for, told where partners are named', () => {
    const term = { note: '', force: 'required', exception: '', key: 'x' } as const;
    const { round } = sample.open;
    const together = {
      ...round,
      terms: [{ ...term, kind: 'joint-applicants' as const, least: 1 }],
    };
    const contents = Object.fromEntries(sent.steps.map((step) => [step.key, step.content]));
    const missing = judgeContents(together, contents, knownFromPartners(named()));
    expect(missing.map(({ code, at }) => [code, at])).toEqual([
      ['term/joint-applicants', 'partners'],
    ]);
    expect(judgeContents(together, contents, knownFromPartners(joined()))).toEqual([]);
  });

  it('is sent with those who have said yes alone', () => {
    const { round } = sample.open;
    const two = { ...joined(), round: round.id };
    const waiting = namePartner(karen, now, two, sampleId('par', 2), typed);
    if (!waiting.ok) throw new Error(codesOf(waiting).join());
    const [association] = sample.world.associations;
    const steps = sent.steps.map(({ sealed: _sealed, ...step }) => step);
    const said = {
      declarations: [],
      signed: [],
      childrenUnder15: false,
      facts: { seatHere: true, activityHere: true, activities: [] },
    };
    const send = (application: Application) =>
      submitApplication(karen, now, round, association!, application, steps, said);
    const outcome = send(waiting.value.application);
    const greedy = two.partners?.map((each) => ({ ...each, share: kroner(25_001) })) ?? [];
    expect(codesOf(send({ ...two, partners: greedy }))).toEqual([
      'application/partner-shares partners',
    ]);
    if (!outcome.ok) throw new Error(codesOf(outcome).join());
    expect(joinedPartners(outcome.value.application)).toHaveLength(1);
    expect(outcome.value.application.partners).toHaveLength(1);
  });

  it('disqualifies whoever belongs to a partner, as to the applicant', () => {
    const register = { round: draft.round, conflicts: [] };
    expect(groundOf(yusuf, register, draft)).toBeUndefined();
    expect(groundOf(yusuf, register, joined())).toBe(3);
    expect(codesOf({ ok: false, refusals: refuseDisqualified(yusuf, register, joined()) })).toEqual(
      ['review/disqualified'],
    );
  });
});
