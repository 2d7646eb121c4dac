import { describe, expect, it } from 'vitest';
import type { Round } from '../pools/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import { publicViewOf } from './index.ts';
import type { Holdings } from './index.ts';

const { world } = roedovreOn('2026-11-22');

function holdings(change: (round: Round) => Round = (round) => round): Holdings {
  return {
    municipality: world.municipality,
    policies: world.policies,
    plans: world.plans.map((each) => each.plan),
    initiatives: world.plans.flatMap((each) => each.initiatives),
    pools: world.pools.map((each) => each.pool),
    accounts: world.pools.map((each) => each.account),
    rounds: world.rounds.map((each) => change(each.round)),
    applications: world.rounds.flatMap((each) =>
      each.applications.map(({ application }) => application),
    ),
    decisions: world.rounds.flatMap((each) => each.decisions),
    allocations: world.rounds.flatMap((each) => each.allocation ?? []),
  };
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
