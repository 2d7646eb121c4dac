import { text } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const priorApprovalTerm = termKind('prior-approval', {
  section: 'applicant',
  says: 'The applicant is approved or registered by the municipality before it applies.',
  fields: { as: text() },
  needs: ['approvedHere'],
  broken: (term, { approvedHere }) => (approvedHere ? undefined : { as: term.as }),
});
