import {
  APPLICANT_KIND,
  CHOSEN_AREAS,
  CHOSEN_SUPPORT,
  associationKinds,
  isGroup,
  questionsOf,
  supportKinds,
} from '@plan/domain';
import type { Condition, Form, FormCheck, Question, coreFacts } from '@plan/domain';
import { amountIn, listIn } from './figures.ts';
import type { Language } from './figures.ts';
import { named } from './lists.ts';
import { supportTerms } from './support.ts';
import { kindNouns } from './terms.ts';
import type { Terms } from './terms.ts';

export const questionKindTerms: Terms<Question['kind']> = {
  line: { da: 'En linje', en: 'One line' },
  text: { da: 'Flere linjer', en: 'Several lines' },
  number: { da: 'Et tal', en: 'A number' },
  money: { da: 'Et beløb', en: 'An amount' },
  date: { da: 'En dag', en: 'A day' },
  'yes-no': { da: 'Ja eller nej', en: 'Yes or no' },
  choice: { da: 'Ét valg', en: 'One choice' },
  choices: { da: 'Flere valg', en: 'Several choices' },
  consent: { da: 'Et samtykke', en: 'A consent' },
  file: { da: 'Et bilag', en: 'A file' },
  group: { da: 'Gentages for hver', en: 'Repeated for each' },
  table: { da: 'En tabel', en: 'A table' },
};

export const coreFactTerms: Terms<(typeof coreFacts)[number]> = {
  title: { da: 'Aktivitetens navn', en: 'Name of the activity' },
  purpose: { da: 'Formål', en: 'Purpose' },
  'target-group': { da: 'Målgruppe', en: 'Target group' },
  'people-reached': { da: 'Deltagere', en: 'People reached' },
  volunteers: { da: 'Frivillige', en: 'Volunteers' },
  'volunteer-hours': { da: 'Frivillige timer', en: 'Volunteer hours' },
  activities: { da: 'Antal aktiviteter', en: 'Number of activities' },
  'activity-days': { da: 'Antal dage', en: 'Number of days' },
  events: { da: 'Antal arrangementer', en: 'Number of events' },
  'expected-amount': { da: 'Det, de regner med at søge om', en: 'What they expect to apply for' },
  'grant-years': { da: 'Antal år, der søges til', en: 'Number of years applied for' },
};

/** Core facts in a list within a sentence. */
export function coreNames(
  language: Language,
  cores: readonly (typeof coreFacts)[number][],
): string {
  return named(language, coreFactTerms, cores);
}

/** A question by its key, or a field of a group by both: `aktivitet.antal`. */
function questionAt(form: Form, path: string): Question | undefined {
  const [key, field] = path.split('.');
  const question = questionsOf(form).find((each) => each.key === key);
  if (field === undefined || !question || !isGroup(question)) return question;
  const within = question.questions.find((each) => each.key === field);
  return within && { ...within, label: `${question.label}: ${within.label}` };
}

const chosenTerms: Terms<typeof CHOSEN_AREAS | typeof CHOSEN_SUPPORT | typeof APPLICANT_KIND> = {
  [APPLICANT_KIND]: { da: 'Ansøgeren', en: 'The applicant' },
  [CHOSEN_AREAS]: { da: 'Valgte områder', en: 'Chosen areas' },
  [CHOSEN_SUPPORT]: { da: 'Hjælp ud over penge', en: 'Support in kind' },
};

/** What a condition looks at: a question by its label, or what is chosen on another page. */
export function subjectText(language: Language, path: string, form: Form): string {
  const chosen = Object.entries(chosenTerms).find(([name]) => name === path)?.[1];
  return chosen?.[language] ?? questionAt(form, path)?.label ?? path;
}

/** One of the answers that can be chosen, in words. */
export function valueText(language: Language, question: Question | undefined, value: string) {
  const options = question && !isGroup(question) ? (question.options ?? []) : [];
  const plain = { yes: { da: 'ja', en: 'yes' }, no: { da: 'nej', en: 'no' } }[value];
  const text = options.find((each) => each.value === value)?.text ?? plain?.[language];
  if (text !== undefined || question !== undefined) return text ?? value;
  const support = supportKinds.find((kind) => kind === value);
  const applicant = associationKinds.find((kind) => kind === value);
  if (support) return named(language, supportTerms, [support]);
  return applicant ? kindNouns[applicant][language] : value;
}

type Joined = Extract<Condition, { op: 'all' | 'any' }>;
type Opposite = Extract<Condition, { op: 'not' }>;
type Comparison = Exclude<Condition, Joined | Opposite>;

function isComparison(condition: Condition): condition is Comparison {
  return !['all', 'any', 'not'].includes(condition.op);
}

/** What is not at least something is below it, and the other way round. */
const opposites = {
  from: 'below',
  below: 'from',
  'requested-from': 'requested-below',
  'requested-below': 'requested-from',
} as const;

function limitText(
  language: Language,
  op: keyof typeof opposites,
  { named, limit }: { readonly named: string; readonly limit: string },
): string {
  const danish = language === 'da';
  switch (op) {
    case 'from':
      return `${named} ${danish ? 'er mindst' : 'is at least'} ${limit}`;
    case 'below':
      return `${named} ${danish ? 'er under' : 'is below'} ${limit}`;
    case 'requested-from':
      return danish ? `der søges om mindst ${limit}` : `at least ${limit} is applied for`;
    case 'requested-below':
      return danish ? `der søges om mindre end ${limit}` : `less than ${limit} is applied for`;
  }
}

function comparisonText(language: Language, of: Comparison, form: Form, not: boolean): string {
  const danish = language === 'da';
  const called = (path: string) =>
    path === APPLICANT_KIND
      ? chosenTerms[path][language].toLowerCase()
      : `»${subjectText(language, path, form)}«`;
  const named = 'question' in of ? called(of.question) : '';
  const is = danish ? (not ? 'ikke er' : 'er') : not ? 'is not' : 'is';
  switch (of.op) {
    case 'is':
      return `${named} ${is} ${valueText(language, questionAt(form, of.question), of.value)}`;
    case 'answered':
      return `${named} ${is} ${danish ? 'besvaret' : 'answered'}`;
    case 'more-than':
      return `${named} ${is} ${danish ? 'mere end' : 'more than'} ${called(of.other)}`;
    case 'from':
    case 'below':
    case 'requested-from':
    case 'requested-below': {
      const money = !('question' in of) || questionAt(form, of.question)?.kind === 'money';
      const limit = money ? amountIn(language, of.value) : String(of.value);
      return limitText(language, not ? opposites[of.op] : of.op, { named, limit });
    }
  }
}

/** A condition in words: `»Er I nye?« er Ja`. */
export function conditionText(language: Language, condition: Condition, form: Form): string {
  if (condition.op === 'not') {
    const { of } = condition;
    if (of.op === 'not') return conditionText(language, of.of, form);
    if (isComparison(of)) return comparisonText(language, of, form, true);
    return `${language === 'da' ? 'ikke' : 'not'} (${conditionText(language, of, form)})`;
  }
  if (isComparison(condition)) return comparisonText(language, condition, form, false);
  const parts = condition.of.map((each) => {
    const told = conditionText(language, each, form);
    return each.op === 'all' || each.op === 'any' ? `(${told})` : told;
  });
  return listIn(language, parts, condition.op === 'all' ? 'and' : 'or');
}

/** A check of the form as applicants read it before they write. */
export function checkText(language: Language, { when, says }: FormCheck, form: Form): string {
  const told = conditionText(language, when, form);
  return language === 'da'
    ? `Kan ikke sendes, hvis ${told}: ${says}`
    : `Cannot be sent if ${told}: ${says}`;
}
