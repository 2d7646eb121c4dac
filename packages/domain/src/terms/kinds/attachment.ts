import { attachmentKinds } from '../choices.ts';
import { choice, count, flag, optional } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const attachmentTerm = termKind('attachment', {
  section: 'papers',
  says: 'The papers that the terms name are attached, no older than they may be.',
  fields: {
    attachment: choice(attachmentKinds),
    mostMonthsOld: optional(count()),
    firstTimeOnly: flag(),
  },
  needs: ['attachments'],
  asks: ({ firstTimeOnly }) => (firstTimeOnly ? ['appliedBefore'] : []),
  broken({ attachment, mostMonthsOld = Infinity, firstTimeOnly }, { attachments, appliedBefore }) {
    if (firstTimeOnly && appliedBefore === true) return undefined;
    const found = attachments.some(
      ({ kind, monthsOld = 0 }) => kind === attachment && monthsOld <= mostMonthsOld,
    );
    return found ? undefined : { attachment };
  },
});
