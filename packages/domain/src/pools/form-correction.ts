import { canonical, judge, refuseOutOfOrder, tidied, unless } from '../kernel/index.ts';
import type { Deed, Instant, Outcome, Refusal } from '../kernel/index.ts';
import { isGroup, papersOf, questionsOf } from './form.ts';
import type { Form } from './form.ts';
import { roundLifecycle } from './lifecycle.ts';
import { judgeForm } from './readiness.ts';
import type { FormCorrection, Round } from './round.ts';
import {
  correctedPagesKeepKind,
  formCorrectionSaysWhy,
  formCorrectionsAreFew,
  formMustDiffer,
} from './rules.ts';

/** What staff say of a form they correct: the new form, why, and what becomes of drafts. */
export type CorrectedForm = Pick<FormCorrection, 'note' | 'drafts'> & {
  readonly form: Pick<Form, 'steps'>;
};

/** Pages that keep their key and become another kind: what was typed there would not be read. */
function turnedPages(before: Form, after: Pick<Form, 'steps'>): readonly string[] {
  return after.steps
    .filter((step) => before.steps.some(({ key, kind }) => key === step.key && kind !== step.kind))
    .map(({ title }) => title);
}

function refuseForm(round: Round, after: Form): readonly Refusal[] {
  const same = canonical(round.form.steps) === canonical(after.steps);
  return [
    ...judge(formMustDiffer, { same }, 'form'),
    ...judge(correctedPagesKeepKind, { turned: turnedPages(round.form, after) }, 'form'),
    ...judgeForm({ form: after, terms: round.terms }),
  ];
}

/**
 * Corrects the form of an announced call. Drafts keep the form they were begun in until they are
 * carried over; what was sent keeps its form for ever. Refuses a form that could not be announced,
 * a correction without a reason of at most 600 characters, and more than five.
 */
export function correctForm(
  now: Instant,
  round: Round,
  { form, note, drafts }: CorrectedForm,
): Outcome<{ round: Round; deed: Deed }> {
  const { formCorrections = [], form: before } = round;
  const after: Form = { version: before.version + 1, steps: form.steps };
  const refusals = [
    ...refuseOutOfOrder(roundLifecycle, round.state, 'adjust'),
    ...judge(formCorrectionsAreFew, { count: formCorrections.length + 1 }, 'form'),
    ...judge(formCorrectionSaysWhy, { note }, 'note'),
    ...refuseForm(round, after),
  ];
  const correction: FormCorrection = { before, note: tidied(note), drafts, at: now };
  return unless(refusals, () => ({
    round: { ...round, form: after, formCorrections: [...formCorrections, correction] },
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
}: Pick<Round, 'form' | 'formCorrections'>): readonly FormCorrection[] {
  return formCorrections.filter(({ before }) => before.version >= form.version);
}

/** The round with one version of its form; without a version, the one it was announced with. */
export function withForm<Call extends Pick<Round, 'form' | 'formCorrections'>>(
  round: Call,
  version: number | undefined,
): Call {
  const { formCorrections = [] } = round;
  const [first] = formCorrections;
  const wanted = version ?? first?.before.version;
  const found = formCorrections.find(({ before }) => before.version === wanted);
  return found ? { ...round, form: found.before } : round;
}

type Asked = { readonly label: string; readonly all: string };

/** What a form asks for, by key: the words, and everything that decides how it is answered. */
function askedIn(form: Form): ReadonlyMap<string, Asked> {
  const pages = form.steps.map((step): [string, Asked] => {
    const page = { ...step, questions: [], papers: [] };
    return [`page ${step.key}`, { label: step.title, all: canonical(page) }];
  });
  const questions = questionsOf(form).flatMap((each): [string, Asked][] => {
    if (!isGroup(each)) return [[each.key, { label: each.label, all: canonical(each) }]];
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

/** What differs between two versions of a form, as the words of pages, questions and papers. */
export type FormDifference = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

export function formDifference(before: Form, after: Form): FormDifference {
  const [was, is] = [askedIn(before), askedIn(after)];
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
