import type { Field, Fields } from './fields.ts';
import { kindOfTerm } from './term.ts';
import type { PlainTerm } from './term.ts';
import type { TermName } from './kinds.ts';

/** What stands in a field before anybody has written in it. */
function blankOf(field: Field, key: string): unknown {
  switch (field.as) {
    case 'amount':
    case 'count':
      return 0;
    case 'percent':
      return 100;
    case 'flag':
      return false;
    case 'text':
    case 'month-day':
      return '';
    case 'choice':
      return field.options?.[0] ?? '';
    case 'choices':
    case 'texts':
      return [];
    case 'thresholds':
      return [{ from: 0, requirement: field.options?.[0] ?? '' }];
    case 'groups':
      return [{ least: 1, criteria: [{ key: `${key.slice(0, 38)}-1`, text: '' }] }];
  }
}

/**
 * A term of a kind to write in. Lists are empty and texts too, so it is not kept before somebody has
 * said what it is about.
 */
export function blankTerm(name: TermName, key: string): PlainTerm {
  const fields: Fields = kindOfTerm(name).fields;
  const required = Object.entries(fields).filter(([, field]) => !field.optional);
  const data = Object.fromEntries(required.map(([field, told]) => [field, blankOf(told, key)]));
  // Each value is of its field's own shape, if not yet of its limits.
  return { kind: name, key, note: '', force: 'required', exception: '', ...data } as PlainTerm;
}

/** A key that nothing of its sort in a call has yet, of at most 40 characters: `amount`, `amount-2`. */
export function freeKey(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? name : `${name.slice(0, 36)}-${number}`;
    if (!taken.includes(key)) return key;
  }
}
