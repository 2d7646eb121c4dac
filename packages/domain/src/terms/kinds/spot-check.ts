import { count, optional } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** The municipality may ask for vouchers, for as many years as the terms name. */
export const spotCheckTerm = obligationKind('spot-check', {
  section: 'afterwards',
  fields: { keepYears: optional(count()) },
});
