import { kroner } from '../kernel/index.ts';
import type { Form, FormStep, PlainQuestion } from '../pools/index.ts';

/** A § 18 form of the usual size: two pages of questions, the areas, a budget and papers. */
export const section18Form: Form = {
  version: 1,
  steps: [
    {
      kind: 'questions',
      key: 'aktivitet',
      title: 'Jeres aktivitet',
      questions: [
        {
          key: 'titel',
          kind: 'line',
          label: 'Hvad kalder I aktiviteten?',
          help: 'En kort overskrift, som kan stå på kommunens liste.',
          limit: 100,
          required: true,
          core: 'title',
        },
        {
          key: 'formaal',
          kind: 'text',
          label: 'Hvad vil I gøre, og hvorfor?',
          help: 'Fortæl, hvad der skal ske, og hvilken forskel det skal gøre.',
          limit: 1500,
          required: true,
          core: 'purpose',
        },
        {
          key: 'maalgruppe',
          kind: 'text',
          label: 'Hvem er aktiviteten for?',
          help: 'Skriv ikke navne eller oplysninger om enkelte personer.',
          limit: 600,
          required: true,
          core: 'target-group',
        },
        {
          key: 'deltagere',
          kind: 'number',
          label: 'Hvor mange deltager?',
          help: 'Jeres bedste bud, som et helt tal.',
          limit: 9,
          required: true,
          core: 'people-reached',
        },
      ],
    },
    {
      kind: 'questions',
      key: 'frivillige',
      title: 'De frivillige',
      questions: [
        {
          key: 'antal',
          kind: 'number',
          label: 'Hvor mange frivillige er med?',
          help: 'Den frivillige indsats skal være det bærende.',
          limit: 9,
          required: true,
          core: 'volunteers',
        },
        {
          key: 'indsats',
          kind: 'text',
          label: 'Hvad laver de frivillige?',
          help: '',
          limit: 800,
          required: true,
        },
        {
          key: 'samarbejde',
          kind: 'text',
          label: 'Samarbejder I med andre?',
          help: 'For eksempel frivilligcentret, en skole eller en anden forening.',
          limit: 600,
          required: false,
        },
      ],
    },
    { kind: 'areas', key: 'omraader', title: 'Indsatsområder' },
    { kind: 'budget', key: 'budget', title: 'Budget' },
    { kind: 'papers', key: 'bilag', title: 'Bilag', papers: [] },
  ],
};

const expected: PlainQuestion = {
  key: 'forventet-beloeb',
  kind: 'money',
  label: 'Hvor meget regner I med at søge om?',
  help: 'Jeres bedste bud. I skriver det endelige beløb i budgettet.',
  limit: 20,
  required: true,
  core: 'expected-amount',
};

/** What is asked of larger sums: how it is seen to work, and what becomes of it. */
const effects: FormStep = {
  kind: 'questions',
  key: 'virkning',
  title: 'Hvad kommer der ud af det?',
  longOnly: true,
  questions: [
    {
      key: 'virkning',
      kind: 'text',
      label: 'Hvordan kan I se, at det virker?',
      help: 'For eksempel hvad deltagerne siger, eller hvor mange der bliver ved med at komme.',
      limit: 1000,
      required: true,
    },
    {
      key: 'bagefter',
      kind: 'text',
      label: 'Hvad sker der, når pengene er brugt?',
      help: '',
      limit: 800,
      required: false,
    },
  ],
};

const LONG_QUESTIONS: readonly string[] = ['indsats', 'samarbejde'];

/** For small sums: no page asks about areas or papers that the call has nothing of. */
export const quickGrantForm: Form = {
  ...section18Form,
  steps: section18Form.steps.filter(({ kind }) => kind !== 'areas' && kind !== 'papers'),
};

/** The same form, short for small sums: from 10.000 kr. more is asked. */
export const growingForm: Form = {
  version: 1,
  longFrom: kroner(10_000),
  steps: section18Form.steps.flatMap((step, index): FormStep[] => {
    if (step.kind !== 'questions') return [step];
    const questions = step.questions.map((each) =>
      LONG_QUESTIONS.includes(each.key) ? { ...each, longOnly: true as const } : each,
    );
    return index === 0
      ? [{ ...step, questions: [...questions, expected] }]
      : [{ ...step, questions }, effects];
  }),
};
