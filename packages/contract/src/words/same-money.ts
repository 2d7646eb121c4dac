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
