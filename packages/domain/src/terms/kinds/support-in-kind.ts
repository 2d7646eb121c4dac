import { supportKinds } from '../choices.ts';
import { choices } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** What can be applied for beside or instead of money. */
export const supportInKindTerm = obligationKind('support-in-kind', {
  section: 'money',
  fields: { offers: choices(supportKinds) },
});
