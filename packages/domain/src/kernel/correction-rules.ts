import { rule } from './rule.ts';

export const correctionIsTypo = rule({
  code: 'correction/not-a-typo',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'What a body adopted changes only by a new decision' },
  says: 'A correction of adopted text changes between one and three words.',
  broken: ({ words, most, same }: { words: number; most: number; same: boolean }) =>
    !same && words <= most ? undefined : { words, most },
});

export const correctionIsOfAdopted = rule({
  code: 'correction/still-draft',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'Only what a body adopted is locked' },
  says: 'A correction is of adopted text; a draft is simply written anew.',
  broken: ({ locked }: { locked: boolean }) => (locked ? undefined : {}),
});

export const correctionFitsField = rule({
  code: 'correction/does-not-fit',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A corrected text is one that could have been adopted' },
  says: 'A correction is of a text that is there, and the text fits its field afterwards.',
  broken: ({ fits }: { fits: boolean }) => (fits ? undefined : {}),
});

export const correctionNeedsReason = rule({
  code: 'correction/reason-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Who reads the record later sees why' },
  says: 'A correction says why in at least 5 characters.',
  broken: ({ reason }: { reason: string }) => (reason.trim().length >= 5 ? undefined : {}),
});

export const correctionNeedsSecondPerson = rule({
  code: 'correction/second-person',
  kind: 'not-permitted',
  source: { kind: 'ours', reference: 'Two people stand behind a change of adopted text' },
  says: 'A correction is confirmed by somebody else than the one who proposed it.',
  broken: ({ proposedBy, by }: { proposedBy: string; by: string }) =>
    proposedBy === by ? {} : undefined,
});

export const correctionIsOpen = rule({
  code: 'correction/not-open',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'A correction is made once, on the text it was proposed for' },
  says: 'A correction is confirmed once, while the text still stands as it did.',
  broken: ({ open }: { open: boolean }) => (open ? undefined : {}),
});
