import { organisationTerms, signInTerms } from './call-choices.ts';
import { listIn } from './figures.ts';
import { named, thatIn, thatNamed } from './lists.ts';
import { tiesIn } from './local-ties.ts';
import { sameDa, sameEn } from './same-money.ts';
import {
  joined,
  da,
  en,
  monthsDa,
  monthsEn,
  yearsDa,
  yearsEn,
  manyDa,
  closed,
} from './term-texts-shared.ts';
import type { SaysOf } from './term-texts-shared.ts';
import { kindNouns } from './terms.ts';

type Kinds =
  | 'applicant-kinds'
  | 'cvr-number'
  | 'locality'
  | 'sign-in'
  | 'membership'
  | 'organisation'
  | 'nem-konto'
  | 'prior-approval'
  | 'other-schemes'
  | 'own-capital'
  | 'time-of-existence'
  | 'earlier-grants'
  | 'missing-report'
  | 'application-count';

/** The words of terms about who may apply. */
export const applicantTexts: SaysOf<Kinds> = {
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
    da: (term) =>
      `Det er et krav, ${thatIn('da', tiesIn('da', term), term.need === 'one' ? 'or' : 'and')}.`,
    en: (term) =>
      `It is required ${thatIn('en', tiesIn('en', term), term.need === 'one' ? 'or' : 'and')}.`,
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
    da: ({ traits }) => `Vi kræver, ${thatNamed('da', organisationTerms, traits)}.`,
    en: ({ traits }) => `We require ${thatNamed('en', organisationTerms, traits)}.`,
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
};
