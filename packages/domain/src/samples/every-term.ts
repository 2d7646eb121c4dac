import { day, kroner } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import type { Known, Term } from '../terms/index.ts';

/** A term with facts that keep it and facts that break it; obligations are judged later. */
export type TermExample = {
  readonly term: Term;
  readonly kept?: Known;
  readonly broken?: Known;
};

const common = { note: '', force: 'required', exception: '' } as const;

/** Written without what every term has; the key is the kind. */
type Told = Term extends infer Each
  ? Each extends Term
    ? Omit<Each, 'key' | 'note' | 'force' | 'exception'>
    : never
  : never;

function example(told: Told, kept?: Known, broken?: Known): TermExample {
  // What is told is one kind's data; the rest is the same for all.
  const term = { ...common, key: told.kind, ...told } as Term;
  return { term, ...(kept ? { kept } : {}), ...(broken ? { broken } : {}) };
}

const rentAndFood = [
  { category: 'rent', amount: kroner(10_000) },
  { category: 'catering', amount: kroner(4_000) },
] as const;
const costs = rentAndFood.map((each) => ({ ...each }));
const asks = (requested: Ore): Known => ({ requested, costs });

/**
 * One term of every kind, and some of them twice, drawn from the published rules of many
 * municipalities. Each stands with facts that keep and that break it.
 */
export const everyTerm: readonly TermExample[] = [
  example(
    { kind: 'applicant-kinds', kinds: ['association', 'local-branch', 'group'] },
    { kind: 'group' },
    { kind: 'company' },
  ),
  example(
    { kind: 'cvr-number', by: 'applied-for', everybody: false },
    { kind: 'association', cvr: 'applied-for' },
    { kind: 'association', cvr: 'none' },
  ),
  example(
    { kind: 'cvr-number', by: 'applying', everybody: true },
    { kind: 'group', cvr: 'has' },
    { kind: 'group', cvr: 'none' },
  ),
  example(
    { kind: 'locality', ways: ['seat', 'users'], need: 'one', leastPercent: 50, leastPeople: 10 },
    { seatHere: false, usersHere: 60, peopleHere: 10 },
    { seatHere: false, usersHere: 60, peopleHere: 9 },
  ),
  example(
    { kind: 'locality', ways: ['seat', 'activity'], need: 'all' },
    { seatHere: true, activityHere: true },
    { seatHere: true, activityHere: false },
  ),
  example(
    {
      kind: 'locality',
      ways: ['seat', 'members'],
      need: 'one',
      place: 'mindst to af de kommuner, der er med',
    },
    { seatHere: false, seatThere: false, membersThere: 1 },
    { seatHere: true, seatThere: false, membersThere: 0 },
  ),
  example(
    { kind: 'sign-in', ways: ['mitid-private', 'mitid-business'] },
    { signIn: 'mitid-private' },
    { signIn: 'helped-by-staff' },
  ),
  example(
    { kind: 'membership', leastMembers: 15, leastBoard: 3, open: true },
    { members: 15, boardMembers: 3, membershipOpen: true },
    { members: 14, boardMembers: 3, membershipOpen: true },
  ),
  example(
    { kind: 'membership', leastMembersHere: 20, leastFee: kroner(60), open: false },
    { members: 40, membersHere: 50, membershipFee: kroner(60) },
    { members: 40, membersHere: 49, membershipFee: kroner(60) },
  ),
  example(
    { kind: 'organisation', traits: ['non-profit', 'democratic'] },
    { organisation: ['democratic', 'non-profit', 'own-statutes'] },
    { organisation: ['non-profit'] },
  ),
  example({ kind: 'nem-konto', by: 'applying' }, { nemKonto: true }, { nemKonto: false }),
  example(
    { kind: 'prior-approval', as: 'folkeoplysende forening' },
    { approvedHere: true },
    { approvedHere: false },
  ),
  example(
    { kind: 'other-schemes', schemes: ['§ 79', 'Fritidspuljen'], same: 'purpose' },
    { otherSchemes: [] },
    { otherSchemes: ['purpose/§ 79'] },
  ),
  example(
    { kind: 'own-capital', most: kroner(20_000) },
    { ownCapital: kroner(20_000) },
    { ownCapital: kroner(20_001) },
  ),
  example(
    { kind: 'own-capital', mostPercentOfCosts: 50 },
    { ownCapital: kroner(5_000), yearlyCosts: kroner(10_000) },
    { ownCapital: kroner(5_001), yearlyCosts: kroner(10_000) },
  ),
  example({ kind: 'time-of-existence', leastMonths: 12 }, { monthsOld: 12 }, { monthsOld: 11 }),
  example({ kind: 'time-of-existence', mostMonths: 24 }, { monthsOld: 24 }, { monthsOld: 25 }),
  example({ kind: 'earlier-grants', mostYears: 3 }, { grantedYears: 2 }, { grantedYears: 3 }),
  example(
    { kind: 'earlier-grants', mostYears: 0 },
    { grantedBefore: false },
    { grantedBefore: true },
  ),
  example(
    { kind: 'missing-report', mayBeExcused: true, approved: false },
    { missingReports: 1, exempted: true },
    { missingReports: 1, exempted: false },
  ),
  example(
    { kind: 'missing-report', mayBeExcused: false, approved: true },
    { missingReports: 0, unapprovedReports: 0 },
    { missingReports: 0, unapprovedReports: 1 },
  ),
  example({ kind: 'application-count', most: 2 }, { sentApplications: 1 }, { sentApplications: 2 }),
  example(
    { kind: 'volunteer-driven', least: 5, leastPercent: 50 },
    { volunteers: 5, volunteerShare: 50 },
    { volunteers: 4, volunteerShare: 90 },
  ),
  example(
    {
      kind: 'activity-criteria',
      need: 'every-group',
      groups: [
        { least: 1, criteria: [{ key: 'hoved', text: 'det styrker fællesskab' }] },
        {
          least: 2,
          criteria: [
            { key: 'nye', text: 'der kommer nye frivillige' },
            { key: 'sammen', text: 'flere går sammen' },
            { key: 'ensomme', text: 'det når ensomme' },
          ],
        },
      ],
    },
    { criteriaMet: ['hoved', 'nye', 'ensomme'] },
    { criteriaMet: ['nye', 'sammen', 'ensomme'] },
  ),
  example(
    {
      kind: 'activity-criteria',
      need: 'one-group',
      groups: [
        { least: 1, criteria: [{ key: 'mange', text: 'det når mange' }] },
        {
          least: 2,
          criteria: [
            { key: 'faa', text: 'det er for en lille gruppe' },
            { key: 'ingen', text: 'ingen andre hjælper dem' },
          ],
        },
      ],
    },
    { criteriaMet: ['faa', 'ingen'] },
    { criteriaMet: ['faa'] },
  ),
  example(
    { kind: 'excluded-activities', activities: ['party-politics', 'commercial'] },
    { activities: ['culture'] },
    { activities: ['culture', 'commercial'] },
  ),
  example(
    { kind: 'excluded-activities', activities: [], others: ['fællesspisning for medlemmer'] },
    { activities: [] },
    { activities: ['fællesspisning for medlemmer'] },
  ),
  example(
    { kind: 'target-groups', groups: ['veterans'], others: ['grønlændere'] },
    { targetGroups: ['grønlændere'] },
    { targetGroups: ['volunteers'] },
  ),
  example(
    { kind: 'target-groups', groups: ['older-people', 'lonely-people'] },
    { targetGroups: ['lonely-people', 'veterans'] },
    { targetGroups: ['veterans'] },
  ),
  example(
    { kind: 'ages', from: 60, everybody: false },
    { ageFrom: 55, ageTo: 60 },
    { ageFrom: 20, ageTo: 59 },
  ),
  example(
    { kind: 'ages', from: 13, to: 18, everybody: true },
    { ageFrom: 13, ageTo: 18 },
    { ageFrom: 13, ageTo: 19 },
  ),
  example(
    { kind: 'ages', from: 15, to: 25, everybody: false, applicant: true },
    { applicantAge: 25 },
    { applicantAge: 26 },
  ),
  example(
    { kind: 'participants', least: 10, openToAll: true },
    { people: 10, openToAll: true },
    { people: 10, openToAll: false },
  ),
  example(
    { kind: 'activity-place', leastCitizensPercent: 60 },
    { activityHere: false, usersHere: 60 },
    { activityHere: false, usersHere: 59 },
  ),
  example(
    { kind: 'activity-place', place: 'Nordsjælland' },
    { activityThere: true },
    { activityHere: true, activityThere: false },
  ),
  example(
    { kind: 'activity-period', withinGrantYears: true, notBegun: true, mostMonths: 12 },
    {
      activityFrom: day('2027-01-01'),
      activityUntil: day('2027-12-31'),
      grantFrom: day('2027-01-01'),
      grantUntil: day('2027-12-31'),
      sentOn: day('2026-10-01'),
    },
    {
      activityFrom: day('2026-12-31'),
      activityUntil: day('2027-12-30'),
      grantFrom: day('2027-01-01'),
      grantUntil: day('2027-12-31'),
      sentOn: day('2026-10-01'),
    },
  ),
  example(
    {
      kind: 'activity-period',
      withinGrantYears: false,
      fromDay: '03-01',
      untilDay: '12-31',
      notBegun: false,
      leastDaysBefore: 28,
    },
    {
      activityFrom: day('2027-03-01'),
      activityUntil: day('2027-12-31'),
      grantFrom: day('2027-01-01'),
      grantUntil: day('2027-12-31'),
      sentOn: day('2026-10-01'),
    },
    {
      activityFrom: day('2027-02-28'),
      activityUntil: day('2027-12-31'),
      grantFrom: day('2027-01-01'),
      grantUntil: day('2027-12-31'),
      sentOn: day('2026-10-01'),
    },
  ),
  example({ kind: 'joint-applicants', least: 1 }, { partners: 1 }, { partners: 0 }),
  example({ kind: 'own-words', text: 'Det skal være nyt for byen' }),
  example({ kind: 'own-words', text: 'I skal deltage i et møde om året', about: 'afterwards' }),
  example(
    { kind: 'amount', least: kroner(2_000), most: kroner(50_000) },
    { requested: kroner(50_000) },
    { requested: kroner(1_999) },
  ),
  example(
    { kind: 'amount', most: kroner(5_000) },
    { requested: kroner(5_000) },
    { requested: kroner(5_001) },
  ),
  example(
    { kind: 'share-of-cost', percent: 75 },
    { requested: kroner(75), expenses: kroner(100) },
    { requested: kroner(76), expenses: kroner(100) },
  ),
  example(
    { kind: 'share-of-citizens', leastPercent: 20 },
    { requested: kroner(30), expenses: kroner(100), usersHere: 30 },
    { requested: kroner(31), expenses: kroner(100), usersHere: 30 },
  ),
  example(
    { kind: 'amount-per', per: 'participant', rate: kroner(100), mostUnits: 50 },
    { requested: kroner(5_000), people: 80 },
    { requested: kroner(5_001), people: 80 },
  ),
  example(
    {
      kind: 'amount-per',
      per: 'member',
      rate: kroner(60),
      base: kroner(3_000),
      least: kroner(4_100),
    },
    { requested: kroner(4_100), members: 10 },
    { requested: kroner(4_101), members: 10 },
  ),
  example(
    {
      kind: 'amount-per',
      per: 'member',
      rate: kroner(60),
      rateUntil: 100,
      rateAfter: kroner(20),
      mostUnits: 150,
    },
    { requested: kroner(7_000), members: 180 },
    { requested: kroner(7_001), members: 180 },
  ),
  example(
    { kind: 'amount-per', per: 'member-here', rate: kroner(100), mostUnits: 50 },
    { requested: kroner(2_000), members: 40, membersHere: 50 },
    { requested: kroner(2_001), members: 40, membersHere: 50 },
  ),
  example(
    { kind: 'amount-per', per: 'young-member', rate: kroner(40) },
    { requested: kroner(400), youngMembers: 10 },
    { requested: kroner(401), youngMembers: 10 },
  ),
  example(
    { kind: 'amount-per', per: 'day', rate: kroner(800) },
    { requested: kroner(2_400), activityDays: 3 },
    { requested: kroner(2_401), activityDays: 3 },
  ),
  example(
    { kind: 'amount-per', per: 'activity', rate: kroner(20_000) },
    {
      requested: kroner(26_000),
      activityCount: 2,
      activityCosts: { each: [kroner(30_000), kroner(5_000)], shared: kroner(1_000) },
    },
    {
      requested: kroner(26_001),
      activityCount: 2,
      activityCosts: { each: [kroner(30_000), kroner(5_000)], shared: kroner(1_000) },
    },
  ),
  example(
    { kind: 'amount-per', per: 'event', rate: kroner(5_000) },
    { requested: kroner(10_000), events: 2 },
    { requested: kroner(10_001), events: 2 },
  ),
  example(
    { kind: 'share-of-cost', percent: 50, wholeUpTo: kroner(10_000) },
    { requested: kroner(25_000), expenses: kroner(40_000) },
    { requested: kroner(25_001), expenses: kroner(40_000) },
  ),
  example(
    { kind: 'share-of-cost', percent: 50, wholeUpTo: kroner(10_000) },
    { requested: kroner(4_000), expenses: kroner(4_000) },
    { requested: kroner(4_001), expenses: kroner(4_000) },
  ),
  example(
    { kind: 'amount-a-year', most: kroner(95_000) },
    { requested: kroner(45_000), grantedThisYear: kroner(50_000) },
    { requested: kroner(45_001), grantedThisYear: kroner(50_000) },
  ),
  example(
    { kind: 'co-funding', leastPercent: 25, of: 'costs', ownOnly: false, hourOfWork: kroner(125) },
    {
      requested: kroner(7_500),
      expenses: kroner(10_000),
      ownFunding: kroner(1_000),
      otherFunding: kroner(250),
      volunteerHours: 10,
    },
    {
      requested: kroner(7_500),
      expenses: kroner(10_000),
      ownFunding: kroner(1_000),
      otherFunding: kroner(250),
      volunteerHours: 9,
    },
  ),
  example(
    { kind: 'co-funding', leastPercent: 25, of: 'requested', least: kroner(500), ownOnly: true },
    {
      requested: kroner(1_000),
      expenses: kroner(10_000),
      ownFunding: kroner(500),
      otherFunding: kroner(0),
    },
    {
      requested: kroner(1_000),
      expenses: kroner(10_000),
      ownFunding: kroner(499),
      otherFunding: kroner(9_000),
    },
  ),
  example(
    { kind: 'co-funding', leastPercent: 10, of: 'costs', ownOnly: true, usersCount: true },
    {
      requested: kroner(9_000),
      expenses: kroner(10_000),
      ownFunding: kroner(0),
      otherFunding: kroner(0),
      userPayment: kroner(1_000),
    },
    {
      requested: kroner(9_000),
      expenses: kroner(10_000),
      ownFunding: kroner(0),
      otherFunding: kroner(5_000),
      userPayment: kroner(999),
    },
  ),
  example(
    { kind: 'balanced-budget' },
    {
      requested: kroner(6),
      expenses: kroner(10),
      ownFunding: kroner(1),
      otherFunding: kroner(1),
      userPayment: kroner(2),
    },
    {
      requested: kroner(7),
      expenses: kroner(10),
      ownFunding: kroner(1),
      otherFunding: kroner(1),
      userPayment: kroner(2),
    },
  ),
  example(
    { kind: 'user-payment', leastPercent: 10, mostPercent: 40, leastEach: kroner(20) },
    { expenses: kroner(1_000), userPayment: kroner(200), people: 10 },
    { expenses: kroner(1_000), userPayment: kroner(199), people: 10 },
  ),
  example(
    { kind: 'user-payment', leastPercent: 100, ofRequested: true },
    { requested: kroner(400), expenses: kroner(1_000), userPayment: kroner(400) },
    { requested: kroner(401), expenses: kroner(1_000), userPayment: kroner(400) },
  ),
  example({ kind: 'grant-years', most: 3 }, { yearsAsked: 3 }, { yearsAsked: 4 }),
  example({ kind: 'payment', when: 'in-advance', nemKonto: true }),
  example({ kind: 'payment', when: 'after-accounts', percentInAdvance: 50, nemKonto: false }),
  example({ kind: 'payment', when: 'deficit-guarantee', nemKonto: false }),
  example({ kind: 'support-in-kind', offers: ['rooms', 'secretarial-help'] }),
  example(
    { kind: 'paid-costs', categories: ['rent', 'materials'] },
    asks(kroner(10_000)),
    asks(kroner(10_001)),
  ),
  example(
    { kind: 'unpaid-costs', categories: ['catering', 'alcohol'] },
    asks(kroner(10_000)),
    asks(kroner(10_001)),
  ),
  example(
    { kind: 'unpaid-costs', categories: [], others: ['tolkning'] },
    {
      requested: kroner(5),
      costs: [
        { category: 'tolkning', amount: kroner(5) },
        { category: 'rent', amount: kroner(5) },
      ],
    },
    {
      requested: kroner(6),
      costs: [
        { category: 'tolkning', amount: kroner(5) },
        { category: 'rent', amount: kroner(5) },
      ],
    },
  ),
  example(
    { kind: 'cost-cap', categories: ['rent'], percent: 75, of: 'that-cost' },
    asks(kroner(11_500)),
    asks(kroner(11_501)),
  ),
  example(
    {
      kind: 'cost-cap',
      categories: ['catering', 'events'],
      of: 'requested',
      percent: 25,
      most: kroner(2_000),
    },
    asks(kroner(12_000)),
    asks(kroner(12_001)),
  ),
  example(
    { kind: 'attachment', attachment: 'accounts', mostMonthsOld: 18, firstTimeOnly: false },
    { sentOn: day('2026-11-22'), attachments: [{ kind: 'accounts', dated: day('2025-05-22') }] },
    { sentOn: day('2026-11-22'), attachments: [{ kind: 'accounts', dated: day('2025-05-21') }] },
  ),
  example(
    { kind: 'attachment', attachment: 'statutes', firstTimeOnly: true },
    { attachments: [], appliedBefore: true },
    { attachments: [], appliedBefore: false },
  ),
  example({ kind: 'attachment-count', most: 0 }, { attachmentCount: 0 }, { attachmentCount: 1 }),
  example(
    { kind: 'declaration', declaration: 'child-certificates', when: 'children-under-15' },
    { declarations: [], childrenUnder15: false },
    { declarations: [], childrenUnder15: true },
  ),
  example(
    { kind: 'declaration', declaration: 'true-and-complete', when: 'always' },
    { declarations: ['true-and-complete'] },
    { declarations: [] },
  ),
  example(
    { kind: 'signature', least: 2, roles: ['chair', 'treasurer'] },
    { signers: ['chair', 'treasurer'] },
    { signers: ['chair', 'auditor'] },
  ),
  example({
    kind: 'report',
    asks: ['activity', 'people', 'accounts'],
    byDay: '04-01',
    monthsAfter: 3,
  }),
  example({
    kind: 'report',
    asks: ['activity'],
    byDay: '04-01',
    monthsAfter: 2,
    earlier: true,
  }),
  example({ kind: 'report', asks: ['people'], monthsAfter: 4, fromDecision: true }),
  example({ kind: 'report', asks: ['accounts'], byDay: '11-01', sameYear: true }),
  example({ kind: 'report', asks: ['results'], weeksAfter: 6 }),
  example({
    kind: 'accounts',
    steps: [
      { from: kroner(0), requirement: 'own-statement' },
      { from: kroner(10_000), requirement: 'internal-auditor' },
      { from: kroner(100_000), above: true, requirement: 'external-auditor' },
    ],
  }),
  example({ kind: 'repayment', when: ['unspent', 'not-held'], from: kroner(500), withinDays: 30 }),
  example({ kind: 'carry-over', allowed: 'when-asked', months: 6 }),
  example({ kind: 'use-by', byDay: '12-31' }),
  example({ kind: 'changes', fromPercent: 20 }),
  example({ kind: 'publication', what: ['name', 'purpose', 'amount'] }),
  example({ kind: 'acknowledgement', how: ['text', 'logo'] }),
  example({ kind: 'spot-check', keepYears: 5 }),
  example({ kind: 'spot-check' }),
  example(
    {
      kind: 'alternatives',
      least: 1,
      terms: [
        { ...common, kind: 'cvr-number', key: 'cvr', by: 'applying', everybody: true },
        { ...common, kind: 'signature', key: 'to', least: 2, roles: ['named-person'] },
      ],
    },
    { kind: 'group', cvr: 'none', signers: ['named-person', 'named-person'] },
    { kind: 'group', cvr: 'none', signers: ['named-person'] },
  ),
  example(
    {
      kind: 'alternatives',
      least: 1,
      terms: [
        { ...common, kind: 'locality', key: 'hjemme', ways: ['seat'], need: 'one' },
        { ...common, kind: 'locality', key: 'ude', ways: ['activity'], need: 'one' },
        { ...common, kind: 'participants', key: 'mange', least: 20, openToAll: false },
      ],
      together: ['mange'],
    },
    { seatHere: false, activityHere: true, people: 20 },
    { seatHere: false, activityHere: true, people: 19 },
  ),
];
