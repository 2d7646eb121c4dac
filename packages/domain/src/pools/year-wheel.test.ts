import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day, ore } from '../kernel/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { turnsOf, wheelOf, wheelSteps, wheelsOf } from './index.ts';
import type { Round, WheelStep } from './index.ts';

const { world, open, decided, reviewing } = roedovreOn('2026-11-22');
const today = day('2026-11-22');
const listed = (round: Round) => {
  const found = world.pools.find(({ pool }) => pool.id === round.pool);
  if (!found) throw new Error('A round has a pool');
  return found;
};
const wheel = (round: Round, on = today) => {
  const { pool, account } = listed(round);
  return wheelOf(pool, account, round, on);
};
const entry = (round: Round, step: WheelStep, on = today) => {
  const found = wheel(round, on).entries.find((each) => each.step === step);
  if (!found) throw new Error(step);
  return found;
};

describe('the year wheel', () => {
  it('has sixteen steps for every call', () => {
    expect(wheel(open.round).entries.map(({ step }) => step)).toEqual(wheelSteps);
    expect(wheelSteps).toHaveLength(16);
  });

  it('knows where an open call is', () => {
    expect(entry(open.round, 'budget').state).toBe('done');
    expect(entry(open.round, 'priorities').state).toBe('done');
    expect(entry(open.round, 'call').state).toBe('done');
    expect(entry(open.round, 'application')).toMatchObject({
      state: 'now',
      who: 'association',
      from: open.round.window.opens.day,
    });
    expect(entry(open.round, 'distribution').state).toBe('ahead');
    expect(entry(open.round, 'acceptance').state).toBe('unused');
    expect(entry(open.round, 'rolling').state).toBe('unused');
    expect(entry(open.round, 'report').until).toBe('2028-04-01');
  });

  it('tells a draft as late when its day to be seen has gone by', () => {
    const draft = { ...open.round, state: 'draft' as const };
    expect(entry(draft, 'call').state).toBe('late');
    expect(entry(draft, 'call', addDays(open.round.window.opens.day, -1)).state).toBe('now');
  });

  it('tells a call without money or areas as waiting for them', () => {
    const { pool, account } = listed(open.round);
    const bare = { ...open.round, areas: [], state: 'draft' as const };
    const entries = wheelOf(pool, { ...account, lines: [] }, bare, today).entries;
    expect(entries.slice(0, 2).map(({ state }) => state)).toEqual(['late', 'late']);
    expect(entry({ ...bare, state: 'announced' }, 'priorities').state).toBe('unused');
  });

  it('follows a call to its decision', () => {
    expect(entry(reviewing.round, 'application').state).toBe('past');
    expect(entry(reviewing.round, 'assessment').state).toBe('now');
    expect(entry(reviewing.round, 'notification', day('2027-06-01')).state).toBe('late');
    expect(entry(decided.round, 'notification').state).toBe('done');
  });

  it('takes the day of the last decider, and rolling calls have no window of their own', () => {
    const rounds = world.rounds.map((each) => each.round);
    const staged = rounds.find((round) => round.stages.length === 2) ?? open.round;
    expect(entry(staged, 'distribution').from).toBe(staged.stages[1]?.on);
    const rolling = rounds.find((round) => round.dates.kind === 'rolling') ?? open.round;
    expect(entry(rolling, 'rolling').state).toBe('now');
    expect(entry(rolling, 'application').state).toBe('unused');
  });

  it('asks nobody for reports or payments before something is granted', () => {
    const later = day('2030-01-01');
    expect(entry(open.round, 'report', later).state).toBe('undated');
    expect(entry(open.round, 'payment', later).state).toBe('undated');
    expect(entry(open.round, 'report').state).toBe('ahead');
    expect(entry({ ...open.round, state: 'decided' }, 'report', later).state).toBe('past');
  });

  it('has the steps up to the call for a pool that has none yet', () => {
    const { pool, account } = listed(open.round);
    const bare = (year: number, lines = account.lines) =>
      wheelsOf([{ pool: { ...pool, year }, account: { ...account, lines } }], [], today)[0];
    const states = (found: ReturnType<typeof bare>) =>
      found?.entries.map(({ step, state }) => [step, state]);
    expect(states(bare(pool.year))).toEqual([
      ['budget', 'done'],
      ['priorities', 'undated'],
      ['call', 'now'],
    ]);
    expect(bare(pool.year)).toMatchObject({ round: undefined, poolTitle: pool.title });
    expect(states(bare(pool.year, []))?.map(([, state]) => state)).toEqual([
      'late',
      'undated',
      'undated',
    ]);
    // Its year is over, or it is only tried out.
    expect(bare(2025)).toBeUndefined();
    const tried = { pool: { ...pool, rehearsal: true }, account };
    expect(wheelsOf([tried], [], today)).toEqual([]);
    const cancelled = { ...open.round, state: 'cancelled' as const };
    expect(wheelsOf([{ pool, account }], [cancelled], today)).toHaveLength(1);
    expect(wheelsOf([{ pool, account }], [open.round], today)[0]?.round).toBe(open.round.id);
  });

  it('counts reports from the day of the decision where the terms do', () => {
    const terms = open.round.terms.map((term) =>
      term.kind === 'report'
        ? { ...term, byDay: undefined, monthsAfter: 2, fromDecision: true }
        : term,
    );
    const decides = entry(open.round, 'distribution').until ?? today;
    expect(entry({ ...open.round, terms }, 'report').until).toBe(addMonths(decides, 2));
  });

  it('says what came back to the money of the call', () => {
    const { pool, account } = listed(decided.round);
    expect(entry(decided.round, 'repayment').returned).toBeUndefined();
    const lines = account.lines.map((line) => ({ ...line, returned: ore(500) }));
    const told = wheelOf(pool, { ...account, lines }, decided.round, today).entries;
    expect(told.find(({ step }) => step === 'repayment')?.returned).toBe(500 * lines.length);
  });

  it('puts what is late before what is going on, and that before what comes', () => {
    const rounds = world.rounds.map((each) => each.round);
    const draft = { ...open.round, state: 'draft' as const };
    const turns = turnsOf(wheelsOf(world.pools, [...rounds, draft], today));
    const states = turns.map(({ state }) => state);
    expect(states[0]).toBe('late');
    expect([...states].toSorted((one, other) => order.indexOf(one) - order.indexOf(other))).toEqual(
      states,
    );
    const hidden = rounds.map((round) => ({ ...round, rehearsal: true }));
    expect(turnsOf(wheelsOf(world.pools, hidden, today))).toEqual([]);
  });
});

const order = ['late', 'now', 'ahead', 'past', 'done', 'undated', 'unused'];
