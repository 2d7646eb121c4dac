import { instantOf, lengthOf, rule, sumOf } from '../kernel/index.ts';
import type { Day, Instant, LegalBasis, Ore, Window } from '../kernel/index.ts';
import type { LineRef, TakingKind } from './account.ts';
import type { PriorityArea } from './area.ts';
import type { RoundDates } from './dates.ts';
import type { coreExpected } from './form.ts';
import type { Pool } from './pool.ts';

const BUDGET_DECISION = {
  kind: 'council',
  reference: 'The budget decision of the pool; a committee grants within the money set aside',
  verified: true,
} as const;
const OURS_TOLD = {
  kind: 'ours',
  reference: 'What applicants must be told before they write',
} as const;

export const accountMustHold = rule({
  code: 'pool/not-enough-left',
  kind: 'against-a-rule',
  source: BUDGET_DECISION,
  says: 'Grants never exceed what is left on the account of the pool.',
  broken: ({ wanted, left }: { wanted: Ore; left: Ore }) =>
    wanted > left ? { wanted, left, missing: wanted - left } : undefined,
});

export const lawMustHold = rule({
  code: 'pool/not-enough-under-law',
  kind: 'against-a-rule',
  source: BUDGET_DECISION,
  says: 'What is given under one law never exceeds what is left under that law.',
  broken: ({ legalBasis, wanted, left }: { legalBasis: LegalBasis; wanted: Ore; left: Ore }) =>
    wanted > left ? { legalBasis, wanted, left, missing: wanted - left } : undefined,
});

export const movementMovesMoney = rule({
  code: 'pool/movement-empty',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Every line of the account tells of money' },
  says: 'A change of the money is of more than zero, and from one line to another.',
  broken({ amount, still }: { amount: Ore; still: boolean }) {
    const lacking = [
      ...(amount === 0 ? (['amount'] as const) : []),
      ...(still ? (['line'] as const) : []),
    ];
    return lacking.length > 0 ? { lacking } : undefined;
  },
});

export const movementNeedsDecision = rule({
  code: 'pool/movement-undecided',
  kind: 'against-a-rule',
  source: BUDGET_DECISION,
  says: 'Money is set aside, raised, cut, carried in or moved by a decision that is named.',
  broken: ({ needed, given }: { needed: boolean; given: boolean }) =>
    needed && !given ? {} : undefined,
});

export const lineBelongsToPool = rule({
  code: 'pool/line-unknown',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Every krone can be walked to its law, year and sub-pool' },
  says: 'Money lies under a law, a year and a sub-pool that the pool has.',
  broken({ pool, ref }: { pool: Pool; ref: LineRef }) {
    const year = ref.year >= pool.year && ref.year <= (pool.untilYear ?? pool.year);
    const basis = pool.legalBases.includes(ref.legalBasis);
    const part = ref.subPool === undefined || pool.subPools.some(({ key }) => key === ref.subPool);
    return year && basis && part ? undefined : { year: ref.year, subPool: ref.subPool ?? '' };
  },
});

export const sharesAddUp = rule({
  code: 'pool/shares',
  kind: 'against-a-rule',
  source: {
    kind: 'council',
    reference: 'Money is set aside under several laws or parts by percent (Albertslund 2025)',
    verified: true,
  },
  says: 'An amount is divided by whole percents of at least 1 that add up to 100, each part on a line of its own.',
  broken({ percents, lines }: { percents: readonly number[]; lines: number }) {
    const sum = percents.reduce((all, each) => all + each, 0);
    const whole = percents.every((each) => Number.isInteger(each) && each >= 1);
    return sum === 100 && whole && lines === percents.length ? undefined : { sum };
  },
});

export const amountMustBeThere = rule({
  code: 'pool/amount-not-there',
  kind: 'against-a-rule',
  source: BUDGET_DECISION,
  says: 'No more is cut, moved, held back, released or returned than is there.',
  broken: ({ kind, amount, there }: { kind: TakingKind; amount: Ore; there: Ore }) =>
    amount > there ? { kind, amount, there } : undefined,
});

const MOST_MOVEMENTS = 400;

export const accountTakesMovements = rule({
  code: 'pool/too-many-movements',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'An account is one row of at most 400 KB' },
  says: 'The money of a pool is changed at most 400 times.',
  broken: ({ count }: { count: number }) =>
    count >= MOST_MOVEMENTS ? { most: MOST_MOVEMENTS } : undefined,
});

export const poolNeedsTitle = rule({
  code: 'pool/title-missing',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'A pool has a title.',
  broken: ({ title }: { title: string }) => (lengthOf(title) === 0 ? {} : undefined),
});

export const poolNeedsLegalBasis = rule({
  code: 'pool/legal-basis-missing',
  kind: 'against-a-rule',
  source: {
    kind: 'law',
    reference: 'Since 1 July 2025 the money may rest on serviceloven, barnets lov or ældreloven',
    verified: false,
  },
  says: 'A pool names the law or laws its money is given by.',
  broken: ({ count }: { count: number }) => (count === 0 ? {} : undefined),
});

export const poolNeedsDecision = rule({
  code: 'pool/decision-missing',
  kind: 'against-a-rule',
  source: BUDGET_DECISION,
  says: 'A pool names the body and the day that set the money aside.',
  broken: ({ complete }: { complete: boolean }) => (complete ? undefined : {}),
});

export const poolYearsRunForward = rule({
  code: 'pool/years-backward',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A pool is for a year or for some in a row' },
  says: 'The last year of a pool is not before its first.',
  broken: ({ year, untilYear = year }: { year: number; untilYear?: number | undefined }) =>
    untilYear < year ? { year, untilYear } : undefined,
});

export const poolContinuesEarlier = rule({
  code: 'pool/continues-none',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Terms count money that was given year after year' },
  says: 'A pool carries on another pool, of an earlier year.',
  broken({
    isNamed,
    continued,
    year,
  }: {
    isNamed: boolean;
    continued: Pick<Pool, 'year'> | undefined;
    year: number;
  }) {
    const earlier = continued !== undefined && continued.year < year;
    return isNamed && !earlier ? {} : undefined;
  },
});

export const subPoolsDiffer = rule({
  code: 'pool/sub-pool-twice',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Money and calls are told apart by the sub-pool' },
  says: 'Sub-pools have keys of their own, and their shares add up to at most 100 percent.',
  broken({ keys, percent }: { keys: readonly string[]; percent: number }) {
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
    return twice.length > 0 || percent > 100 ? { twice, percent } : undefined;
  },
});

export const subPoolInUse = rule({
  code: 'pool/sub-pool-in-use',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Money and calls never lose what they belong to' },
  says: 'A sub-pool, law or year with money or calls is not taken away.',
  broken: ({ used }: { used: readonly string[] }) => (used.length > 0 ? { used } : undefined),
});

export const callHasTitle = rule({
  code: 'call/title-missing',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'A call has a title.',
  broken: ({ title }: { title: string }) => (lengthOf(title) === 0 ? {} : undefined),
});

export const callHasIntroduction = rule({
  code: 'call/introduction-missing',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'A call says in a few lines what the money is for.',
  broken: ({ introduction }: { introduction: string }) =>
    lengthOf(introduction) === 0 ? {} : undefined,
});

export const callWindowRunsForward = rule({
  code: 'call/window-backward',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'A call closes after it opens.',
  broken: ({ window }: { window: Window }) =>
    instantOf(window.opens, 'opening') < instantOf(window.closesBefore, 'deadline')
      ? undefined
      : {},
});

export const callClosesAhead = rule({
  code: 'call/deadline-passed',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'The deadline lies ahead when a call is announced.',
  broken: ({ window, now }: { window: Window; now: Instant }) =>
    instantOf(window.closesBefore, 'deadline') > now ? undefined : {},
});

export const callVisibleBeforeOpening = rule({
  code: 'call/visible-after-opening',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'A call can be seen before it opens.',
  broken: ({ visible, opens }: { visible: Day; opens: Day }) => (visible > opens ? {} : undefined),
});

export const sealedCallHasDeadline = rule({
  code: 'call/sealed-rolling',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'A call that is sealed until its deadline has a deadline; a rolling call is read as it fills.',
  broken: ({ sealed, dates }: { sealed: boolean; dates: RoundDates['kind'] }) =>
    sealed && dates === 'rolling' ? {} : undefined,
});

export const callAnswersAfterDeadline = rule({
  code: 'call/answer-before-deadline',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'The day of the answer lies after the deadline.',
  broken: ({ answer, lastDay }: { answer: Day; lastDay: Day }) =>
    answer < lastDay ? { answer } : undefined,
});

export const callSaysWhoMayApply = rule({
  code: 'call/applicants-missing',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'A call says which kinds of applicants may apply.',
  broken: ({ said }: { said: boolean }) => (said ? undefined : {}),
});

export const callTermsDiffer = rule({
  code: 'call/term-twice',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A breach points at one term' },
  says: 'Every term of a call has a key of its own.',
  broken: ({ twice }: { twice: readonly string[] }) => (twice.length > 0 ? { twice } : undefined),
});

export const callTermConcernsSomebody = rule({
  code: 'call/term-concerns-nobody',
  kind: 'against-a-rule',
  source: {
    kind: 'ours',
    reference: 'A term that holds for nobody looks like one and stops nobody',
  },
  says: 'A term of a call holds for somebody who may apply, for an amount that may be applied for.',
  broken: ({ nobody }: { nobody: boolean }) => (nobody ? {} : undefined),
});

export const callOtherPapersNamed = rule({
  code: 'call/other-papers-alike',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'One file would answer them all' },
  says: 'At most one term asks for another paper; papers with names of their own are asked for in the form.',
  broken: ({ count }: { count: number }) => (count > 1 ? { count } : undefined),
});

export const callTermSaysSomething = rule({
  code: 'call/term-empty',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A term without a limit looks like one and stops nobody' },
  says: 'Every term of a call says something.',
  broken: ({ empty }: { empty: boolean }) => (empty ? {} : undefined),
});

export const callTermCanBeKept = rule({
  code: 'call/term-impossible',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A term that nobody can keep stops everybody' },
  says: 'What a term asks for at least is not above what it allows at most.',
  broken: ({ impossible }: { impossible: boolean }) => (impossible ? {} : undefined),
});

export const callAsksTitleAndBudget = rule({
  code: 'call/form-incomplete',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Lists, letters and sums are made of a title and an amount' },
  says: 'The form asks what the activity is called and for a budget.',
  broken: ({ title, budget }: { title: boolean; budget: boolean }) =>
    title && budget ? undefined : {},
});

export const callTermsFindLines = rule({
  code: 'call/budget-lines-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'What a term looks at can be told in the form' },
  says: 'A form that asks for an amount alone has no terms that look at costs or at who else pays.',
  broken: ({ lines, looked }: { lines: boolean; looked: boolean }) =>
    !lines && looked ? {} : undefined,
});

export const callAsksForPapers = rule({
  code: 'call/papers-page-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'What the terms require can be given in the form' },
  says: 'A call whose terms or questions ask everybody for papers has a page where they lie, for everybody.',
  broken: ({ named, page }: { named: boolean; page: boolean }) => (named && !page ? {} : undefined),
});

export const callAsksCoreFacts = rule({
  code: 'call/core-facts-missing',
  kind: 'against-a-rule',
  source: {
    kind: 'ours',
    reference: 'What the money did is added up over applications, years and municipalities',
  },
  says: 'A form asks for purpose, target group, people reached and volunteers, or says which of them it leaves out.',
  broken: ({ missing }: { missing: readonly (typeof coreExpected)[number][] }) =>
    missing.length > 0 ? { missing } : undefined,
});

export const callAsksExpectedAmount = rule({
  code: 'call/expected-amount-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody answers a long form before they know that they must' },
  says: 'A form that grows with the amount asks on its first page of questions how much one expects to apply for.',
  broken: ({ grows, asks }: { grows: boolean; asks: boolean }) => (grows && !asks ? {} : undefined),
});

export const callFilesOutsideGroups = rule({
  code: 'call/file-in-group',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A file lies among the papers under the key of its question' },
  says: 'A file is asked for by itself, not within a group of questions.',
  broken: ({ labels }: { labels: readonly string[] }) =>
    labels.length > 0 ? { labels } : undefined,
});

export const callFormHoldsTogether = rule({
  code: 'call/form-keys',
  kind: 'against-a-rule',
  source: {
    kind: 'ours',
    reference: 'Answers are kept, and looked at, by the key of their question',
  },
  says: 'Every page, question and check has a key of its own; conditions and checks look at questions of the form, and compare numbers with numbers and amounts with amounts.',
  broken: (found: {
    twice: readonly string[];
    unknown: readonly string[];
    unlike: readonly string[];
  }) => (Object.values(found).some((keys) => keys.length > 0) ? found : undefined),
});

export const callQuestionsDiffer = rule({
  code: 'call/labels-alike',
  kind: 'against-a-rule',
  source: {
    kind: 'ours',
    reference: 'Answers are read, and asked about, by the words of their question',
  },
  says: 'Questions on a page are put in words of their own.',
  broken: ({ labels }: { labels: readonly string[] }) =>
    labels.length > 0 ? { labels } : undefined,
});

export const callAreasLookedAtStand = rule({
  code: 'call/area-looked-at',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'What depends on an area that is gone would never be asked' },
  says: 'The areas that a form looks at are areas of the call.',
  broken: ({ areas }: { areas: readonly string[] }) => (areas.length > 0 ? { areas } : undefined),
});

export const callCheckSaysSomething = rule({
  code: 'call/check-empty',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Whoever is stopped is told why and what to do' },
  says: 'Every check of a form says what is wrong and how to mend it.',
  broken: ({ says }: { says: string }) => (lengthOf(says) === 0 ? {} : undefined),
});

export const callHasCriteria = rule({
  code: 'call/criteria-missing',
  kind: 'against-a-rule',
  source: {
    kind: 'law',
    reference: 'Forvaltningsloven § 24: the reasons name the main considerations',
    verified: false,
  },
  says: 'A call says what applications are weighed by, unless a rate alone says what each is given.',
  broken: ({ count, byRate }: { count: number; byRate: boolean }) =>
    count === 0 && !byRate ? {} : undefined,
});

export const criterionHasScale = rule({
  code: 'call/scale-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Whoever scores knows what each step means' },
  says: 'Every criterion has a scale of at least two steps.',
  broken: ({ title, anchors }: { title: string; anchors: readonly string[] }) =>
    anchors.length < 2 ? { criterion: title } : undefined,
});

export const callHasDecider = rule({
  code: 'call/decider-missing',
  kind: 'against-a-rule',
  source: {
    kind: 'law',
    reference: 'Serviceloven § 18: the council answers for the distribution and may delegate',
    verified: true,
  },
  says: 'A call names who decides.',
  broken: ({ deciders }: { deciders: number }) => (deciders === 0 ? {} : undefined),
});

const STAGE_DAYS = {
  kind: 'ours',
  reference:
    'Whoever is heard after the decision, or before there is anything to read, is not heard',
} as const;

export const callStagesInOrder = rule({
  code: 'call/stages-out-of-order',
  kind: 'against-a-rule',
  source: STAGE_DAYS,
  says: 'Stages with a day stand in the order of their days, unless the call takes applications all year.',
  broken: ({ title, on, before }: { title: string; on: Day; before: Day | undefined }) =>
    before !== undefined && on < before ? { title, on, before } : undefined,
});

export const callStagesAfterDeadline = rule({
  code: 'call/stage-before-deadline',
  kind: 'against-a-rule',
  source: STAGE_DAYS,
  says: 'A stage with a day comes no earlier than the deadline, unless the call takes applications all year.',
  broken: ({ title, on, lastDay }: { title: string; on: Day; lastDay: Day }) =>
    on < lastDay ? { title, on, lastDay } : undefined,
});

export const callAreaServesGoal = rule({
  code: 'call/area-without-goal',
  kind: 'against-a-rule',
  source: {
    kind: 'ours',
    reference: 'Every krone can be walked to the paragraph that asked for it',
  },
  says: 'An area names the goals it serves, or why it serves none.',
  broken: ({ area }: { area: Pick<PriorityArea, 'title' | 'goals' | 'initiatives' | 'noGoal'> }) =>
    area.goals.length === 0 && area.initiatives.length === 0 && lengthOf(area.noGoal) === 0
      ? { area: area.title }
      : undefined,
});

export const callRingFenceHasSum = rule({
  code: 'call/ring-fence-sum',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Money that is kept for an area is a sum, not a wish' },
  says: 'An area with money of its own says how much.',
  broken: ({ area }: { area: Pick<PriorityArea, 'title' | 'ringFenced' | 'moneyGuide'> }) =>
    area.ringFenced && (area.moneyGuide ?? 0) === 0 ? { area: area.title } : undefined,
});

const MOST_RING_FENCES = 8;

export const callRingFencesFew = rule({
  code: 'call/ring-fences-many',
  kind: 'against-a-rule',
  source: {
    kind: 'ours',
    reference: 'Money that nobody else can use is counted for each set of areas',
  },
  says: 'At most eight areas have money of their own.',
  broken: ({ count }: { count: number }) =>
    count > MOST_RING_FENCES ? { count, most: MOST_RING_FENCES } : undefined,
});

export const callRingFencesFit = rule({
  code: 'call/ring-fences',
  kind: 'against-a-rule',
  source: BUDGET_DECISION,
  says: 'Areas with money of their own have together no more than is left.',
  broken: ({ sums, left }: { sums: readonly Ore[]; left: Ore }) => {
    const sum = sumOf(sums);
    return sums.length > 0 && sum > left ? { sum, left } : undefined;
  },
});

export const callAreasToSteerBy = rule({
  code: 'call/areas-missing',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'A call that takes applications within areas only has areas.',
  broken: ({ steer, count }: { steer: string; count: number }) =>
    steer === 'eligibility' && count === 0 ? {} : undefined,
});

export const callSubPoolKnown = rule({
  code: 'call/sub-pool-unknown',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Money and calls are told apart by the sub-pool' },
  says: 'A call is about the whole pool or about a sub-pool it has.',
  broken: ({ known }: { known: boolean }) => (known ? undefined : {}),
});

export const callHasMoney = rule({
  code: 'call/money-missing',
  kind: 'against-a-rule',
  source: BUDGET_DECISION,
  says: 'Money is set aside before a call is announced.',
  broken: ({ left }: { left: Ore }) => (left > 0 ? undefined : {}),
});

/** Years that need no consent. */
export const YEARS_WITHOUT_CONSENT = 3;

export const longGrantsNeedConsent = rule({
  code: 'call/years-without-consent',
  kind: 'against-a-rule',
  source: {
    kind: 'law',
    reference: 'Lånebekendtgørelsen § 13: promises beyond three years need the consent of Tilsynet',
    verified: true,
  },
  says: 'Grants for more than three years name the consent they need.',
  broken: ({ years, consent }: { years: number; consent: boolean }) =>
    years > YEARS_WITHOUT_CONSENT && !consent ? { years, most: YEARS_WITHOUT_CONSENT } : undefined,
});

export const callYearsAgree = rule({
  code: 'call/years-disagree',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Applicants are told once for how many years they may apply' },
  says: 'A term about years names as many as the call gives money for.',
  broken: ({ named, years }: { named: readonly number[]; years: number }) => {
    const other = named.find((each) => each !== years);
    return other === undefined ? undefined : { named: other, years };
  },
});

export const callGrantsInPoolYears = rule({
  code: 'call/year-outside-pool',
  kind: 'against-a-rule',
  source: BUDGET_DECISION,
  says: 'The first year a call gives money for is a year of its pool.',
  broken: ({ year, from, until }: { year: number; from: number; until: number }) =>
    year < from || year > until ? { year, from, until } : undefined,
});

export const copiedPartsConfirmed = rule({
  code: 'call/copied-parts-unseen',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Last year’s dates and amounts are the usual mistake' },
  says: 'What was copied from an earlier call is looked at before it is announced.',
  broken: ({ parts }: { parts: readonly string[] }) => (parts.length > 0 ? { parts } : undefined),
});

export const lateEndsAfterDeadline = rule({
  code: 'call/late-before-deadline',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'Late applications are taken until a day after the deadline.',
  broken: ({ until, lastDay }: { until: Day; lastDay: Day }) => (until < lastDay ? {} : undefined),
});

export const announcedCallLocked = rule({
  code: 'call/announced-locked',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Applicants write by what was announced' },
  says: 'What applicants write by stays as it was announced.',
  broken: ({ changed }: { changed: readonly string[] }) =>
    changed.length > 0 ? { changed } : undefined,
});

const CORRECTED = {
  kind: 'ours',
  reference: 'Applicants write by what was announced; mistakes in it are mended in the open',
} as const;

const MOST_CORRECTIONS = 5;

export const formCorrectionsAreFew = rule({
  code: 'call/form-corrected-often',
  kind: 'against-a-rule',
  source: CORRECTED,
  says: 'The form of an announced call is corrected at most five times.',
  broken: ({ count }: { count: number }) =>
    count > MOST_CORRECTIONS ? { most: MOST_CORRECTIONS } : undefined,
});

const MOST_NOTE = 600;

export const formCorrectionSaysWhy = rule({
  code: 'call/form-correction-reason',
  kind: 'against-a-rule',
  source: CORRECTED,
  says: 'Whoever corrects the form of an announced call says why in at most 600 characters.',
  broken: ({ note }: { note: string }) => {
    const length = lengthOf(note);
    return length === 0 || length > MOST_NOTE ? { length, limit: MOST_NOTE } : undefined;
  },
});

export const formMustDiffer = rule({
  code: 'call/form-not-changed',
  kind: 'against-a-rule',
  source: CORRECTED,
  says: 'A correction changes the form, or what becomes of drafts.',
  broken: ({ same }: { same: boolean }) => (same ? {} : undefined),
});

export const formMustBeAsSeen = rule({
  code: 'call/form-corrected-meanwhile',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'Nobody overwrites what they have not seen' },
  says: 'A form is corrected from the version that stands.',
  broken: ({ from, stands }: { from: number; stands: number }) =>
    from === stands ? undefined : { from, stands },
});

export const correctedFormKeepsMeaning = rule({
  code: 'call/form-turned',
  kind: 'against-a-rule',
  source: CORRECTED,
  says: 'Pages and questions of a corrected form stay what they were, groups take no fewer, and a key that was dropped does not come back as something else: no answer stands under what it was not given to.',
  broken: ({ turned }: { turned: readonly string[] }) =>
    turned.length > 0 ? { turned } : undefined,
});

/** In characters of JSON; a row of the store holds 400,000 bytes, and Danish letters take two. */
const MOST_SIZE = 300_000;

export const correctionsFitInCall = rule({
  code: 'call/form-too-large',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A call is kept with every version of its form in one row' },
  says: 'A call with every version of its form takes at most 300,000 characters.',
  broken: ({ size }: { size: number }) =>
    size > MOST_SIZE ? { size, most: MOST_SIZE } : undefined,
});

const FOLLOWING_MS = 24 * 3_600_000;

export const timeToFollow = rule({
  code: 'call/form-late-to-follow',
  kind: 'against-a-rule',
  source: CORRECTED,
  says: 'Drafts are made to follow a corrected form only where at least 24 hours are left.',
  broken: ({ drafts, now, until }: { drafts: string; now: Instant; until: Instant }) =>
    drafts === 'must-follow' && Date.parse(until) - Date.parse(now) < FOLLOWING_MS
      ? { until }
      : undefined,
});

export const deadlineNotShortened = rule({
  code: 'call/deadline-shortened',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Applicants plan by the deadline that was announced' },
  says: 'An announced deadline can be put off, never brought forward.',
  broken: ({ before, after }: { before: Window; after: Window }) => {
    const opens = instantOf(after.opens, 'opening') > instantOf(before.opens, 'opening');
    const closes =
      instantOf(after.closesBefore, 'deadline') < instantOf(before.closesBefore, 'deadline');
    return opens || closes ? {} : undefined;
  },
});

export const nobodyHasBegun = rule({
  code: 'call/somebody-has-begun',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'Nobody’s draft loses the call it was written for' },
  says: 'An announced call is taken back only before anybody has begun to apply.',
  broken: ({ begun }: { begun: number }) => (begun > 0 ? { begun } : undefined),
});

export const cancellingNeedsReason = rule({
  code: 'call/cancel-reason-missing',
  kind: 'against-a-rule',
  source: OURS_TOLD,
  says: 'Whoever cancels a call says why.',
  broken: ({ reason }: { reason: string }) => (lengthOf(reason) === 0 ? {} : undefined),
});
