import { canonical, refuseOutOfOrder, unless } from '../kernel/index.ts';
import type { Actor, Deed, Outcome } from '../kernel/index.ts';
import type { AssociationKind } from '../associations/index.ts';
import { formFor, isGroup, questionsOf, stepOf, withForm } from '../pools/index.ts';
import type { Form, FormStep, Question, Round } from '../pools/index.ts';
import type { Application } from './application.ts';
import type { Answers } from './asked.ts';
import { deedOn } from './deed.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { emptySteps } from './start.ts';
import type { ApplicationStep } from './step.ts';
import { refuseWriter } from './who.ts';

/** The round with the form an application is written in, whoever applies. */
export function asBegun<Call extends Pick<Round, 'form' | 'formCorrections'>>(
  round: Call,
  { form }: Pick<Application, 'form'>,
): Call {
  return withForm(round, form);
}

/**
 * The same as the applicant is asked: what conditions say of kinds of applicants is settled for
 * the one that was sent, and for a draft by `kind`. Left open where nobody knows it.
 */
export function asBegunBy<Call extends Pick<Round, 'form' | 'formCorrections'>>(
  call: Call,
  application: Pick<Application, 'form' | 'submission'>,
  kind: AssociationKind | undefined,
): Call {
  const round = asBegun(call, application);
  const known = application.submission?.applicant.kind ?? kind;
  const form = known === undefined ? round.form : formFor(round.form, known);
  return form === round.form ? round : { ...round, form };
}

type Page = Extract<FormStep, { kind: 'questions' }>;
type Found = { readonly page: Page; readonly question: Question };

function findIn(form: Form, key: string): Found | undefined {
  for (const page of form.steps) {
    if (page.kind !== 'questions') continue;
    const question = page.questions.find((each) => each.key === key);
    if (question) return { page, question };
  }
  return undefined;
}

/** Whether an answer stands under a question: under its own key, or within its group. */
function isUnder(key: string, question: Question): boolean {
  return key === question.key || key.startsWith(`${question.key}.`);
}

/** Who said yes to other words has not said yes to these. */
function isStaleConsent(key: string, before: Question, after: Question): boolean {
  if (!isGroup(after)) {
    return after.kind === 'consent' && canonical(before) !== canonical(after);
  }
  const within = key.split('.')[2];
  const one = after.questions.find((each) => each.key === within);
  const was = isGroup(before) ? before.questions.find((each) => each.key === within) : undefined;
  return one?.kind === 'consent' && canonical(was ?? null) !== canonical(one);
}

/** The answers of one page of the new form, from wherever their questions stood. */
function carriedTo(
  page: Page,
  before: Form,
  after: Form,
  answersOn: (page: string) => Answers,
): Answers {
  const own = Object.entries(answersOn(page.key));
  const followed = page.questions.flatMap((question) => {
    const found = findIn(before, question.key);
    const from = found ? Object.entries(answersOn(found.page.key)) : own;
    return from.filter(
      ([key]) =>
        isUnder(key, question) && !(found && isStaleConsent(key, found.question, question)),
    );
  });
  const asked = questionsOf(after);
  const left = own.filter(([key]) => !asked.some((question) => isUnder(key, question)));
  return Object.fromEntries([...left, ...followed]);
}

function carriedSteps(
  before: Form,
  after: Form,
  steps: readonly ApplicationStep[],
): readonly ApplicationStep[] {
  const answersOn = (key: string): Answers => {
    const content = steps.find((each) => each.key === key)?.content;
    return content?.kind === 'questions' ? content.answers : {};
  };
  return steps.map((step) => {
    const page = stepOf(after, step.key);
    if (page?.kind !== 'questions' || step.content.kind !== 'questions') return step;
    const answers = { ...carriedTo(page, before, after, answersOn) };
    return { ...step, content: { kind: 'questions', answers } };
  });
}

/**
 * Carries a draft over to the form as it is now. An answer follows its question, also to another
 * page; one whose question is gone stays where it was and is not sent; a yes to words that were
 * changed is asked for anew. Signatures were given under the old form and fall away. Refuses what
 * refuses an edit.
 */
export function carryOver(
  actor: Actor,
  round: Round,
  application: Application,
  steps: readonly ApplicationStep[],
): Outcome<{ application: Application; steps: readonly ApplicationStep[]; deed: Deed }> {
  const stopped = refuseWriter(actor, application);
  const refusals =
    stopped.length > 0
      ? stopped
      : refuseOutOfOrder(applicationLifecycle, application.state, 'edit');
  return unless(refusals, () => {
    const { signatures: _signatures, ...draft } = application;
    const known = new Set(steps.map(({ key }) => key));
    const added = emptySteps(round, application).filter(({ key }) => !known.has(key));
    const { form } = round;
    return {
      application: { ...draft, form: form.version },
      steps: carriedSteps(asBegun(round, application).form, form, [...steps, ...added]),
      deed: deedOn(application.id, 'carry-over', { form: form.version }),
    };
  });
}
