import { count } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const attachmentCountTerm = termKind('attachment-count', {
  section: 'papers',
  says: 'As few papers are attached as the terms name; none where they name none.',
  fields: { most: count() },
  needs: ['attachmentCount'],
  broken: ({ most }, { attachmentCount }) => (attachmentCount > most ? { most } : undefined),
});
