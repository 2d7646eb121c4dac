import { addMonths } from '../../kernel/index.ts';
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
  asks: ({ firstTimeOnly, mostMonthsOld }) => [
    ...(firstTimeOnly ? (['appliedBefore'] as const) : []),
    ...(mostMonthsOld === undefined ? [] : (['sentOn'] as const)),
  ],
  settled: ({ firstTimeOnly }, { appliedBefore }) => firstTimeOnly && appliedBefore === true,
  broken({ attachment, mostMonthsOld, firstTimeOnly }, { attachments, appliedBefore, sentOn }) {
    if (firstTimeOnly && appliedBefore === true) return undefined;
    const oldest =
      mostMonthsOld === undefined || sentOn === undefined
        ? undefined
        : addMonths(sentOn, -mostMonthsOld);
    const found = attachments.some(
      ({ kind, dated }) =>
        kind === attachment && (oldest === undefined || (dated !== undefined && dated >= oldest)),
    );
    return found ? undefined : { attachment };
  },
});
