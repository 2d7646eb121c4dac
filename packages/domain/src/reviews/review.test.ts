import { describe, expect, it } from 'vitest';
import { instant, instantOf, ore } from '../kernel/index.ts';
import type { Round } from '../pools/index.ts';
import { actorFor, opening, roedovreOn } from '../samples/testing.ts';
import {
  conflictOf,
  disqualifiedFor,
  groundOf,
  liftConflict,
  recommend,
  recordReview,
  refuseDisqualifiedForAny,
  refuseSealed,
  registerConflict,
  namesakesOf,
  noteNamesakes,
  registerOwnInterests,
} from './index.ts';
import type { Review } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { reviewing, anchor } = sample;
const now = instant(Date.parse(opening(sample.open)));
const ole = actorFor(sample, 'medlem-a', ['committee-member']);
const fatima = actorFor(sample, 'medlem-b', ['committee-member']);
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const tied = reviewing.applications[3]?.application;
const free = reviewing.applications[0]?.application;
if (!tied || !free) throw new Error('The sample has a conflict on its fourth application');
const { round, conflicts } = reviewing;

function scores(all: number, reason = ''): Review['scores'] {
  return round.criteria.map((criterion) => ({ criterion: criterion.id, score: all, reason }));
}

function codes(outcome: { ok: boolean; refusals?: readonly { code: string }[] }) {
  return (outcome.refusals ?? []).map((each) => each.code);
}

describe('impartiality', () => {
  it('keeps a disqualified member from content, score and list (disqualifiedTakesNoPart)', () => {
    const scored = recordReview(ole, now, round, conflicts, tied, scores(2));
    expect(codes(scored)).toEqual(['review/disqualified']);
    expect(!scored.ok && scored.refusals[0]?.facts).toEqual({ ground: 3 });
    expect(groundOf(fatima, conflicts, tied)).toBeUndefined();
    expect(refuseDisqualifiedForAny(ole, conflicts, [free, tied])).toHaveLength(1);
  });

  it('knows whoever belongs to the applicant, registered or not', () => {
    const insider = {
      ...fatima,
      memberships: [{ association: free.association, rights: ['read' as const] }],
    };
    expect(codes(recordReview(insider, now, round, conflicts, free, scores(2)))).toEqual([
      'review/disqualified',
    ]);
    const applicants = [{ application: free, members: [fatima.person, mette.person] }];
    const register = registerOwnInterests(now, conflicts, [fatima.person, ole.person], applicants);
    expect(disqualifiedFor(register, free.id)).toEqual([fatima.person]);
    expect(registerOwnInterests(now, register, [fatima.person], applicants)).toEqual(register);
  });

  it('hints at whose name stands in a board, until a person has looked at it', () => {
    const committee = [
      { person: fatima.person, name: 'Fatima Nør' },
      { person: ole.person, name: 'Ole Bak' },
    ];
    const told = [{ application: free, board: ['fatima  NØR', 'Ib Lund'] }];
    const register = noteNamesakes(conflicts, committee, told);
    expect(namesakesOf(register, free.id)).toEqual([fatima.person]);
    // It disqualifies nobody.
    expect(disqualifiedFor(register, free.id)).toEqual(disqualifiedFor(conflicts, free.id));
    expect(noteNamesakes(register, committee, told)).toBe(register);
    const looked = registerOwnInterests(
      now,
      register,
      [fatima.person],
      [{ application: free, members: [fatima.person] }],
    );
    expect(namesakesOf(looked, free.id)).toEqual([]);
  });

  it('lets members tell of themselves and nobody else (membersTellOnlyOfThemselves)', () => {
    const told = { application: free, ground: 2 as const, note: 'Min søster er kasserer' };
    const own = registerConflict(fatima, now, round, conflicts, { ...told, person: fatima.person });
    expect(own.ok && conflictOf(own.value.register, free.id, fatima.person)?.ground).toBe(2);
    const other = registerConflict(fatima, now, round, conflicts, { ...told, person: ole.person });
    expect(codes(other)).toEqual(['review/conflict-of-others']);
    const lifted = liftConflict(ole, round, conflicts, {
      application: tied,
      person: ole.person,
      note: 'Det passer ikke',
    });
    expect(codes(lifted)).toEqual(['review/conflict-of-others']);
  });

  it('wants to know what a conflict rests on (conflictNeedsNote)', () => {
    const told = { application: free, person: ole.person, ground: 1 as const, note: '  ' };
    expect(codes(registerConflict(mette, now, round, conflicts, told))).toEqual([
      'review/conflict-note',
    ]);
  });

  it('can be lifted by a caseworker until the list is adopted', () => {
    const told = { application: tied, person: ole.person, note: 'Trådte ud af bestyrelsen i 2019' };
    const lifted = liftConflict(mette, round, conflicts, told);
    expect(lifted.ok && disqualifiedFor(lifted.value.register, tied.id)).toEqual([]);
    const late = liftConflict(mette, { ...round, state: 'adopted' }, conflicts, told);
    expect(codes(late)).toEqual(['state/out-of-order']);
  });
});

describe('scores', () => {
  it('count only when every criterion has one (everyCriterionOnce)', () => {
    const some = scores(2).slice(1);
    expect(codes(recordReview(fatima, now, round, conflicts, free, some))).toEqual([
      'review/criteria-incomplete',
    ]);
    const twice = [...scores(2), ...scores(2)];
    expect(codes(recordReview(fatima, now, round, conflicts, free, twice))).toEqual([
      'review/criteria-incomplete',
    ]);
  });

  it.each([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
  ] as const)('of %i without a reason: %s (extremeScoreNeedsReason)', (score, accepted) => {
    expect(recordReview(fatima, now, round, conflicts, free, scores(score)).ok).toBe(accepted);
    const explained = scores(score, 'Derfor');
    expect(recordReview(fatima, now, round, conflicts, free, explained).ok).toBe(true);
  });

  it('are steps of the scale that the call has chosen (scoreWithinScale)', () => {
    const outside = recordReview(fatima, now, round, conflicts, free, scores(4, 'Derfor'));
    expect(codes(outside)[0]).toMatch(/^review\/score-outside/);
    const longer = {
      ...round,
      criteria: round.criteria.map((each) => ({
        ...each,
        anchors: ['0', '1', '2', '3', '4', '5'],
      })),
    };
    const given = (score: number, reason = '') =>
      recordReview(fatima, now, longer, conflicts, free, scores(score, reason)).ok;
    expect([given(3), given(5), given(5, 'Derfor'), given(6, 'Derfor')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('are given by members of the committee, while the round is under review (reviewerHasSeat, reasonMustFit)', () => {
    expect(codes(recordReview(mette, now, round, conflicts, free, scores(2)))).toEqual([
      'review/no-seat',
    ]);
    const before = { ...round, state: 'announced' as const };
    expect(codes(recordReview(fatima, now, before, conflicts, free, scores(2)))).toEqual([
      'state/out-of-order',
    ]);
    const long = scores(2, 'x'.repeat(2001));
    expect(new Set(codes(recordReview(fatima, now, round, conflicts, free, long)))).toEqual(
      new Set(['review/reason-too-long']),
    );
  });
});

describe('recommendations', () => {
  it('are not above the request and explain what is below it (recommendationNotAboveRequest, recommendationNeedsReason)', () => {
    const give = (amount: number, reason = '') =>
      codes(recommend(mette, now, round, conflicts, free, { amount: ore(amount), reason }));
    expect(give(2_500_001)).toEqual(['review/recommendation-above-request']);
    expect(give(2_499_999)).toEqual(['review/recommendation-reason']);
    expect(give(0, 'Uden for puljens formål')).toEqual([]);
    expect(give(2_500_000)).toEqual([]);
  });

  it('are not made by a disqualified caseworker either', () => {
    const person = anchor.personOf('sagsbehandler');
    const conflict = {
      application: free.id,
      person,
      ground: 3 as const,
      registeredBy: person,
      at: now,
    };
    const register = { ...conflicts, conflicts: [conflict] };
    const given = recommend(mette, now, round, register, free, { amount: ore(0), reason: 'x' });
    expect(codes(given)).toEqual(['review/disqualified']);
  });
});

describe('a sealed call', () => {
  const sealed = { ...round, sealedUntilDeadline: true as const };
  const closes = Date.parse(instantOf(round.window.closesBefore, 'deadline'));
  const told = (at: number, call: Pick<Round, 'sealedUntilDeadline' | 'window'> = sealed) =>
    refuseSealed(mette, instant(at), call, free).map(({ code }) => code);

  it('is read by nobody who handles it until the deadline has passed (sealedUntilDeadlineUnread)', () => {
    expect(told(closes - 1)).toEqual(['review/sealed']);
    expect(told(closes)).toEqual([]);
    expect(told(closes - 1, round)).toEqual([]);
  });

  it('does not hide from staff what they have entered for somebody', () => {
    const entered = { ...free, entered: { by: mette.person } };
    const at = instant(closes - 1);
    expect(refuseSealed(mette, at, sealed, entered)).toEqual([]);
    expect(refuseSealed(fatima, at, sealed, entered)).toHaveLength(1);
  });
});
