import { fileMustBeClean, fileMustHaveArrived, standingFiles } from '../files/index.ts';
import { judge } from '../kernel/index.ts';
import type { Refusal } from '../kernel/index.ts';
import { isGroup } from '../pools/index.ts';
import type { FormStep, Paper, Round, Told } from '../pools/index.ts';
import { judgeTerm, plainTermsIn } from '../terms/index.ts';
import type { AttachmentKind, Known, Term, TermOf } from '../terms/index.ts';
import { isAsked, isRequired, pagesAsked } from './asked.ts';
import type { Attachment } from './attachment.ts';
import { paperMustBeAttached, paperMustSayItsDay } from './rules.ts';

/** A paper as it is asked for on the page of papers. */
export type AskedPaper = {
  /** What files for it are kept under: `statutes`, or `eget-tilsagn` for one of the form's own. */
  readonly key: string;
  readonly kind: AttachmentKind;
  /** The form's own words; papers of the terms are called by their kind. */
  readonly paper?: { readonly key: string; readonly label: string; readonly help: string };
  readonly required: boolean;
  /** The page of the question it answers, where it is attached there and not among the papers. */
  readonly page?: string;
  /** How old it may be, in whole months before the day of sending. */
  readonly mostMonthsOld?: number;
};

/** The key a file is listed under. */
export function paperKey({ kind, paper }: Pick<Attachment, 'kind' | 'paper'>): string {
  return paper === undefined ? kind : `eget-${paper}`;
}

function isAttachment(term: Term): term is TermOf<'attachment'> {
  return term.kind === 'attachment';
}

/** The papers a term names, and whether it is broken without them. */
function askedByTerm(term: Term, known: Known): readonly AskedPaper[] {
  const named = plainTermsIn(term);
  const { state } = judgeTerm(term, { ...known, attachments: [] });
  if (state === 'not-concerned' || state === 'kept') return [];
  return named.filter(isAttachment).map(({ attachment, mostMonthsOld }) => ({
    key: attachment,
    kind: attachment,
    required: state === 'broken' && term.kind === 'attachment',
    ...(mostMonthsOld === undefined ? {} : { mostMonthsOld }),
  }));
}

function joined(one: AskedPaper, other: AskedPaper): AskedPaper {
  const ages = [one.mostMonthsOld, other.mostMonthsOld].filter((each) => each !== undefined);
  return {
    ...one,
    required: one.required || other.required,
    ...(ages.length > 0 ? { mostMonthsOld: Math.min(...ages) } : {}),
  };
}

/** The files that questions ask for now. */
function askedByQuestions({ form }: Pick<Round, 'form'>, told: Told): readonly AskedPaper[] {
  return pagesAsked(form, told).flatMap((step) =>
    step.kind === 'questions'
      ? step.questions.flatMap((question) =>
          !isGroup(question) && question.kind === 'file' && isAsked(question, told)
            ? [{ ...fileAsked(question, isRequired(question, told)), page: step.key }]
            : [],
        )
      : [],
  );
}

/** The file that a question or a paper of the form asks for. */
export function fileAsked({ key, label, help }: Paper, required: boolean): AskedPaper {
  return { key: `eget-${key}`, kind: 'other', paper: { key, label, help }, required };
}

/**
 * Every paper that is asked for now: those the terms name, those the form asks for, and a last
 * place for anything else.
 */
export function papersAsked(
  round: Pick<Round, 'terms' | 'form'>,
  step: Extract<FormStep, { kind: 'papers' }>,
  told: Told,
  known: Known,
): readonly AskedPaper[] {
  const own = step.papers
    .filter((paper) => isAsked(paper, told))
    .map((paper) => fileAsked(paper, isRequired(paper, told)));
  const anything: AskedPaper = { key: 'other', kind: 'other', required: false };
  const byKey = new Map<string, AskedPaper>();
  const all = [
    ...round.terms.flatMap((term) => askedByTerm(term, known)),
    ...askedByQuestions(round, told),
    ...own,
    anything,
  ];
  for (const each of all) {
    const before = byKey.get(each.key);
    byKey.set(each.key, before ? joined(before, each) : each);
  }
  const { other, ...rest } = Object.fromEntries(byKey);
  return [...Object.values(rest), ...(other ? [other] : [])];
}

/** What still stands in the way at a question that is answered with a file. */
export function judgeAttached(
  label: string,
  required: boolean,
  files: readonly Attachment[],
  at: string,
): readonly Refusal[] {
  return [
    ...judge(paperMustBeAttached, { label, required, attached: files.length > 0 }, at),
    ...files.flatMap((file) => [
      ...judge(fileMustHaveArrived, file, at),
      ...judge(fileMustBeClean, file, at),
    ]),
  ];
}

/**
 * What still stands in the way on the page of papers; the terms themselves, and files that are
 * attached at their question, are judged apart.
 */
export function judgePapers(
  step: Extract<FormStep, { kind: 'papers' }>,
  all: readonly Attachment[],
  everything: readonly AskedPaper[],
): readonly Refusal[] {
  const asked = everything.filter(({ page }) => page === undefined);
  const elsewhere = everything.filter(({ page }) => page !== undefined).map(({ key }) => key);
  const files = standingFiles(all).filter((file) => !elsewhere.includes(paperKey(file)));
  const perFile = files.flatMap((file) => {
    const at = `${step.key}.${file.id}`;
    const months = asked.find(({ key }) => key === paperKey(file))?.mostMonthsOld;
    return [
      ...judge(fileMustHaveArrived, file, at),
      ...judge(fileMustBeClean, file, at),
      ...judge(paperMustSayItsDay, { ...file, months }, `${at}.dated`),
    ];
  });
  const perPaper = asked.flatMap(({ key, paper, required }) => {
    const attached = files.some((file) => paperKey(file) === key);
    // What terms ask for is refused by the terms.
    return paper
      ? judge(paperMustBeAttached, { label: paper.label, required, attached }, `${step.key}.${key}`)
      : [];
  });
  return [...perFile, ...perPaper];
}
