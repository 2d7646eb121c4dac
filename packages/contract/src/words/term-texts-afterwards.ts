import type { ReportAsk, TermOf } from '@plan/domain';
import { accountsTerms } from './call-choices.ts';
import { listIn, monthDayIn } from './figures.ts';
import type { Language } from './figures.ts';
import { clausesIn } from './lists.ts';
import {
  joined,
  da,
  en,
  monthsDa,
  monthsEn,
  yearsDa,
  yearsEn,
  daysDa,
  daysEn,
  manyDa,
  pick,
} from './term-texts-shared.ts';
import type { SaysOf } from './term-texts-shared.ts';

const reportDa = {
  activity: 'hvad I har lavet',
  people: 'hvor mange der var med',
  results: 'hvad der kom ud af det',
  accounts: 'hvad pengene er brugt til',
  vouchers: 'kvitteringer',
  pictures: 'billeder',
} as const;

const reportEn = {
  activity: 'what you did',
  people: 'how many took part',
  results: 'what came of it',
  accounts: 'what the money was used for',
  vouchers: 'vouchers',
  pictures: 'pictures',
} as const;

export const repayDa = {
  unspent: 'I ikke bruger dem alle',
  'not-held': 'det ikke bliver til noget',
  'other-purpose': 'I bruger dem til noget andet',
  closed: 'I lukker',
  'no-report': 'I ikke sender en rapport',
} as const;

export const repayEn = {
  unspent: 'you do not use all of it',
  'not-held': 'it is not held',
  'other-purpose': 'you use it for something else',
  closed: 'you close down',
  'no-report': 'you send no report',
} as const;

const publishedDa = {
  name: 'navn',
  purpose: 'formål',
  amount: 'beløb',
  refusals: 'afslag',
  report: 'rapport',
} as const;

const publishedEn = {
  name: 'names',
  purpose: 'purposes',
  amount: 'amounts',
  refusals: 'refusals',
  report: 'reports',
} as const;

const carryDa = {
  never: 'Pengene kan ikke bruges i det næste år.',
  'when-asked': 'Spørg os først, hvis I vil bruge penge i det næste år.',
  always: 'I må gerne bruge penge i det næste år.',
} as const;

const carryEn = {
  never: 'The money cannot be used in the next year.',
  'when-asked': 'Ask us first if you want to use money in the next year.',
  always: 'You may use money in the next year.',
} as const;

const toldDa = {
  text: 'en linje tekst',
  logo: 'kommunens logo',
  invitation: 'en invitation til os',
} as const;

const toldEn = {
  text: 'a line of text',
  logo: 'the logo of the municipality',
  invitation: 'an invitation to us',
} as const;

/** What a report tells, as it stands within a sentence. */
export function reportAsksText(language: Language, asks: readonly ReportAsk[]): string {
  return listIn(language, pick(language === 'da' ? reportDa : reportEn, asks));
}

type AccountsStep = TermOf<'accounts'>['steps'][number];

/** The steps from the least amount on, each with the one after it. */
function inOrder(steps: readonly AccountsStep[]) {
  const ordered = steps.toSorted((one, other) => one.from - other.from);
  return ordered.map((step, index) => ({ step, next: ordered[index + 1] }));
}

function accountsDa(steps: readonly AccountsStep[]): string {
  const fromDa = ({ from, above }: AccountsStep) =>
    above ? `mere end ${da(from)}` : `${da(from)} eller mere`;
  return inOrder(steps)
    .map(({ step, next }) => {
      if (step.requirement !== 'none') {
        const asked = accountsTerms[step.requirement].da;
        return step.from === 0 && !step.above
          ? `Vi skal have ${asked}.`
          : `Får I ${fromDa(step)}, skal vi have ${asked}.`;
      }
      if (!next) return `Får I ${fromDa(step)}, skal I ikke sende regnskab.`;
      const until = next.above ? `højst ${da(next.from)}` : `mindre end ${da(next.from)}`;
      return `Får I ${until}, skal I ikke sende regnskab.`;
    })
    .join(' ');
}

function accountsEn(steps: readonly AccountsStep[]): string {
  const fromEn = ({ from, above }: AccountsStep) =>
    above ? `more than ${en(from)}` : `${en(from)} or more`;
  return inOrder(steps)
    .map(({ step, next }) => {
      if (step.requirement !== 'none') {
        const asked = accountsTerms[step.requirement].en;
        return step.from === 0 && !step.above
          ? `We need ${asked}.`
          : `If you get ${fromEn(step)}, we need ${asked}.`;
      }
      if (!next) return `If you get ${fromEn(step)}, send no accounts.`;
      const until = next.above ? `at most ${en(next.from)}` : `less than ${en(next.from)}`;
      return `If you get ${until}, send no accounts.`;
    })
    .join(' ');
}

type Kinds =
  | 'report'
  | 'accounts'
  | 'repayment'
  | 'carry-over'
  | 'use-by'
  | 'changes'
  | 'publication'
  | 'acknowledgement'
  | 'spot-check';

/** The words of terms about what follows when money has been given. */
export const afterwardsTexts: SaysOf<Kinds> = {
  report: {
    name: { da: 'Rapport', en: 'Report' },
    da: ({ asks, byDay, sameYear, monthsAfter, weeksAfter, fromDecision, earlier }) => {
      const counted = [
        ...(monthsAfter === undefined ? [] : [monthsDa(monthsAfter)]),
        ...(weeksAfter === undefined ? [] : [manyDa(weeksAfter, 'uge', 'uger')]),
      ];
      const year = sameYear ? 'i det år, pengene er til' : 'året efter';
      return joined(
        `Send os en rapport, der viser: ${reportAsksText('da', asks)}.`,
        byDay !== undefined && `Det skal ske senest ${monthDayIn('da', byDay)} ${year}.`,
        counted.length > 0 &&
          `Det skal ske senest ${listIn('da', counted)} efter, at ${fromDecision ? 'I har fået svar' : 'det er slut'}.`,
        byDay !== undefined &&
          counted.length > 0 &&
          `Den ${earlier ? 'første' : 'sidste'} af de to dage gælder.`,
      );
    },
    en: ({ asks, byDay, sameYear, monthsAfter, weeksAfter, fromDecision, earlier }) => {
      const counted = [
        ...(monthsAfter === undefined ? [] : [monthsEn(monthsAfter)]),
        ...(weeksAfter === undefined ? [] : [weeksAfter === 1 ? '1 week' : `${weeksAfter} weeks`]),
      ];
      const year = sameYear ? 'the year the money is for' : 'the year after';
      return joined(
        `Send us a report that shows: ${reportAsksText('en', asks)}.`,
        byDay !== undefined && `No later than ${monthDayIn('en', byDay)} of ${year}.`,
        counted.length > 0 &&
          `No later than ${listIn('en', counted)} after ${fromDecision ? 'the answer' : 'it has ended'}.`,
        byDay !== undefined &&
          counted.length > 0 &&
          `The ${earlier ? 'earlier' : 'later'} of the two counts.`,
      );
    },
  },
  accounts: {
    name: { da: 'Regnskab', en: 'Accounts' },
    da: ({ steps }) => accountsDa(steps),
    en: ({ steps }) => accountsEn(steps),
  },
  repayment: {
    name: { da: 'Tilbagebetaling', en: 'Repayment' },
    da: ({ when, from, withinDays }) =>
      joined(
        `I skal betale penge tilbage, hvis ${clausesIn('da', pick(repayDa, when), 'or')}.`,
        from !== undefined && `Det gælder ikke beløb under ${da(from)}`,
        withinDays !== undefined && `Det skal ske inden for ${daysDa(withinDays)}.`,
      ),
    en: ({ when, from, withinDays }) =>
      joined(
        `You must pay money back if ${clausesIn('en', pick(repayEn, when), 'or')}.`,
        from !== undefined && `Amounts below ${en(from)} need not be paid back.`,
        withinDays !== undefined && `It must be done within ${daysEn(withinDays)}.`,
      ),
  },
  'carry-over': {
    name: { da: 'Penge til næste år', en: 'Money for the next year' },
    da: ({ allowed, months }) =>
      joined(
        carryDa[allowed],
        allowed !== 'never' && months !== undefined && `Det kan højst være ${monthsDa(months)}.`,
      ),
    en: ({ allowed, months }) =>
      joined(
        carryEn[allowed],
        allowed !== 'never' && months !== undefined && `For at most ${monthsEn(months)}.`,
      ),
  },
  'use-by': {
    name: { da: 'Hvornår pengene skal bruges', en: 'When the money must be used' },
    da: ({ monthsAfter, byDay }) =>
      joined(
        monthsAfter !== undefined &&
          `Pengene skal bruges senest ${monthsDa(monthsAfter)} efter, at I har fået dem.`,
        byDay !== undefined && `Pengene skal bruges senest ${monthDayIn('da', byDay)}.`,
      ),
    en: ({ monthsAfter, byDay }) =>
      joined(
        monthsAfter !== undefined &&
          `The money must be used within ${monthsEn(monthsAfter)} of receiving it.`,
        byDay !== undefined && `The money must be used by ${monthDayIn('en', byDay)}.`,
      ),
  },
  changes: {
    name: { da: 'Ændringer', en: 'Changes' },
    da: ({ fromPercent }) =>
      fromPercent === undefined
        ? 'Spørg os, før I bruger pengene til noget andet.'
        : `Spørg os, før I flytter mere end ${fromPercent} % af pengene til noget andet.`,
    en: ({ fromPercent }) =>
      fromPercent === undefined
        ? 'Ask us before you use the money for something else.'
        : `Ask us before you move more than ${fromPercent}% of the money to something else.`,
  },
  publication: {
    name: { da: 'Det viser vi på nettet', en: 'What we publish' },
    da: ({ what }) => `Vi viser på nettet: ${listIn('da', pick(publishedDa, what))}.`,
    en: ({ what }) => `We publish: ${listIn('en', pick(publishedEn, what))}.`,
  },
  acknowledgement: {
    name: { da: 'Fortæl om støtten', en: 'Tell of the support' },
    da: ({ how }) => `Fortæl, at kommunen støtter jer, med ${listIn('da', pick(toldDa, how))}.`,
    en: ({ how }) =>
      `Tell that the municipality supports you, with ${listIn('en', pick(toldEn, how))}.`,
  },
  'spot-check': {
    name: { da: 'Stikprøve', en: 'Spot check' },
    da: ({ keepYears }) =>
      keepYears === undefined
        ? 'Gem alle kvitteringer. Vi kan bede om at se dem.'
        : `Gem alle kvitteringer i ${yearsDa(keepYears)}. Vi kan bede om at se dem.`,
    en: ({ keepYears }) =>
      keepYears === undefined
        ? 'Keep all vouchers. We may ask to see them.'
        : `Keep all vouchers for ${yearsEn(keepYears)}. We may ask to see them.`,
  },
};
