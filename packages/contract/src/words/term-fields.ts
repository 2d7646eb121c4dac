import type { AnyTermKind } from '@plan/domain';
import {
  accountsTerms,
  activityTerms,
  attachmentTerms,
  costTerms,
  declarationTerms,
  localityTerms,
  organisationTerms,
  sectionTerms,
  signInTerms,
  signerTerms,
  targetGroupTerms,
} from './call-choices.ts';
import { supportTerms } from './support.ts';
import { kindTerms } from './terms.ts';
import type { Both, Terms } from './terms.ts';

type WordsOf<Told> = Told extends { readonly options: readonly (infer Option extends string)[] }
  ? { readonly label: Both; readonly options: Terms<Option> }
  : { readonly label: Both };
type FieldWords = {
  readonly [Kind in AnyTermKind as Kind['term']]: {
    readonly [Name in keyof Kind['fields']]: WordsOf<Kind['fields'][Name]>;
  };
};

const when = {
  label: { da: 'Hvornår', en: 'When' },
  options: {
    applying: { da: 'Når I søger', en: 'When applying' },
    payment: { da: 'Før udbetaling', en: 'Before payment' },
  },
} as const;
const most = { da: 'Højst', en: 'At most' } as const;
const leastPercent = { da: 'Mindst, i procent', en: 'At least, in percent' } as const;
const leastAmount = { da: 'Mindst, i kr.', en: 'At least, in DKK' } as const;
const mostAmount = { da: 'Højst, i kr.', en: 'At most, in DKK' } as const;
const place = {
  label: {
    da: 'Et andet sted end kommunen. Skriv det, der står efter »i«: Nordsjælland',
    en: 'Another place than the municipality. Write what stands after “in”',
  },
} as const;
const percent = { da: 'Procent', en: 'Percent' } as const;
const monthsAfter = { da: 'Måneder efter', en: 'Months after' } as const;
const byDay = { da: 'Senest den dag hvert år', en: 'By the day of every year' } as const;
const categories = { label: { da: 'Udgifter', en: 'Costs' }, options: costTerms } as const;
const others = {
  label: { da: 'Andre udgifter, én på hver linje', en: 'Other costs, one a line' },
} as const;

/** What the fields of each kind of term are called where it is written. */
export const termFieldWords: FieldWords = {
  'applicant-kinds': {
    kinds: { label: { da: 'Hvem kan søge?', en: 'Who may apply?' }, options: kindTerms },
  },
  'cvr-number': {
    by: {
      label: when.label,
      options: {
        ...when.options,
        'applied-for': {
          da: 'Når I søger, eller I har søgt om et',
          en: 'When applying, or applied for',
        },
      },
    },
    everybody: {
      label: { da: 'Også grupper og enkeltpersoner', en: 'Groups and individuals too' },
    },
  },
  locality: {
    ways: { label: { da: 'Tilknytning', en: 'Ties' }, options: localityTerms },
    need: {
      label: { da: 'Hvor meget skal passe?', en: 'How much must hold?' },
      options: {
        one: { da: 'Mindst ét', en: 'At least one' },
        all: { da: 'Det hele', en: 'All of it' },
      },
    },
    leastPercent: { label: leastPercent },
    leastPeople: { label: { da: 'Mindst så mange fra kommunen', en: 'At least so many citizens' } },
    place,
  },
  'sign-in': { ways: { label: { da: 'Log-ind', en: 'Sign-in' }, options: signInTerms } },
  membership: {
    leastMembers: { label: { da: 'Mindst antal medlemmer', en: 'Least number of members' } },
    leastMembersHere: {
      label: { da: 'Mindst antal medlemmer, der bor her', en: 'Least members who live here' },
    },
    leastBoard: { label: { da: 'Mindst antal i bestyrelsen', en: 'Least number on the board' } },
    leastFee: {
      label: { da: 'Kontingent på et år, mindst, i kr.', en: 'Fee in a year, at least, in DKK' },
    },
    open: { label: { da: 'Alle skal kunne blive medlem', en: 'Everybody must be able to join' } },
  },
  organisation: {
    traits: { label: { da: 'Det kræver vi', en: 'What we require' }, options: organisationTerms },
  },
  'nem-konto': { by: when },
  'prior-approval': { as: { label: { da: 'Godkendt som', en: 'Approved as' } } },
  'other-schemes': {
    schemes: { label: { da: 'Andre puljer, én på hver linje', en: 'Other schemes, one a line' } },
    same: {
      label: { da: 'Hvad må de ikke også betale?', en: 'What may they not pay for too?' },
      options: {
        purpose: { da: 'Det samme formål', en: 'The same purpose' },
        activity: { da: 'Den samme aktivitet', en: 'The same activity' },
        year: { da: 'Noget i samme år', en: 'Anything in the same year' },
        applicant: { da: 'Noget som helst', en: 'Anything at all' },
      },
    },
  },
  'own-capital': {
    most: { label: mostAmount },
    mostPercentOfCosts: {
      label: { da: 'Højst, i procent af et års udgifter', en: 'At most, percent of yearly costs' },
    },
  },
  'time-of-existence': {
    leastMonths: { label: { da: 'Mindst, i måneder', en: 'At least, in months' } },
    mostMonths: { label: { da: 'Højst, i måneder', en: 'At most, in months' } },
  },
  'earlier-grants': {
    mostYears: {
      label: { da: 'Højst år i træk (0: kun nye)', en: 'Most years in a row (0: new only)' },
    },
  },
  'missing-report': {
    mayBeExcused: { label: { da: 'Kommunen kan give lov til at vente', en: 'May be excused' } },
    approved: { label: { da: 'Rapporten skal også være godkendt', en: 'It must be approved too' } },
  },
  'application-count': { most: { label: most } },
  'volunteer-driven': {
    least: { label: { da: 'Mindst antal frivillige', en: 'Least number of volunteers' } },
    leastPercent: {
      label: { da: 'Mindst del af arbejdet, i procent', en: 'Least share of the work' },
    },
  },
  'activity-criteria': {
    groups: { label: { da: 'Grupper af krav', en: 'Groups of criteria' } },
    need: {
      label: { da: 'Hvor mange grupper skal passe?', en: 'How many groups must hold?' },
      options: {
        'every-group': { da: 'Alle grupper', en: 'Every group' },
        'one-group': { da: 'Én af grupperne', en: 'One of the groups' },
      },
    },
  },
  'excluded-activities': {
    activities: {
      label: { da: 'Det giver vi ikke penge til', en: 'What gets no money' },
      options: activityTerms,
    },
    others: { label: { da: 'Andet, én ting på hver linje', en: 'Other things, one a line' } },
  },
  'target-groups': {
    groups: { label: { da: 'Målgrupper', en: 'Target groups' }, options: targetGroupTerms },
    others: { label: { da: 'Andre, én på hver linje', en: 'Others, one a line' } },
  },
  ages: {
    from: { label: { da: 'Fra alder', en: 'From age' } },
    to: { label: { da: 'Til alder', en: 'To age' } },
    everybody: { label: { da: 'Kun for dem', en: 'Only for them' } },
    applicant: {
      label: { da: 'Det er alderen på den, der søger', en: 'It is the age of whoever applies' },
    },
  },
  participants: {
    least: { label: { da: 'Mindst antal deltagere', en: 'Least number of participants' } },
    openToAll: {
      label: { da: 'Åbent for alle i målgruppen', en: 'Open to the whole target group' },
    },
  },
  'activity-place': {
    leastCitizensPercent: {
      label: {
        da: 'Andet sted, hvis så mange procent er borgere',
        en: 'Elsewhere if so many percent are citizens',
      },
    },
    place,
  },
  'activity-period': {
    withinGrantYears: { label: { da: 'I det år, der søges til', en: 'In the year applied for' } },
    fromDay: { label: { da: 'Tidligst fra den dag', en: 'From the day at the earliest' } },
    untilDay: { label: { da: 'Senest til den dag', en: 'Until the day at the latest' } },
    notBegun: { label: { da: 'Må ikke være begyndt', en: 'Must not have begun' } },
    leastDaysBefore: {
      label: { da: 'Søges så mange dage før', en: 'Applied for so many days before' },
    },
    mostMonths: { label: { da: 'Højst, i måneder', en: 'At most, in months' } },
  },
  'joint-applicants': {
    least: { label: { da: 'Mindst antal partnere', en: 'Least number of partners' } },
  },
  'own-words': {
    text: { label: { da: 'Kravet med jeres ord', en: 'The term in your words' } },
    about: { label: { da: 'Overskrift', en: 'Heading' }, options: sectionTerms },
  },
  amount: { least: { label: leastAmount }, most: { label: mostAmount } },
  'share-of-cost': {
    percent: { label: percent },
    wholeUpTo: {
      label: { da: 'Alt betales op til, i kr.', en: 'All is paid up to, in DKK' },
    },
  },
  'share-of-citizens': { leastPercent: { label: leastPercent } },
  'amount-per': {
    per: {
      label: { da: 'For hver', en: 'For each' },
      options: {
        participant: { da: 'Deltager', en: 'Participant' },
        volunteer: { da: 'Frivillig', en: 'Volunteer' },
        member: { da: 'Medlem', en: 'Member' },
        'member-here': { da: 'Medlem, der bor i kommunen', en: 'Member who lives here' },
        'young-member': { da: 'Medlem under 25 år', en: 'Member below 25 years' },
        activity: { da: 'Aktivitet', en: 'Activity' },
        day: { da: 'Dag', en: 'Day' },
        event: { da: 'Arrangement', en: 'Event' },
      },
    },
    rate: { label: { da: 'Beløb for hver, i kr.', en: 'Amount for each, in DKK' } },
    base: { label: { da: 'Grundbeløb, i kr.', en: 'Base amount, in DKK' } },
    rateUntil: { label: { da: 'Beløbet gælder de første', en: 'The amount is for the first' } },
    rateAfter: {
      label: { da: 'Derefter for hver, i kr.', en: 'After them for each, in DKK' },
    },
    mostUnits: { label: { da: 'Tæl højst så mange', en: 'Count at most so many' } },
    least: { label: { da: 'Mindst til alle, i kr.', en: 'At least for everybody, in DKK' } },
  },
  'amount-a-year': { most: { label: mostAmount } },
  'co-funding': {
    leastPercent: { label: leastPercent },
    of: {
      label: { da: 'Procent af hvad?', en: 'Percent of what?' },
      options: {
        costs: { da: 'Udgifterne', en: 'The costs' },
        requested: { da: 'Det, der søges om', en: 'What is applied for' },
      },
    },
    least: { label: leastAmount },
    ownOnly: { label: { da: 'Kun egne penge tæller', en: 'Only own money counts' } },
    usersCount: {
      label: { da: 'Deltagernes betaling tæller også', en: 'What participants pay counts too' },
    },
    hourOfWork: {
      label: {
        da: 'En times frivilligt arbejde tæller, i kr.',
        en: 'An hour of volunteer work, in DKK',
      },
    },
  },
  'balanced-budget': {
    surplusUpTo: { label: { da: 'Overskud op til, i kr.', en: 'Surplus up to, in DKK' } },
  },
  'user-payment': {
    leastPercent: { label: leastPercent },
    mostPercent: { label: { da: 'Højst, i procent', en: 'At most, in percent' } },
    ofRequested: {
      label: { da: 'Procent af det, der søges om', en: 'Percent of what is applied for' },
    },
    leastEach: { label: { da: 'Mindst fra hver, i kr.', en: 'At least from each, in DKK' } },
  },
  'grant-years': { most: { label: { da: 'Højst antal år', en: 'Most years' } } },
  payment: {
    when: {
      label: { da: 'Hvornår', en: 'When' },
      options: {
        'in-advance': { da: 'På forhånd', en: 'In advance' },
        'after-accounts': { da: 'Efter regnskab', en: 'After accounts' },
        'in-parts': { da: 'I flere dele', en: 'In parts' },
        'each-year': { da: 'År for år', en: 'Year by year' },
        'by-invoice': { da: 'Kommunen betaler regningerne', en: 'The municipality pays the bills' },
        'deficit-guarantee': { da: 'Kun ved underskud', en: 'Only with a deficit' },
      },
    },
    percentInAdvance: {
      label: { da: 'Del på forhånd, i procent', en: 'Part in advance, in percent' },
    },
    nemKonto: { label: { da: 'Til NemKonto', en: 'To the NemKonto' } },
  },
  'support-in-kind': {
    offers: {
      label: { da: 'Det kan også søges', en: 'What else can be applied for' },
      options: supportTerms,
    },
  },
  'paid-costs': { categories, others },
  'unpaid-costs': { categories, others },
  'cost-cap': {
    categories,
    others,
    percent: { label: { da: 'Højst, i procent', en: 'At most, in percent' } },
    of: {
      label: { da: 'Procent af hvad?', en: 'Percent of what?' },
      options: {
        'that-cost': { da: 'Udgiften selv', en: 'The cost itself' },
        requested: { da: 'Det, der søges om', en: 'What is applied for' },
        'all-costs': { da: 'Alle udgifter', en: 'All costs' },
      },
    },
    most: { label: mostAmount },
  },
  attachment: {
    attachment: { label: { da: 'Bilag', en: 'Attachment' }, options: attachmentTerms },
    mostMonthsOld: {
      label: { da: 'Højst så gammelt, i måneder', en: 'At most so old, in months' },
    },
    firstTimeOnly: { label: { da: 'Kun første gang der søges', en: 'Only the first time' } },
  },
  'attachment-count': { most: { label: most } },
  declaration: {
    declaration: { label: { da: 'Hvad', en: 'What' }, options: declarationTerms },
    when: {
      label: { da: 'Hvornår', en: 'When' },
      options: {
        always: { da: 'Altid', en: 'Always' },
        'children-under-15': { da: 'Ved børn under 15 år', en: 'With children under 15' },
      },
    },
  },
  signature: {
    least: { label: { da: 'Hvor mange', en: 'How many' } },
    roles: { label: { da: 'Hvem', en: 'Who' }, options: signerTerms },
  },
  report: {
    asks: {
      label: { da: 'Det skal rapporten vise', en: 'What the report must show' },
      options: {
        activity: { da: 'Hvad der er lavet', en: 'What was done' },
        people: { da: 'Hvor mange der var med', en: 'How many took part' },
        results: { da: 'Hvad der kom ud af det', en: 'What came of it' },
        accounts: { da: 'Hvad pengene er brugt til', en: 'What the money was used for' },
        vouchers: { da: 'Kvitteringer', en: 'Vouchers' },
        pictures: { da: 'Billeder', en: 'Pictures' },
      },
    },
    byDay: { label: byDay },
    sameYear: {
      label: { da: 'Dagen er i selve tilskudsåret', en: 'The day is in the grant year itself' },
    },
    monthsAfter: { label: monthsAfter },
    weeksAfter: { label: { da: 'Uger efter', en: 'Weeks after' } },
    fromDecision: {
      label: {
        da: 'Tiden regnes fra den dag, de får svar',
        en: 'The months are counted from the day of the answer',
      },
    },
    earlier: {
      label: {
        da: 'Er der to dage, gælder den første',
        en: 'Where there are two days, the earlier counts',
      },
    },
  },
  accounts: {
    steps: {
      label: { da: 'Krav fra et beløb', en: 'What is asked from an amount' },
      options: accountsTerms,
    },
  },
  repayment: {
    when: {
      label: { da: 'Når', en: 'When' },
      options: {
        unspent: { da: 'Penge er til overs', en: 'Money is left' },
        'not-held': { da: 'Det ikke bliver til noget', en: 'It is not held' },
        'other-purpose': { da: 'De bruges til andet', en: 'It is used for something else' },
        closed: { da: 'Foreningen lukker', en: 'The association closes' },
        'no-report': { da: 'Rapporten mangler', en: 'The report is missing' },
      },
    },
    from: { label: { da: 'Fra beløb, i kr.', en: 'From an amount, in DKK' } },
    withinDays: { label: { da: 'Inden for dage', en: 'Within days' } },
  },
  'carry-over': {
    allowed: {
      label: { da: 'Må penge bruges næste år?', en: 'May money be used next year?' },
      options: {
        never: { da: 'Nej', en: 'No' },
        'when-asked': { da: 'Efter aftale', en: 'When asked' },
        always: { da: 'Ja', en: 'Yes' },
      },
    },
    months: { label: { da: 'Højst, i måneder', en: 'At most, in months' } },
  },
  'use-by': { monthsAfter: { label: monthsAfter }, byDay: { label: byDay } },
  changes: {
    fromPercent: { label: { da: 'Spørg fra så mange procent', en: 'Ask from so many percent' } },
  },
  publication: {
    what: {
      label: { da: 'Det viser vi', en: 'What we publish' },
      options: {
        name: { da: 'Navn', en: 'Name' },
        purpose: { da: 'Formål', en: 'Purpose' },
        amount: { da: 'Beløb', en: 'Amount' },
        refusals: { da: 'Afslag', en: 'Refusals' },
        report: { da: 'Rapport', en: 'Report' },
      },
    },
  },
  acknowledgement: {
    how: {
      label: { da: 'Hvordan', en: 'How' },
      options: {
        text: { da: 'En linje tekst', en: 'A line of text' },
        logo: { da: 'Kommunens logo', en: 'The logo of the municipality' },
        invitation: { da: 'En invitation', en: 'An invitation' },
      },
    },
  },
  'spot-check': {
    keepYears: { label: { da: 'Gem kvitteringer i år', en: 'Keep vouchers for years' } },
  },
};
