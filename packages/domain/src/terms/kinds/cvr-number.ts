import { needsCvr } from '../../associations/index.ts';
import { choice, flag } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const cvrNumberTerm = termKind('cvr-number', {
  section: 'applicant',
  says: 'Whoever is not a group or a person has a CVR number, or has applied for one, when applying.',
  fields: { by: choice(['applying', 'applied-for', 'payment']), everybody: flag() },
  needs: ['kind', 'cvr'],
  settled: ({ everybody }, { kind, cvr }) =>
    cvr === 'has' || (!everybody && kind !== undefined && !needsCvr(kind)),
  broken({ by, everybody }, { kind, cvr }) {
    if (!everybody && !needsCvr(kind)) return undefined;
    // Before money is paid nobody is stopped; the caseworker sees to it then.
    const enough =
      by === 'payment' || cvr === 'has' || (by === 'applied-for' && cvr === 'applied-for');
    return enough ? undefined : { by };
  },
});
