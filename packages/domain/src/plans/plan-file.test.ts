import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../kernel/index.ts';
import { sampleId } from '../samples/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { lightColours } from './lights.ts';
import {
  PlanFile,
  actorRoles,
  evidences,
  fileFrom,
  planFileOf,
  planFromFile,
  planStates,
  rollOverOutcomes,
  statusStates,
  tablesOf,
} from './index.ts';
import { valueSources } from './initiative.ts';

const { world, anchor } = roedovreOn('2026-11-22');

const words = fc.string({ unit: 'binary', maxLength: 20 });
const named = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const aDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day('2010-01-01'), days));
const aNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
const whole = fc.integer({ min: 1, max: 99 });
const idOf = <const Prefix extends string>(prefix: Prefix) =>
  fc.integer({ min: 1, max: 999 }).map((n) => sampleId(prefix, n));
const maybe = <Value>(name: string, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((each) => (each === undefined ? {} : { [name]: each }));
const listOf = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
/** A thing made of parts, some of which are not always there. */
const joined = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((each) => Object.assign({}, ...each) as object);

const titled = fc.record({ title: named, text: words });
const indicators = fc.uniqueArray(
  joined(
    fc.record({
      id: idOf('ind'),
      title: named,
      unit: words,
      values: listOf(
        fc.record({ on: aDay, value: aNumber, source: fc.constantFrom(...valueSources) }),
      ),
    }),
    maybe('baseline', aNumber),
    maybe('target', aNumber),
  ),
  { maxLength: 2, selector: (each: any) => each.id },
);
const status = joined(
  fc.record({
    period: fc.record({ text: named, from: aDay, until: aDay }),
    states: listOf(fc.constantFrom(...statusStates)),
    cause: words,
    narrative: listOf(fc.record({ heading: words, text: words })),
    actors: listOf(named),
    events: listOf(fc.record({ title: named, when: words, note: words })),
    results: listOf(
      fc.record({
        label: named,
        value: aNumber,
        unit: words,
        evidence: fc.constantFrom(...evidences),
      }),
    ),
    nextStep: words,
  }),
  maybe('override', fc.record({ colour: fc.constantFrom(...lightColours), reason: words })),
);
const initiativeText = joined(
  fc.record({
    title: words,
    background: words,
    description: words,
    purpose: words,
    benefit: words,
    goals: fc.oneof(
      fc.constant({ kind: 'not-stated' }),
      fc.record({
        kind: fc.constant('stated'),
        goals: listOf(fc.record({ policy: idOf('pol'), version: whole, goal: whole })),
      }),
    ),
    quotedGoals: listOf(fc.record({ goal: fc.integer(), text: words })),
    actors: listOf(fc.record({ name: named, role: fc.constantFrom(...actorRoles) })),
    schedule: words,
    origin: fc.constantFrom('new', 'continued', 'not-stated'),
    inspirations: listOf(named),
    subInitiatives: listOf(titled),
    links: listOf(joined(fc.record({ text: named }), maybe('initiative', idOf('ini')))),
  }),
  maybe('number', fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 })),
  maybe('section', whole),
  maybe('predecessor', joined(fc.record({ text: named }), maybe('initiative', idOf('ini')))),
);
const work = joined(
  fc.record({
    unit: words,
    milestones: listOf(
      joined(fc.record({ id: idOf('mil'), title: named, due: aDay }), maybe('doneOn', aDay)),
    ),
    indicators,
  }),
  maybe('owner', idOf('per')),
  maybe('budget', fc.integer({ min: 0, max: 1_000_000_000 })),
);
const file = joined(
  fc.record({
    format: fc.constant('plan-og-pulje/plan'),
    schema: fc.constant(1),
    state: fc.constantFrom(...planStates),
    text: fc.record({
      title: words,
      subtitle: words,
      period: joined(fc.record({ text: words }), maybe('start', aDay), maybe('end', aDay)),
      policies: listOf(fc.record({ policy: idOf('pol'), version: whole })),
      introduction: words,
      selectedInitiativesOnly: fc.boolean(),
      caseReference: words,
      sections: listOf(
        fc.record({
          kind: fc.constantFrom('theme', 'focus-area'),
          number: whole,
          title: named,
          text: words,
        }),
      ),
      partners: listOf(named),
      inputs: listOf(titled),
      alsoMentioned: listOf(joined(fc.record({ text: words }), maybe('goal', whole))),
      updateEvery: fc.constantFrom(3, 6, 12, 24),
    }),
    rollOver: listOf(
      joined(
        fc.record({ key: words, outcome: fc.constantFrom(...rollOverOutcomes), note: words }),
        maybe('into', named),
      ),
    ),
    initiatives: fc.uniqueArray(
      fc.record({
        key: named,
        text: initiativeText,
        work,
        statuses: fc.uniqueArray(status, {
          maxLength: 2,
          selector: (each: any) => each.period.until,
        }),
      }),
      { maxLength: 3, selector: (each) => each.key },
    ),
  }),
  maybe('adopted', fc.record({ body: named, day: aDay, item: words })),
);

describe('a plan as sheets', () => {
  it('comes back as it was, whatever it says', () => {
    fc.assert(
      fc.property(file, (wanted) => {
        const parsed = PlanFile.parse(wanted);
        expect(PlanFile.parse(fileFrom(tablesOf(parsed)))).toEqual(parsed);
      }),
      { numRuns: 200 },
    );
  });

  it('tells things apart by their names in the file', () => {
    const [one] = world.plans;
    if (!one) throw new Error('The sample has plans');
    const told = planFileOf(one.plan, one.initiatives, one.statuses);
    const twice = { ...told, initiatives: [...told.initiatives, ...told.initiatives] };
    expect(PlanFile.safeParse(told).success).toBe(true);
    expect(PlanFile.safeParse(twice).success).toBe(false);
  });
});

describe('taking a plan in from a file', () => {
  const around = {
    policies: world.policies,
    staff: new Set(world.standings.map((each) => each.person)),
    by: anchor.personOf('sagsbehandler'),
    at: '2026-11-22T09:00:00.000Z' as never,
  };
  const namingFor = (told: PlanFile) => ({
    plan: sampleId('pla', 900),
    planSlug: 'en-anden',
    initiatives: new Map(
      told.initiatives.map(({ key }, index) => [
        key,
        { id: sampleId('ini', 900 + index), slug: `anden-${index}` },
      ]),
    ),
  });

  it('gives a plan that says the same, under new ids', () => {
    for (const { plan, initiatives, statuses } of world.plans) {
      const told = planFileOf(plan, initiatives, statuses);
      const taken = planFromFile(told, namingFor(told), around);
      if (!taken.ok) throw new Error(JSON.stringify(taken.refusals));
      const again = planFileOf(taken.value.plan, taken.value.initiatives, taken.value.statuses);
      const plain = (of: PlanFile) => ({
        ...of,
        rollOver: of.rollOver.map(({ outcome, note }) => ({ outcome, note })),
        initiatives: of.initiatives.map(({ key: _key, ...rest }) => rest),
      });
      expect(plain(again)).toEqual(plain(told));
      expect(taken.value.plan.state).toBe(plan.state);
    }
  });

  it('makes ties inside the file follow the new ids, and leaves owners who are strangers out', () => {
    const held = world.plans[1];
    const [first, second] = held?.initiatives ?? [];
    if (!held || !first || !second) throw new Error('The sample has initiatives');
    const tied = [
      { ...first, work: { ...first.work, owner: sampleId('per', 999) } },
      { ...second, links: [{ text: 'Hænger sammen', initiative: first.id }] },
    ];
    const told = planFileOf(held.plan, tied, []);
    const taken = planFromFile(told, namingFor(told), around);
    if (!taken.ok) throw new Error('refused');
    expect(taken.value.initiatives[1]?.links[0]?.initiative).toBe(sampleId('ini', 900));
    expect(taken.value.initiatives[0]?.work.owner).toBeUndefined();
  });

  it('refuses all that is wrong with it, with its place', () => {
    const held = world.plans[1];
    if (!held) throw new Error('The sample has a plan with statuses');
    const told = planFileOf(held.plan, held.initiatives, held.statuses);
    const [first, ...rest] = told.initiatives;
    if (!first) throw new Error('It has initiatives');
    const stateless = {
      ...first,
      statuses: first.statuses.map((each) => ({ ...each, states: [] })),
    };
    const broken = { ...told, initiatives: [stateless, ...rest] };
    const refused = planFromFile(broken, namingFor(broken), around);
    expect(refused).toMatchObject({
      ok: false,
      refusals: [{ code: 'status/state-missing', at: 'initiatives.0.statuses.0.states' }],
    });
  });

  it('comes in one step, so a file with more than one holds is refused (planFileFitsOneStep)', () => {
    const held = world.plans[1];
    const [first] = held?.statuses ?? [];
    if (!held || !first) throw new Error('The sample has a plan with statuses');
    const years = Array.from({ length: 13 }, (_, index) => addDays(day('2010-12-31'), 365 * index));
    const statuses = held.initiatives.flatMap(({ id }) =>
      years.map((until) => ({
        ...first,
        initiative: id,
        period: { ...first.period, from: day('2010-01-01'), until },
      })),
    );
    const told = planFileOf(held.plan, held.initiatives, statuses);
    expect(planFromFile(told, namingFor(told), around)).toMatchObject({
      ok: false,
      refusals: [{ code: 'plan/file-too-large', facts: { rows: 98, most: 90 } }],
    });
  });
});
