import { choices } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** The support of the municipality is told where the activity is told of. */
export const acknowledgementTerm = obligationKind('acknowledgement', {
  section: 'afterwards',
  fields: { how: choices(['text', 'logo', 'invitation']) },
});
