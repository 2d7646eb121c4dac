import { ClockTime, addDays, dayOf, judge, ore, unless, wallTime } from '../kernel/index.ts';
import type { Deed, Instant, Outcome } from '../kernel/index.ts';
import { judgeCallText, windowOf } from '../pools/index.ts';
import type { Pool, PoolAccount, Round, RoundDates } from '../pools/index.ts';
import { rehearsalCountFits } from './rules.ts';

export type Rehearsal = {
  readonly pool: Pool;
  readonly account: PoolAccount;
  readonly round: Round;
  readonly deed: Deed;
};

const MIDNIGHT = ClockTime.parse('00:00');
const LAST_MINUTE = ClockTime.parse('23:59');

/** The deadline was three days ago, so that late applications have come too. */
function datesBefore(now: Instant): RoundDates {
  const today = dayOf(now);
  const opens = wallTime(addDays(today, -30), MIDNIGHT);
  return { kind: 'fixed', opens, lastDay: addDays(today, -3), closesAt: LAST_MINUTE };
}

/** The money as it was set aside and held back, with nothing granted of it. */
function ungranted(account: PoolAccount, pool: Pool['id']): PoolAccount {
  const none = ore(0);
  const lines = account.lines.map((line) => ({ ...line, granted: none, returned: none }));
  const movements = account.movements
    .filter(({ kind }) => kind !== 'return')
    .map((each, index) => ({ ...each, number: index + 1 }));
  return { pool, lines, movements };
}

/**
 * A call as a rehearsal of itself: a pool of its own with the same money, and a round with the same
 * terms, form and criteria whose deadline has just passed. Refuses a call that still lacks what
 * applicants and reviewers must be told; its dates and its money may be open.
 */
export function rehearsalOf(
  now: Instant,
  ids: Pick<Rehearsal['round'], 'id' | 'pool'>,
  { pool, account, round }: Pick<Rehearsal, 'pool' | 'account' | 'round'>,
  count: number,
): Outcome<Rehearsal> {
  const refusals = [
    ...judge(rehearsalCountFits, { count }, 'count'),
    ...judgeCallText(pool, round),
  ];
  return unless(refusals, () => {
    const {
      visibleFrom: _visible,
      moneyUsed: _used,
      cancelled: _cancelled,
      formCorrections: _corrections,
      ...text
    } = round;
    const dates = datesBefore(now);
    const until = addDays(dayOf(now), -2);
    return {
      pool: { ...pool, id: ids.pool, slug: slugFor(ids.pool), rehearsal: true },
      account: ungranted(account, ids.pool),
      round: {
        ...text,
        ...ids,
        slug: slugFor(ids.id),
        dates,
        window: windowOf(dates),
        late: round.late.kind === 'never' ? round.late : { ...round.late, until },
        toConfirm: [],
        state: 'announced',
        rehearsal: true,
      },
      deed: { chain: `round/${ids.id}`, verb: 'rehearse', facts: { of: round.id, count } },
    };
  });
}

/** No address is claimed for what is never told. */
function slugFor(id: string): string {
  return `proeve-${id.slice(-12)}`;
}
