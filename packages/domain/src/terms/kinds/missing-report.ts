import { flag } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const missingReportTerm = termKind('missing-report', {
  section: 'applicant',
  says: 'Whoever owes a report of an earlier grant sends it first, unless a decision excuses it.',
  fields: { mayBeExcused: flag(), approved: flag() },
  needs: ['missingReports'],
  asks: ({ mayBeExcused }) => (mayBeExcused ? ['exempted'] : []),
  broken: ({ mayBeExcused }, { missingReports, exempted }) =>
    missingReports > 0 && !(mayBeExcused && exempted === true) ? { missingReports } : undefined,
});
