import { optional, percent } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** Larger changes of a granted activity are agreed before they are made. */
export const changesTerm = obligationKind('changes', {
  section: 'afterwards',
  fields: { fromPercent: optional(percent()) },
});
