import {
  askedAtSending,
  checkFacts,
  choicesFor,
  factsPerhapsTold,
  fileQuestionsOf,
  isGroup,
  isListed,
  isLong,
  placeOfCheck,
  questionsOf,
  supportOffered,
} from '@plan/domain';
import type {
  CheckFact,
  Form,
  FormStep,
  Paper,
  PlainQuestion,
  Question,
  Round,
  Term,
} from '@plan/domain';
import { readTerms, steerTerms } from './call-texts.ts';
import { checkChoiceText, checkQuestions } from './check-facts.ts';
import { amountIn, closed, listIn } from './figures.ts';
import type { Language } from './figures.ts';
import { checkText, conditionText } from './form-texts.ts';
import { supportTerms } from './support.ts';

/** One thing the form asks for. `label` and `help` are the municipality's own Danish words. */
export type ReadQuestion = {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** What the form says about the answer: how long, which choices, when it must be given. */
  readonly notes: readonly string[];
  /** What is asked each time, where it can be answered several times. */
  readonly within: readonly ReadQuestion[];
};

/** One page of the form as it is read before anybody signs in. */
export type ReadPage = {
  readonly key: string;
  /** `sending` is what is asked beside the form, when it is sent. */
  readonly kind: FormStep['kind'] | 'sending';
  /** The municipality's own Danish words, but for `sending`. */
  readonly title: string;
  readonly lead: string;
  readonly questions: readonly ReadQuestion[];
  /** What the terms say about this page. */
  readonly lines: readonly { readonly key: string; readonly text: string }[];
};

/** What a form is read from. */
export type ReadableForm = {
  readonly form: Form;
  readonly terms: readonly Term[];
  readonly areasSteer: keyof typeof steerTerms;
  readonly areas: readonly { readonly title: string }[];
  readonly grant: Round['grant'];
  readonly stages: readonly Pick<Round['stages'][number], 'targetGroups'>[];
};

const texts = {
  must: { da: 'Skal besvares.', en: 'Must be answered.' },
  may: { da: 'Frivilligt.', en: 'Optional.' },
  yesNo: { da: 'Ja eller nej.', en: 'Yes or no.' },
  consent: { da: 'I skal sige ja.', en: 'You must say yes.' },
  number: { da: 'Et tal.', en: 'A number.' },
  money: { da: 'Et beløb i kroner.', en: 'An amount in kroner.' },
  date: { da: 'En dag.', en: 'A day.' },
  file: { da: 'Et bilag, I vedhæfter her.', en: 'A file you attach here.' },
  budget: {
    da: 'Skriv udgifter, egne penge og penge fra andre. Skriv til sidst, hvor meget I søger om.',
    en: 'Write costs, your own money and money from others. Last, write how much you apply for.',
  },
  amountAlone: {
    da: 'Skriv, hvor meget I søger om. I skal ikke lave et budget.',
    en: 'Write how much you apply for. You need no budget.',
  },
  support: {
    da: 'Søger I ikke om penge, kan I springe budgettet over.',
    en: 'If you do not apply for money, you can skip the budget.',
  },
  vat: {
    da: 'I skal sige, om beløbene er med eller uden moms.',
    en: 'You must say whether the amounts are with or without VAT.',
  },
  before: { da: 'Før I sender', en: 'Before you send' },
  known: {
    da: 'Noget af det ved vi måske fra jeres egen side. Så spørger vi ikke igen.',
    en: 'We may know some of this from your own page. Then we do not ask again.',
  },
  children: { da: 'Er der børn under 15 år med?', en: 'Do children under 15 take part?' },
  partners: { da: 'Søger I sammen med andre?', en: 'Do you apply together with others?' },
  papers: {
    da: 'Vi tager PDF, PNG, JPEG, DOCX og XLSX på højst 10 MB.',
    en: 'We take PDF, PNG, JPEG, DOCX and XLSX of at most 10 MB.',
  },
} as const;

function kindNote(language: Language, { kind, limit, options = [] }: PlainQuestion): string {
  const choices = listIn(
    language,
    options.map(({ text }) => text),
    'or',
  );
  const danish = language === 'da';
  switch (kind) {
    case 'line':
    case 'text':
      return danish ? `Højst ${limit} tegn.` : `At most ${limit} characters.`;
    case 'choice':
      return danish ? `Vælg én: ${choices}.` : `Choose one: ${choices}.`;
    case 'choices':
      return danish ? `Vælg dem, der passer: ${choices}.` : `Choose those that fit: ${choices}.`;
    case 'yes-no':
      return texts.yesNo[language];
    case 'number':
    case 'money':
    case 'date':
    case 'consent':
    case 'file':
      return texts[kind][language];
  }
}

/** From which amount something is asked, where the form grows. */
function longNotes(language: Language, { longFrom }: Form, longOnly: boolean): readonly string[] {
  if (longFrom === undefined || !longOnly) return [];
  const limit = amountIn(language, longFrom);
  return [
    closed(
      language === 'da'
        ? `Kun når I søger om mindst ${limit}`
        : `Only when you apply for at least ${limit}`,
    ),
  ];
}

/** That the form grows, told where it asks how much is expected. */
function growsNotes(
  language: Language,
  { longFrom }: Form,
  asked: Question | Paper,
): readonly string[] {
  if (longFrom === undefined || !('core' in asked) || asked.core !== 'expected-amount') return [];
  const limit = amountIn(language, longFrom);
  return [
    closed(
      language === 'da'
        ? `Vi spørger om mere, når I søger om mindst ${limit}`
        : `We ask more when you apply for at least ${limit}`,
    ),
  ];
}

function whenNotes(language: Language, form: Form, asked: Question | Paper): readonly string[] {
  const { shownWhen, required, requiredWhen, longOnly = false } = asked;
  const danish = language === 'da';
  const only = shownWhen && conditionText(language, shownWhen, form);
  const must = requiredWhen && conditionText(language, requiredWhen, form);
  return [
    ...growsNotes(language, form, asked),
    ...longNotes(language, form, longOnly),
    ...(only ? [closed(danish ? `Stilles kun, hvis ${only}` : `Asked only if ${only}`)] : []),
    ...(must && !required
      ? [closed(danish ? `Skal besvares, hvis ${must}` : `Must be answered if ${must}`)]
      : [texts[required ? 'must' : 'may'][language]]),
  ];
}

/** What the form refuses, told at a question or a page of it. */
function checksAt(language: Language, form: Form, place: string): ReadPage['lines'] {
  return (form.checks ?? [])
    .filter((check) => placeOfCheck(form, check) === place)
    .map((check) => ({ key: check.key, text: checkText(language, check, form) }));
}

function readQuestion(
  language: Language,
  form: Form,
  question: Question,
  page: string,
): ReadQuestion {
  const { key, label, help } = question;
  const checks = checksAt(language, form, `${page}.${key}`).map(({ text }) => text);
  const when = [...whenNotes(language, form, question), ...checks];
  if (!isGroup(question)) {
    const kind = kindNote(language, question);
    return { key, label, help, notes: [kind, ...when], within: [] };
  }
  const times =
    language === 'da'
      ? `Kan besvares op til ${question.most} gange.`
      : `Can be answered up to ${question.most} times.`;
  const within = question.questions.map((each) =>
    readQuestion(language, form, each, `${page}.${key}`),
  );
  return { key, label, help, notes: [times, ...when], within };
}

function questionsOn(
  language: Language,
  { form, terms, areas }: ReadableForm,
  step: FormStep,
): readonly ReadQuestion[] {
  if (step.kind === 'questions') {
    return step.questions.map((each) => readQuestion(language, form, each, step.key));
  }
  if (step.kind === 'papers') {
    return step.papers.map((paper) => {
      const { key, label, help } = paper;
      return { key, label, help, notes: whenNotes(language, form, paper), within: [] };
    });
  }
  if (step.kind === 'budget') {
    return supportOffered(terms).map((kind) => {
      const label = supportTerms[kind].da;
      return { key: kind, label, help: '', notes: [texts.may[language]], within: [] };
    });
  }
  return areas.map(({ title }) => ({ key: title, label: title, help: '', notes: [], within: [] }));
}

/** What the form asks of a budget beside its lines. */
function budgetNotes(
  language: Language,
  { form, terms }: ReadableForm,
  { asksVat, perActivity, asksLines }: Extract<FormStep, { kind: 'budget' }>,
): ReadPage['lines'] {
  const danish = language === 'da';
  const { longFrom } = form;
  const group = questionsOf(form).find(({ key }) => key === perActivity)?.label;
  return [
    ...(supportOffered(terms).length > 0
      ? [{ key: 'support', text: texts.support[language] }]
      : []),
    ...(asksLines === 'long' && longFrom !== undefined
      ? [
          {
            key: 'lines',
            text: danish
              ? `Søger I om mindre end ${amountIn('da', longFrom)}, skal I kun skrive beløbet.`
              : `If you apply for less than ${amountIn('en', longFrom)}, write the amount alone.`,
          },
        ]
      : []),
    ...(asksVat ? [{ key: 'vat', text: texts.vat[language] }] : []),
    ...(group
      ? [
          {
            key: 'activity',
            text: danish
              ? `Hver linje kan høre til én af dem, I nævner under »${group}«.`
              : `Each line can be for one of those you tell of under “${group}”.`,
          },
        ]
      : []),
  ];
}

/** The files that are attached at a question, told where the others are. */
function attachedBefore(language: Language, form: Form): ReadPage['lines'] {
  const names = fileQuestionsOf(form).map(({ label }) => `»${label}«`);
  if (names.length === 0) return [];
  const all = listIn(language, names, 'and');
  const text =
    language === 'da'
      ? `Det her vedhæfter I ved spørgsmålet: ${all}.`
      : `You attach this at its question: ${all}.`;
  return [{ key: 'files', text }];
}

/** Which terms are read with a page. */
const sectionsOn: Partial<Record<FormStep['kind'], readonly string[]>> = {
  budget: ['money', 'costs'],
  papers: ['papers'],
};

function isAmountAlone(step: FormStep): boolean {
  return step.kind === 'budget' && step.asksLines === 'never';
}

function factNote(language: Language, terms: readonly Term[], name: CheckFact): string {
  if (isListed(name)) {
    const all = choicesFor(terms, name).map((each) => checkChoiceText(language, terms, name, each));
    const choices = listIn(language, all, 'or');
    return language === 'da'
      ? `Sæt kryds ved det, der passer: ${choices}.`
      : `Tick what fits: ${choices}.`;
  }
  switch (checkFacts[name]) {
    case 'yes-no':
      return texts.yesNo[language];
    case 'number':
      return texts.number[language];
    case 'amount':
      return texts.money[language];
    case 'day':
      return texts.date[language];
    case 'applicant':
    case 'cvr':
      return '';
  }
}

/** What is asked when it is sent, because the terms look at it and the form does not ask. */
function sendingPage(language: Language, readable: ReadableForm): readonly ReadPage[] {
  const { terms } = readable;
  const ask = (key: string, label: string, note: string): ReadQuestion => ({
    key,
    label,
    help: '',
    notes: [note],
    within: [],
  });
  const facts = factsPerhapsTold(readable).map((name) =>
    ask(name, checkQuestions[name][language], factNote(language, terms, name)),
  );
  const { children } = askedAtSending({ terms }, {});
  const questions = [
    ...facts,
    ...(children ? [ask('children', texts.children[language], texts.yesNo[language])] : []),
    ask('partners', texts.partners[language], texts.may[language]),
  ];
  const { before, known } = texts;
  const lead = facts.length > 0 ? known[language] : '';
  return [
    { key: '@sending', kind: 'sending', title: before[language], lead, questions, lines: [] },
  ];
}

/** The whole form in the order it is filled in, with what the terms say of money and papers. */
export function readForm(language: Language, readable: ReadableForm): readonly ReadPage[] {
  const { form, terms, areasSteer } = readable;
  const told = readTerms(language, terms);
  const linesOf = (...names: readonly string[]) =>
    told.filter(({ section }) => names.includes(section)).flatMap(({ lines }) => lines);
  const asked = form.steps.filter(({ kind }) => kind !== 'areas' || readable.areas.length > 0);
  const pages = asked.map((step): ReadPage => ({
    key: step.key,
    kind: step.kind,
    title: step.title,
    lead: [
      ...longNotes(language, form, isLong(step)),
      step.kind === 'areas'
        ? steerTerms[areasSteer][language]
        : step.kind === 'questions'
          ? ''
          : texts[isAmountAlone(step) ? 'amountAlone' : step.kind][language],
    ]
      .filter((each) => each !== '')
      .join(' '),
    questions: questionsOn(language, readable, step),
    lines: [
      ...(step.kind === 'budget' ? budgetNotes(language, readable, step) : []),
      ...linesOf(...(sectionsOn[step.kind] ?? [])),
      ...(step.kind === 'papers' ? attachedBefore(language, form) : []),
      ...checksAt(language, form, step.key),
    ],
  }));
  return [...pages, ...sendingPage(language, readable)];
}
