import { describe, expect, it } from 'vitest';
import { addDays, dayOf, instant, instantOf, wallTime } from '../kernel/index.ts';
import { actorFor, opening, roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import {
  actsIn,
  describeEntry,
  enterApplication,
  knownFromEntry,
  saveStep,
  signedOnPaper,
  submitApplication,
} from './index.ts';
import type { Application, ApplicationStep } from './index.ts';

const sample = roedovreOn('2026-11-22');
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const stranger = { ...mette, roles: [] };
const { open } = sample;
const { round } = open;
const opened = instant(Date.parse(opening(open)));
const closes = instantOf(round.window.closesBefore, 'deadline');
const now = instant(Date.parse(opened) + 86_400_000);
const afterwards = instant(Date.parse(closes) + 3 * 86_400_000);
const association = sample.world.associations[0];
if (!association) throw new Error('The sample has associations');
const id = sampleId('app', 700);

const statement = { who: 'Karen Holm', as: 'chair' as const, what: 'Alle felter', signed: true };
const entry = {
  why: 'paper' as const,
  received: wallTime(dayOf(opened), '10:00'),
  statements: [statement],
};
type Part = Partial<typeof entry>;
const enter = (part: Part = {}, at = now, where = round) =>
  enterApplication(mette, at, id, where, association, { ...entry, ...part });

function codes(outcome: { ok: boolean; refusals?: readonly { code: string }[] }) {
  return (outcome.refusals ?? []).map((each) => each.code);
}

function begun(part: Part = {}, at = now) {
  const made = enter(part, at);
  if (!made.ok) throw new Error(codes(made).join());
  return made.value;
}

/** The answers of an application that was sent in another round with the same form. */
function filled(steps: readonly ApplicationStep[]): readonly ApplicationStep[] {
  const sent = sample.reviewing.applications[0]?.steps ?? [];
  return steps.map((step) => ({
    ...step,
    content: sent.find(({ key }) => key === step.key)?.content ?? step.content,
  }));
}

describe('what staff enter for somebody', () => {
  it('says who said what, all that is wrong at once (somebodySaidIt, statementIsWhole, entryCameBefore)', () => {
    const tomorrow = wallTime(addDays(dayOf(now), 2), '10:00');
    expect(codes(enter({ received: tomorrow, statements: [] }))).toEqual([
      'application/entry-to-come',
      'application/entry-unsaid',
    ]);
    const poor = { ...statement, who: ' ' };
    const long = { ...statement, what: 'æ'.repeat(2001) };
    const refused = enter({ statements: [statement, poor, long] });
    expect(refused.ok ? [] : refused.refusals.map(({ code, at }) => [code, at])).toEqual([
      ['application/entry-statement', 'statements.1'],
      ['application/entry-statement', 'statements.2'],
    ]);
    const { application, deed } = begun();
    expect(application.entered).toMatchObject({ by: mette.person, why: 'paper' });
    expect(JSON.stringify(deed)).not.toContain('Karen');
    const tried = { ...round, rehearsal: true };
    // rehearsalTakesNobody
    expect(codes(enter({}, now, tried))).toEqual(['application/rehearsal']);
  });

  it('is written by staff as by the applicant, and by no stranger', () => {
    const { application, steps } = begun();
    const [first] = steps;
    if (!first) throw new Error('The form has pages');
    expect(actsIn(mette, application, 'bind')).toBe(true);
    expect(saveStep(mette, now, first, first.content).ok).toBe(true);
    expect(codes(saveStep(stranger, now, first, first.content))).toEqual(['row/unknown']);
    // A member reads along; what counts from when staff had it is written by staff alone.
    const member = {
      ...stranger,
      memberships: [{ association: association.id, rights: ['bind' as const] }],
    };
    expect(actsIn(member, application, 'read')).toBe(true);
    expect(codes(saveStep(member, now, first, first.content))).toEqual(['application/write-right']);
    const { entered: _entered, ...own } = first;
    expect(codes(saveStep(mette, now, own, own.content))).toEqual(['row/unknown']);
  });

  it('is held against the deadline by when the municipality had it (enteredBeforeAdoption)', () => {
    const late = wallTime(addDays(dayOf(afterwards), -1), '08:00');
    expect(codes(enter({ received: late }, afterwards))).toEqual(['application/deadline-passed']);
    const closed = { ...round, state: 'under-review' as const };
    expect(enter({}, afterwards, closed).ok).toBe(true);
    const adopted = { ...round, state: 'adopted' as const };
    expect(codes(enter({}, afterwards, adopted))).toEqual(['application/entry-adopted']);
  });

  it('is sent as it was received, with those who signed on paper, helped by staff', () => {
    const { application, steps } = begun({}, afterwards);
    expect(knownFromEntry(application)).toEqual({ signIn: 'helped-by-staff' });
    expect(signedOnPaper(application)).toMatchObject([{ name: 'Karen Holm', role: 'chair' }]);
    const closed = { ...round, state: 'under-review' as const };
    const send = (of: Application, where = closed) =>
      submitApplication(mette, afterwards, where, association, of, filled(steps), {
        declarations: [],
        signed: [],
        childrenUnder15: false,
      });
    const sent = send(application);
    if (!sent.ok) throw new Error(codes(sent).join());
    expect(sent.value.application.submission).toMatchObject({
      receivedAt: application.entered?.receivedAt,
      by: mette.person,
      signers: [{ name: 'Karen Holm', role: 'chair' }],
    });
    expect(sent.value.application.submission?.lateReason).toBeUndefined();
    expect(sent.value.application.submission?.sentAt).toBe(afterwards);
    const { entered: _entered, ...own } = application;
    expect(codes(send(own))).toEqual(['row/unknown']);
    const member = {
      ...mette,
      memberships: [{ association: association.id, rights: ['bind' as const] }],
    };
    const byMember = submitApplication(member, afterwards, closed, association, application, steps);
    expect(codes(byMember)).toEqual(['application/bind-right']);
    const adopted = send(application, { ...closed, state: 'adopted' as never });
    expect(codes(adopted)).toEqual(['application/entry-adopted']);
  });

  it('can be told more of while it is a draft, and stays as told afterwards (entryIsWritten)', () => {
    const { application } = begun();
    const more = { ...entry, statements: [statement, { ...statement, who: 'Ib', signed: false }] };
    const told = describeEntry(mette, now, round, application, more, [statement]);
    expect(told.ok && told.value.application.entered?.statements).toHaveLength(2);
    const stale = describeEntry(mette, now, round, application, more, [{ ...statement, who: 'X' }]);
    expect(codes(stale)).toEqual(['row/changed-meanwhile']);
    const sent = { ...application, state: 'submitted' as const };
    expect(codes(describeEntry(mette, now, round, sent, more, [statement]))).toEqual([
      'application/entry-sent',
    ]);
    const { entered: _entered, ...own } = application;
    expect(codes(describeEntry(mette, now, round, own, more, []))).toEqual([
      'application/entry-sent',
    ]);
  });
});
