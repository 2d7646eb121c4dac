import { addDays, typedAmount } from '../kernel/index.ts';
import type { Day, Ore } from '../kernel/index.ts';
import { askedOn, inTime, isAsked, toldBy } from '../applications/index.ts';
import type { Answers, Contents } from '../applications/index.ts';
import { isGroup } from '../pools/index.ts';
import type { FormStep, PlainQuestion, Round } from '../pools/index.ts';
import type { Manner } from './manner.ts';

type Questions = Extract<FormStep, { kind: 'questions' }>;

const TITLES = [
  'Fællesspisning på tværs',
  'Gåture for nye naboer',
  'Lektiecafé om torsdagen',
  'Besøgsvenner til dem, der er alene',
  'Værksted for unge og gamle',
  'Sang og snak om formiddagen',
  'Cykler til dem, der ingen har',
  'Haven ved åen',
  'Hjælp til post og papirer',
  'Aftener for pårørende',
] as const;

const SENTENCES = [
  'Svaret her er fundet på til en prøve.',
  'Vi mødes hver uge, og alle er velkomne.',
  'De frivillige tager imod og sørger for det praktiske.',
  'Mange fortæller, at de ellers ikke taler med nogen i løbet af ugen.',
  'Vi laver mad sammen, spiser og rydder op bagefter.',
  'Deltagerne er med til at bestemme, hvad vi skal lave næste gang.',
] as const;

const COUNTS = {
  'people-reached': 40,
  volunteers: 12,
  'volunteer-hours': 200,
  activities: 3,
  'activity-days': 10,
  events: 4,
  'grant-years': 1,
} as const;

function isCount(core: PlainQuestion['core']): core is keyof typeof COUNTS {
  return core !== undefined && core in COUNTS;
}

/** The title of a made-up activity. */
export function titleFor({ number }: Pick<Manner, 'number'>): string {
  return TITLES[(number - 1) % TITLES.length] ?? TITLES[0];
}

const LENGTHS = { few: 1, some: 4 } as const;

/**
 * Some sentences within a limit of characters, which of them the turn says; cut at the limit itself
 * where much is written, so that pages are seen with the longest answers there can be.
 */
export function wordsFor(words: Manner['words'], turn: number, most: number): string {
  if (words === 'most') {
    const times = Math.ceil(most / SENTENCES.join(' ').length);
    return Array.from({ length: times }, () => sentences(turn, SENTENCES.length))
      .join(' ')
      .slice(0, most)
      .trim();
  }
  return sentences(turn, LENGTHS[words]).slice(0, most).trim();
}

function sentences(turn: number, count: number): string {
  const { length } = SENTENCES;
  return Array.from({ length: count }, (_, index) => SENTENCES[(turn + index) % length]).join(' ');
}

function answerTo(question: PlainQuestion, manner: Manner, today: Day, requested: Ore): string {
  const { kind, options = [], limit, core } = question;
  const { number, scale } = manner;
  switch (kind) {
    case 'line':
    case 'text':
      return core === 'title'
        ? titleFor(manner).slice(0, limit)
        : wordsFor(manner.words, number + question.label.length, limit);
    case 'number':
      if (core === 'grant-years') return '1';
      return String((isCount(core) ? COUNTS[core] : 10) * scale);
    case 'money':
      return core === 'expected-amount' ? typedAmount(requested) : '5.000';
    case 'date':
      return addDays(today, 60 + number);
    case 'yes-no':
      return number % 2 === 0 ? 'no' : 'yes';
    case 'consent':
      return 'yes';
    case 'file':
      return '';
    case 'choice':
      return options[number % Math.max(1, options.length)]?.value ?? '';
    case 'choices':
      return options
        .slice(0, manner.words === 'few' ? 1 : 2)
        .map(({ value }) => value)
        .join('\n');
  }
}

/** How often the groups of a page are answered beside what is required. */
const TIMES = { few: 0, some: 2, most: 4 } as const;

function keysAsked(step: Questions, told: ReturnType<typeof toldBy>, manner: Manner) {
  return step.questions.flatMap((question) => {
    if (!isGroup(question) || !isAsked(question, told)) return [];
    const times = Math.min(question.most, TIMES[manner.words]);
    return Array.from({ length: times }, (_, index) => {
      const here = inTime(told, question, index + 1);
      return question.questions
        .filter((each) => isAsked(each, here))
        .map((each) => ({ at: `${question.key}.${index + 1}.${each.key}`, question: each }));
    }).flat();
  });
}

/** One page of questions answered, by what all pages tell so far. What was answered stays. */
export function answered(
  round: Round,
  step: Questions,
  contents: Contents,
  manner: Manner,
  today: Day,
  requested: Ore,
): Answers {
  const content = contents[step.key];
  const answers = content?.kind === 'questions' ? content.answers : {};
  const told = toldBy(round, contents);
  const asked = [
    ...keysAsked(step, told, manner),
    ...askedOn(step, told, answers).filter(
      ({ question, required }) => required || question.core || manner.words !== 'few',
    ),
  ];
  const added = asked.map(({ at, question }) => [at, answerTo(question, manner, today, requested)]);
  return { ...Object.fromEntries(added), ...answers } as Answers;
}
