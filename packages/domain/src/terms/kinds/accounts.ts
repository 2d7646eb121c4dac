import { accountsRequirements } from '../choices.ts';
import { thresholds } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** Accounts are kept and checked as the terms ask from each amount on. */
export const accountsTerm = obligationKind('accounts', {
  section: 'afterwards',
  fields: { steps: thresholds(accountsRequirements) },
  empty: ({ steps }) => steps.every(({ requirement }) => requirement === 'none'),
});
