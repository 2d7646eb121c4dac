import { describe, expect, it } from 'vitest';
import { day } from '../kernel/index.ts';
import { goalsAfter } from '../policies/index.ts';
import { sampleId } from '../samples/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { beginNextPlan, carriedOn, endPlan } from './index.ts';
import type { Initiative, RollOverLine } from './index.ts';

const { world } = roedovreOn('2026-11-22');
const [of2016, of2020] = world.plans;
if (!of2016 || !of2020) throw new Error('The sample has both plans');
const [first, second, third] = of2020.initiatives;
if (!first || !second || !third) throw new Error('It has seven initiatives');

const text = { title: 'Handleplan 2027-2028', period: { text: '2027-2028' } };
const line = (
  initiative: Initiative,
  outcome: RollOverLine['outcome'],
  part: Partial<RollOverLine> = {},
): RollOverLine => ({ initiative: initiative.id, outcome, note: '', ...part });
const others = of2020.initiatives.slice(3).map((each) => line(each, 'finished'));
const lines = [
  line(first, 'carried-on'),
  line(second, 'merged', { into: first.id }),
  line(third, 'dropped'),
  ...others,
];

function begin(
  part: Partial<Parameters<typeof beginNextPlan>[0]> = {},
  wanted = lines,
): ReturnType<typeof beginNextPlan> {
  const before = {
    plan: of2020!.plan,
    initiatives: of2020!.initiatives,
    policies: world.policies,
    lines: wanted,
    ...part,
  };
  let indicators = 0;
  const naming = {
    plan: sampleId('pla', 950),
    planSlug: 'handleplan-2027-2028',
    initiatives: new Map(
      carriedOn(before).map((each, index) => [
        each.id,
        { id: sampleId('ini', 950 + index), slug: `naeste-${index}` },
      ]),
    ),
    newIndicator: () => sampleId('ind', 950 + (indicators += 1)),
  };
  return beginNextPlan(before, naming, text);
}
const codes = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  (outcome.refusals ?? []).map((each) => each.code);

describe('the plan that follows', () => {
  it('has what is carried on, each with a link to what it was', () => {
    const begun = begin();
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusals));
    const { plan, initiatives, deed } = begun.value;
    expect(plan).toMatchObject({ state: 'draft', title: text.title, imported: false });
    expect(deed.facts).toEqual({ follows: of2020.plan.id });
    expect(initiatives).toHaveLength(1);
    expect(initiatives[0]).toMatchObject({
      origin: 'continued',
      position: 1,
      predecessor: { text: first.title, initiative: first.id },
      description: first.description,
      work: { milestones: [] },
    });
    expect(initiatives[0]?.links).toContainEqual({ text: second.title, initiative: second.id });
    expect(initiatives[0]).not.toHaveProperty('number');
  });

  it('lets no initiative vanish, and begins only after a plan that was in force (nextPlanFollowsAdopted)', () => {
    expect(codes(begin({}, lines.slice(1)))).toEqual(['plan/outcome-missing']);
    const draft = { ...of2020.plan, state: 'draft' as const };
    expect(codes(begin({ plan: draft }))).toEqual(['plan/next-of-draft']);
  });

  it('counts on from the last value, and drops times that have passed', () => {
    const counted: Initiative = {
      ...first,
      schedule: { text: 'Forår 2020', start: day('2020-03-01'), openEnded: false },
      work: {
        ...first.work,
        indicators: [
          {
            id: sampleId('ind', 1),
            title: 'Deltagere',
            unit: 'personer',
            baseline: 10,
            target: 50,
            values: [
              { on: day('2022-01-01'), value: 30, source: 'typed' },
              { on: day('2021-01-01'), value: 20, source: 'typed' },
            ],
          },
        ],
      },
    };
    const begun = begin({ initiatives: [counted, ...of2020.initiatives.slice(1)] });
    expect(begun.ok ? begun.value.initiatives[0] : undefined).toMatchObject({
      schedule: { text: '', openEnded: false },
      work: { indicators: [{ baseline: 30, target: 50, values: [] }] },
    });
  });
});

describe('goals in the newest policy', () => {
  it('follow what became of them; one that changed its meaning is chosen anew', () => {
    const [old] = world.policies;
    if (!old) throw new Error('The sample has policies');
    const after = (goal: number) =>
      goalsAfter(world.policies, { policy: old.policy, version: old.version, goal }).map(
        (ref) => `${ref.version}.${ref.goal}`,
      );
    const next = world.policies.find((each) => each.policy === old.policy && each.version === 2);
    for (const { from, fate, to } of next?.succession ?? []) {
      const same = ['kept', 'reworded', 'merged'].includes(fate);
      expect(after(from)).toEqual(same ? to.map((number) => `2.${number}`) : []);
    }
    // Goal 3 of 2014 means something else in 2020.
    expect(next?.succession.find((each) => each.from === 3)?.fate).toBe('changed-meaning');
  });
});

describe('merging', () => {
  it('names where the initiative goes on, or says so in the note (mergedGoesIntoCarriedOn)', () => {
    const inForce = { ...of2020.plan, state: 'in-force' as const };
    const ending = (merged: RollOverLine) =>
      endPlan(inForce, of2020.initiatives, [
        line(first, 'carried-on'),
        merged,
        line(third, 'dropped'),
        ...others,
      ]);
    expect(codes(ending(line(second, 'merged')))).toEqual(['plan/merged-into-nothing']);
    expect(codes(ending(line(second, 'merged', { into: third.id })))).toEqual([
      'plan/merged-into-nothing',
    ]);
    expect(ending(line(second, 'merged', { into: first.id })).ok).toBe(true);
    expect(ending(line(second, 'merged', { note: 'Ind i klubbens drift' })).ok).toBe(true);
  });
});
