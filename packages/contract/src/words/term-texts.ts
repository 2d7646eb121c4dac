import { alternativesIn, sectionOf } from '@plan/domain';
import type { CostKind, CostTerm, Scope, Term, TermOf } from '@plan/domain';
import { costTerms, costsNamed } from './call-choices.ts';
import { listIn } from './figures.ts';
import type { Language } from './figures.ts';
import { named } from './lists.ts';
import { activityTexts } from './term-texts-activity.ts';
import { afterwardsTexts } from './term-texts-afterwards.ts';
import { applicantTexts } from './term-texts-applicant.ts';
import { moneyTexts } from './term-texts-money.ts';
import { papersTexts } from './term-texts-papers.ts';
import { closed, da, en, joined } from './term-texts-shared.ts';
import type { SaysOf } from './term-texts-shared.ts';
import { kindNouns } from './terms.ts';

export { reportAsksText } from './term-texts-afterwards.ts';

function numbered(language: Language, also: string, term: TermOf<'alternatives'>): string {
  return alternativesIn(term)
    .map((unit, index) => {
      const said = unit.map((each) => termText(language, each)).join(also);
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
  if (danish) {
    return joined(
      kinds && `Gælder kun, hvis I er ${named('da', kindNouns, kinds, 'or')}.`,
      appliedBefore !== undefined &&
        (appliedBefore ? 'Gælder, når I har søgt før.' : 'Gælder, første gang I søger.'),
      members !== '' && `Gælder, hvis I har ${members} medlemmer.`,
      amounts !== '' && closed(`Gælder, når I ${afterwards ? 'har fået' : 'søger om'} ${amounts}`),
    );
  }
  return joined(
    kinds && `Only if you are ${named('en', kindNouns, kinds, 'or')}.`,
    appliedBefore !== undefined &&
      (appliedBefore ? 'When you have applied before.' : 'The first time you apply.'),
    members !== '' && `If you have ${members} members.`,
    amounts !== '' && `When you ${afterwards ? 'were granted' : 'apply for'} ${amounts}.`,
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
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

/** Kinds of terms that carry words of the municipality, which are left as they are. */
const OWN_WORDS: readonly Term['kind'][] = [
  'own-words',
  'activity-criteria',
  'other-schemes',
  'prior-approval',
];

/** How a requirement is said as a wish. */
const softer: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  da: [
    [/Det er et krav, at/g, 'Det er en fordel, at'],
    [/Vi kræver, at/g, 'Det er en fordel, at'],
    [/Vi betaler (ikke|kun)/g, 'Vi betaler helst $1'],
    [/Vi giver ikke/g, 'Vi giver helst ikke'],
    [/I kan søge, hvis I er/g, 'Det er en fordel, hvis I er'],
    [/Kun nye kan søge: I må ikke/g, 'Nye kommer først: I bør ikke'],
    [/\bskal\b/g, 'bør'],
    [/\bmå (højst|ikke)\b/g, 'bør $1'],
  ],
  en: [
    [/It is required that/g, 'It helps that'],
    [/We require that/g, 'It helps that'],
    [/We do not pay/g, 'We prefer not to pay'],
    [/We pay only/g, 'We prefer to pay only'],
    [/We give no/g, 'We prefer to give no'],
    [/You may apply as/g, 'It helps to be'],
    [/Only new applicants: you must not/g, 'New applicants come first: you should not'],
    [/\bmust\b/g, 'should'],
    [/\bmay (at most|not)\b/g, 'should $1'],
  ],
};

/** A wish says that it is one before it says what it is; without limits, it is its name. */
function weighedText(language: Language, term: Term, said: string): string {
  const words = OWN_WORDS.includes(term.kind) ? [] : softer[language];
  const wish = words.reduce((text, [hard, soft]) => text.replace(hard, soft), said);
  const told = said === '.' ? closed(termName(language, term.kind)) : wish;
  return language === 'da'
    ? `Vi lægger vægt på det her, men kræver det ikke: ${told}`
    : `We weigh this, but do not require it: ${told}`;
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
  // The entry of a kind takes terms of that kind.
  const told = texts[term.kind] as unknown as Readonly<Record<Language, (term: Term) => string>>;
  const said = closed(told[language](term));
  const afterwards = sectionOf(term) === 'afterwards';
  return joined(
    term.force === 'weighed' ? weighedText(language, term, said) : said,
    term.scope && scopeText(language, term.scope, afterwards),
    exceptionText(language, term.exception),
    term.note === '' ? '' : closed(term.note),
  );
}
