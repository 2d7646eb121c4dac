import { rule } from '../kernel/index.ts';

export const enoughAlternatives = rule({
  code: 'term/alternatives',
  kind: 'against-a-rule',
  source: { kind: 'pool-terms', reference: 'The terms of the call' },
  says: 'Of several terms that stand as alternatives, as many are kept as the call names.',
  broken: ({ kept, least }: { kept: number; least: number }) =>
    kept < least ? { kept, least } : undefined,
});
