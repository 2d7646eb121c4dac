import { instant, ore, positionIn, wallTimeAt } from '../kernel/index.ts';
import type { Deed, Instant, Ore } from '../kernel/index.ts';
import type { PoolAccount } from './account.ts';
import { leftFor } from './granting.ts';
import { windowOf } from './dates.ts';
import type { Round } from './round.ts';

/** The least that everybody who applies must ask for, in øre. */
function leastAmount({ terms }: Pick<Round, 'terms'>): Ore {
  const least = terms.flatMap((term) =>
    term.kind === 'amount' && term.force === 'required' && term.scope === undefined
      ? [term.least ?? ore(0)]
      : [],
  );
  return ore(Math.max(0, ...least));
}

/**
 * Closes an open rolling round that runs until its money is used, at the next full minute; nothing
 * where there is money left that somebody may apply for. Late applications are not taken either.
 */
export function closeWhenMoneyIsUsed(
  now: Instant,
  round: Round,
  account: PoolAccount,
): { readonly round: Round; readonly deed: Deed } | undefined {
  const { dates, state, window } = round;
  if (dates.kind !== 'rolling' || !dates.untilMoneyIsUsed || state !== 'announced')
    return undefined;
  if (positionIn(window, now) !== 'inside') return undefined;
  const left = leftFor(account, round);
  if (left > 0 && left >= leastAmount(round)) return undefined;
  const closes = wallTimeAt(instant(Date.parse(now) + 60_000));
  const closed = { ...dates, lastDay: closes.day, closesAt: closes.time };
  return {
    round: {
      ...round,
      dates: closed,
      window: windowOf(closed),
      moneyUsed: now,
    },
    deed: { chain: `round/${round.id}`, verb: 'money-used', facts: { left } },
  };
}
