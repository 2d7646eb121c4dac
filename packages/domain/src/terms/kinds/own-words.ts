import { choice, optional, text } from '../fields.ts';
import { obligationKind, sections } from '../term-kind.ts';

/** Something that only a person can judge; a caseworker looks at it. */
export const ownWordsTerm = obligationKind('own-words', {
  section: 'activity',
  fields: {
    text: text(),
    /** The heading it is told under, where that is another. */
    about: optional(choice(sections)),
  },
});
