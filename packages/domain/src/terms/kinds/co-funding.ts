import { ore, percentOf, sumOf } from '../../kernel/index.ts';
import { amount, choice, flag, optional, percent } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const coFundingTerm = termKind('co-funding', {
  section: 'money',
  says: 'The applicant or others pay the part of the costs that the terms name.',
  fields: {
    leastPercent: optional(percent()),
    of: choice(['costs', 'requested']),
    least: optional(amount()),
    ownOnly: flag(),
    usersCount: optional(flag()),
    hourOfWork: optional(amount()),
  },
  needs: ['requested', 'expenses', 'ownFunding', 'otherFunding'],
  asks: ({ hourOfWork, usersCount }) => [
    ...(hourOfWork === undefined ? [] : (['volunteerHours'] as const)),
    ...(usersCount ? (['userPayment'] as const) : []),
  ],
  empty: ({ leastPercent, least }) => leastPercent === undefined && least === undefined,
  broken({ leastPercent = 0, of, least = ore(0), hourOfWork = ore(0), ...counts }, known) {
    const { requested, expenses, ownFunding, otherFunding, volunteerHours = 0 } = known;
    const money = sumOf([
      ownFunding,
      ...(counts.ownOnly ? [] : [otherFunding]),
      ...(counts.usersCount ? [known.userPayment ?? ore(0)] : []),
    ]);
    const paid = money + hourOfWork * volunteerHours;
    const whole = of === 'costs' ? expenses : requested;
    const needed = Math.max(least, percentOf(whole, leastPercent));
    const own = counts.usersCount ? 'own-and-users' : 'own';
    const by = counts.ownOnly ? own : 'anybody';
    return paid < needed ? ({ paid, needed, by } as const) : undefined;
  },
});
