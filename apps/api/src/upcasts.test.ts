import { expect, it } from 'vitest';
import { planRecords } from './plan-records.ts';
import { caseRecords } from './case-records.ts';

/** Rows as the first program wrote them. */
const stored = (kind: string, value: unknown) => ({
  partition: 'p',
  sort: 's',
  version: 1,
  kind,
  schema: 1,
  data: { value },
});

const policy = 'pol_01890000-0000-7000-8000-000000000001';
const plan = 'pla_01890000-0000-7000-8000-000000000001';

it('lifts policies of the first program', () => {
  const old = {
    policy,
    version: 1,
    slug: 'frivilligpolitik-2014',
    title: 'Politik',
    period: '2014-2019',
    state: 'superseded',
    vision: '',
    legalBasis: 'serviceloven § 18',
    goals: [],
  };
  expect(planRecords.policy.read(stored('policy-version', old)).value.succession).toEqual([]);
});

it('lifts plans of the first program', () => {
  const old = {
    id: plan,
    slug: 'plan',
    title: 'Plan',
    period: { text: '2020' },
    policies: [{ policy, version: 1 }],
    introduction: '',
    selectedInitiativesOnly: true,
    sections: [],
    partners: [],
    state: 'ended',
  };
  const lifted = planRecords.plan.read(stored('plan', old)).value;
  expect(lifted).toMatchObject({ title: 'Plan', imported: true, caseReference: '' });
});

it('lifts initiatives of the first program', () => {
  const old = {
    id: 'ini_01890000-0000-7000-8000-000000000001',
    plan,
    slug: 'indsats',
    title: 'Indsats',
    description: 'Tekst',
    purpose: '',
    goals: { kind: 'not-stated' },
    actors: [],
    schedule: { text: '2020', openEnded: false },
    origin: 'new',
  };
  const lifted = planRecords.initiative.read(stored('initiative', old)).value;
  expect(lifted).toMatchObject({ description: 'Tekst', work: { unit: '', milestones: [] } });
});

it('lifts cooperation of the second program', () => {
  const collaboration = {
    id: 'col_01890000-0000-7000-8000-000000000001',
    slug: 'julehjaelp',
    title: 'Julehjælp',
    centre: 'Center',
    department: '',
    parties: [],
    volunteerType: 'humanitarian',
    degree: 'low',
    text: '',
  };
  const { collaboration: catalogue, agreement: agreements, event: events } = planRecords;
  expect(catalogue.read(stored('collaboration', collaboration)).value.state).toBe('active');
  const agreement = {
    id: 'agr_01890000-0000-7000-8000-000000000001',
    parties: ['Røde Kors'],
    kind: 'cooperation',
    purpose: '',
    text: '',
    meetingRhythm: '',
    boardSeat: false,
    money: { given: false },
    yearly: false,
    initiatives: [],
  };
  expect(agreements.read(stored('agreement', agreement)).value.remindDays).toBe(60);
  const event = {
    id: 'eve_01890000-0000-7000-8000-000000000001',
    slug: 'moede',
    kind: 'other',
    title: 'Møde',
    text: '',
    when: { text: 'maj 2021', openEnded: false },
    place: '',
    audience: '',
    outcome: '',
  };
  expect(events.read(stored('event', event)).value.state).toBe('announced');
  const old = { planer: { plan }, indsatser: {}, statusrapporter: {} };
  const addresses = planRecords.addresses.read(stored('addresses', old)).value;
  expect(addresses).toEqual({ ...old, samarbejde: {}, kalender: {}, puljer: {} });
});

it('lifts pools, accounts and rounds of the first program', () => {
  const committee = 'com_01890000-0000-7000-8000-000000000001';
  const pool = 'poo_01890000-0000-7000-8000-000000000001';
  const decision = { body: 'Byrådet', day: '2025-10-07', item: '' };
  const oldPool = {
    id: pool,
    slug: 'paragraf-18-2026',
    title: '§ 18 2026',
    year: 2026,
    legalBases: ['SEL_18'],
    budgetDecision: decision,
    committee,
    contact: { email: 'a@b.dk', phone: '' },
  };
  const pools = caseRecords.pool.read(stored('pool', oldPool)).value;
  expect(pools).toMatchObject({ title: '§ 18 2026', subPools: [], rehearsal: false });
  const account = { pool, lines: [] };
  const accounts = caseRecords.poolAccount.read(stored('pool-account', account)).value;
  expect(accounts.movements).toEqual([]);
  const round = {
    id: 'rou_01890000-0000-7000-8000-000000000001',
    pool,
    slug: 'runde-1',
    title: '1. runde 2026',
    committee,
    window: {
      opens: { day: '2025-10-01', time: '00:00' },
      closesBefore: { day: '2025-11-16', time: '00:00' },
    },
    answerBy: '2026-01-20',
    introduction: '',
    terms: { kinds: ['association', 'group'], least: 100_000, most: 5_000_000, shareOfCost: 90 },
    form: {
      version: 1,
      steps: [{ kind: 'budget', key: 'budget', title: 'Budget' }],
    },
    areas: [
      {
        id: 'are_01890000-0000-7000-8000-000000000001',
        title: 'Netværk',
        decisionText: 'Udvalget ønsker netværk.',
        decision,
        goals: [],
        initiatives: [],
      },
    ],
    criteria: [],
    appealGuidance: '',
    state: 'decided',
  };
  const lifted = caseRecords.round.read(stored('round', round)).value;
  expect(lifted).toMatchObject({
    dates: { kind: 'fixed', lastDay: '2025-11-15', closesAt: '23:59' },
    answer: { kind: 'by', day: '2026-01-20' },
    grant: { firstYear: 2026, mostYears: 1 },
    state: 'decided',
  });
  expect(lifted.terms.map((term) => term.kind)).toEqual([
    'applicant-kinds',
    'amount',
    'share-of-cost',
  ]);
  expect(lifted.areas[0]).toMatchObject({ title: 'Netværk', lifetime: { kind: 'round' } });
});
