import { count } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const jointApplicantsTerm = termKind('joint-applicants', {
  section: 'activity',
  says: 'As many partners take part as the terms name.',
  fields: { least: count() },
  empty: ({ least }) => least === 0,
  needs: ['partners'],
  broken: ({ least }, { partners }) => (partners < least ? { least, partners } : undefined),
});
