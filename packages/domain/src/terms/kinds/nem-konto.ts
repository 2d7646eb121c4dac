import { choice } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const nemKontoTerm = termKind('nem-konto', {
  section: 'applicant',
  says: 'The applicant has a NemKonto that money can be paid to, when applying or when paid.',
  fields: { by: choice(['applying', 'payment']) },
  needs: [],
  asks: ({ by }) => (by === 'applying' ? ['nemKonto'] : []),
  broken: ({ by }, { nemKonto }) => (by === 'applying' && nemKonto !== true ? { by } : undefined),
});
