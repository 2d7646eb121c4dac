import { activityTerms, namedOrOwn, targetGroupTerms } from './call-choices.ts';
import { criteriaText } from './criteria-text.ts';
import { monthDayIn } from './figures.ts';
import { placeIn } from './local-ties.ts';
import { joined, monthsDa, monthsEn, daysDa, daysEn, manyDa } from './term-texts-shared.ts';
import type { SaysOf } from './term-texts-shared.ts';

type Kinds =
  | 'volunteer-driven'
  | 'activity-criteria'
  | 'excluded-activities'
  | 'target-groups'
  | 'ages'
  | 'participants'
  | 'activity-place'
  | 'activity-period'
  | 'joint-applicants'
  | 'own-words';

/** The words of terms about what it is for. */
export const activityTexts: SaysOf<Kinds> = {
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
    da: (term) => `Aktiviteten skal opfylde: ${criteriaText('da', term)}.`,
    en: (term) => `The activity must meet: ${criteriaText('en', term)}.`,
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
    da: ({ leastCitizensPercent, place }) =>
      joined(
        `Det skal foregå i ${placeIn('da', { place })}.`,
        leastCitizensPercent !== undefined &&
          `Det kan foregå et andet sted, hvis mindst ${leastCitizensPercent} % af deltagerne bor i ${placeIn('da', { place })}.`,
      ),
    en: ({ leastCitizensPercent, place }) =>
      joined(
        `It must take place in ${placeIn('en', { place })}.`,
        leastCitizensPercent !== undefined &&
          `It may be elsewhere if at least ${leastCitizensPercent}% of those who take part live in ${placeIn('en', { place })}.`,
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
};
