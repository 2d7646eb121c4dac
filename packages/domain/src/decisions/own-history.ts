import * as z from 'zod';
import { Ore, dayOf, sumOf } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import type { Decision } from './decision.ts';

/** One of an applicant’s own applications, with the decision once it is issued. */
export type OwnApplication = {
  readonly application: Pick<Application, 'state' | 'submission'>;
  readonly decision?: Pick<Decision, 'amount' | 'outcome'> | undefined;
};

/** What an applicant sent in one year and what came of it. Amounts in øre. */
export type HistoryYear = z.infer<typeof HistoryYear>;
export const HistoryYear = z.object({
  year: z.number().int(),
  sent: z.number().int(),
  requested: Ore,
  /** How many were granted something, money or support in kind. */
  granted: z.number().int(),
  amount: Ore,
  /** How many wait for a decision. */
  waiting: z.number().int(),
});

/**
 * An applicant’s own history, the newest year first, by the Copenhagen day an application was
 * received. Drafts and what was withdrawn are left out.
 */
export function historyOf(own: readonly OwnApplication[]): readonly HistoryYear[] {
  const sent = own.flatMap(({ application: { state, submission }, decision }) =>
    submission && state !== 'withdrawn' && state !== 'draft'
      ? [{ year: Number(dayOf(submission.receivedAt).slice(0, 4)), submission, decision }]
      : [],
  );
  const years = [...new Set(sent.map(({ year }) => year))].toSorted((one, other) => other - one);
  return years.map((year) => {
    const all = sent.filter((each) => each.year === year);
    const decided = all.flatMap(({ decision }) => (decision ? [decision] : []));
    return {
      year,
      sent: all.length,
      requested: sumOf(all.map(({ submission }) => submission.requested)),
      granted: decided.filter(({ outcome }) => outcome !== 'refusal').length,
      amount: sumOf(decided.map(({ amount }) => amount)),
      waiting: all.length - decided.length,
    };
  });
}
