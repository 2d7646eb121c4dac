import { describe, expect, it } from 'vitest';
import { instant, instantOf, kroner, positionIn, wallTime } from '../kernel/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { callTextOf, changeRound, closeWhenMoneyIsUsed, takesUntil, withGranted } from './index.ts';
import type { Round } from './index.ts';

const { world } = roedovreOn('2026-11-22');
const rolling = world.rounds.find(({ round }) => round.dates.kind === 'rolling')?.round;
const money = world.pools.find(({ pool }) => pool.id === rolling?.pool);
if (!rolling || !money) throw new Error('The sample has a rolling round');
const now = instant(Date.parse('2026-11-22T09:00:30.000Z'));
const half = withGranted(money.account, [{ amount: kroner(49_000) }], rolling);
const empty = withGranted(money.account, [{ amount: kroner(50_000) }], rolling);

function asking(least: number): Round {
  const terms = rolling!.terms.filter(({ kind }) => kind !== 'amount');
  const term = {
    note: '',
    force: 'required',
    exception: '',
    key: 'beloeb',
    kind: 'amount',
  } as const;
  return { ...rolling!, terms: [...terms, { ...term, least: kroner(least) }] };
}

describe('a rolling round that runs until its money is used', () => {
  it('stays open while something is left', () => {
    expect(closeWhenMoneyIsUsed(now, rolling, money.account)).toBeUndefined();
    expect(closeWhenMoneyIsUsed(now, asking(1_000), half)).toBeUndefined();
  });

  it('closes within the minute when nothing is left, and takes nothing late', () => {
    const late = {
      ...rolling,
      late: { kind: 'with-reason' as const, until: rolling.window.closesBefore.day },
    };
    const closed = closeWhenMoneyIsUsed(now, late, empty);
    if (!closed) throw new Error('Nothing is left');
    const { round, deed } = closed;
    expect(round.moneyUsed).toBe(now);
    expect(positionIn(round.window, now)).toBe('inside');
    expect(positionIn(round.window, instant(Date.parse(now) + 60_000))).toBe('after');
    expect(takesUntil(round)).toBe(instantOf(round.window.closesBefore, 'deadline'));
    expect(deed).toEqual({ chain: `round/${round.id}`, verb: 'money-used', facts: { left: 0 } });
    expect(closeWhenMoneyIsUsed(instant(Date.parse(now) + 60_000), round, empty)).toBeUndefined();
  });

  it('closes when less is left than the least anybody may apply for', () => {
    expect(closeWhenMoneyIsUsed(now, asking(1_001), half)?.round.moneyUsed).toBe(now);
  });

  it('closes on both nights when the clock is moved', () => {
    for (const night of ['2026-10-25T00:30:10.000Z', '2027-03-28T00:30:10.000Z']) {
      const at = instant(Date.parse(night));
      const open = { ...rolling, window: { ...rolling.window, opens: wallTime('2026-01-01') } };
      const closed = closeWhenMoneyIsUsed(at, open, empty)?.round;
      expect(closed && positionIn(closed.window, at)).toBe('inside');
      // In the doubled hour the later instant counts, so that nobody loses the hour.
      expect(closed && positionIn(closed.window, instant(Date.parse(at) + 3_660_000))).toBe(
        'after',
      );
    }
  });

  it('waits until the round has opened, since money may come back before', () => {
    const early = { ...rolling, window: { ...rolling.window, opens: wallTime('2026-12-01') } };
    expect(closeWhenMoneyIsUsed(now, early, empty)).toBeUndefined();
  });

  it('leaves other rounds, drafts and those that run to their last day', () => {
    const { dates } = rolling;
    if (dates.kind !== 'rolling') throw new Error('It is rolling');
    const others: Round[] = [
      { ...rolling, state: 'draft' },
      { ...rolling, dates: { ...dates, untilMoneyIsUsed: false } },
      { ...rolling, dates: { ...dates, kind: 'fixed' } },
    ];
    for (const other of others) expect(closeWhenMoneyIsUsed(now, other, empty)).toBeUndefined();
  });

  it('is opened again by staff who set a later day, for instance when money was added', () => {
    const closed = closeWhenMoneyIsUsed(now, rolling, empty)?.round;
    if (!closed) throw new Error('Nothing is left');
    const same = changeRound(closed, callTextOf(closed));
    expect(same.ok && same.value.round.moneyUsed).toBe(now);
    const opened = changeRound(closed, { ...callTextOf(closed), dates: rolling.dates });
    expect(opened.ok && opened.value.round.moneyUsed).toBeUndefined();
    expect(opened.ok && opened.value.round.window).toEqual(rolling.window);
  });
});
