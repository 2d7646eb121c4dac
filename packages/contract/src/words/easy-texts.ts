import { mostAmount, papersAsked, supportOffered } from '@plan/domain';
import type { PublicPool, PublicRound, Term } from '@plan/domain';
import { costName, paperName } from './call-choices.ts';
import { answerText } from './call-texts.ts';
import { amountIn, closingIn, wallTimeIn } from './figures.ts';
import type { Language } from './figures.ts';
import { supportTerms } from './support.ts';
import { kindNouns } from './terms.ts';

/** A part of a call in easy words: short sentences, or the items of a list after the first line. */
export type EasyPart = {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly items: readonly string[];
};

type Told = {
  readonly pool: Pick<PublicPool, 'title'>;
  readonly round: Pick<PublicRound, 'terms' | 'window' | 'dates' | 'answer' | 'form' | 'state'> & {
    readonly moneyUsed?: PublicRound['moneyUsed'];
  };
};

/** Terms that hold for everybody who applies, whatever they are and ask for. */
function forAll<Kind extends Term['kind']>({ round }: Told, kind: Kind) {
  return round.terms.filter(
    (term): term is Extract<Term, { kind: Kind }> =>
      term.kind === kind &&
      term.scope === undefined &&
      term.force === 'required' &&
      term.exception === '',
  );
}

const titles = {
  what: { da: 'Hvad er det?', en: 'What is it?' },
  who: { da: 'Hvem kan søge?', en: 'Who can apply?' },
  money: { da: 'Hvor mange penge kan I få?', en: 'How much money can you get?' },
  unpaid: { da: 'Hvad betaler vi ikke?', en: 'What do we not pay?' },
  dates: { da: 'Hvornår kan I søge?', en: 'When can you apply?' },
  papers: { da: 'Hvad skal I sende med?', en: 'What must you send along?' },
  how: { da: 'Sådan gør I', en: 'What you do' },
} as const satisfies Record<string, Record<Language, string>>;

type Key = keyof typeof titles;

function part(
  language: Language,
  key: Key,
  lines: readonly string[],
  items: readonly string[] = [],
): readonly EasyPart[] {
  if (lines.length + items.length === 0) return [];
  return [{ key, title: titles[key][language], lines, items }];
}

/** Whether one can still apply, as far as a page that is made once a day can tell. */
function isOpen({ round }: Told): boolean {
  return round.state === 'announced' && round.moneyUsed === undefined;
}

function whatLines(language: Language, told: Told): readonly string[] {
  const { pool, round } = told;
  const da = language === 'da';
  const over =
    round.state === 'cancelled'
      ? da
        ? 'Runden er aflyst.'
        : 'The round is cancelled.'
      : da
        ? 'Det er for sent at søge.'
        : 'It is too late to apply.';
  const open = [
    da ? 'Kommunen har nogle penge.' : 'The municipality has some money.',
    da ? 'I kan søge om at få nogle af dem.' : 'You can apply for some of it.',
  ];
  return [
    ...(isOpen(told) ? open : [over]),
    `${da ? 'Pengene hedder' : 'The money is called'}: ${pool.title}.`,
  ];
}

function whoParts(language: Language, told: Told): readonly EasyPart[] {
  const [first, ...others] = forAll(told, 'applicant-kinds');
  const kinds = (first?.kinds ?? []).filter((kind) =>
    others.every((term) => term.kinds.includes(kind)),
  );
  const lead = language === 'da' ? 'I kan søge, hvis I er:' : 'You can apply if you are:';
  return kinds.length === 0
    ? []
    : part(
        language,
        'who',
        [lead],
        kinds.map((kind) => kindNouns[kind][language]),
      );
}

function moneyParts(language: Language, told: Told): readonly EasyPart[] {
  const da = language === 'da';
  const amounts = forAll(told, 'amount');
  const most = mostAmount(amounts);
  const least = Math.max(0, ...amounts.map((term) => term.least ?? 0));
  const support = supportOffered(forAll(told, 'support-in-kind'));
  const lines = [
    ...(most === undefined
      ? []
      : [`${da ? 'I kan højst få' : 'You can get at most'} ${amountIn(language, most)}`]),
    ...(least === 0
      ? []
      : [
          `${da ? 'I skal mindst søge om' : 'You must ask for at least'} ${amountIn(language, least)}`,
        ]),
    ...(support.length === 0
      ? []
      : [
          da
            ? 'I kan også få hjælp, som ikke er penge:'
            : 'You can also get help that is not money:',
        ]),
  ];
  return part(
    language,
    'money',
    lines,
    support.map((kind) => supportTerms[kind][language]),
  );
}

function dateLines(language: Language, { round }: Told): readonly string[] {
  const da = language === 'da';
  const { window, dates } = round;
  const used = dates.kind === 'rolling' && dates.untilMoneyIsUsed;
  return [
    `${da ? 'I kan søge fra' : 'You can apply from'} ${wallTimeIn(language, window.opens)}.`,
    `${da ? 'I kan søge til' : 'You can apply until'} ${closingIn(language, window.closesBefore)}.`,
    ...(used
      ? [
          da
            ? 'Vi lukker før, hvis der ikke er flere penge.'
            : 'We close before that if there is no more money.',
        ]
      : []),
    answerText(language, round),
  ];
}

function paperParts(language: Language, told: Told): readonly EasyPart[] {
  const [page] = told.round.form.steps.flatMap((step) => (step.kind === 'papers' ? [step] : []));
  if (!page) return [];
  const short = told.round.form.longFrom !== undefined;
  const silent = { answer: () => '', number: () => undefined, requested: undefined, short };
  const terms = forAll(told, 'attachment');
  const asked = papersAsked({ terms, form: told.round.form }, page, silent, {}).filter(
    ({ required }) => required,
  );
  const lead = language === 'da' ? 'I skal sende det her med:' : 'You must send this along:';
  const names = asked.map(({ kind, paper }) => paper?.label ?? paperName(language, kind));
  return names.length === 0 ? [] : part(language, 'papers', [lead], names);
}

function unpaidParts(language: Language, told: Told): readonly EasyPart[] {
  const costs = [
    ...new Set(
      forAll(told, 'unpaid-costs').flatMap(({ categories, others = [] }) => [
        ...categories,
        ...others,
      ]),
    ),
  ];
  const lead = language === 'da' ? 'I kan ikke få penge til:' : 'You cannot get money for:';
  return costs.length === 0
    ? []
    : part(
        language,
        'unpaid',
        [lead],
        costs.map((cost) => costName(language, cost)),
      );
}

const how = {
  da: [
    'Læs først, hvad vi spørger om.',
    'Log så ind med MitID.',
    'Skriv jeres svar. I kan holde pause. Vi gemmer det, I har skrevet.',
    'Tryk på Send. I får et brev om, at vi har fået det.',
    'Vi skriver til jer igen, når vi har et svar.',
  ],
  en: [
    'First read what we ask about.',
    'Then log in with MitID.',
    'Write your answers. You can take a break. We keep what you have written.',
    'Press Send. You get a letter that says we have it.',
    'We write to you again when we have an answer.',
  ],
} as const satisfies Record<Language, readonly string[]>;

/**
 * A call in easy words, made of the data that is judged. It holds what is true for everybody who
 * applies and leaves out the rest: the page it stands on says that there are more rules, and where.
 */
export function easyRead(language: Language, told: Told): readonly EasyPart[] {
  const what = part(language, 'what', whatLines(language, told));
  if (!isOpen(told)) return what;
  return [
    ...what,
    ...whoParts(language, told),
    ...moneyParts(language, told),
    ...unpaidParts(language, told),
    ...part(language, 'dates', dateLines(language, told)),
    ...paperParts(language, told),
    ...part(language, 'how', [], how[language]),
  ];
}
