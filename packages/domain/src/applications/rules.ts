import { Day, instantOf, lengthOf, positionIn, readAmount, rule } from '../kernel/index.ts';
import type { Instant, Ore, WindowPosition } from '../kernel/index.ts';
import { chosenIn, takesUntil } from '../pools/index.ts';
import type { PlainQuestion, Round } from '../pools/index.ts';
import type { CheckFact, CostKind, SignerRole, SupportKind } from '../terms/index.ts';
import type { Inquiry } from './application.ts';
import type { Attachment } from './attachment.ts';
import { MOST_SUPPORT } from './in-kind.ts';
import type { BudgetLine } from './step.ts';

const POOL_TERMS = { kind: 'pool-terms', reference: 'The call of the round' } as const;

export type Answered = {
  readonly question: PlainQuestion;
  readonly answer: string;
  readonly required: boolean;
};

/** What can be chosen; nothing for questions that are not choices. */
function offeredBy({ kind, options = [] }: PlainQuestion): readonly string[] | undefined {
  if (kind === 'yes-no') return ['yes', 'no'];
  if (kind === 'consent') return ['yes'];
  return kind === 'choice' || kind === 'choices' ? options.map(({ value }) => value) : undefined;
}

function outside(round: Round, now: Instant, where: WindowPosition): boolean {
  return positionIn(round.window, now) === where;
}

export const rehearsalTakesNobody = rule({
  code: 'application/rehearsal',
  kind: 'against-a-rule',
  source: {
    kind: 'ours',
    reference: 'Nobody waits for an answer from a call that is only tried out',
  },
  says: 'Nobody applies in a rehearsal; its applications are made up.',
  broken: ({ rehearsal }: Pick<Round, 'rehearsal'>) => (rehearsal ? {} : undefined),
});

export const lateNeedsReason = rule({
  code: 'application/late-reason-missing',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'After the deadline, a call that takes late applications takes them with a reason.',
  broken: ({ round, now, reason }: { round: Round; now: Instant; reason: string }) =>
    outside(round, now, 'after') && now < takesUntil(round) && lengthOf(reason) === 0
      ? { closed: instantOf(round.window.closesBefore, 'deadline') }
      : undefined,
});

export const budgetLineSaysKind = rule({
  code: 'application/cost-kind-missing',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'A cost says which kind of those the call tells apart it is, where it pays for some and not for others.',
  broken({
    kinds,
    side,
    category,
  }: { kinds: readonly CostKind[] | undefined } & Pick<BudgetLine, 'side' | 'category'>) {
    const said = category !== undefined && kinds?.includes(category);
    return kinds && side === 'expense' && !said ? {} : undefined;
  },
});

export const factMustBeTold = rule({
  code: 'application/fact-missing',
  kind: 'against-a-rule',
  source: { kind: 'pool-terms', reference: 'The terms of the call' },
  says: 'What the terms of a call ask about, and nobody has told, is answered before it is sent.',
  broken: ({ fact }: { fact: CheckFact }) => ({ fact }),
});

export const childrenMustBeTold = rule({
  code: 'application/children-untold',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'Where a declaration depends on it, the applicant says whether children under 15 take part.',
  broken: ({ asked, told }: { asked: boolean; told: boolean | undefined }) =>
    asked && told === undefined ? {} : undefined,
});

export const formMustBeFollowed = rule({
  code: 'application/form-corrected',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'A draft is carried over to a corrected form before it is sent, where the correction asks for it.',
  broken: ({ must }: { must: boolean }) => (must ? {} : undefined),
});

export const formCheckMustHold = rule({
  code: 'application/form-check',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'An application is not sent with answers that a check of its form says cannot be together.',
  broken: ({ says, broken }: { says: string; broken: boolean }) => (broken ? { says } : undefined),
});

const MOST_CLAIM = 1000;

export const claimNeedsReason = rule({
  code: 'application/exception-reason',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'Whoever claims an exception of a term says why in at most 1000 characters.',
  broken: ({ reason }: { reason: string }) => {
    const length = lengthOf(reason);
    return length === 0 || length > MOST_CLAIM ? { length, limit: MOST_CLAIM } : undefined;
  },
});

export const signerRoleMustBeAsked = rule({
  code: 'application/signer-role',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'Somebody signs as one of those whom the call asks to sign.',
  broken: ({ role, roles }: { role: SignerRole; roles: readonly SignerRole[] }) =>
    roles.includes(role) ? undefined : { roles },
});

const MOST_INQUIRY = 2000;

export const inquiryNeedsText = rule({
  code: 'application/inquiry-text',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Questions and answers of a case are read on a phone' },
  says: 'A question to the applicant says something in at most 2000 characters.',
  broken: ({ text }: { text: string }) => {
    const length = lengthOf(text);
    return length === 0 || length > MOST_INQUIRY ? { length, limit: MOST_INQUIRY } : undefined;
  },
});

export const inquiryAnswerFits = rule({
  code: 'application/inquiry-answer-long',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Questions and answers of a case are read on a phone' },
  says: 'An answer to the municipality is at most 2000 characters long.',
  broken: ({ text }: { text: string }) => {
    const length = lengthOf(text);
    return length > MOST_INQUIRY ? { length, limit: MOST_INQUIRY } : undefined;
  },
});

export const inquiryAnswerComesLater = rule({
  code: 'application/inquiry-day',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Volunteers need an evening to answer' },
  says: 'The day by which the applicant is asked to answer is to come.',
  broken: ({ answerBy, today }: { answerBy: Day; today: Day }) =>
    answerBy > today ? undefined : {},
});

export const inquiryOpensQuestion = rule({
  code: 'application/inquiry-opens',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Only the field that is asked about is opened again' },
  says: 'A question that was put and answered in writing can be opened to be answered anew; consents, files, areas and amounts cannot.',
  broken: ({ opens, question }: { opens: boolean; question: PlainQuestion | undefined }) =>
    !opens || (question && question.kind !== 'file' && question.kind !== 'consent')
      ? undefined
      : {},
});

export const inquiryAnswerSaysSomething = rule({
  code: 'application/inquiry-answer-empty',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Whoever asked waits for something' },
  says: 'An answer to the municipality is a text, a file, or the answer of the form written anew.',
  broken: ({
    text,
    files,
    corrected,
  }: {
    text: string;
    files: number;
    corrected: string | undefined;
  }) => (lengthOf(text) + files === 0 && corrected === undefined ? {} : undefined),
});

export const inquiryAnsweredOnce = rule({
  code: 'application/inquiry-answered',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'What was sent is read as it was sent' },
  says: 'A question of the municipality is answered once; files are put to an answer and taken off it until then.',
  broken: ({ answer }: Pick<Inquiry, 'answer'>) => (answer ? {} : undefined),
});

export const inquiryStands = rule({
  code: 'application/inquiry-taken-back',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'Nobody works on an answer that nobody reads' },
  says: 'A question that was taken back is not answered.',
  broken: ({ takenBack }: Pick<Inquiry, 'takenBack'>) => (takenBack ? {} : undefined),
});

export const inquiryTakenBackUnanswered = rule({
  code: 'application/inquiry-answered-before',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'An answer that was given stays with its question' },
  says: 'A question to the applicant is taken back only until it is answered.',
  broken: ({ answer }: Pick<Inquiry, 'answer'>) => (answer ? {} : undefined),
});

const MOST_TAKING_BACK = 600;

export const takingBackReasonFits = rule({
  code: 'application/inquiry-taken-back-reason',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody has to say why; who does is read' },
  says: 'Whoever takes a question back may say why in at most 600 characters.',
  broken: ({ reason }: { reason: string }) => {
    const length = lengthOf(reason);
    return length > MOST_TAKING_BACK ? { length, limit: MOST_TAKING_BACK } : undefined;
  },
});

export const papersMustBeScanned = rule({
  code: 'application/papers-being-scanned',
  kind: 'out-of-order',
  source: {
    kind: 'ours',
    reference: 'A signature is over what stands; a scan may still change it',
  },
  says: 'Nobody signs while a paper is still being looked through.',
  broken: ({ onTheirWay }: { onTheirWay: boolean }) => (onTheirWay ? {} : undefined),
});

const MOST_WHO = 200;
const MOST_SAID = 2000;

export const somebodySaidIt = rule({
  code: 'application/entry-unsaid',
  kind: 'against-a-rule',
  source: {
    kind: 'law',
    reference: 'offentlighedsloven § 13 (facts of importance are noted)',
    verified: true,
  },
  says: 'What staff write for somebody says who said it.',
  broken: ({ count }: { count: number }) => (count === 0 ? {} : undefined),
});

export const statementIsWhole = rule({
  code: 'application/entry-statement',
  kind: 'against-a-rule',
  source: {
    kind: 'law',
    reference: 'offentlighedsloven § 13 (facts of importance are noted)',
    verified: true,
  },
  says: 'A statement names who said it in at most 200 characters, and what in at most 2000.',
  broken: ({ who, what }: { who: string; what: string }) => {
    const [named, said] = [lengthOf(who), lengthOf(what)];
    const fits = named > 0 && named <= MOST_WHO && said > 0 && said <= MOST_SAID;
    return fits ? undefined : { who: named, mostWho: MOST_WHO, what: said, mostWhat: MOST_SAID };
  },
});

export const entryCameBefore = rule({
  code: 'application/entry-to-come',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody has received what is to come' },
  says: 'What staff enter came to the municipality before it is entered.',
  broken: ({ receivedAt, now }: { receivedAt: Instant; now: Instant }) =>
    receivedAt > now ? {} : undefined,
});

export const enteredBeforeAdoption = rule({
  code: 'application/entry-adopted',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'An adopted list answers every application on it' },
  says: 'Staff enter what came in time until the list of the round is adopted.',
  broken: ({ state }: Pick<Round, 'state'>) =>
    state === 'announced' || state === 'under-review' ? undefined : {},
});

export const entryIsWritten = rule({
  code: 'application/entry-sent',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'What was sent stays as it was sent' },
  says: 'Who said what is written down while staff write a draft.',
  broken: ({ state, entered }: { state: string; entered?: unknown }) =>
    state === 'draft' && entered ? undefined : {},
});

const TOGETHER = {
  kind: 'ours',
  reference: 'Who applies together answers together',
} as const;
const MOST_PARTNERS = 20;
const MOST_NAME = 200;
const MOST_PART = 600;

export const partnersMustBeFew = rule({
  code: 'application/too-many-partners',
  kind: 'against-a-rule',
  source: TOGETHER,
  says: 'At most 20 apply together with the applicant.',
  broken: ({ count }: { count: number }) =>
    count > MOST_PARTNERS ? { most: MOST_PARTNERS } : undefined,
});

export const partnerIsNamed = rule({
  code: 'application/partner-unnamed',
  kind: 'against-a-rule',
  source: TOGETHER,
  says: 'A partner has a name of at most 200 characters.',
  broken: ({ name }: { name: string }) => {
    const length = lengthOf(name);
    return length === 0 || length > MOST_NAME ? { length, limit: MOST_NAME } : undefined;
  },
});

export const partnerHasPart = rule({
  code: 'application/partner-part',
  kind: 'against-a-rule',
  source: TOGETHER,
  says: 'It is said in at most 600 characters what a partner does in it.',
  broken: ({ part }: { part: string }) => {
    const length = lengthOf(part);
    return length === 0 || length > MOST_PART ? { length, limit: MOST_PART } : undefined;
  },
});

export const partnerSharesWithinRequest = rule({
  code: 'application/partner-shares',
  kind: 'against-a-rule',
  source: TOGETHER,
  says: 'What the partners are to have of the money is together not more than is applied for.',
  broken: ({ shares, requested }: { shares: Ore; requested: Ore }) =>
    shares > requested ? { shares, requested } : undefined,
});

export const partnerIsAnother = rule({
  code: 'application/partner-self',
  kind: 'against-a-rule',
  source: TOGETHER,
  says: 'Nobody is a partner of themselves, and nobody twice.',
  broken: ({ again }: { again: boolean }) => (again ? {} : undefined),
});

export const partnerIsTheOneAsked = rule({
  code: 'application/partner-another',
  kind: 'against-a-rule',
  source: TOGETHER,
  says: 'Where a partner was named with a CVR number, the association of that number says yes.',
  broken: ({ asked, cvr }: { asked: string | undefined; cvr: string | undefined }) =>
    asked !== undefined && asked !== cvr ? { asked } : undefined,
});

export const roundMustStand = rule({
  code: 'application/round-cancelled',
  kind: 'out-of-order',
  source: POOL_TERMS,
  says: 'Nobody applies in a round that is cancelled.',
  broken: ({ state }: Pick<Round, 'state'>) => (state === 'cancelled' ? {} : undefined),
});

const MOST_WITHDRAWAL = 600;

export const withdrawalReasonFits = rule({
  code: 'application/withdrawal-reason',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody has to say why; who does is read' },
  says: 'Whoever takes an application back may say why in at most 600 characters.',
  broken: ({ reason }: { reason: string }) => {
    const length = lengthOf(reason);
    return length > MOST_WITHDRAWAL ? { length, limit: MOST_WITHDRAWAL } : undefined;
  },
});

export const yearsWithinCall = rule({
  code: 'application/too-many-years',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'Nobody applies for more years than the call gives money for.',
  broken: ({ asked, most }: { asked: number | undefined; most: number }) =>
    asked !== undefined && asked > most ? { asked, most } : undefined,
});

export const roundMustHaveOpened = rule({
  code: 'application/not-open-yet',
  kind: 'out-of-order',
  source: POOL_TERMS,
  says: 'An application can be sent from the minute the round opens.',
  broken: ({ round, now }: { round: Round; now: Instant }) =>
    outside(round, now, 'before') ? { opens: instantOf(round.window.opens, 'opening') } : undefined,
});

export const takenBackBeforeDeadline = rule({
  code: 'application/take-back-late',
  kind: 'out-of-order',
  source: {
    kind: 'ours',
    reference: 'After the deadline the applications are compared as they are',
  },
  says: 'What was sent is taken back to be mended until the deadline of the round.',
  broken: ({ round, now }: { round: Round; now: Instant }) =>
    outside(round, now, 'after')
      ? { closed: instantOf(round.window.closesBefore, 'deadline') }
      : undefined,
});

export const deadlineMustNotHavePassed = rule({
  code: 'application/deadline-passed',
  kind: 'out-of-order',
  source: POOL_TERMS,
  says: 'What counts is when the server had received the whole application.',
  broken: ({ round, now }: { round: Round; now: Instant }) =>
    now >= takesUntil(round)
      ? { closed: instantOf(round.window.closesBefore, 'deadline'), received: now }
      : undefined,
});

export const questionMustBeAnswered = rule({
  code: 'application/answer-missing',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'Required questions are answered.',
  broken: ({ label, required, answer }: { label: string; required: boolean; answer: string }) =>
    required && lengthOf(answer) === 0 ? { label } : undefined,
});

export const consentMustBeGiven = rule({
  code: 'application/consent-missing',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'What must be agreed to is agreed to.',
  broken: ({ question, answer, required }: Answered) =>
    question.kind === 'consent' && required && answer !== 'yes'
      ? { label: question.label }
      : undefined,
});

export const choiceMustBeOffered = rule({
  code: 'application/choice-unknown',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'Only what a question offers can be chosen.',
  broken({ question, answer }: Answered) {
    const offered = offeredBy(question);
    if (offered === undefined) return undefined;
    const unknown = chosenIn(answer).filter((each) => !offered.includes(each));
    return unknown.length > 0 ? { label: question.label } : undefined;
  },
});

export const dateMustBeReal = rule({
  code: 'application/date-unreadable',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'A question for a day is answered with a day of the calendar.',
  broken: ({ question, answer }: Answered) =>
    question.kind === 'date' && answer.trim() !== '' && !Day.safeParse(answer).success
      ? { label: question.label }
      : undefined,
});

export const moneyMustBeReadable = rule({
  code: 'application/money-unreadable',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'A question for an amount is answered with an amount.',
  broken: ({ question, answer }: Answered) =>
    question.kind === 'money' && answer.trim() !== '' && readAmount(answer) === undefined
      ? { label: question.label }
      : undefined,
});

export const answerMustFit = rule({
  code: 'application/answer-too-long',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'An answer is no longer than its question allows, counted in characters.',
  broken: ({ question, answer }: Answered) => {
    const length = lengthOf(answer);
    return length > question.limit
      ? { label: question.label, limit: question.limit, length, over: length - question.limit }
      : undefined;
  },
});

export const numberMustBeReadable = rule({
  code: 'application/number-unreadable',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'A question for a number is answered in whole digits.',
  broken: ({ question, answer }: Answered) =>
    question.kind !== 'number' ||
    answer.trim() === '' ||
    /^\d{1,9}$/.test(answer.replace(/[\s.]/g, ''))
      ? undefined
      : { label: question.label, typed: answer },
});

export const areaOrReasonOutside = rule({
  code: 'application/area-or-reason',
  kind: 'against-a-rule',
  source: {
    kind: 'council',
    reference: 'Priority areas say what is wished for; money can be sought outside them',
    verified: true,
  },
  says: 'An application names an area, or says why it lies outside them. Both are allowed.',
  broken: ({ chosen, outsideReason }: { chosen: number; outsideReason: string }) =>
    chosen === 0 && lengthOf(outsideReason) === 0 ? {} : undefined,
});

export const areaMustBeChosen = rule({
  code: 'application/area-missing',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'Where a call takes applications within its areas only, one of them is chosen.',
  broken: ({ chosen }: { chosen: number }) => (chosen === 0 ? {} : undefined),
});

export const chosenAreaNeedsReason = rule({
  code: 'application/area-reason-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'The committee weighs how an application serves the area' },
  says: 'For each chosen area the applicant says how the application serves it.',
  broken: ({ area, reason }: { area: string; reason: string }) =>
    lengthOf(reason) === 0 ? { area } : undefined,
});

export const areaMustBeInRound = rule({
  code: 'application/area-unknown',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'Only areas of the round can be chosen.',
  broken: ({ known }: { known: boolean }) => (known ? undefined : {}),
});

export const budgetNeedsExpense = rule({
  code: 'application/expense-missing',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'A budget has at least one expense.',
  broken: ({ expenses }: { expenses: number }) => (expenses === 0 ? {} : undefined),
});

export const budgetLineActivityStands = rule({
  code: 'application/budget-line-activity',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'A line of a budget is for an activity that is told of, or for all of them.',
  broken: ({ activity, activities }: { activity?: number | undefined; activities: number }) =>
    activity !== undefined && activity > activities ? { activity } : undefined,
});

export const budgetSaysVat = rule({
  code: 'application/budget-vat',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'Where the form asks for it, a budget says whether its amounts are with VAT.',
  broken: ({ asked, vat }: { asked: boolean; vat: string | undefined }) =>
    asked && vat === undefined ? {} : undefined,
});

export const budgetLineNeedsText = rule({
  code: 'application/budget-line-text',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A sum without a name cannot be weighed or accounted for' },
  says: 'Every budget line says what the money is for or where it comes from, in at most 200 characters.',
  broken: ({ text, side }: Pick<BudgetLine, 'text' | 'side'>) => {
    const length = lengthOf(text);
    return length === 0 || length > 200 ? { length, limit: 200, side } : undefined;
  },
});

export const requestMustBePositive = rule({
  code: 'application/amount-positive',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody applies for nothing' },
  says: 'The amount applied for is more than zero, unless support in kind is applied for.',
  broken: ({ requested, offered }: { requested: Ore; offered: number }) =>
    requested > 0 ? undefined : { offered },
});

export const supportMustBeOffered = rule({
  code: 'application/support-not-offered',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'Support in kind is applied for only where the call offers it.',
  broken: ({ kind, offered }: { kind: SupportKind; offered: readonly SupportKind[] }) =>
    offered.includes(kind) ? undefined : { kind },
});

export const supportSaysWhat = rule({
  code: 'application/support-what',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody can find a room without knowing when and how large' },
  says: 'Who applies for support in kind says what is needed, in at most 300 characters.',
  broken: ({ what }: { what: string }) => {
    const length = lengthOf(what);
    return length === 0 || length > MOST_SUPPORT ? { length, limit: MOST_SUPPORT } : undefined;
  },
});

export const requestWithinPayable = rule({
  code: 'application/amount-above-payable',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'The amount applied for is not above what all terms about costs together would pay.',
  broken: ({ requested, payable }: { requested: Ore; payable: Ore }) =>
    requested > payable ? { requested, payable } : undefined,
});

export const requestWithinCosts = rule({
  code: 'application/amount-above-costs',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A grant pays costs, not a surplus' },
  says: 'The amount applied for is not above the costs of the budget.',
  broken: ({ requested, expenses }: { requested: Ore; expenses: Ore }) =>
    expenses > 0 && requested > expenses ? { requested, expenses } : undefined,
});

export const onlyWhoBindsMaySend = rule({
  code: 'application/bind-right',
  kind: 'not-permitted',
  source: { kind: 'ours', reference: 'An application binds the association when it is sent' },
  says: 'Only a member who may bind the association sends or withdraws its application.',
  broken: ({ binds }: { binds: boolean }) => (binds ? undefined : {}),
});

export const onlyWhoWritesMayEdit = rule({
  code: 'application/write-right',
  kind: 'not-permitted',
  source: { kind: 'ours', reference: 'The association decides who writes for it' },
  says: 'Only a member who may write for the association changes its draft.',
  broken: ({ writes }: { writes: boolean }) => (writes ? undefined : {}),
});

export const paperMustSayItsDay = rule({
  code: 'application/paper-undated',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'A paper that may only be so old says which day it is from.',
  broken: ({
    name,
    dated,
    months,
  }: Pick<Attachment, 'name' | 'dated'> & { months?: number | undefined }) =>
    months !== undefined && dated === undefined ? { name, months } : undefined,
});

export const paperMustBeAttached = rule({
  code: 'application/paper-missing',
  kind: 'against-a-rule',
  source: POOL_TERMS,
  says: 'The papers the form requires are attached.',
  broken: ({
    label,
    required,
    attached,
  }: {
    label: string;
    required: boolean;
    attached: boolean;
  }) => (required && !attached ? { label } : undefined),
});
