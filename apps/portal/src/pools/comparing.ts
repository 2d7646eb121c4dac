import { createContext, useContext } from 'react';
import { subjectText, valueText } from '@plan/contract/words';
import type { Language } from '@plan/contract/words';
import { associationKinds } from '@plan/domain/associations';
import {
  APPLICANT_KIND,
  CHOSEN_AREAS,
  CHOSEN_SUPPORT,
  isGroup,
  questionsOf,
} from '@plan/domain/pools';
import type {
  Condition,
  ConditionRow,
  Form,
  PlainQuestion,
  PriorityArea,
} from '@plan/domain/pools';
import type { SupportKind } from '@plan/domain/terms';
import { useWords } from '../words/language.tsx';

/**
 * What a line can look at: a question under its path, also one field of a group; or, as if it were
 * one, what is chosen on another page and who applies.
 */
export type Subject = {
  readonly path: string;
  readonly label: string;
  readonly of: Pick<PlainQuestion, 'kind' | 'options'>;
};

/** What the pages of areas and of the budget let people choose in the call whose form it is. */
type Choosable = {
  readonly areas: readonly Pick<PriorityArea, 'title'>[];
  readonly support: readonly SupportKind[];
};
export const ChoosableHere = createContext<Choosable>({ areas: [], support: [] });

/** The amount applied for stands among the questions a line can look at. */
export const REQUESTED = 'det-soegte-beloeb';

/** Everything in a form that a line can look at, but for what it belongs to. */
function subjectsOf(
  form: Form,
  own: string,
  { areas, support }: Choosable,
  language: Language,
): readonly Subject[] {
  const choosing = (path: string, values: readonly string[]): Subject[] => {
    const options = values.map((value) => ({ value, text: valueText(language, undefined, value) }));
    const label = subjectText(language, path, form);
    return values.length === 0 ? [] : [{ path, label, of: { kind: 'choices', options } }];
  };
  const asked = questionsOf(form)
    .flatMap((question): Subject[] =>
      isGroup(question)
        ? question.questions.map((of) => ({
            path: `${question.key}.${of.key}`,
            label: `${question.label}: ${of.label}`,
            of,
          }))
        : [{ path: question.key, label: question.label, of: question }],
    )
    .filter(({ path, label }) => path !== own && path.split('.')[0] !== own && label !== '');
  const titles = areas.map(({ title }) => title).filter((title) => title !== '');
  return [
    ...asked,
    ...choosing(APPLICANT_KIND, associationKinds),
    ...choosing(CHOSEN_AREAS, titles),
    ...choosing(CHOSEN_SUPPORT, support),
  ];
}

/** The same in the language of the screen, with what the call lets people choose. */
export function useSubjects(form: Form, own: string): readonly Subject[] {
  return subjectsOf(form, own, useContext(ChoosableHere), useWords().language);
}

/** The values an answer can be compared with. */
export function valuesOf({ kind, options = [] }: Subject['of']): readonly string[] {
  if (kind === 'yes-no') return ['yes', 'no'];
  if (kind === 'consent') return ['yes'];
  return kind === 'choice' || kind === 'choices' ? options.map(({ value }) => value) : [];
}

export function isNumber({ kind }: Pick<PlainQuestion, 'kind'>): boolean {
  return kind === 'number' || kind === 'money';
}

/** Numbers of the same kind that a number can be compared with. */
export function comparable(subjects: readonly Subject[], { path, of }: Subject) {
  return subjects.filter(
    (other) => isNumber(of) && other.path !== path && other.of.kind === of.kind,
  );
}

/** The path a line looks at. */
export function pathOf(condition: Condition): string {
  return 'question' in condition ? condition.question : REQUESTED;
}

/** The most usual comparison with something. */
export function lineOn(subject: Subject | undefined): Condition {
  if (!subject) return { op: 'requested-from', value: 0 };
  const { path: question, of } = subject;
  const [value] = valuesOf(of);
  if (value !== undefined) return { op: 'is', question, value };
  return isNumber(of) ? { op: 'from', question, value: 0 } : { op: 'answered', question };
}

/** What a line is before anybody has chosen: the first question with an answer to choose. */
export function firstLine(subjects: readonly Subject[]): Condition {
  return lineOn(subjects.find(({ of }) => valuesOf(of).length > 0) ?? subjects[0]);
}

/** How something can be compared; the opposite of a limit is another limit. */
export const comparisons = [
  'is',
  'not-is',
  'from',
  'not-from',
  'below',
  'not-below',
  'more-than',
  'not-more-than',
  'answered',
  'not-answered',
  'requested-from',
  'requested-below',
  'not-requested-from',
  'not-requested-below',
] as const;
export type Comparison = (typeof comparisons)[number];

export function comparisonOf({ not, of }: ConditionRow): Comparison {
  const name = not ? `not-${of.op}` : of.op;
  return comparisons.find((each) => each === name) ?? 'answered';
}

/** The comparisons that are offered: those that fit, and the one that stands. */
export function offeredFor(
  subjects: readonly Subject[],
  subject: Subject | undefined,
  standing: Comparison,
): readonly Comparison[] {
  const offered: Comparison[] = !subject
    ? ['requested-from', 'requested-below']
    : [
        ...(valuesOf(subject.of).length > 0 ? (['is', 'not-is'] as const) : []),
        ...(isNumber(subject.of) ? (['from', 'below'] as const) : []),
        ...(comparable(subjects, subject).length > 0
          ? (['more-than', 'not-more-than'] as const)
          : []),
        'answered',
        'not-answered',
      ];
  return offered.includes(standing) ? offered : [...offered, standing];
}

/** A line with another comparison; what is compared with is kept where it still fits. */
export function rowAs(
  comparison: Comparison,
  subjects: readonly Subject[],
  subject: Subject | undefined,
  { of }: ConditionRow,
): ConditionRow {
  const not = comparison.startsWith('not-');
  const op = not ? comparison.slice('not-'.length) : comparison;
  const value = 'value' in of && typeof of.value === 'number' ? of.value : 0;
  if (op === 'requested-from' || op === 'requested-below') return { not, of: { op, value } };
  const question = subject?.path ?? pathOf(of);
  switch (op) {
    case 'is': {
      const said = of.op === 'is' ? of.value : ((subject && valuesOf(subject.of)[0]) ?? '');
      return { not, of: { op, question, value: said } };
    }
    case 'from':
    case 'below':
      return { not, of: { op, question, value } };
    case 'more-than': {
      const [first] = subject ? comparable(subjects, subject) : [];
      const other = of.op === 'more-than' ? of.other : (first?.path ?? question);
      return { not, of: { op, question, other } };
    }
    default:
      return { not, of: { op: 'answered', question } };
  }
}
