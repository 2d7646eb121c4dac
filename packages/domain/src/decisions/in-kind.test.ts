import { describe, expect, it } from 'vitest';
import { dayOf, instant, kroner, ore } from '../kernel/index.ts';
import { actorFor, opening, roedovreOn } from '../samples/testing.ts';
import type { Application } from '../applications/index.ts';
import { recommend } from '../reviews/index.ts';
import {
  historyOf,
  issueDecision,
  openAllocation,
  outcomeOf,
  proposeLine,
  wordsOf,
} from './index.ts';
import type { Allocation, SupportGiven } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { reviewing } = sample;
const { round } = reviewing;
const register = { ...reviewing.conflicts, conflicts: [] };
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const now = instant(Date.parse(opening(sample.open)));
const [first] = reviewing.applications;
const money = sample.world.pools[0];
const sent = first?.application.submission;
if (!first || !sent || !money) throw new Error('The sample round has applications');

const tuesdays = { kind: 'rooms', what: 'Et lokale hver tirsdag' } as const;
const posters = { kind: 'print', what: '50 plakater' } as const;

function asking(requested: number): Application {
  const submission = { ...sent!, requested: kroner(requested), inKind: [tuesdays, posters] };
  return { ...first!.application, submission };
}

const room: SupportGiven = { kind: 'rooms', extent: 'as-asked', what: '' };
const print: SupportGiven = { kind: 'print', extent: 'as-asked', what: '' };
const WHY = 'Vi har ikke flere ledige lokaler den aften.';

function propose(
  application: Application,
  inKind: readonly SupportGiven[],
  reason = '',
  amount = 0,
) {
  const { allocation } = openAllocation(round, [application]);
  const given = { application, name: 'x', amount: ore(amount), inKind, reasonCodes: [], reason };
  return proposeLine(mette, register, allocation, { ...given, hash: 'h' });
}

function codes(outcome: ReturnType<typeof propose>) {
  return outcome.ok ? [] : outcome.refusals.map(({ code, at }) => `${code} ${at}`);
}

function lineAfter(outcome: ReturnType<typeof propose>) {
  if (!outcome.ok) throw new Error(codes(outcome).join());
  return { line: outcome.value.allocation.lines[0]!, words: outcome.value.reason };
}

describe('support in kind on the list', () => {
  it('is undecided until somebody proposes, and no part of a line that asks for none', () => {
    expect(openAllocation(round, [asking(0)]).allocation.lines[0]?.inKind).toBe('undecided');
    const { allocation } = openAllocation(round, [first.application]);
    expect(allocation.lines[0]).not.toHaveProperty('inKind');
  });

  it('is given whole without a reason, in the words of the application', () => {
    const { line, words } = lineAfter(propose(asking(0), [room, print]));
    expect(line).toMatchObject({ amount: 0, inKind: 'all' });
    expect(words.inKind).toEqual([
      { ...room, what: tuesdays.what },
      { ...print, what: posters.what },
    ]);
  });

  it('is given in part with a reason and with what is given (lessNeedsReason, supportLessSaysWhat)', () => {
    const less = { kind: 'rooms', extent: 'less', what: ' Hver anden tirsdag ' } as const;
    expect(codes(propose(asking(0), [room]))).toEqual(['decision/reason-missing reason']);
    expect(codes(propose(asking(0), [less, print]))).toEqual(['decision/reason-missing reason']);
    expect(codes(propose(asking(0), [{ ...less, what: ' ' }, print], WHY))).toEqual([
      'decision/support-what inKind.rooms',
    ]);
    const { line, words } = lineAfter(propose(asking(0), [less, print], WHY));
    expect(line.inKind).toBe('some');
    expect(words.inKind?.[0]).toEqual({ ...less, what: 'Hver anden tirsdag' });
  });

  it('is not given where it was not asked for (supportWasAsked)', () => {
    const bus: SupportGiven = { kind: 'transport', extent: 'as-asked', what: 'En bus' };
    expect(codes(propose(asking(0), [room, print, bus]))).toEqual([
      'review/support-not-asked inKind.transport',
    ]);
  });

  it('is given once, not in two ways (supportGivenOnce)', () => {
    const hour: SupportGiven = { kind: 'rooms', extent: 'less', what: 'En time' };
    expect(codes(propose(asking(0), [room, hour, print], WHY))).toEqual([
      'decision/support-twice inKind.rooms',
    ]);
  });

  it('counts in the outcome beside the money', () => {
    const asked = (requested: number, amount: number, inKind?: 'none' | 'some' | 'all') =>
      outcomeOf({ requested: ore(requested), amount: ore(amount), inKind });
    expect(asked(0, 0, 'all')).toBe('full');
    expect(asked(0, 0, 'some')).toBe('partial');
    expect(asked(0, 0, 'none')).toBe('refusal');
    expect(asked(100, 0, 'all')).toBe('partial');
    expect(asked(100, 100, 'none')).toBe('partial');
    expect(asked(100, 100, 'all')).toBe('full');
    expect(asked(100, 100)).toBe('full');
    expect(asked(100, 99)).toBe('partial');
    expect(asked(100, 0)).toBe('refusal');
  });

  it('is part of the fingerprint of what was voted on', () => {
    expect(wordsOf({ text: WHY })).toBe(WHY);
    const each = [[], [room], [{ ...room, extent: 'less' as const, what: 'x' }], [print]];
    expect(new Set(each.map((inKind) => wordsOf({ text: WHY, inKind }))).size).toBe(4);
  });
});

describe('support in kind in the answer', () => {
  const application = asking(0);
  const { line, words } = lineAfter(propose(application, [room], WHY));
  const meeting = { body: 'Udvalget', day: dayOf(now), item: 'punkt 1' };
  const adopted = { meeting, at: now, by: mette.person, total: ore(0) };
  const { allocation } = openAllocation(round, [application]);
  const list = { ...allocation, lines: [line], adopted } as unknown as Allocation;
  const decision = issueDecision(now, round, money.pool, list, application, words);

  it('tells what was asked for and what is given', () => {
    expect(decision).toMatchObject({
      outcome: 'partial',
      amount: 0,
      reason: WHY,
      inKind: { asked: [tuesdays, posters], given: [{ ...room, what: tuesdays.what }] },
    });
  });

  it('counts as granted in the applicant’s own history', () => {
    const own = { application: { ...application, state: 'decided' as const }, decision };
    expect(historyOf([own])).toMatchObject([{ sent: 1, granted: 1, amount: 0, waiting: 0 }]);
  });
});

describe('a recommendation', () => {
  const advise = (inKind: readonly ('rooms' | 'print' | 'transport')[], reason = '') => {
    const given = recommend(mette, now, round, register, asking(0), {
      amount: ore(0),
      inKind,
      reason,
    });
    return given.ok ? given.value.recommendation.inKind : given.refusals.map(({ code }) => code);
  };

  it('is of all that was asked for, or says why not (recommendationNeedsReason, supportWasAsked)', () => {
    expect(advise(['rooms', 'print'])).toEqual(['rooms', 'print']);
    expect(advise(['rooms', 'rooms', 'print'])).toEqual(['rooms', 'print']);
    expect(advise(['rooms'])).toEqual(['review/recommendation-reason']);
    expect(advise(['rooms'], 'Andre trykker plakater')).toEqual(['rooms']);
    expect(advise(['rooms', 'print', 'transport'])).toEqual(['review/support-not-asked']);
  });
});
