import { needsCvr } from '../../associations/index.ts';
import { choice, flag } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const cvrNumberTerm = termKind('cvr-number', {
  section: 'applicant',
  says: 'Whoever is not a group or a person has a CVR number, when applying or when paid.',
  fields: { by: choice(['applying', 'payment']), everybody: flag() },
  needs: ['kind', 'cvr'],
  broken({ by, everybody }, { kind, cvr }) {
    if (!everybody && !needsCvr(kind)) return undefined;
    const enough = cvr === 'has' || (by === 'payment' && cvr === 'applied-for');
    return enough ? undefined : { by };
  },
});
