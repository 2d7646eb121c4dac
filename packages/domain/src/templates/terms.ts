import { kroner } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import type { Term } from '../terms/index.ts';

const always = { note: '', force: 'required', exception: '' } as const;

/** What most municipalities ask of § 18 applicants; each changes it as its council decides. */
export function section18Terms(most: Ore): Term[] {
  return [
    {
      ...always,
      kind: 'applicant-kinds',
      key: 'hvem',
      kinds: ['association', 'local-branch', 'institution', 'group'],
    },
    { ...always, kind: 'cvr-number', key: 'cvr', by: 'payment', everybody: false },
    { ...always, kind: 'locality', key: 'lokalt', ways: ['seat', 'activity'], need: 'one' },
    { ...always, kind: 'missing-report', key: 'gaeld', mayBeExcused: true, approved: false },
    { ...always, kind: 'volunteer-driven', key: 'frivillige' },
    {
      ...always,
      kind: 'excluded-activities',
      key: 'ikke-det',
      activities: ['party-politics', 'commercial', 'statutory-tasks'],
    },
    { ...always, kind: 'amount', key: 'beloeb', least: kroner(1_000), most },
    { ...always, kind: 'share-of-cost', key: 'andel', percent: 90 },
    { ...always, kind: 'payment', key: 'udbetaling', when: 'in-advance', nemKonto: true },
    {
      ...always,
      kind: 'unpaid-costs',
      key: 'ikke-til',
      categories: ['wages', 'alcohol', 'travel-abroad'],
    },
    {
      ...always,
      kind: 'declaration',
      key: 'boern',
      declaration: 'child-certificates',
      when: 'children-under-15',
    },
    {
      ...always,
      kind: 'report',
      key: 'rapport',
      asks: ['activity', 'people', 'accounts'],
      byDay: '04-01',
    },
    { ...always, kind: 'repayment', key: 'tilbage', when: ['unspent', 'not-held'] },
    { ...always, kind: 'publication', key: 'vises', what: ['name', 'purpose', 'amount'] },
  ];
}

/** A quick grant: small sums all year, asked for and answered with little paper. */
export function quickGrantTerms(most: Ore): Term[] {
  return [
    {
      ...always,
      kind: 'applicant-kinds',
      key: 'hvem',
      kinds: ['association', 'local-branch', 'group', 'person'],
    },
    { ...always, kind: 'activity-place', key: 'sted' },
    { ...always, kind: 'amount', key: 'beloeb', most },
    { ...always, kind: 'application-count', key: 'antal', most: 2 },
    { ...always, kind: 'attachment-count', key: 'bilag', most: 0 },
    { ...always, kind: 'report', key: 'rapport', asks: ['activity', 'people'], monthsAfter: 2 },
  ];
}
