import { choice, flag, optional, percent } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** When and how granted money is paid. */
export const paymentTerm = obligationKind('payment', {
  section: 'money',
  fields: {
    when: choice([
      'in-advance',
      'after-accounts',
      'in-parts',
      'each-year',
      'by-invoice',
      'deficit-guarantee',
    ]),
    /** How much of it is paid before, where the rest comes later. */
    percentInAdvance: optional(percent()),
    nemKonto: flag(),
  },
});
