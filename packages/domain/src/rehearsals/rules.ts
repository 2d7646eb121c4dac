import { rule } from '../kernel/index.ts';
import type { Refusal } from '../kernel/index.ts';

/** As many as a committee may have before it on one evening. */
export const MOST_MADE_UP = 40;

const OURS = {
  kind: 'ours',
  reference: 'A call is tried out before anybody depends on it',
} as const;

export const rehearsalCountFits = rule({
  code: 'call/rehearsal-count',
  kind: 'against-a-rule',
  source: OURS,
  says: 'A call is tried out with one to 40 made-up applications.',
  broken: ({ count }: { count: number }) =>
    count < 1 || count > MOST_MADE_UP ? { count, most: MOST_MADE_UP } : undefined,
});

export const somebodyCanApply = rule({
  code: 'call/nobody-can-apply',
  kind: 'against-a-rule',
  source: OURS,
  says: 'An application can be made up that keeps every term and answers every question.',
  broken: ({ stopped }: { stopped: readonly Refusal[] }) =>
    stopped.length > 0 ? { count: stopped.length } : undefined,
});

export const rehearsalsAlone = rule({
  code: 'pool/not-a-rehearsal',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'Pools and what was decided in them are kept' },
  says: 'Only a rehearsal can be thrown away with all that is in it.',
  broken: ({ rehearsal }: { rehearsal: boolean }) => (rehearsal ? undefined : {}),
});
