import { text } from '../fields.ts';
import { obligationKind } from '../term-kind.ts';

/** Something that only a person can judge; a caseworker looks at it. */
export const ownWordsTerm = obligationKind('own-words', {
  section: 'activity',
  fields: { text: text() },
});
