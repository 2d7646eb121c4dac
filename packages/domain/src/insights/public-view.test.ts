import { describe, expect, it } from 'vitest';
import { kroner } from '../kernel/index.ts';
import type { Round } from '../pools/index.ts';
import { holdingsOf } from '../samples/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { publicViewOf } from './index.ts';
import type { Holdings } from './index.ts';

const { world, anchor } = roedovreOn('2026-11-22');

function holdings(change: (round: Round) => Round = (round) => round): Holdings {
  const all = holdingsOf(world, anchor.today);
  return { ...all, rounds: all.rounds.map(change) };
}

describe('what the public may see', () => {
  it('walks from a goal to its areas, pools and initiatives with the money', () => {
    const view = publicViewOf(holdings());
    const policy = view.policies.find((each) => each.slug === 'frivilligpolitik-2020');
    const goal = policy?.goals[1];
    expect(goal?.slug).toBe('frivilligpolitik-2020-2');
    expect(goal?.initiatives).toHaveLength(7);
    expect(goal?.areas.map((link) => link.area)).toContain('Plads til alle i fællesskabet');
    expect(goal?.money).toMatchObject({ grants: 3, granted: 10_800_000 });
  });

  it('walks from a goal to what became of it in the next version, and back', () => {
    const [first, second] = publicViewOf(holdings()).policies;
    expect(first?.goals[2]?.after).toEqual([
      {
        fate: 'changed-meaning',
        slug: 'frivilligpolitik-2020-3',
        number: 3,
        title: 'Vi styrker den sociale ansvarlighed',
        policy: 'Politik for frivilligt socialt arbejde 2020-2022',
      },
    ]);
    expect(second?.goals[2]?.before.map((each) => each.title)).toEqual(['Vi skaber nye alliancer']);
  });

  it('shows goals, initiatives, status and money on one page, with goals nobody works on', () => {
    const { coverage } = publicViewOf(holdings());
    const current = coverage.find((each) => each.slug === 'frivilligpolitik-2020');
    expect(current?.goals.map((goal) => goal.initiatives)).toEqual([2, 7, 0, 0]);
    expect(current?.goals[1]?.states['done']).toBe(5);
    expect(current?.goals[1]?.notReported).toBe(0);
    expect(current?.goals[1]?.money.granted).toBe(10_800_000);
  });

  it('leads from a pool to the policies it carries out, where they are published', () => {
    const base = holdings();
    const policiesOf = (held: Holdings) =>
      publicViewOf(held).pools.map(({ policies }) => policies.map(({ slug }) => slug));
    expect(policiesOf(base)[0]).toEqual(['frivilligpolitik-2020']);
    const drafts = base.policies.map((each) => ({ ...each, state: 'draft' as const }));
    expect(policiesOf({ ...base, policies: drafts })[0]).toEqual([]);
  });

  it('publishes a report when a body has adopted it, not before', () => {
    const base = holdings();
    const view = publicViewOf(base);
    expect(view.reports).toHaveLength(1);
    const reported = view.plans.find((plan) => plan.slug.endsWith('2020-2022'));
    expect(reported?.initiatives[6]?.status?.states).toEqual(['not-carried-out']);
    const early = publicViewOf({
      ...base,
      reports: base.reports.map(({ adopted: _adopted, ...report }) => report),
    });
    expect(early.reports).toEqual([]);
    expect(early.plans.flatMap((plan) => plan.initiatives.flatMap((each) => each.status))).toEqual(
      Array(24).fill(undefined),
    );
  });

  it('adds up what every form asks for, of rounds that are decided alone', () => {
    const rounds = publicViewOf(holdings()).pools.flatMap((pool) => pool.rounds);
    const decided = rounds.filter(({ state }) => state === 'decided');
    expect(decided.length).toBeGreaterThan(0);
    for (const { core } of decided) {
      expect(core?.asked.sums['people-reached']).toBeGreaterThan(0);
      expect(core?.granted.applications).toBeLessThanOrEqual(core?.asked.applications ?? 0);
    }
    for (const { state, core } of rounds) {
      if (state !== 'decided') expect(core).toBeUndefined();
    }
    // A sum of two is no sum: each of them knows the other.
    const few = { ...holdings(), applications: holdings().applications.slice(0, 2) };
    const sums = publicViewOf(few).pools.flatMap((pool) => pool.rounds.map(({ core }) => core));
    expect(sums.every((core) => core === undefined)).toBe(true);
  });

  it('never names an applicant, a member or a word they wrote', () => {
    const text = JSON.stringify(publicViewOf(holdings()));
    for (const secret of [
      'Nabohjælpen',
      'Langbordet',
      'Ole Brandt',
      'Søndagskaffe',
      'per_',
      'app_',
      'ass_',
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it('tells nothing about what others asked for while a round is open', () => {
    const view = publicViewOf(holdings());
    const open = view.pools[1]?.rounds[0];
    expect(open?.state).toBe('announced');
    expect(open?.money).toBeUndefined();
    expect(open?.areas.every((area) => area.money === undefined)).toBe(true);
  });

  it('lets nobody learn early that a list is adopted', () => {
    const decided = publicViewOf(holdings()).pools[0];
    expect(decided?.left).toBe(49_200_000);
    const early = publicViewOf(
      holdings((round) => (round.state === 'decided' ? { ...round, state: 'adopted' } : round)),
    ).pools[0];
    expect(early?.left).toBe(60_000_000);
    expect(early?.rounds[0]?.state).toBe('under-review');
    expect(early?.rounds[0]?.money).toMatchObject({ grants: 0, granted: 0, requested: 11_700_000 });
  });

  it('counts what is promised as not left, once the decisions that promise it are out', () => {
    const promising = (change?: (round: Round) => Round) => {
      const held = holdings(change);
      const [first, ...rest] = held.accounts;
      if (!first) throw new Error('The sample has accounts');
      const year = first.lines[0]?.year ?? 0;
      const inherited = [{ pool: first.pool, year, amount: kroner(1_000) }];
      const view = publicViewOf({ ...held, accounts: [{ ...first, inherited }, ...rest] });
      return view.pools[0]?.left;
    };
    expect(promising()).toBe(49_200_000 - 100_000);
    const adopted = (round: Round): Round =>
      round.state === 'decided' ? { ...round, state: 'adopted' } : round;
    expect(promising(adopted)).toBe(60_000_000);
  });

  it('keeps drafts of policies and plans to itself', () => {
    const base = holdings();
    const view = publicViewOf({
      ...base,
      policies: base.policies.map((policy) => ({ ...policy, state: 'draft' as const })),
      plans: base.plans.map((plan) => ({ ...plan, state: 'draft' as const })),
    });
    expect(view.policies).toEqual([]);
    expect(view.plans).toEqual([]);
  });
});
