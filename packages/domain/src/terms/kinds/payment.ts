import { choice, flag } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** When and how granted money is paid. */
export const paymentTerm = obligationKind('payment', {
  section: 'money',
  fields: {
    when: choice(['in-advance', 'after-accounts', 'in-parts', 'each-year']),
    nemKonto: flag(),
  },
});
