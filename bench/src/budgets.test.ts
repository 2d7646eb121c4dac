import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiBytesAtInit, plainBytesAtInit } from './bundles.ts';
import { operationCosts } from './operations.ts';
import { heaviestPage, portalFirstLoad } from './pages.ts';

type Budgets = {
  apiBytesAtInit: number;
  apiToPlainRatio: number;
  portalFirstLoadBytes: number;
  heaviestPageBytes: number;
  operations: Record<string, { readSteps: number; commits: number; writeUnits?: number }>;
};

const budgets = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../budgets.json'), 'utf8'),
) as Budgets;

describe('the budgets', () => {
  it('hold for what the api Lambda loads before its first event', async () => {
    const ours = apiBytesAtInit();
    const plain = await plainBytesAtInit();
    expect(ours).toBeGreaterThan(100_000);
    expect(ours).toBeLessThanOrEqual(budgets.apiBytesAtInit);
    expect(ours / plain.bytes).toBeLessThanOrEqual(budgets.apiToPlainRatio);
  });

  it('hold for the first screen of the portal', () => {
    const { scripts, styles, total } = portalFirstLoad();
    expect(Math.min(scripts, styles)).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(budgets.portalFirstLoadBytes);
  });

  it('hold for the heaviest published page', () => {
    const { bytes } = heaviestPage();
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThanOrEqual(budgets.heaviestPageBytes);
  });

  it('hold for the frequent operations, in read steps, commits and write units', async () => {
    const costs = await operationCosts();
    expect(Object.keys(costs).toSorted()).toEqual(Object.keys(budgets.operations).toSorted());
    for (const [name, budget] of Object.entries(budgets.operations)) {
      const cost = costs[name];
      expect(cost?.readSteps, name).toBeLessThanOrEqual(budget.readSteps);
      expect(cost?.commits, name).toBeLessThanOrEqual(budget.commits);
      expect(cost?.writeUnits, name).toBeLessThanOrEqual(budget.writeUnits ?? Infinity);
    }
  });
});
