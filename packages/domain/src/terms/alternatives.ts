import { rule } from '../kernel/index.ts';
import type { Refusal } from '../kernel/index.ts';

type Alternatives = {
  readonly kept: number;
  /** Those that may yet be kept. */
  readonly open: number;
  readonly least: number;
  /** Why the others are not kept, one by one. */
  readonly unmet: readonly (readonly Refusal[])[];
};

export const enoughAlternatives = rule({
  code: 'term/alternatives',
  kind: 'against-a-rule',
  source: { kind: 'pool-terms', reference: 'The terms of the call' },
  says: 'Of several terms that stand as alternatives, as many are kept as the call names.',
  broken: ({ kept, open, least, unmet }: Alternatives) =>
    kept + open < least ? { lacking: least - kept - open, unmet } : undefined,
});
