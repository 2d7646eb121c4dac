import { alternativesIn, sectionOf } from '@plan/domain';
import type { CostKind, CostTerm, Scope, Term, TermOf } from '@plan/domain';
import { costTerms, costsNamed } from './call-choices.ts';
import { listIn } from './figures.ts';
import type { Language } from './figures.ts';
import { clausesIn, named } from './lists.ts';
import { activityTexts } from './term-texts-activity.ts';
import { afterwardsTexts } from './term-texts-afterwards.ts';
import { applicantTexts } from './term-texts-applicant.ts';
import { moneyTexts } from './term-texts-money.ts';
import { papersTexts } from './term-texts-papers.ts';
import { closed, da, en, joined } from './term-texts-shared.ts';
import type { SaysOf } from './term-texts-shared.ts';
import { applicantWishes } from './term-wishes-applicant.ts';
import { moneyWishes } from './term-wishes-money.ts';
import type { WishesOf } from './term-wish.ts';
import { kindNouns } from './terms.ts';

export { reportAsksText } from './term-texts-afterwards.ts';

type Tells = Readonly<Record<Language, (term: never) => string>>;

/** What the entry of its kind says of a term. */
function of(
  entries: Readonly<Record<Term['kind'], Tells>>,
  language: Language,
  term: Term,
): string {
  // The entry of a kind takes terms of that kind.
  return entries[term.kind][language](term as never);
}

function numbered(
  language: Language,
  also: string,
  term: TermOf<'alternatives'>,
  tell: (language: Language, term: Term) => string = termText,
): string {
  return alternativesIn(term)
    .map((unit, index) => {
      const said = unit.map((each) => tell(language, each)).join(also);
      return `(${index + 1}) ${said}`;
    })
    .join(' ');
}

/** The words of every kind of term. A kind without words does not compile. */
const texts: SaysOf<Term['kind']> = {
  alternatives: {
    name: { da: 'Et af flere', en: 'One of several' },
    da: (term) =>
      `Mindst ${term.least === 1 ? 'ét' : `${term.least}`} af disse krav skal være opfyldt: ${numbered('da', ' Og samtidig: ', term)}`,
    en: (term) =>
      `At least ${term.least} of these must hold: ${numbered('en', ' And also: ', term)}`,
  },
  ...applicantTexts,
  ...activityTexts,
  ...moneyTexts,
  ...papersTexts,
  ...afterwardsTexts,
};

/** Limits in one breath, in order: at least, more than, less than, at most. */
function limitsText(
  language: Language,
  limits: readonly (readonly [string, number | undefined])[],
  told: (value: number) => string,
): string {
  const said = limits.flatMap(([words, limit]) =>
    limit === undefined ? [] : [`${words} ${told(limit)}`],
  );
  return listIn(language, said);
}

function scopeText(language: Language, scope: Scope, afterwards: boolean): string {
  const { kinds, appliedBefore, from, above, below, upTo, membersFrom, membersBelow } = scope;
  const danish = language === 'da';
  const [least, more, less, most] = danish
    ? ['mindst', 'mere end', 'mindre end', 'højst']
    : ['at least', 'more than', 'less than', 'at most'];
  const amounts = limitsText(
    language,
    [
      [least, from],
      [more, above],
      [less, below],
      [most, upTo],
    ],
    danish ? da : en,
  );
  const members = limitsText(
    language,
    [
      [least, membersFrom],
      [danish ? 'færre end' : 'fewer than', membersBelow],
    ],
    String,
  );
  const told = danish
    ? [
        kinds && `hvis I er ${named('da', kindNouns, kinds, 'or')}`,
        appliedBefore === true && 'hvis I har søgt før',
        appliedBefore === false && 'hvis det er første gang, I søger',
        members !== '' && `hvis I har ${members} medlemmer`,
        amounts !== '' && `hvis I ${afterwards ? 'har fået' : 'søger om'} ${amounts}`,
      ]
    : [
        kinds && `if you are ${named('en', kindNouns, kinds, 'or')}`,
        appliedBefore === true && 'if you have applied before',
        appliedBefore === false && 'the first time you apply',
        members !== '' && `if you have ${members} members`,
        amounts !== '' && `if you ${afterwards ? 'were granted' : 'apply for'} ${amounts}`,
      ];
  const limits = told.filter((each) => typeof each === 'string');
  if (limits.length === 0) return '';
  const holds = danish ? 'Det gælder kun,' : 'It holds only';
  return closed(`${holds} ${clausesIn(language, limits)}`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** For whom alone an exception is. */
function exceptionForText(language: Language, { exception, exceptionFor }: Term): string {
  if (exception === '' || !exceptionFor) return '';
  const kinds = named(language, kindNouns, exceptionFor, 'or');
  return language === 'da'
    ? `Undtagelsen gælder kun, hvis I er ${kinds}.`
    : `The exception holds only if you are ${kinds}.`;
}

/** An exception as a sentence, by how it begins: "if", "unless", "but", or with its own words. */
function exceptionText(language: Language, exception: string): string {
  const told = exception.trim();
  if (told === '') return '';
  const danish = language === 'da';
  if (/^(hvis|når|if|when)\b/i.test(told)) {
    return closed(`${danish ? 'Det gælder ikke,' : 'It does not hold'} ${lowerFirst(told)}`);
  }
  if (/^(medmindre|undtagen|unless|except)\b/i.test(told)) {
    return closed(`${danish ? 'Det gælder,' : 'It holds'} ${lowerFirst(told)}`);
  }
  if (/^(dog|but)\b/i.test(told)) {
    return closed(told.charAt(0).toUpperCase() + told.slice(1));
  }
  return `${danish ? 'Undtagelse:' : 'Exception:'} ${closed(told)}`;
}

const wishes: WishesOf<Term['kind']> = {
  alternatives: {
    da: (term) =>
      `mindst ${term.least === 1 ? 'ét' : term.least} af dette: ${numbered('da', ' Og samtidig: ', term, wishText)}`,
    en: (term) =>
      `at least ${term.least} of this: ${numbered('en', ' And also: ', term, wishText)}`,
  },
  ...applicantWishes,
  ...moneyWishes,
};

const weighed = {
  da: 'Vi lægger vægt på det her, men kræver det ikke:',
  en: 'We weigh this, but do not require it:',
} as const;

/** What a term says where it is a wish. */
function wishText(language: Language, term: Term): string {
  return closed(of(wishes, language, term));
}

/** What a term says of one kind of cost, beside the line where it is written. */
export function costHintText(language: Language, term: CostTerm, kind: CostKind): string {
  if (term.kind === 'cost-cap') return termText(language, term);
  const listed = Object.hasOwn(costTerms, kind);
  const name = costsNamed(language, {
    categories: listed ? [kind] : [],
    others: listed ? [] : [kind],
  });
  return language === 'da' ? `Puljen betaler ikke ${name}.` : `The pool does not pay for ${name}.`;
}

/** What a kind of term is called. */
export function termName(language: Language, kind: Term['kind']): string {
  return texts[kind].name[language];
}

/**
 * A term as people read it: made of its data, so that it says what is judged. A note is added
 * last and never stands instead.
 */
export function termText(language: Language, term: Term): string {
  const afterwards = sectionOf(term) === 'afterwards';
  return joined(
    term.force === 'weighed'
      ? `${weighed[language]} ${wishText(language, term)}`
      : closed(of(texts, language, term)),
    term.scope && scopeText(language, term.scope, afterwards),
    exceptionText(language, term.exception),
    exceptionForText(language, term),
    term.note === '' ? '' : closed(term.note),
  );
}
