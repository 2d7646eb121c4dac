import { lengthOf, rule } from '../kernel/index.ts';
import type { Day, Ore } from '../kernel/index.ts';

const VOUCHERS = {
  kind: 'ours',
  reference: 'Every krone can be walked to the voucher that paid it',
} as const;
const MOST_REFERENCE = 80;

export const rehearsalPaysNothing = rule({
  code: 'grant/rehearsal-pays',
  kind: 'out-of-order',
  source: VOUCHERS,
  says: 'Nothing is paid in a rehearsal.',
  broken: ({ rehearsal }: { rehearsal: boolean }) => (rehearsal ? {} : undefined),
});

export const paymentIsOfMoney = rule({
  code: 'grant/payment-empty',
  kind: 'against-a-rule',
  source: VOUCHERS,
  says: 'A payment is of more than nothing.',
  broken: ({ amount }: { amount: Ore }) => (amount > 0 ? undefined : {}),
});

export const paidWithinGrant = rule({
  code: 'grant/paid-above-grant',
  kind: 'against-a-rule',
  source: VOUCHERS,
  says: 'No more is paid than was granted.',
  broken: ({ amount, left }: { amount: Ore; left: Ore }) =>
    amount > left ? { amount, left } : undefined,
});

export const paymentIsMade = rule({
  code: 'grant/payment-to-come',
  kind: 'against-a-rule',
  source: VOUCHERS,
  says: 'A payment is recorded when it has been made, not before.',
  broken: ({ on, today }: { on: Day; today: Day }) => (on > today ? { on } : undefined),
});

export const paymentHasReference = rule({
  code: 'grant/payment-reference',
  kind: 'against-a-rule',
  source: VOUCHERS,
  says: 'A payment names its voucher in at most 80 characters.',
  broken: ({ reference }: { reference: string }) => {
    const length = lengthOf(reference);
    return length === 0 || length > MOST_REFERENCE ? { length, limit: MOST_REFERENCE } : undefined;
  },
});

export const paymentStands = rule({
  code: 'grant/payment-unknown',
  kind: 'out-of-order',
  source: VOUCHERS,
  says: 'A payment is taken back once.',
  broken: ({ found }: { found: boolean }) => (found ? undefined : {}),
});

const REPORTS = {
  kind: 'ours',
  reference: 'Whoever owes a report may be stopped from applying, so it is written down with care',
} as const;
const MOST_EXEMPTION = 600;

export const reportIsAsked = rule({
  code: 'grant/report-not-asked',
  kind: 'out-of-order',
  source: REPORTS,
  says: 'Only reports that the terms of a grant ask for are written down.',
  broken: ({ asked }: { asked: boolean }) => (asked ? undefined : {}),
});

export const reportHasCome = rule({
  code: 'grant/report-to-come',
  kind: 'against-a-rule',
  source: REPORTS,
  says: 'A report is asked for again, received and approved on a day that has come.',
  broken: ({ on, today }: { on: Day | undefined; today: Day }) =>
    on !== undefined && on > today ? { on } : undefined,
});

export const approvalFollowsReport = rule({
  code: 'grant/report-approved-unseen',
  kind: 'against-a-rule',
  source: REPORTS,
  says: 'A report is approved when it has been received, not before.',
  broken: ({ received, approved }: { received: Day | undefined; approved: Day | undefined }) =>
    approved !== undefined && (received === undefined || approved < received) ? {} : undefined,
});

export const exemptionIsDecided = rule({
  code: 'grant/exemption-undecided',
  kind: 'against-a-rule',
  source: REPORTS,
  says: 'A report is let wait by a decision that says who decided and on which day, not one to come.',
  broken: ({ named, on, today }: { named: boolean; on: string; today: Day }) =>
    named && on <= today ? undefined : {},
});

export const exemptionHasReason = rule({
  code: 'grant/exemption-reason',
  kind: 'against-a-rule',
  source: REPORTS,
  says: 'A decision to let a report wait has a reason in at most 600 characters.',
  broken: ({ reason }: { reason: string }) => {
    const length = lengthOf(reason);
    return length === 0 || length > MOST_EXEMPTION ? { length, limit: MOST_EXEMPTION } : undefined;
  },
});

export const exemptionLasts = rule({
  code: 'grant/exemption-over',
  kind: 'against-a-rule',
  source: REPORTS,
  says: 'A report is let wait until a day that is not over.',
  broken: ({ until, today }: { until: Day | undefined; today: Day }) =>
    until !== undefined && until < today ? { until } : undefined,
});

const REPAYMENTS = {
  kind: 'ours',
  reference: 'Who is asked for money reads how much, why and by when',
} as const;
const MOST_REPAYMENT_REASON = 600;

export const repaymentOfPaid = rule({
  code: 'grant/repayment-above-paid',
  kind: 'against-a-rule',
  source: REPAYMENTS,
  says: 'More than nothing is asked back, and no more than was paid and has not come back.',
  broken: ({ amount, paid }: { amount: Ore; paid: Ore }) =>
    amount > 0 && amount <= paid ? undefined : { amount, paid },
});

export const repaymentSaysWhy = rule({
  code: 'grant/repayment-reason',
  kind: 'against-a-rule',
  source: REPAYMENTS,
  says: 'What is asked back has a reason in at most 600 characters.',
  broken: ({ reason }: { reason: string }) => {
    const length = lengthOf(reason);
    return length === 0 || length > MOST_REPAYMENT_REASON
      ? { length, limit: MOST_REPAYMENT_REASON }
      : undefined;
  },
});

export const repaymentHasDay = rule({
  code: 'grant/repayment-day',
  kind: 'against-a-rule',
  source: REPAYMENTS,
  says: 'What is asked back is to be paid by a day that is not over.',
  broken: ({ until, today }: { until: Day; today: Day }) => (until < today ? { until } : undefined),
});

export const repaymentIsAsked = rule({
  code: 'grant/repayment-not-asked',
  kind: 'out-of-order',
  source: REPAYMENTS,
  says: 'Only what is asked back is written down as having come back.',
  broken: ({ asked }: { asked: boolean }) => (asked ? undefined : {}),
});

export const repaymentWaits = rule({
  code: 'grant/repayment-returned',
  kind: 'out-of-order',
  source: REPAYMENTS,
  says: 'What has come back is neither taken in again nor let be.',
  broken: ({ returned }: { returned: boolean }) => (returned ? {} : undefined),
});

export const repaymentPartOfAsked = rule({
  code: 'grant/repayment-part',
  kind: 'against-a-rule',
  source: REPAYMENTS,
  says: 'More than nothing comes back at a time, and no more than is asked back.',
  broken: ({ amount, asked }: { amount: Ore; asked: Ore }) =>
    amount > 0 && amount <= asked ? undefined : { amount, asked },
});

export const repaymentHasCome = rule({
  code: 'grant/repayment-to-come',
  kind: 'against-a-rule',
  source: REPAYMENTS,
  says: 'Money is written down as having come back when it has, not before.',
  broken: ({ on, today }: { on: Day; today: Day }) => (on > today ? { on } : undefined),
});
