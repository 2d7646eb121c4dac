import { describe, expect, it } from 'vitest';
import { ore } from '../kernel/index.ts';
import { goalKey } from '../policies/index.ts';
import { furesoeGoal, volunteerGoal } from '../samples/policies.ts';
import { roedovreOn } from '../samples/testing.ts';
import { demandForArea, moneyOf, moneyPerGoal } from './index.ts';
import type { Demand } from './index.ts';

const { decided } = roedovreOn('2026-11-22');
const demands: readonly Demand[] = decided.applications.map(({ application }) => ({
  round: decided.round,
  areas: application.submission?.areas ?? [],
  requested: application.submission?.requested ?? ore(0),
  granted: decided.decisions.find((each) => each.application === application.id)?.amount,
}));

describe('money per goal', () => {
  it('counts an application under every goal its areas serve, and once in the total', () => {
    const goals = [1, 2, 3].map(volunteerGoal);
    const perGoal = moneyPerGoal(goals, demands);
    const counts = goals.map((goal) => perGoal.get(goalKey(goal))?.applications);
    expect(counts).toEqual([0, 3, 3]);
    expect(moneyOf(demands)).toEqual({
      applications: 3,
      requested: 11_700_000,
      grants: 3,
      granted: 10_800_000,
    });
  });

  it('knows nothing of money before decisions are issued', () => {
    const silent = demands.map((demand) => ({ ...demand, granted: undefined }));
    expect(moneyOf(silent)).toMatchObject({ grants: 0, granted: 0, requested: 11_700_000 });
  });

  it('keeps goals of other policies and municipalities apart', () => {
    const other = furesoeGoal(1);
    expect(moneyPerGoal([other], demands).get(goalKey(other))?.applications).toBe(0);
    const [area] = decided.round.areas;
    expect(area && demandForArea(area.id, demands)).toHaveLength(1);
  });
});
