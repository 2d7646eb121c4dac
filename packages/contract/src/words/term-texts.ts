import { alternativesIn, sectionOf } from '@plan/domain';
import type { CostKind, CostTerm, ReportAsk, Scope, Term, TermOf } from '@plan/domain';
import {
  accountsTerms,
  activityTerms,
  attachmentTerms,
  costName,
  costsNamed,
  declarationTerms,
  localityTerms,
  namedOrOwn,
  organisationTerms,
  signInTerms,
  signerTerms,
  targetGroupTerms,
} from './call-choices.ts';
import { amountIn, listIn, monthDayIn } from './figures.ts';
import { named } from './lists.ts';
import type { Language } from './figures.ts';
import { supportTerms } from './support.ts';
import { kindNouns } from './terms.ts';
import type { Both } from './terms.ts';

type Says<Kind extends Term['kind']> = {
  readonly name: Both;
  readonly da: (term: TermOf<Kind>) => string;
  readonly en: (term: TermOf<Kind>) => string;
};
type Texts = { readonly [Kind in Term['kind']]: Says<Kind> };

function joined(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}

const da = (amount: number) => amountIn('da', amount);
const en = (amount: number) => amountIn('en', amount);

const monthsDa = (count: number) => (count === 1 ? '1 måned' : `${count} måneder`);
const monthsEn = (count: number) => (count === 1 ? '1 month' : `${count} months`);
const yearsDa = (count: number) => `${count} år`;
const yearsEn = (count: number) => (count === 1 ? '1 year' : `${count} years`);
const daysDa = (count: number) => (count === 1 ? '1 dag' : `${count} dage`);
const daysEn = (count: number) => (count === 1 ? '1 day' : `${count} days`);

const manyDa = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const perDa = {
  participant: 'hver deltager',
  volunteer: 'hver frivillig',
  member: 'hvert medlem',
  'member-here': 'hvert medlem, der bor i kommunen',
  'young-member': 'hvert medlem under 25 år',
  activity: 'hver aktivitet',
  day: 'hver dag',
  event: 'hvert arrangement',
} as const;
const perEn = {
  participant: 'participant',
  volunteer: 'volunteer',
  member: 'member',
  'member-here': 'member who lives in the municipality',
  'young-member': 'member below 25 years',
  activity: 'activity',
  day: 'day',
  event: 'event',
} as const;

const sameDa = {
  purpose: 'til det samme formål ',
  activity: 'til den samme aktivitet ',
  year: 'i samme år ',
  applicant: '',
} as const;
const sameEn = {
  purpose: ' for the same purpose',
  activity: ' for the same activity',
  year: ' in the same year',
  applicant: '',
} as const;

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

const repayDa = {
  unspent: 'I ikke bruger dem alle',
  'not-held': 'det ikke bliver til noget',
  'other-purpose': 'I bruger dem til noget andet',
  closed: 'I lukker',
  'no-report': 'I ikke sender en rapport',
} as const;
const repayEn = {
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

function pick<Key extends string>(words: Readonly<Record<Key, string>>, keys: readonly Key[]) {
  return keys.map((key) => words[key]);
}

/** What a report tells, as it stands within a sentence. */
export function reportAsksText(language: Language, asks: readonly ReportAsk[]): string {
  return listIn(language, pick(language === 'da' ? reportDa : reportEn, asks));
}

function numbered(language: Language, also: string, term: TermOf<'alternatives'>): string {
  return alternativesIn(term)
    .map((unit, index) => {
      const said = unit.map((each) => termText(language, each)).join(also);
      return `(${index + 1}) ${said}`;
    })
    .join(' ');
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

type Ties = Pick<TermOf<'locality'>, 'leastPercent' | 'leastPeople'>;
type Way = TermOf<'locality'>['ways'][number];

/** A tie with the number that it asks for, as it is judged: without one, some are enough. */
function tieDa(way: Way, { leastPercent, leastPeople }: Ties): string {
  const share = leastPercent === undefined ? undefined : `mindst ${leastPercent} % af`;
  if (way === 'members') {
    return share
      ? `${share} jeres medlemmer bor i kommunen`
      : 'nogle af jeres medlemmer bor i kommunen';
  }
  if (way !== 'users') return localityTerms[way].da;
  const people =
    leastPeople === undefined ? undefined : `mindst ${leastPeople} fra kommunen er med`;
  if (share && people) return `${share} deltagerne bor i kommunen, og ${people}`;
  return people ?? `${share ?? 'nogle af'} deltagerne bor i kommunen`;
}

function tieEn(way: Way, { leastPercent, leastPeople }: Ties): string {
  const share = leastPercent === undefined ? undefined : `at least ${leastPercent}% of`;
  if (way === 'members') return `${share ?? 'some of'} your members live in the municipality`;
  if (way !== 'users') return localityTerms[way].en;
  const people =
    leastPeople === undefined
      ? undefined
      : `at least ${leastPeople} from the municipality take part`;
  if (share && people) {
    return `${share} those who take part live in the municipality, and ${people}`;
  }
  return people ?? `${share ?? 'some of'} those who take part live in the municipality`;
}

/** What each kind of term is called, and what one of them says. A kind without words does not compile. */
const texts: Texts = {
  alternatives: {
    name: { da: 'Et af flere', en: 'One of several' },
    da: (term) =>
      `Mindst ${term.least === 1 ? 'ét' : `${term.least}`} af disse krav skal være opfyldt: ${numbered('da', ' Og samtidig: ', term)}`,
    en: (term) =>
      `At least ${term.least} of these must hold: ${numbered('en', ' And also: ', term)}`,
  },
  'applicant-kinds': {
    name: { da: 'Hvem der kan søge', en: 'Who may apply' },
    da: ({ kinds }) => `I kan søge, hvis I er ${named('da', kindNouns, kinds, 'or')}.`,
    en: ({ kinds }) => `You may apply as ${named('en', kindNouns, kinds, 'or')}.`,
  },
  'cvr-number': {
    name: { da: 'CVR-nummer', en: 'CVR number' },
    da: ({ by, everybody }) =>
      joined(
        everybody ? 'Alle skal have et CVR-nummer' : 'Foreninger skal have et CVR-nummer',
        {
          applying: 'for at søge.',
          'applied-for': 'eller have søgt om et.',
          payment: 'for at få penge. I kan godt søge, før I har det.',
        }[by],
      ),
    en: ({ by, everybody }) =>
      joined(
        everybody ? 'Everybody must have a CVR number' : 'Associations must have a CVR number',
        {
          applying: 'to apply.',
          'applied-for': 'or have applied for one.',
          payment: 'to be paid. You may apply before you have it.',
        }[by],
      ),
  },
  locality: {
    name: { da: 'Lokal tilknytning', en: 'Local tie' },
    da: (term) => {
      const told = term.ways.map((way) => tieDa(way, term));
      if (told.length === 1) return `Det er et krav, at ${told.join('')}.`;
      return term.need === 'one'
        ? `Mindst ét skal passe: ${listIn('da', told, 'or')}.`
        : `Alt dette skal passe: ${listIn('da', told)}.`;
    },
    en: (term) => {
      const told = term.ways.map((way) => tieEn(way, term));
      if (told.length === 1) return `It is required that ${told.join('')}.`;
      return term.need === 'one'
        ? `At least one must hold: ${listIn('en', told, 'or')}.`
        : `All of this must hold: ${listIn('en', told)}.`;
    },
  },
  'sign-in': {
    name: { da: 'Log-ind', en: 'Sign-in' },
    da: ({ ways }) => `I søger med ${named('da', signInTerms, ways, 'or')}.`,
    en: ({ ways }) => `You apply with ${named('en', signInTerms, ways, 'or')}.`,
  },
  membership: {
    name: { da: 'Medlemmer og bestyrelse', en: 'Members and board' },
    da: ({ leastMembers, leastMembersHere, leastBoard, leastFee, open }) =>
      joined(
        leastMembers !== undefined &&
          `I skal have mindst ${manyDa(leastMembers, 'medlem', 'medlemmer')}.`,
        leastMembersHere !== undefined &&
          `Mindst ${manyDa(leastMembersHere, 'medlem', 'medlemmer')} skal bo i kommunen.`,
        leastBoard !== undefined && `Der skal være mindst ${leastBoard} i bestyrelsen.`,
        leastFee !== undefined && closed(`Et medlem skal betale mindst ${da(leastFee)} om året`),
        open && 'Alle skal kunne blive medlem.',
      ),
    en: ({ leastMembers, leastMembersHere, leastBoard, leastFee, open }) =>
      joined(
        leastMembers !== undefined && `You must have at least ${leastMembers} members.`,
        leastMembersHere !== undefined &&
          `At least ${leastMembersHere} members must live in the municipality.`,
        leastBoard !== undefined && `There must be at least ${leastBoard} on the board.`,
        leastFee !== undefined && `A member must pay at least ${en(leastFee)} a year.`,
        open && 'Everybody must be able to join.',
      ),
  },
  organisation: {
    name: { da: 'Sådan er I organiseret', en: 'How you are organised' },
    da: ({ traits }) => `Vi kræver, at ${named('da', organisationTerms, traits)}.`,
    en: ({ traits }) => `We require that ${named('en', organisationTerms, traits)}.`,
  },
  'nem-konto': {
    name: { da: 'NemKonto', en: 'NemKonto' },
    da: ({ by }) =>
      by === 'applying'
        ? 'I skal have en NemKonto, når I søger.'
        : 'I skal have en NemKonto, før vi kan betale.',
    en: ({ by }) =>
      by === 'applying'
        ? 'You must have a NemKonto when you apply.'
        : 'You must have a NemKonto before we can pay.',
  },
  'prior-approval': {
    name: { da: 'Godkendt på forhånd', en: 'Approved beforehand' },
    da: (term) => `I skal være godkendt af kommunen som ${term.as}, før I søger.`,
    en: (term) => `The municipality must have approved you as ${term.as} before you apply.`,
  },
  'other-schemes': {
    name: { da: 'Penge fra andre puljer', en: 'Money from other schemes' },
    da: ({ schemes, same }) =>
      `I kan ikke få penge her, hvis I også får penge ${sameDa[same]}fra ${listIn('da', schemes, 'or')}.`,
    en: ({ schemes, same }) =>
      `You cannot get money here if ${listIn('en', schemes, 'or')} pays you too${sameEn[same]}.`,
  },
  'own-capital': {
    name: { da: 'Formue', en: 'Savings' },
    da: ({ most, mostPercentOfCosts }) =>
      joined(
        most !== undefined && closed(`Jeres formue må højst være ${da(most)}`),
        mostPercentOfCosts !== undefined &&
          `Jeres formue må højst være ${mostPercentOfCosts} % af det, I bruger på et år.`,
      ),
    en: ({ most, mostPercentOfCosts }) =>
      joined(
        most !== undefined && `Your savings may be at most ${en(most)}.`,
        mostPercentOfCosts !== undefined &&
          `Your savings may be at most ${mostPercentOfCosts}% of what you spend in a year.`,
      ),
  },
  'time-of-existence': {
    name: { da: 'Hvor længe I har været i gang', en: 'How long you have existed' },
    da: ({ leastMonths, mostMonths }) =>
      joined(
        leastMonths !== undefined && `I skal have været i gang i mindst ${monthsDa(leastMonths)}.`,
        mostMonths !== undefined && `I må højst have været i gang i ${monthsDa(mostMonths)}.`,
      ),
    en: ({ leastMonths, mostMonths }) =>
      joined(
        leastMonths !== undefined && `You must have existed for at least ${monthsEn(leastMonths)}.`,
        mostMonths !== undefined && `You may have existed for at most ${monthsEn(mostMonths)}.`,
      ),
  },
  'earlier-grants': {
    name: { da: 'Tilskud år efter år', en: 'Grants year after year' },
    da: ({ mostYears }) =>
      mostYears === 0
        ? 'Kun nye kan søge: I må ikke have fået penge fra puljen før.'
        : `I kan højst få penge ${yearsDa(mostYears)} i træk.`,
    en: ({ mostYears }) =>
      mostYears === 0
        ? 'Only new applicants: you must not have been given money from the pool before.'
        : `You can be given money for at most ${yearsEn(mostYears)} in a row.`,
  },
  'missing-report': {
    name: { da: 'Manglende rapport', en: 'Missing report' },
    da: ({ approved, mayBeExcused }) =>
      joined(
        approved
          ? 'Vi skal have godkendt jeres rapport for sidste tilskud, før I kan søge.'
          : 'I skal have sendt rapport for sidste tilskud, før I kan søge.',
        mayBeExcused && 'Vi kan give lov til at vente. Spørg os.',
      ),
    en: ({ approved, mayBeExcused }) =>
      joined(
        approved
          ? 'We must have approved the report of your last grant before you can apply.'
          : 'You must have sent the report of your last grant before you can apply.',
        mayBeExcused && 'We can let it wait. Ask us.',
      ),
  },
  'application-count': {
    name: { da: 'Antal ansøgninger', en: 'Number of applications' },
    da: ({ most }) =>
      most === 1 ? 'I kan sende én ansøgning.' : `I kan sende højst ${most} ansøgninger.`,
    en: ({ most }) =>
      most === 1 ? 'You can send one application.' : `You can send at most ${most} applications.`,
  },
  'volunteer-driven': {
    name: { da: 'Frivillig indsats', en: 'Volunteer effort' },
    da: ({ least, leastPercent }) =>
      joined(
        least === undefined &&
          leastPercent === undefined &&
          'Frivillige skal gøre en del af arbejdet.',
        least !== undefined && `Der skal være mindst ${manyDa(least, 'frivillig', 'frivillige')}.`,
        leastPercent !== undefined && `Frivillige skal gøre mindst ${leastPercent} % af arbejdet.`,
      ),
    en: ({ least, leastPercent }) =>
      joined(
        least === undefined && leastPercent === undefined && 'Volunteers must do some of the work.',
        least !== undefined && `There must be at least ${least} volunteers.`,
        leastPercent !== undefined && `Volunteers must do at least ${leastPercent}% of the work.`,
      ),
  },
  'activity-criteria': {
    name: { da: 'Krav til aktiviteten', en: 'Criteria of the activity' },
    da: ({ groups, need }) => {
      const told = groups.map(({ least, criteria }) => {
        const all = criteria.map((each) => each.text);
        if (all.length === 1) return all[0] ?? '';
        if (least >= all.length) return listIn('da', all);
        return `mindst ${least === 1 ? 'ét' : least} af disse: ${listIn('da', all, 'or')}`;
      });
      const between = need === 'every-group' ? '. Og: ' : '. Eller: ';
      return `Aktiviteten skal opfylde: ${told.join(between)}.`;
    },
    en: ({ groups, need }) => {
      const told = groups.map(({ least, criteria }) => {
        const all = criteria.map((each) => each.text);
        if (all.length === 1) return all[0] ?? '';
        if (least >= all.length) return listIn('en', all);
        return `at least ${least} of these: ${listIn('en', all, 'or')}`;
      });
      const between = need === 'every-group' ? '. And: ' : '. Or: ';
      return `The activity must meet: ${told.join(between)}.`;
    },
  },
  'excluded-activities': {
    name: { da: 'Det kan ikke få penge', en: 'What gets no money' },
    da: ({ activities, others = [] }) =>
      `Vi giver ikke penge til ${namedOrOwn('da', activityTerms, [...activities, ...others])}.`,
    en: ({ activities, others = [] }) =>
      `We give no money to ${namedOrOwn('en', activityTerms, [...activities, ...others])}.`,
  },
  'target-groups': {
    name: { da: 'Målgruppe', en: 'Target group' },
    da: ({ groups, others = [] }) =>
      `Det skal være for ${namedOrOwn('da', targetGroupTerms, [...groups, ...others])}.`,
    en: ({ groups, others = [] }) =>
      `It must be for ${namedOrOwn('en', targetGroupTerms, [...groups, ...others])}.`,
  },
  ages: {
    name: { da: 'Alder', en: 'Age' },
    da: ({ from, to, everybody, applicant }) => {
      const age =
        from !== undefined && to !== undefined
          ? `mellem ${from} og ${to} år`
          : from !== undefined
            ? `fyldt ${from} år`
            : `højst ${to ?? 0} år`;
      return applicant
        ? `Den, der søger, skal være ${age}.`
        : everybody
          ? `Det skal kun være for dem, der er ${age}.`
          : `Nogle af dem, det er for, skal være ${age}.`;
    },
    en: ({ from, to, everybody, applicant }) => {
      const age =
        from !== undefined && to !== undefined
          ? `between ${from} and ${to} years`
          : from !== undefined
            ? `${from} years or more`
            : `at most ${to ?? 0} years`;
      return applicant
        ? `Whoever applies must be ${age}.`
        : everybody
          ? `It must be only for people of ${age}.`
          : `Some of those it is for must be ${age}.`;
    },
  },
  participants: {
    name: { da: 'Deltagere', en: 'Participants' },
    da: ({ least, openToAll }) =>
      joined(
        least !== undefined && `Mindst ${least} skal være med.`,
        openToAll && 'Alle i målgruppen skal kunne være med.',
      ),
    en: ({ least, openToAll }) =>
      joined(
        least !== undefined && `At least ${least} must take part.`,
        openToAll && 'Everybody in the target group must be able to take part.',
      ),
  },
  'activity-place': {
    name: { da: 'Sted', en: 'Place' },
    da: ({ leastCitizensPercent }) =>
      joined(
        'Det skal foregå i kommunen.',
        leastCitizensPercent !== undefined &&
          `Det kan foregå et andet sted, hvis mindst ${leastCitizensPercent} % af deltagerne bor i kommunen.`,
      ),
    en: ({ leastCitizensPercent }) =>
      joined(
        'It must take place in the municipality.',
        leastCitizensPercent !== undefined &&
          `It may be elsewhere if at least ${leastCitizensPercent}% of those who take part live in the municipality.`,
      ),
  },
  'activity-period': {
    name: { da: 'Tid', en: 'Time' },
    da: ({ withinGrantYears, fromDay, untilDay, notBegun, leastDaysBefore, mostMonths }) =>
      joined(
        withinGrantYears && 'Det skal foregå i det år, I søger til.',
        fromDay !== undefined && `Det må tidligst begynde ${monthDayIn('da', fromDay)}.`,
        untilDay !== undefined &&
          `Det skal slutte senest ${monthDayIn('da', untilDay)}${fromDay !== undefined && untilDay < fromDay ? ' året efter' : ''}.`,
        notBegun && 'Det må ikke være begyndt, når I søger.',
        leastDaysBefore !== undefined && `Søg mindst ${daysDa(leastDaysBefore)}, før det begynder.`,
        mostMonths !== undefined && `Det må højst vare ${monthsDa(mostMonths)}.`,
      ),
    en: ({ withinGrantYears, fromDay, untilDay, notBegun, leastDaysBefore, mostMonths }) =>
      joined(
        withinGrantYears && 'It must take place in the year you apply for.',
        fromDay !== undefined && `It may begin on ${monthDayIn('en', fromDay)} at the earliest.`,
        untilDay !== undefined &&
          `It must end by ${monthDayIn('en', untilDay)}${fromDay !== undefined && untilDay < fromDay ? ' of the year after' : ''}.`,
        notBegun && 'It must not have begun when you apply.',
        leastDaysBefore !== undefined &&
          `Apply at least ${daysEn(leastDaysBefore)} before it begins.`,
        mostMonths !== undefined && `It may last at most ${monthsEn(mostMonths)}.`,
      ),
  },
  'joint-applicants': {
    name: { da: 'Flere går sammen', en: 'Joint applicants' },
    da: ({ least }) =>
      least === 0
        ? 'I kan søge sammen med andre.'
        : `I skal være mindst ${least + 1}, der går sammen.`,
    en: ({ least }) =>
      least === 0
        ? 'You can apply together with others.'
        : `At least ${least + 1} of you must apply together.`,
  },
  'own-words': {
    name: { da: 'Andet krav', en: 'Another term' },
    da: (term) => term.text,
    en: (term) => term.text,
  },
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
  'paid-costs': {
    name: { da: 'Det betaler vi', en: 'What we pay' },
    da: (term) => `Vi betaler kun ${costsNamed('da', term)}.`,
    en: (term) => `We pay only for ${costsNamed('en', term)}.`,
  },
  'unpaid-costs': {
    name: { da: 'Det betaler vi ikke', en: 'What we do not pay' },
    da: (term) => `Vi betaler ikke ${costsNamed('da', term, 'or')}.`,
    en: (term) => `We do not pay for ${costsNamed('en', term, 'or')}.`,
  },
  'cost-cap': {
    name: { da: 'Loft over en udgift', en: 'Cap on a cost' },
    da: ({ percent, of, most, ...costs }) =>
      joined(
        percent !== undefined &&
          `Til ${costsNamed('da', costs)} betaler vi højst ${percent} % af ${{ 'that-cost': 'udgiften', requested: 'det, I søger om', 'all-costs': 'alle udgifter' }[of]}.`,
        most !== undefined && `Til ${costsNamed('da', costs)} betaler vi højst ${da(most)}`,
      ),
    en: ({ percent, of, most, ...costs }) =>
      joined(
        percent !== undefined &&
          `For ${costsNamed('en', costs)} we pay at most ${percent}% of ${{ 'that-cost': 'the cost', requested: 'what you apply for', 'all-costs': 'all costs' }[of]}.`,
        most !== undefined && `For ${costsNamed('en', costs)} we pay at most ${en(most)}.`,
      ),
  },
  attachment: {
    name: { da: 'Bilag', en: 'Attachment' },
    da: ({ attachment, mostMonthsOld, firstTimeOnly }) =>
      joined(
        `Send ${attachmentTerms[attachment].da} med${firstTimeOnly ? ', første gang I søger' : ''}.`,
        mostMonthsOld !== undefined && `Papiret må højst være ${monthsDa(mostMonthsOld)} gammelt.`,
      ),
    en: ({ attachment, mostMonthsOld, firstTimeOnly }) =>
      joined(
        `Send ${attachmentTerms[attachment].en} along${firstTimeOnly ? ' the first time you apply' : ''}.`,
        mostMonthsOld !== undefined && `It may be at most ${monthsEn(mostMonthsOld)} old.`,
      ),
  },
  'attachment-count': {
    name: { da: 'Antal bilag', en: 'Number of attachments' },
    da: ({ most }) =>
      most === 0 ? 'I kan ikke sende bilag med.' : `I kan sende højst ${most} bilag med.`,
    en: ({ most }) =>
      most === 0 ? 'Send no papers along.' : `You can send at most ${most} papers along.`,
  },
  declaration: {
    name: { da: 'Erklæring', en: 'Declaration' },
    da: ({ declaration, when }) =>
      joined(
        when === 'always'
          ? 'I skal skrive under på,'
          : 'Er I sammen med børn under 15 år, skal I skrive under på,',
        `${declarationTerms[declaration].da}.`,
        declaration === 'child-certificates' && 'Send ikke selve attesterne.',
      ),
    en: ({ declaration, when }) =>
      joined(
        when === 'always'
          ? 'You must declare'
          : 'If you are with children under 15, you must declare',
        `${declarationTerms[declaration].en}.`,
        declaration === 'child-certificates' && 'Do not send the certificates.',
      ),
  },
  signature: {
    name: { da: 'Underskrift', en: 'Signature' },
    da: ({ least, roles }) =>
      least === roles.length && least === 2
        ? `Både ${named('da', signerTerms, roles)} skal skrive under.`
        : least === 1
          ? `Én skal skrive under: ${named('da', signerTerms, roles, 'or')}.`
          : `${least} skal skrive under: ${named('da', signerTerms, roles, 'or')}.`,
    en: ({ least, roles }) =>
      least === roles.length && least === 2
        ? `Both the ${named('en', signerTerms, roles)} must sign.`
        : least === 1
          ? `One must sign: ${named('en', signerTerms, roles, 'or')}.`
          : `${least} must sign: ${named('en', signerTerms, roles, 'or')}.`,
  },
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
        `I skal betale penge tilbage, hvis ${listIn('da', pick(repayDa, when), 'or')}.`,
        from !== undefined && `Det gælder ikke beløb under ${da(from)}`,
        withinDays !== undefined && `Det skal ske inden for ${daysDa(withinDays)}.`,
      ),
    en: ({ when, from, withinDays }) =>
      joined(
        `You must pay money back if ${listIn('en', pick(repayEn, when), 'or')}.`,
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

/** An amount ends a sentence in Danish with the full stop of `kr.`; others get their own. */
function closed(sentence: string): string {
  return /[.!?:]$/.test(sentence.trim()) ? sentence.trim() : `${sentence.trim()}.`;
}

/** The limits of a scope in order: at least, more than, less than, at most. */
function limitsText(
  { from, above, below, upTo }: Scope,
  words: readonly [string, string, string, string],
  amount: (value: number) => string,
): readonly string[] {
  return [from, above, below, upTo].flatMap((limit, index) =>
    limit === undefined ? [] : [`${words[index]} ${amount(limit)}`],
  );
}

function scopeText(language: Language, scope: Scope, afterwards: boolean): string {
  const { kinds, appliedBefore, membersFrom, membersBelow } = scope;
  if (language === 'da') {
    const limits = limitsText(scope, ['mindst', 'mere end', 'mindre end', 'højst'], da);
    return joined(
      kinds && `Gælder kun, hvis I er ${named('da', kindNouns, kinds, 'or')}.`,
      appliedBefore !== undefined &&
        (appliedBefore ? 'Gælder, når I har søgt før.' : 'Gælder, første gang I søger.'),
      membersFrom !== undefined && `Gælder, hvis I har mindst ${membersFrom} medlemmer.`,
      membersBelow !== undefined && `Gælder, hvis I har under ${membersBelow} medlemmer.`,
      ...limits.map((limit) =>
        closed(`Gælder, når I ${afterwards ? 'har fået' : 'søger om'} ${limit}`),
      ),
    );
  }
  const limits = limitsText(scope, ['at least', 'more than', 'less than', 'at most'], en);
  return joined(
    kinds && `Only if you are ${named('en', kindNouns, kinds, 'or')}.`,
    appliedBefore !== undefined &&
      (appliedBefore ? 'When you have applied before.' : 'The first time you apply.'),
    membersFrom !== undefined && `If you have ${membersFrom} members or more.`,
    membersBelow !== undefined && `If you have fewer than ${membersBelow} members.`,
    ...limits.map((limit) => `When you ${afterwards ? 'were granted' : 'apply for'} ${limit}.`),
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
  const name = costName(language, kind);
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
