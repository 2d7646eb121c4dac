import { associationKinds } from '../../associations/index.ts';
import { choices } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const applicantKindsTerm = termKind('applicant-kinds', {
  section: 'applicant',
  says: 'Only the kinds of applicants that the terms name may apply.',
  fields: { kinds: choices(associationKinds) },
  needs: ['kind'],
  broken: ({ kinds }, { kind }) => (kinds.includes(kind) ? undefined : { kind, kinds }),
});
