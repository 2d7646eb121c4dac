import { rule } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';

export const accountMustHold = rule({
  code: 'pool/not-enough-left',
  kind: 'against-a-rule',
  source: {
    kind: 'council',
    reference: 'The budget decision of the pool; a committee grants within the money set aside',
    verified: true,
  },
  says: 'Grants never exceed what is left on the account of the pool.',
  broken: ({ wanted, left }: { wanted: Ore; left: Ore }) =>
    wanted > left ? { wanted, left, missing: wanted - left } : undefined,
});
