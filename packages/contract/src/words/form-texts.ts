import { isGroup, questionsOf } from '@plan/domain';
import type { Condition, Form, FormCheck, Question, coreFacts } from '@plan/domain';
import { amountIn, listIn } from './figures.ts';
import type { Language } from './figures.ts';
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
  'grant-years': { da: 'Antal år, der søges til', en: 'Number of years applied for' },
};

/** A question by its key, or a field of a group by both: `aktivitet.antal`. */
function questionAt(form: Form, path: string): Question | undefined {
  const [key, field] = path.split('.');
  const question = questionsOf(form).find((each) => each.key === key);
  if (field === undefined || !question || !isGroup(question)) return question;
  const within = question.questions.find((each) => each.key === field);
  return within && { ...within, label: `${question.label}: ${within.label}` };
}

/** A condition in words: `»Er I nye?« er Ja`. */
export function conditionText(language: Language, condition: Condition, form: Form): string {
  const found = (path: string) => questionAt(form, path);
  const named = (key: string) => `»${found(key)?.label ?? key}«`;
  const valued = (key: string, value: string) => {
    const question = found(key);
    const options = question && 'options' in question ? (question.options ?? []) : [];
    const plain = { yes: { da: 'ja', en: 'yes' }, no: { da: 'nej', en: 'no' } }[value];
    return options.find((each) => each.value === value)?.text ?? plain?.[language] ?? value;
  };
  const count = (key: string, value: number) =>
    found(key)?.kind === 'money' ? amountIn(language, value) : String(value);
  const danish = language === 'da';
  switch (condition.op) {
    case 'all':
    case 'any':
      return listIn(
        language,
        condition.of.map((each) => conditionText(language, each, form)),
        condition.op === 'all' ? 'and' : 'or',
      );
    case 'not':
      return `${danish ? 'ikke' : 'not'} (${conditionText(language, condition.of, form)})`;
    case 'is':
      return `${named(condition.question)} ${danish ? 'er' : 'is'} ${valued(condition.question, condition.value)}`;
    case 'answered':
      return `${named(condition.question)} ${danish ? 'er besvaret' : 'is answered'}`;
    case 'from':
      return `${named(condition.question)} ${danish ? 'er mindst' : 'is at least'} ${count(condition.question, condition.value)}`;
    case 'below':
      return `${named(condition.question)} ${danish ? 'er under' : 'is below'} ${count(condition.question, condition.value)}`;
    case 'more-than':
      return `${named(condition.question)} ${danish ? 'er mere end' : 'is more than'} ${named(condition.other)}`;
    case 'requested-from':
      return danish
        ? `der søges om mindst ${amountIn('da', condition.value)}`
        : `at least ${amountIn('en', condition.value)} is applied for`;
    case 'requested-below':
      return danish
        ? `der søges om mindre end ${amountIn('da', condition.value)}`
        : `less than ${amountIn('en', condition.value)} is applied for`;
  }
}

/** A check of the form as applicants read it before they write. */
export function checkText(language: Language, { when, says }: FormCheck, form: Form): string {
  const told = conditionText(language, when, form);
  return language === 'da'
    ? `Kan ikke sendes, hvis ${told}: ${says}`
    : `Cannot be sent if ${told}: ${says}`;
}
