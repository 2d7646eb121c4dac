import {
  activityTerms,
  namedOrOwn,
  organisationTerms,
  signInTerms,
  targetGroupTerms,
} from './call-choices.ts';
import { criteriaText } from './criteria-text.ts';
import { listIn, monthDayIn } from './figures.ts';
import { named, thatIn, thatNamed } from './lists.ts';
import { placeIn, tiesIn } from './local-ties.ts';
import { sameDa, sameEn } from './same-money.ts';
import { da, daysDa, daysEn, en, manyDa, monthsDa, monthsEn } from './term-texts-shared.ts';
import type { activityTexts } from './term-texts-activity.ts';
import type { applicantTexts } from './term-texts-applicant.ts';
import { thatDa, thatEn } from './term-wish.ts';
import type { WishesOf } from './term-wish.ts';
import { kindNouns } from './terms.ts';

/** Every kind that has words of this sort has a wish. */
type Kinds = keyof typeof activityTexts | keyof typeof applicantTexts;

type Age = { readonly from?: number | undefined; readonly to?: number | undefined };

function ageDa({ from, to = 0 }: Age): string {
  if (from === undefined) return `højst ${to} år`;
  return to === 0 ? `${from} år eller mere` : `mellem ${from} og ${to} år`;
}

function ageEn({ from, to = 0 }: Age): string {
  if (from === undefined) return `at most ${to} years`;
  return to === 0 ? `${from} years or more` : `between ${from} and ${to} years`;
}

/** Wishes about who applies, and what for. */
export const applicantWishes: WishesOf<Kinds> = {
  'applicant-kinds': {
    da: ({ kinds }) => thatDa('', `I er ${named('da', kindNouns, kinds, 'or')}`),
    en: ({ kinds }) => thatEn('', `you are ${named('en', kindNouns, kinds, 'or')}`),
  },
  'cvr-number': {
    da: ({ by, everybody }) => {
      const told = {
        applying: 'når de søger',
        'applied-for': 'eller har søgt om et',
        payment: 'før vi betaler',
      }[by];
      const comma = by === 'applied-for' ? '' : ',';
      return thatDa('', `${everybody ? 'alle' : 'foreninger'} har et CVR-nummer${comma} ${told}`);
    },
    en: ({ by, everybody }) => {
      const told = {
        applying: 'when they apply',
        'applied-for': 'or have applied for one',
        payment: 'before we pay',
      }[by];
      return thatEn('', `${everybody ? 'all' : 'associations'} have a CVR number ${told}`);
    },
  },
  locality: {
    da: (term) => thatIn('da', tiesIn('da', term), term.need === 'one' ? 'or' : 'and'),
    en: (term) => thatIn('en', tiesIn('en', term), term.need === 'one' ? 'or' : 'and'),
  },
  'sign-in': {
    da: ({ ways }) => thatDa('', `I søger med ${named('da', signInTerms, ways, 'or')}`),
    en: ({ ways }) => thatEn('', `you apply with ${named('en', signInTerms, ways, 'or')}`),
  },
  membership: {
    da: ({ leastMembers, leastMembersHere, leastBoard, leastFee, open }) =>
      thatDa(
        'hvor mange medlemmer I har',
        leastMembers !== undefined && `I har mindst ${manyDa(leastMembers, 'medlem', 'medlemmer')}`,
        leastMembersHere !== undefined &&
          `mindst ${manyDa(leastMembersHere, 'medlem', 'medlemmer')} bor i kommunen`,
        leastBoard !== undefined && `der er mindst ${leastBoard} i bestyrelsen`,
        leastFee !== undefined && `et medlem betaler mindst ${da(leastFee)} om året`,
        open && 'alle kan blive medlem',
      ),
    en: ({ leastMembers, leastMembersHere, leastBoard, leastFee, open }) =>
      thatEn(
        'how many members you have',
        leastMembers !== undefined && `you have at least ${leastMembers} members`,
        leastMembersHere !== undefined &&
          `at least ${leastMembersHere} members live in the municipality`,
        leastBoard !== undefined && `at least ${leastBoard} are on the board`,
        leastFee !== undefined && `a member pays at least ${en(leastFee)} a year`,
        open && 'everybody can join',
      ),
  },
  organisation: {
    da: ({ traits }) => thatNamed('da', organisationTerms, traits),
    en: ({ traits }) => thatNamed('en', organisationTerms, traits),
  },
  'nem-konto': {
    da: ({ by }) =>
      thatDa('', `I har en NemKonto, ${by === 'applying' ? 'når I søger' : 'før vi betaler'}`),
    en: ({ by }) =>
      thatEn('', `you have a NemKonto ${by === 'applying' ? 'when you apply' : 'before we pay'}`),
  },
  'prior-approval': {
    da: (term) => thatDa('', `kommunen har godkendt jer som ${term.as}, før I søger`),
    en: (term) => thatEn('', `the municipality has approved you as ${term.as} before you apply`),
  },
  'other-schemes': {
    da: ({ schemes, same }) =>
      thatDa('', `I ikke får penge ${sameDa[same]}fra ${listIn('da', schemes, 'or')}`),
    en: ({ schemes, same }) =>
      thatEn('', `you are not paid by ${listIn('en', schemes, 'or')}${sameEn[same]}`),
  },
  'own-capital': {
    da: ({ most, mostPercentOfCosts }) =>
      thatDa(
        'hvor stor jeres formue er',
        most !== undefined && `jeres formue er højst ${da(most)}`,
        mostPercentOfCosts !== undefined &&
          `jeres formue er højst ${mostPercentOfCosts} % af det, I bruger på et år`,
      ),
    en: ({ most, mostPercentOfCosts }) =>
      thatEn(
        'how large your savings are',
        most !== undefined && `your savings are at most ${en(most)}`,
        mostPercentOfCosts !== undefined &&
          `your savings are at most ${mostPercentOfCosts}% of what you spend in a year`,
      ),
  },
  'time-of-existence': {
    da: ({ leastMonths, mostMonths }) =>
      thatDa(
        'hvor længe I har været i gang',
        leastMonths !== undefined && `I har været i gang i mindst ${monthsDa(leastMonths)}`,
        mostMonths !== undefined && `I har været i gang i højst ${monthsDa(mostMonths)}`,
      ),
    en: ({ leastMonths, mostMonths }) =>
      thatEn(
        'how long you have existed',
        leastMonths !== undefined && `you have existed for at least ${monthsEn(leastMonths)}`,
        mostMonths !== undefined && `you have existed for at most ${monthsEn(mostMonths)}`,
      ),
  },
  'earlier-grants': {
    da: ({ mostYears }) =>
      thatDa(
        '',
        mostYears === 0
          ? 'I ikke har fået penge fra puljen før'
          : `I får penge i højst ${mostYears} år i træk`,
      ),
    en: ({ mostYears }) =>
      thatEn(
        '',
        mostYears === 0
          ? 'the pool has not paid you before'
          : `you are paid for at most ${mostYears} years in a row`,
      ),
  },
  'missing-report': {
    da: ({ approved }) =>
      thatDa(
        '',
        approved
          ? 'vi har godkendt jeres rapport for sidste tilskud, før I søger'
          : 'I har sendt rapport for sidste tilskud, før I søger',
      ),
    en: ({ approved }) =>
      thatEn(
        '',
        approved
          ? 'we have approved the report of your last grant before you apply'
          : 'you have sent the report of your last grant before you apply',
      ),
  },
  'application-count': {
    da: ({ most }) =>
      thatDa('', most === 1 ? 'I kun sender én ansøgning' : `I sender højst ${most} ansøgninger`),
    en: ({ most }) =>
      thatEn(
        '',
        most === 1 ? 'you send only one application' : `you send at most ${most} applications`,
      ),
  },
  'volunteer-driven': {
    da: ({ least, leastPercent }) =>
      thatDa(
        'at frivillige gør en del af arbejdet',
        least !== undefined && `der er mindst ${manyDa(least, 'frivillig', 'frivillige')}`,
        leastPercent !== undefined && `frivillige gør mindst ${leastPercent} % af arbejdet`,
      ),
    en: ({ least, leastPercent }) =>
      thatEn(
        'that volunteers do some of the work',
        least !== undefined && `there are at least ${least} volunteers`,
        leastPercent !== undefined && `volunteers do at least ${leastPercent}% of the work`,
      ),
  },
  'activity-criteria': {
    da: (term) => criteriaText('da', term),
    en: (term) => criteriaText('en', term),
  },
  'excluded-activities': {
    da: ({ activities, others = [] }) => {
      const these = namedOrOwn('da', activityTerms, [...activities, ...others]);
      return thatDa('hvad pengene går til', these !== '' && `pengene ikke går til ${these}`);
    },
    en: ({ activities, others = [] }) => {
      const these = namedOrOwn('en', activityTerms, [...activities, ...others]);
      return thatEn('what the money goes to', these !== '' && `the money does not go to ${these}`);
    },
  },
  'target-groups': {
    da: ({ groups, others = [] }) => {
      const these = namedOrOwn('da', targetGroupTerms, [...groups, ...others]);
      return thatDa('hvem det er for', these !== '' && `det er for ${these}`);
    },
    en: ({ groups, others = [] }) => {
      const these = namedOrOwn('en', targetGroupTerms, [...groups, ...others]);
      return thatEn('whom it is for', these !== '' && `it is for ${these}`);
    },
  },
  ages: {
    da: ({ everybody, applicant, ...age }) => {
      if (age.from === undefined && age.to === undefined) return 'hvor gamle de er, det er for';
      const who = everybody ? 'det kun er for dem, der er' : 'nogle af dem, det er for, er';
      return thatDa('', `${applicant ? 'den, der søger, er' : who} ${ageDa(age)}`);
    },
    en: ({ everybody, applicant, ...age }) => {
      if (age.from === undefined && age.to === undefined) return 'how old those are it is for';
      const who = everybody ? 'it is only for people of' : 'some of those it is for are';
      return thatEn('', `${applicant ? 'whoever applies is' : who} ${ageEn(age)}`);
    },
  },
  participants: {
    da: ({ least, openToAll }) =>
      thatDa(
        'hvor mange der er med',
        least !== undefined && `mindst ${least} er med`,
        openToAll && 'alle i målgruppen kan være med',
      ),
    en: ({ least, openToAll }) =>
      thatEn(
        'how many take part',
        least !== undefined && `at least ${least} take part`,
        openToAll && 'everybody in the target group can take part',
      ),
  },
  'activity-place': {
    da: ({ leastCitizensPercent, place }) =>
      leastCitizensPercent === undefined
        ? `at det foregår i ${placeIn('da', { place })}`
        : `at det foregår i ${placeIn('da', { place })}, eller at mindst ${leastCitizensPercent} % af deltagerne bor der`,
    en: ({ leastCitizensPercent, place }) =>
      leastCitizensPercent === undefined
        ? `that it takes place in ${placeIn('en', { place })}`
        : `that it takes place in ${placeIn('en', { place })} or that at least ${leastCitizensPercent}% of those who take part live there`,
  },
  'activity-period': {
    da: ({ withinGrantYears, fromDay, untilDay, notBegun, leastDaysBefore, mostMonths }) =>
      thatDa(
        'hvornår det foregår',
        withinGrantYears && 'det foregår i det år, I søger til',
        fromDay !== undefined && `det tidligst begynder ${monthDayIn('da', fromDay)}`,
        untilDay !== undefined &&
          `det slutter senest ${monthDayIn('da', untilDay)}${fromDay !== undefined && untilDay < fromDay ? ' året efter' : ''}`,
        notBegun && 'det ikke er begyndt, når I søger',
        leastDaysBefore !== undefined &&
          `I søger mindst ${daysDa(leastDaysBefore)}, før det begynder`,
        mostMonths !== undefined && `det varer højst ${monthsDa(mostMonths)}`,
      ),
    en: ({ withinGrantYears, fromDay, untilDay, notBegun, leastDaysBefore, mostMonths }) =>
      thatEn(
        'when it takes place',
        withinGrantYears && 'it takes place in the year you apply for',
        fromDay !== undefined && `it begins on ${monthDayIn('en', fromDay)} at the earliest`,
        untilDay !== undefined &&
          `it ends by ${monthDayIn('en', untilDay)}${fromDay !== undefined && untilDay < fromDay ? ' of the year after' : ''}`,
        notBegun && 'it has not begun when you apply',
        leastDaysBefore !== undefined &&
          `you apply at least ${daysEn(leastDaysBefore)} before it begins`,
        mostMonths !== undefined && `it lasts at most ${monthsEn(mostMonths)}`,
      ),
  },
  'joint-applicants': {
    da: ({ least }) =>
      thatDa(
        '',
        least === 0 ? 'I søger sammen med andre' : `mindst ${least + 1} går sammen om at søge`,
      ),
    en: ({ least }) =>
      thatEn(
        '',
        least === 0 ? 'you apply together with others' : `at least ${least + 1} apply together`,
      ),
  },
  'own-words': { da: (term) => term.text, en: (term) => term.text },
};
