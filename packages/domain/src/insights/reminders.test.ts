import { describe, expect, it } from 'vitest';
import { addDays, day } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import type { Standing } from '../municipality/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { remindersOn } from './index.ts';

const { world, anchor } = roedovreOn('2026-11-22');
const held = world.plans.find((each) => each.initiatives.length > 0);
const [first] = held?.initiatives ?? [];
if (!held || !first) throw new Error('The sample has a plan with initiatives');

const owner = anchor.personOf('sagsbehandler');
const manager = anchor.personOf('formand');
const boss = anchor.personOf('administrator');
const role = (kind: 'caseworker' | 'administrator', until?: Day) => ({
  role: kind,
  from: day('2020-01-01'),
  assignedBy: 'system' as const,
  ...(until === undefined ? {} : { until }),
});
const person = (id: typeof owner, assignments: Standing['assignments']): Standing => ({
  person: id,
  name: 'Navn',
  assignments,
  seats: [],
  memberships: [],
});
const people = [
  { ...person(owner, [role('caseworker')]), manager },
  person(manager, [role('caseworker')]),
  person(boss, [role('administrator')]),
];
const adopted = { body: 'Kommunalbestyrelsen', day: '2026-01-15', item: '' };
const waiting = {
  plans: [{ ...held.plan, state: 'in-force' as const, adopted, updateEvery: 6 as const }],
  initiatives: [
    {
      ...first,
      schedule: { text: '', openEnded: false },
      work: { ...first.work, owner },
    },
  ],
  statuses: [],
  agreements: [],
  starts: [],
  people,
};
const due = day('2026-07-15');
const on = (today: Day, part: Partial<typeof waiting> = {}) =>
  remindersOn({ ...waiting, ...part, today }).map(({ step, to }) => [step, to]);

describe('reminders of a promised status', () => {
  it('ask the owner before, remind them after, and then tell their manager', () => {
    expect(on(addDays(due, -15))).toEqual([]);
    expect(on(addDays(due, -14))).toEqual([['soon', owner]]);
    expect(on(due)).toEqual([['soon', owner]]);
    expect(on(addDays(due, 1))).toEqual([['late', owner]]);
    expect(on(addDays(due, 30))).toEqual([['late', owner]]);
    expect(on(addDays(due, 31))).toEqual([['manager', manager]]);
  });

  it('go to the administrators where nobody owns it, or whoever did has left', () => {
    const [one] = waiting.initiatives;
    const nobody = one ? [{ ...one, work: { ...one.work, owner: undefined } }] : [];
    expect(on(addDays(due, 1), { initiatives: nobody as never })).toEqual([['late', boss]]);
    const left = [person(owner, [role('caseworker', day('2026-02-01'))]), ...people.slice(1)];
    expect(on(addDays(due, 1), { people: left })).toEqual([['late', boss]]);
    const alone = [person(owner, [role('caseworker')]), ...people.slice(1)];
    expect(on(addDays(due, 31), { people: alone })).toEqual([['manager', boss]]);
  });

  it('have one key for one thing, day, step and person', () => {
    const keys = (today: Day) => remindersOn({ ...waiting, today }).map((each) => each.key);
    expect(keys(due)).toEqual(keys(addDays(due, -3)));
    expect(keys(due)).not.toEqual(keys(addDays(due, 1)));
  });
});

describe('reminders of agreements and starts', () => {
  const [agreement] = world.agreements;
  if (!agreement) throw new Error('The sample has agreements');
  const until = day('2027-03-31');
  const agreements = [{ ...agreement, until, remindDays: 60, responsible: owner }];
  const none = { plans: [], initiatives: [], agreements };

  it('begin as many days before the end as the agreement says, and stop when it was let go', () => {
    expect(on(addDays(until, -61), none as never)).toEqual([]);
    expect(on(addDays(until, -60), none as never)).toEqual([['soon', owner]]);
    expect(on(addDays(until, 31), none as never)).toEqual([['manager', manager]]);
    expect(on(addDays(until, 61), none as never)).toEqual([]);
  });

  it('remind of a cooperation that is still being thought through', () => {
    const start = {
      id: 'sta_01890000-0000-7000-8000-000000000001' as const,
      title: 'Cykelværksted',
      centre: '',
      department: '',
      answers: [],
      dueBy: day('2026-12-01'),
      responsible: owner,
      state: 'open' as const,
    };
    const part = { plans: [], initiatives: [], starts: [start] };
    expect(on(day('2026-12-02'), part as never)).toEqual([['late', owner]]);
    const shelved = { ...part, starts: [{ ...start, state: 'shelved' }] };
    expect(on(day('2026-12-02'), shelved as never)).toEqual([]);
  });
});
