import { instantOf, lengthOf, rule } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import type { Round } from '../pools/index.ts';
import type { SupportKind } from '../terms/index.ts';
import type { Ground } from './conflict.ts';

const IMPARTIALITY = {
  kind: 'law',
  reference: 'forvaltningsloven § 3 stk. 1 and stk. 3',
  verified: true,
} as const;

export const disqualifiedTakesNoPart = rule({
  code: 'review/disqualified',
  kind: 'not-permitted',
  source: IMPARTIALITY,
  says: 'Who is disqualified for an application neither reads, scores nor votes on it.',
  broken: ({ ground }: { ground: Ground | undefined }) =>
    ground === undefined ? undefined : { ground },
});

export const conflictNeedsNote = rule({
  code: 'review/conflict-note',
  kind: 'against-a-rule',
  source: {
    kind: 'law',
    reference: 'offentlighedsloven § 13 (facts of importance are noted); FOB 2003.289',
    verified: true,
  },
  says: 'A registered conflict says what it rests on, in at most 1000 characters.',
  broken: ({ note }: { note: string }) => {
    const length = lengthOf(note);
    return length === 0 || length > 1000 ? { length, limit: 1000 } : undefined;
  },
});

export const membersTellOnlyOfThemselves = rule({
  code: 'review/conflict-of-others',
  kind: 'not-permitted',
  source: {
    kind: 'law',
    reference: 'forvaltningsloven § 6 (whoever knows of their own conflict tells it)',
    verified: false,
  },
  says: 'A member tells of their own conflict; those of others are registered by the caseworker.',
  broken: ({ allowed }: { allowed: boolean }) => (allowed ? undefined : {}),
});

export const reviewerHasSeat = rule({
  code: 'review/no-seat',
  kind: 'not-permitted',
  source: { kind: 'council', reference: 'The committee that the round names', verified: true },
  says: 'Only members of the committee of the round score its applications.',
  broken: ({ seated }: { seated: boolean }) => (seated ? undefined : {}),
});

export const sealedUntilDeadlineUnread = rule({
  code: 'review/sealed',
  kind: 'not-permitted',
  source: { kind: 'pool-terms', reference: 'The call of the round' },
  says: 'Where a call is sealed, nobody who handles it reads an application before its deadline, but those whom staff have entered.',
  broken: ({ sealed, window }: { sealed: boolean; window: Round['window'] }) =>
    sealed ? { opens: instantOf(window.closesBefore, 'deadline') } : undefined,
});

export const everyCriterionOnce = rule({
  code: 'review/criteria-incomplete',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Scores of different members can only be compared whole' },
  says: 'A review scores every criterion of the round exactly once.',
  broken: ({ wanted, given }: { wanted: readonly string[]; given: readonly string[] }) => {
    const complete =
      wanted.length === given.length && wanted.every((criterion) => given.includes(criterion));
    return complete ? undefined : { wanted: wanted.length, given: given.length };
  },
});

type GivenScore = {
  readonly score: number;
  readonly highest: number;
  readonly reason: string;
  readonly title: string;
};

export const extremeScoreNeedsReason = rule({
  code: 'review/score-reason',
  kind: 'against-a-rule',
  source: {
    kind: 'ours',
    reference: 'The lowest and the highest score decide; they are explained',
  },
  says: 'The lowest and the highest score of a criterion carry a reason.',
  broken: ({ score, highest, reason, title }: GivenScore) =>
    (score === 0 || score === highest) && lengthOf(reason) === 0
      ? { score, criterion: title }
      : undefined,
});

export const scoreWithinScale = rule({
  code: 'review/score-outside',
  kind: 'against-a-rule',
  source: { kind: 'pool-terms', reference: 'The scale of the criterion' },
  says: 'A score is a step of the scale of its criterion.',
  broken: ({ score, highest, title }: Omit<GivenScore, 'reason'>) =>
    score > highest ? { score, highest, criterion: title } : undefined,
});

export const reasonMustFit = rule({
  code: 'review/reason-too-long',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A reason is read by a committee with forty applications' },
  says: 'A reason for a score has at most 2000 characters.',
  broken: ({ reason }: { reason: string }) => {
    const length = lengthOf(reason);
    return length > 2000 ? { length, limit: 2000 } : undefined;
  },
});

export const recommendationNotAboveRequest = rule({
  code: 'review/recommendation-above-request',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody is given more than they asked for' },
  says: 'A recommendation is not above the amount applied for.',
  broken: ({ amount, requested }: { amount: Ore; requested: Ore }) =>
    amount > requested ? { amount, requested } : undefined,
});

export const supportWasAsked = rule({
  code: 'review/support-not-asked',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody is given more than they asked for' },
  says: 'Support in kind is recommended and given only where it was applied for.',
  broken: ({ kind, asked }: { kind: SupportKind; asked: readonly SupportKind[] }) =>
    asked.includes(kind) ? undefined : { kind },
});

export const recommendationNeedsReason = rule({
  code: 'review/recommendation-reason',
  kind: 'against-a-rule',
  source: {
    kind: 'law',
    reference: 'forvaltningsloven §§ 22 and 24 (reasons unless the party gets all it asked for)',
    verified: true,
  },
  says: 'A recommendation of less than was applied for carries a reason.',
  broken: ({ less, reason }: { less: boolean; reason: string }) =>
    less && lengthOf(reason) === 0 ? {} : undefined,
});
