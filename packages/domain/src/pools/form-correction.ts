import { canonical, judge, refuseOutOfOrder, tidied, unless } from '../kernel/index.ts';
import type { Deed, Instant, Outcome, Refusal } from '../kernel/index.ts';
import { isGroup, papersOf, questionsOf } from './form.ts';
import type { Form, FormText, Question } from './form.ts';
import { roundLifecycle } from './lifecycle.ts';
import { judgeForm } from './readiness.ts';
import { takesUntil } from './round.ts';
import type { FormCorrection, Round } from './round.ts';
import {
  correctedFormKeepsMeaning,
  correctionsFitInCall,
  formCorrectionSaysWhy,
  formCorrectionsAreFew,
  formMustBeAsSeen,
  formMustDiffer,
  timeToFollow,
} from './rules.ts';

/** What staff say of a form they correct: the new pages, why, and what becomes of drafts. */
export type CorrectedForm = Pick<FormCorrection, 'note' | 'drafts'> & {
  readonly form: FormText;
  /** The version they started from. */
  readonly from: number;
};

type Versions = Pick<Round, 'form' | 'formCorrections'>;

/** Every version of a form there has been, the oldest first and the present one last. */
export function versionsOfForm({ form, formCorrections = [] }: Versions): readonly Form[] {
  return [...formCorrections.map(({ before }) => before), form];
}

type Asked = { readonly label: string; readonly all: string };

function textOf({ version: _version, ...text }: Form): FormText {
  return text;
}

function isSame(one: FormText, other: FormText): boolean {
  return canonical(one) === canonical(other);
}

/** What a form refuses, by key. Nothing is answered under a check, so its key may mean anything. */
function checkedIn({ checks = [] }: Form): ReadonlyMap<string, Asked> {
  return new Map(
    checks.map((check) => [`check ${check.key}`, { label: check.says, all: canonical(check) }]),
  );
}

/** What a form asks for, by key: the words, and everything that decides how it is answered. */
function askedIn(form: Form): ReadonlyMap<string, Asked> {
  const pages = form.steps.map((step): [string, Asked] => {
    const page = { ...step, questions: [], papers: [] };
    return [`page ${step.key}`, { label: step.title, all: canonical(page) }];
  });
  const questions = questionsOf(form).flatMap((each): [string, Asked][] => {
    if (!isGroup(each)) {
      // Where the form grows, the amount it grows from belongs to what one expects to apply for.
      const grows = each.core === 'expected-amount' ? { longFrom: form.longFrom ?? null } : {};
      return [[each.key, { label: each.label, all: canonical({ ...each, ...grows }) }]];
    }
    const { questions: within, ...group } = each;
    return [
      [each.key, { label: each.label, all: canonical(group) }],
      ...within.map((one): [string, Asked] => [
        `${each.key}.${one.key}`,
        { label: `${each.label}: ${one.label}`, all: canonical(one) },
      ]),
    ];
  });
  const papers = papersOf(form).map((each): [string, Asked] => [
    each.key,
    { label: each.label, all: canonical(each) },
  ]);
  return new Map([...pages, ...questions, ...papers]);
}

/** Whether answers to one question would not be answers to the other. */
function isAnother(before: Question, after: Question): boolean {
  if (before.kind !== after.kind) return true;
  if (!isGroup(before) || !isGroup(after)) return false;
  const within = (key: string) => before.questions.find((each) => each.key === key)?.kind;
  return (
    after.most < before.most ||
    after.questions.some(({ key, kind }) => (within(key) ?? kind) !== kind)
  );
}

/** Pages and questions of another kind under the key of an earlier one. */
function turnedFrom(before: Form, after: Form): readonly string[] {
  const pages = after.steps.filter((step) =>
    before.steps.some(({ key, kind }) => key === step.key && kind !== step.kind),
  );
  const questions = questionsOf(after).filter((question) =>
    questionsOf(before).some((each) => each.key === question.key && isAnother(each, question)),
  );
  return [...pages.map(({ title }) => title), ...questions.map(({ label }) => label)];
}

/** What would stand under an answer that was given to something else. */
function turnedIn(round: Round, after: Form): readonly string[] {
  const [stands, is] = [askedIn(round.form), askedIn(after)];
  const back = [...is].filter(([key]) => !stands.has(key));
  const turned = versionsOfForm(round).flatMap((before) => {
    const was = askedIn(before);
    const reused = back.filter(([key, { all }]) => was.has(key) && was.get(key)?.all !== all);
    return [...turnedFrom(before, after), ...reused.map(([, { label }]) => label)];
  });
  return [...new Set(turned)];
}

function refuseForm(round: Round, after: Form, drafts: FormCorrection['drafts']) {
  const last = round.formCorrections?.at(-1);
  const pages = isSame(textOf(round.form), textOf(after));
  return [
    ...judge(formMustDiffer, { same: pages && (!last || last.drafts === drafts) }, 'form'),
    ...judge(correctedFormKeepsMeaning, { turned: turnedIn(round, after) }, 'form'),
    ...judgeForm({ ...round, form: after }),
  ];
}

/** Whether this is the correction that was made last, asked for once more. */
export function isLastCorrection(
  { form, formCorrections = [] }: Versions,
  asked: CorrectedForm,
): boolean {
  const last = formCorrections.at(-1);
  return (
    last !== undefined &&
    last.before.version === asked.from &&
    last.note === tidied(asked.note) &&
    last.drafts === asked.drafts &&
    isSame(textOf(form), asked.form)
  );
}

/**
 * Corrects the form of an announced call. Drafts keep the form they were begun in until they are
 * carried over; what is sent keeps the form it was sent in. The same pages can be corrected once
 * more to say that drafts must follow. Refuses a form that somebody else has corrected meanwhile,
 * one that could not be announced, keys that would mean something else, a correction without a
 * reason of at most 600 characters, more than five, and drafts that must follow within 24 hours of
 * the end.
 */
export function correctForm(
  now: Instant,
  round: Round,
  { form, note, drafts, from }: CorrectedForm,
): Outcome<{ round: Round; deed: Deed }> {
  const { formCorrections = [], form: before } = round;
  const after: Form = { ...form, version: before.version + 1 };
  const correction: FormCorrection = { before, note: tidied(note), drafts, at: now };
  const corrected = { ...round, form: after, formCorrections: [...formCorrections, correction] };
  const stopped: readonly Refusal[] = [
    ...refuseOutOfOrder(roundLifecycle, round.state, 'adjust'),
    ...judge(formMustBeAsSeen, { from, stands: before.version }, 'form'),
  ];
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...judge(formCorrectionsAreFew, { count: corrected.formCorrections.length }, 'form'),
          ...judge(correctionsFitInCall, { size: canonical(corrected).length }, 'form'),
          ...judge(formCorrectionSaysWhy, { note }, 'note'),
          ...judge(timeToFollow, { drafts, now, until: takesUntil(round) }, 'drafts'),
          ...refuseForm(round, after, drafts),
        ];
  return unless(refusals, () => ({
    round: corrected,
    deed: {
      chain: `round/${round.id}`,
      verb: 'correct-form',
      facts: { version: after.version, drafts },
    },
  }));
}

/** The corrections that were made after the form a round is read with. */
export function correctionsSince({
  form,
  formCorrections = [],
}: Versions): readonly FormCorrection[] {
  return formCorrections.filter(({ before }) => before.version >= form.version);
}

/** Whether a draft in the form a round is read with must be carried over before it is sent. */
export function mustFollow(round: Versions): boolean {
  return correctionsSince(round).some(({ drafts }) => drafts === 'must-follow');
}

/** The round with one version of its form; without a version, the one it was announced with. */
export function withForm<Call extends Versions>(round: Call, version: number | undefined): Call {
  const wanted = version ?? versionsOfForm(round)[0]?.version;
  const found = versionsOfForm(round).find((each) => each.version === wanted);
  return found && found !== round.form ? { ...round, form: found } : round;
}

/** What differs between two versions of a form, as the words of pages, questions, papers and checks. */
export type FormDifference = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

export function formDifference(before: Form, after: Form): FormDifference {
  const saidIn = (form: Form) => new Map([...askedIn(form), ...checkedIn(form)]);
  const [was, is] = [saidIn(before), saidIn(after)];
  const labels = (from: typeof was, wanted: (key: string, all: string) => boolean) => [
    ...new Set(
      [...from].filter(([key, { all }]) => wanted(key, all)).map(([, { label }]) => label),
    ),
  ];
  return {
    added: labels(is, (key) => !was.has(key)),
    changed: labels(is, (key, all) => was.has(key) && was.get(key)?.all !== all),
    removed: labels(was, (key) => !is.has(key)),
  };
}
