import { flag } from '../fields.ts';
import { termKind } from '../term-kind.ts';

export const missingReportTerm = termKind('missing-report', {
  section: 'applicant',
  says: 'Whoever owes a report of an earlier grant sends it first, unless a decision excuses it.',
  fields: { mayBeExcused: flag(), approved: flag() },
  needs: ['missingReports'],
  asks: ({ mayBeExcused, approved }) => [
    ...(mayBeExcused ? (['exempted'] as const) : []),
    ...(approved ? (['unapprovedReports'] as const) : []),
  ],
  broken({ mayBeExcused, approved }, { missingReports, unapprovedReports = 0, exempted }) {
    const missing = mayBeExcused && exempted === true ? 0 : missingReports;
    const unapproved = approved ? unapprovedReports : 0;
    return missing + unapproved > 0 ? { missing, unapproved } : undefined;
  },
});
