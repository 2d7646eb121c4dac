import { schemeAnswered } from '@plan/domain';
import type { Language } from './figures.ts';

/** What money from another scheme is for, where it counts. */
export const sameDa = {
  purpose: 'til det samme formål ',
  activity: 'til den samme aktivitet ',
  year: 'i samme år ',
  applicant: '',
} as const;

export const sameEn = {
  purpose: ' for the same purpose',
  activity: ' for the same activity',
  year: ' in the same year',
  applicant: '',
} as const;

const answers = {
  da: {
    purpose: 'til det samme formål',
    activity: 'til den samme aktivitet',
    year: 'i samme år',
    applicant: 'også til noget andet',
  },
  en: {
    purpose: 'for the same purpose',
    activity: 'for the same activity',
    year: 'in the same year',
    applicant: 'also for something else',
  },
} as const;

/** A scheme that pays, with what for: `§ 79, i samme år`. */
export function schemeText(language: Language, answer: string): string {
  const { scheme, same } = schemeAnswered(answer);
  return same === undefined ? scheme : `${scheme}, ${answers[language][same]}`;
}
