import { describe, expect, it } from 'vitest';
import type { Application, Submission } from '../applications/index.ts';
import { instant, kroner } from '../kernel/index.ts';
import { historyOf } from './index.ts';
import type { OwnApplication } from './index.ts';

function sent(
  at: string,
  requested: number,
  amount?: number,
  state: Application['state'] = 'submitted',
): OwnApplication {
  const receivedAt = instant(Date.parse(at));
  const submission = { receivedAt, requested: kroner(requested) } as Submission;
  return {
    application: { state, submission },
    ...(amount === undefined
      ? {}
      : {
          decision: {
            amount: kroner(amount),
            outcome: amount > 0 ? ('partial' as const) : ('refusal' as const),
          },
        }),
  };
}

describe('an applicant’s own history', () => {
  it('is added up for each year, the newest first', () => {
    const own = [
      sent('2025-05-01T10:00:00Z', 20_000, 12_000, 'decided'),
      sent('2026-05-01T10:00:00Z', 10_000, 0, 'decided'),
      sent('2026-06-01T10:00:00Z', 8_000, 8_000, 'decided'),
      sent('2026-11-01T10:00:00Z', 5_000),
    ];
    expect(historyOf(own)).toEqual([
      { year: 2026, sent: 3, requested: 2_300_000, granted: 1, amount: 800_000, waiting: 1 },
      { year: 2025, sent: 1, requested: 2_000_000, granted: 1, amount: 1_200_000, waiting: 0 },
    ]);
  });

  it('counts by the Copenhagen year, and leaves out drafts and what was withdrawn', () => {
    const own = [
      sent('2025-12-31T23:30:00Z', 1_000),
      sent('2026-02-01T10:00:00Z', 1_000, undefined, 'withdrawn'),
      // Taken back before the deadline, it is a draft that has been sent once.
      sent('2026-02-01T10:00:00Z', 1_000, undefined, 'draft'),
      { application: { state: 'draft' as const } },
    ];
    expect(historyOf(own).map(({ year, sent: count }) => [year, count])).toEqual([[2026, 1]]);
    expect(historyOf([])).toEqual([]);
  });
});
