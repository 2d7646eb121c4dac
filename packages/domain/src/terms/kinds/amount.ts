import { ore } from '../../kernel/index.ts';
import { amount, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const amountTerm = termKind('amount', {
  section: 'money',
  says: 'The amount applied for lies between the least and the most that the terms name.',
  fields: { least: optional(amount()), most: optional(amount()) },
  needs: ['requested'],
  impossible: ({ least = 0, most = Infinity }) => least > most,
  empty: ({ least, most }) => least === undefined && most === undefined,
  broken({ least = ore(0), most }, { requested }) {
    const outside = requested < least || (most !== undefined && requested > most);
    return outside ? { requested, least, most: most ?? 0 } : undefined;
  },
});
