import { rule } from '../kernel/index.ts';

export const planNeedsTitle = rule({
  code: 'plan/title-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A plan and its initiatives are found by their titles' },
  says: 'A plan and each of its initiatives has a title of at most 300 characters.',
  broken: ({ title }: { title: string }) =>
    title.trim().length >= 1 && title.length <= 300 ? undefined : {},
});

export const planPeriodMustBeForwards = rule({
  code: 'plan/period-backwards',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A period has a first and a last day' },
  says: 'The last day of a period is not before its first.',
  broken: ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
    from === undefined || until === undefined || from <= until ? undefined : { from, until },
});

export const goalMustBeOfPlan = rule({
  code: 'plan/goal-unknown',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Goal numbers belong to a version of a policy' },
  says: 'An initiative points only to goals of the policy versions that its plan names.',
  broken: ({ unknown }: { unknown: readonly string[] }) =>
    unknown.length === 0 ? undefined : { goals: unknown },
});

export const planNeedsInitiatives = rule({
  code: 'plan/empty',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A plan says what will be done' },
  says: 'A plan that is put in force has at least one initiative.',
  broken: ({ initiatives }: { initiatives: number }) => (initiatives > 0 ? undefined : {}),
});

export const initiativesNeedOwners = rule({
  code: 'plan/owners-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Somebody answers for every initiative' },
  says: 'A plan is put in force here only when every initiative has an owner.',
  broken: ({ ownerless }: { ownerless: readonly string[] }) =>
    ownerless.length === 0 ? undefined : { titles: ownerless },
});

export const adoptedTextIsLocked = rule({
  code: 'plan/adopted-text-locked',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'What a body adopted is not rewritten afterwards' },
  says: 'What an adopted plan says is not changed; only how its initiatives are run.',
  broken: ({ changed }: { changed: readonly string[] }) =>
    changed.length === 0 ? undefined : { fields: changed },
});

export const rollOverMustNameEach = rule({
  code: 'plan/outcome-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'No initiative vanishes between two plans' },
  says: 'A plan ends only when every initiative has an outcome.',
  broken: ({ missing }: { missing: readonly string[] }) =>
    missing.length === 0 ? undefined : { titles: missing },
});

export const statusNeedsState = rule({
  code: 'status/state-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A status says what became of the initiative' },
  says: 'A status names at least one state.',
  broken: ({ states }: { states: number }) => (states > 0 ? undefined : {}),
});

export const overrideNeedsReason = rule({
  code: 'status/override-without-reason',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A light set by hand is explained to whoever reads it' },
  says: 'A light is set by hand only with a reason.',
  broken: ({ reason }: { reason: string | undefined }) =>
    reason === undefined || reason.trim().length >= 10 ? undefined : {},
});

export const statusIsForAdopted = rule({
  code: 'status/plan-is-draft',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'Nothing is reported on what is not yet adopted' },
  says: 'Statuses are written for plans that are in force or ended.',
  broken: ({ state }: { state: string }) => (state === 'draft' ? {} : undefined),
});

export const reportIsFrozen = rule({
  code: 'report/frozen',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'A report shows what was known on its day' },
  says: 'A status report is never changed after it was made.',
  broken: ({ same }: { same: boolean }) => (same ? undefined : {}),
});

export const documentMustBeReadable = rule({
  code: 'plan/document-unreadable',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Word, PDF, Markdown, web pages and plain text can be read' },
  says: 'A document to be recognised is a Word file, a PDF file or text.',
  broken: ({ readable }: { readable: boolean }) => (readable ? undefined : {}),
});

/** A commit holds 100 rows; the plan, its history and the addresses take some of them. */
export const MOST_FROM_FILE = 90;

export const planFileFitsOneStep = rule({
  code: 'plan/file-too-large',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A plan is taken in whole or not at all' },
  says: 'A file brings at most 90 initiatives and statuses together.',
  broken: ({ rows }: { rows: number }) =>
    rows <= MOST_FROM_FILE ? undefined : { rows, most: MOST_FROM_FILE },
});

export const planFileMustBeReadable = rule({
  code: 'plan/file-unreadable',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Plans come and go as JSON or as a workbook' },
  says: 'A plan file is JSON or an Excel workbook.',
  broken: ({ readable }: { readable: boolean }) => (readable ? undefined : {}),
});

export const nextPlanFollowsAdopted = rule({
  code: 'plan/next-of-draft',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'A plan that never was cannot be followed' },
  says: 'The next plan follows one that is or was in force.',
  broken: ({ state }: { state: string }) => (state === 'draft' ? {} : undefined),
});

export const mergedGoesIntoCarriedOn = rule({
  code: 'plan/merged-into-nothing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'What is merged can be found again' },
  says: 'A merged initiative goes into one that is carried on, or its note says where.',
  broken: ({ lost }: { lost: readonly string[] }) =>
    lost.length === 0 ? undefined : { titles: lost },
});
