import { choices } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** What the municipality publishes about applications and grants. */
export const publicationTerm = obligationKind('publication', {
  section: 'afterwards',
  fields: { what: choices(['name', 'purpose', 'amount', 'refusals', 'report']) },
});
