import { blankTerm, isEmpty, termKinds } from '@plan/domain';
import { expect, it } from 'vitest';
import { termText } from './index.ts';

it.each(termKinds.map(({ term }) => term))(
  'a new term of the kind %s says a whole sentence, or that it is not written',
  (name) => {
    const term = blankTerm(name, name);
    if (isEmpty(term)) return;
    const text = termText('da', term);
    expect(text).toMatch(/^\p{Lu}.{10,}\.$/u);
    expect(text).not.toMatch(/: \.|\bsom ,|\b0 (?:kr|ansøgning|år|skal|bilag)|»«|\(\)/);
  },
);
