import { named } from './lists.ts';
import { supportTerms } from './support.ts';
import { joined, da, en, yearsDa, yearsEn, closed } from './term-texts-shared.ts';
import type { SaysOf } from './term-texts-shared.ts';

export const perDa = {
  participant: 'hver deltager',
  volunteer: 'hver frivillig',
  member: 'hvert medlem',
  'member-here': 'hvert medlem, der bor i kommunen',
  'young-member': 'hvert medlem under 25 år',
  activity: 'hver aktivitet',
  day: 'hver dag',
  event: 'hvert arrangement',
} as const;

export const perEn = {
  participant: 'participant',
  volunteer: 'volunteer',
  member: 'member',
  'member-here': 'member who lives in the municipality',
  'young-member': 'member below 25 years',
  activity: 'activity',
  day: 'day',
  event: 'event',
} as const;

const paidDa = {
  'in-advance': 'Vi betaler pengene på forhånd.',
  'after-accounts': 'Vi betaler pengene, når vi har fået et regnskab.',
  'in-parts': 'Vi betaler pengene i flere dele.',
  'each-year': 'Vi betaler pengene år for år.',
  'by-invoice': 'Send regningerne til os, så betaler vi dem.',
  'deficit-guarantee': 'Det er en garanti: Vi betaler kun, hvis I får underskud.',
} as const;

const paidEn = {
  'in-advance': 'We pay the money in advance.',
  'after-accounts': 'We pay the money when we have your accounts.',
  'in-parts': 'We pay the money in parts.',
  'each-year': 'We pay the money year by year.',
  'by-invoice': 'Send us the bills, and we pay them.',
  'deficit-guarantee': 'It is a guarantee: we pay only if you have a deficit.',
} as const;

type Kinds =
  | 'amount'
  | 'share-of-cost'
  | 'share-of-citizens'
  | 'amount-per'
  | 'amount-a-year'
  | 'co-funding'
  | 'balanced-budget'
  | 'user-payment'
  | 'grant-years'
  | 'payment'
  | 'support-in-kind';

/** The words of terms about how much can be given. */
export const moneyTexts: SaysOf<Kinds> = {
  amount: {
    name: { da: 'Beløb', en: 'Amount' },
    da: ({ least, most }) =>
      least !== undefined && most !== undefined
        ? `I kan søge om mellem ${da(least)} og ${da(most)}`
        : most !== undefined
          ? `I kan søge om højst ${da(most)}`
          : `I skal søge om mindst ${da(least ?? 0)}`,
    en: ({ least, most }) =>
      least !== undefined && most !== undefined
        ? `You can apply for between ${en(least)} and ${en(most)}.`
        : most !== undefined
          ? `You can apply for at most ${en(most)}.`
          : `You must apply for at least ${en(least ?? 0)}.`,
  },
  'share-of-cost': {
    name: { da: 'Andel af udgifterne', en: 'Share of the costs' },
    da: ({ percent, wholeUpTo }) =>
      wholeUpTo === undefined
        ? `Vi betaler højst ${percent} % af udgifterne.`
        : `Vi kan betale alle udgifter op til ${da(wholeUpTo)} og højst ${percent} % af resten.`,
    en: ({ percent, wholeUpTo }) =>
      wholeUpTo === undefined
        ? `We pay at most ${percent}% of the costs.`
        : `We can pay all costs up to ${en(wholeUpTo)} and at most ${percent}% of the rest.`,
  },
  'share-of-citizens': {
    name: { da: 'Andel af borgere', en: 'Share of citizens' },
    da: ({ leastPercent }) =>
      joined(
        'Vi betaler for den del af deltagerne, der bor i kommunen.',
        leastPercent !== undefined && `Det skal være mindst ${leastPercent} % af dem.`,
      ),
    en: ({ leastPercent }) =>
      joined(
        'We pay for the part of the participants who live in the municipality.',
        leastPercent !== undefined && `It must be at least ${leastPercent}% of them.`,
      ),
  },
  'amount-per': {
    name: { da: 'Beløb for hver', en: 'Amount for each' },
    da: ({ per, rate, base, rateUntil, rateAfter, mostUnits, least }) =>
      joined(
        base === undefined
          ? `I kan få højst ${da(rate)} for ${perDa[per]}.`
          : `I kan få ${da(base)} og højst ${da(rate)} mere for ${perDa[per]}.`,
        rateUntil !== undefined &&
          `Det gælder de første ${rateUntil}. Derefter er det højst ${da(rateAfter ?? 0)} for ${perDa[per]}.`,
        mostUnits !== undefined && `Vi tæller højst ${mostUnits}.`,
        least !== undefined && `Alle kan få ${da(least)}`,
      ),
    en: ({ per, rate, base, rateUntil, rateAfter, mostUnits, least }) =>
      joined(
        base === undefined
          ? `You can get at most ${en(rate)} for each ${perEn[per]}.`
          : `You can get ${en(base)} and at most ${en(rate)} more for each ${perEn[per]}.`,
        rateUntil !== undefined &&
          `That is for the first ${rateUntil}. After them it is at most ${en(rateAfter ?? 0)} for each ${perEn[per]}.`,
        mostUnits !== undefined && `We count at most ${mostUnits}.`,
        least !== undefined && `Everybody can get ${en(least)}.`,
      ),
  },
  'amount-a-year': {
    name: { da: 'Beløb på et år', en: 'Amount in a year' },
    da: ({ most }) => `I kan højst få ${da(most)} i alt på et år.`,
    en: ({ most }) => `You can get at most ${en(most)} in all in a year.`,
  },
  'co-funding': {
    name: { da: 'Medfinansiering', en: 'Co-funding' },
    da: ({ leastPercent, of, least, ownOnly, usersCount, hourOfWork }) =>
      joined(
        leastPercent !== undefined &&
          `${ownOnly ? 'I skal selv betale' : 'I eller andre skal betale'} mindst ${leastPercent} % af ${of === 'costs' ? 'udgifterne' : 'det, I søger om'}.`,
        least !== undefined &&
          closed(
            `${ownOnly ? 'I skal selv betale' : 'I eller andre skal betale'} mindst ${da(least)}`,
          ),
        usersCount === true
          ? 'Det, deltagerne betaler, tæller med.'
          : 'Det, deltagerne betaler, tæller ikke med.',
        hourOfWork !== undefined && `En times frivilligt arbejde tæller som ${da(hourOfWork)}`,
      ),
    en: ({ leastPercent, of, least, ownOnly, usersCount, hourOfWork }) =>
      joined(
        leastPercent !== undefined &&
          `${ownOnly ? 'You must pay' : 'You or others must pay'} at least ${leastPercent}% of ${of === 'costs' ? 'the costs' : 'what you apply for'}.`,
        least !== undefined &&
          `${ownOnly ? 'You must pay' : 'You or others must pay'} at least ${en(least)}.`,
        usersCount === true
          ? 'What those who take part pay counts too.'
          : 'What those who take part pay does not count.',
        hourOfWork !== undefined && `An hour of volunteer work counts as ${en(hourOfWork)}.`,
      ),
  },
  'balanced-budget': {
    name: { da: 'Budget i balance', en: 'Balanced budget' },
    da: ({ surplusUpTo }) =>
      surplusUpTo === undefined
        ? 'Indtægter og udgifter i budgettet skal være lige store.'
        : `Indtægterne skal dække udgifterne. Der må højst være ${da(surplusUpTo)} til overs.`,
    en: ({ surplusUpTo }) =>
      surplusUpTo === undefined
        ? 'Income and costs of the budget must be equal.'
        : `Income must cover the costs. At most ${en(surplusUpTo)} may be left.`,
  },
  'user-payment': {
    name: { da: 'Egenbetaling', en: 'User payment' },
    da: ({ leastPercent, mostPercent, ofRequested, leastEach }) => {
      const whole = ofRequested ? 'det, I søger om' : 'udgifterne';
      return joined(
        leastPercent !== undefined &&
          (leastPercent === 100 && ofRequested
            ? 'I kan højst søge om det samme, som de, der er med, betaler.'
            : `De, der er med, skal betale mindst ${leastPercent} % af ${whole}.`),
        mostPercent !== undefined &&
          `De, der er med, må højst betale ${mostPercent} % af ${whole}.`,
        leastEach !== undefined && `Hver deltager skal betale mindst ${da(leastEach)}`,
      );
    },
    en: ({ leastPercent, mostPercent, ofRequested, leastEach }) => {
      const whole = ofRequested ? 'what you apply for' : 'the costs';
      return joined(
        leastPercent !== undefined &&
          `Those who take part must pay at least ${leastPercent}% of ${whole}.`,
        mostPercent !== undefined &&
          `Those who take part may pay at most ${mostPercent}% of ${whole}.`,
        leastEach !== undefined && `Each must pay at least ${en(leastEach)}.`,
      );
    },
  },
  'grant-years': {
    name: { da: 'Flerårigt tilskud', en: 'Grants for several years' },
    da: ({ most }) =>
      most === 1 ? 'I søger for ét år ad gangen.' : `I kan søge for op til ${yearsDa(most)}.`,
    en: ({ most }) =>
      most === 1
        ? 'You apply for one year at a time.'
        : `You can apply for up to ${yearsEn(most)}.`,
  },
  payment: {
    name: { da: 'Udbetaling', en: 'Payment' },
    da: ({ when, percentInAdvance, nemKonto }) =>
      joined(
        paidDa[when],
        percentInAdvance !== undefined && `I får ${percentInAdvance} % af dem på forhånd.`,
        nemKonto && 'Pengene går til jeres NemKonto.',
      ),
    en: ({ when, percentInAdvance, nemKonto }) =>
      joined(
        paidEn[when],
        percentInAdvance !== undefined && `You get ${percentInAdvance}% of it in advance.`,
        nemKonto && 'It goes to your NemKonto.',
      ),
  },
  'support-in-kind': {
    name: { da: 'Hjælp ud over penge', en: 'Support in kind' },
    da: ({ offers }) => `I kan også søge om ${named('da', supportTerms, offers, 'or')}.`,
    en: ({ offers }) => `You can also apply for ${named('en', supportTerms, offers, 'or')}.`,
  },
};
