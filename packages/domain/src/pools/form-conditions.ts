import { associationKinds } from '../associations/index.ts';
import type { AssociationKind } from '../associations/index.ts';
import {
  APPLICANT_KIND,
  CHOSEN_AREAS,
  CHOSEN_SUPPORT,
  pairsIn,
  questionsIn,
  settledFor,
  valuesIn,
} from './condition.ts';
import type { Condition } from './condition.ts';
import { isGroup, kindsIn, papersOf, placeOfCheck, questionsOf, twiceIn } from './form.ts';
import type { Form, Paper, Question } from './form.ts';

type Conditions = Pick<Paper, 'shownWhen' | 'requiredWhen'>;

/** Every condition of a form: when things are asked and required, and what is refused. */
function conditionsIn(form: Form): readonly Condition[] {
  const questions = questionsOf(form);
  const within = questions.flatMap((each) => (isGroup(each) ? each.questions : []));
  return [
    ...[...questions, ...within, ...papersOf(form)].flatMap(({ shownWhen, requiredWhen }) =>
      [shownWhen, requiredWhen].filter((each) => each !== undefined),
    ),
    ...(form.checks ?? []).map(({ when }) => when),
  ];
}

/** Whether what is asked depends on the kind of applicant. */
export function looksAtKind(form: Form): boolean {
  return conditionsIn(form).flatMap(questionsIn).includes(APPLICANT_KIND);
}

/**
 * The form as one kind of applicant is asked it: what its conditions say of the kind is settled.
 * The same form where none of them looks at it.
 */
export function formFor(form: Form, kind: AssociationKind): Form {
  if (!looksAtKind(form)) return form;
  const settled = <Asked extends Conditions>(asked: Asked): Asked => ({
    ...asked,
    ...(asked.shownWhen ? { shownWhen: settledFor(asked.shownWhen, kind) } : {}),
    ...(asked.requiredWhen ? { requiredWhen: settledFor(asked.requiredWhen, kind) } : {}),
  });
  const questionFor = (question: Question): Question =>
    isGroup(question)
      ? { ...settled(question), questions: question.questions.map(settled) }
      : settled(question);
  return {
    ...form,
    steps: form.steps.map((step) => {
      if (step.kind === 'questions') return { ...step, questions: step.questions.map(questionFor) };
      return step.kind === 'papers' ? { ...step, papers: step.papers.map(settled) } : step;
    }),
    ...(form.checks
      ? { checks: form.checks.map((each) => ({ ...each, when: settledFor(each.when, kind) })) }
      : {}),
  };
}

/** The areas that a form looks at, by their titles. */
export function areasLookedAt(form: Form): readonly string[] {
  return conditionsIn(form).flatMap((condition) => valuesIn(condition, CHOSEN_AREAS));
}

/**
 * What is wrong with the keys of a form: used twice, looked at without being there, or compared
 * without being numbers of the same kind.
 */
export function formProblems(form: Form): {
  readonly twice: readonly string[];
  readonly unknown: readonly string[];
  readonly unlike: readonly string[];
} {
  const questions = questionsOf(form);
  const { checks = [] } = form;
  const kinds = kindsIn(form);
  const groups = questions.filter(isGroup).map(({ key }) => key);
  const pages = new Set(form.steps.map(({ kind }) => kind));
  const known = new Set([
    ...kinds.keys(),
    ...groups,
    APPLICANT_KIND,
    ...(pages.has('areas') ? [CHOSEN_AREAS] : []),
    ...(pages.has('budget') ? [CHOSEN_SUPPORT] : []),
  ]);
  const activities = form.steps.flatMap((step) =>
    step.kind === 'budget' && step.perActivity !== undefined ? [step.perActivity] : [],
  );
  const conditions = conditionsIn(form);
  const kindsNamed = conditions.flatMap((each) => valuesIn(each, APPLICANT_KIND));
  const isNumber = (key: string) => ['number', 'money'].includes(kinds.get(key) ?? '');
  const unlike = conditions
    .flatMap(pairsIn)
    .filter((pair) => pair.every((key) => known.has(key)))
    .filter(([one, other]) => !isNumber(one) || kinds.get(one) !== kinds.get(other));
  return {
    twice: [
      ...twiceIn(form.steps.map(({ key }) => key)),
      ...twiceIn([...questions, ...papersOf(form)].map(({ key }) => key)),
      ...twiceIn(checks.map(({ key }) => key)),
    ],
    unknown: [
      ...conditions.flatMap(questionsIn).filter((key) => !known.has(key)),
      ...kindsNamed.filter((kind) => !associationKinds.some((each) => each === kind)),
      ...activities.filter((key) => !groups.includes(key)),
      ...checks.filter((each) => placeOfCheck(form, each) === undefined).map(({ at }) => at),
    ],
    unlike: unlike.flat(),
  };
}
