import type { Form } from '../pools/index.ts';

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
