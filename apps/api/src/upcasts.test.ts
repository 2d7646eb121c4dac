import { expect, it } from 'vitest';
import { planRecords } from './plan-records.ts';

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
  expect(addresses).toEqual({ ...old, samarbejde: {}, kalender: {} });
});
