import { count, flag, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const participantsTerm = termKind('participants', {
  section: 'activity',
  says: 'As many people take part as the terms name, and everybody in the target group may.',
  fields: { least: optional(count()), openToAll: flag() },
  needs: [],
  asks: ({ least, openToAll }) => [
    ...(least === undefined ? [] : (['people'] as const)),
    ...(openToAll ? (['openToAll'] as const) : []),
  ],
  empty: ({ least, openToAll }) => least === undefined && !openToAll,
  broken(term, { people = 0, openToAll = false }) {
    const { least = 0 } = term;
    const lacking = [
      ...(people < least ? (['people'] as const) : []),
      ...(term.openToAll && !openToAll ? (['open'] as const) : []),
    ];
    return lacking.length > 0 ? { lacking, people, least } : undefined;
  },
});
