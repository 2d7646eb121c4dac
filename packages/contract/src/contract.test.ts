import { describe, expect, it } from 'vitest';
import { day, wallTime } from '@plan/domain';
import { operations } from './operations.ts';
import { openApi } from './openapi.ts';
import { paramNames, params } from './params.ts';
import { problemOf } from './problem.ts';
import { routes } from './routes.ts';
import { amountIn, closingIn, dayIn, instantIn } from './words/index.ts';

describe('the table of operations', () => {
  it('has a route for every operation, and no address twice', () => {
    expect(Object.keys(routes).toSorted()).toEqual(Object.keys(operations).toSorted());
    const addresses = Object.values(routes).map((route) => route.join(' '));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('knows every name in its paths', () => {
    for (const [, path] of Object.values(routes)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(paramNames(path)).toEqual(inPath);
      for (const name of inPath) expect(Object.keys(params)).toContain(name);
    }
  });

  it('changes nothing by GET', () => {
    for (const [name, [method]] of Object.entries(routes)) {
      const { kind } = operations[name as keyof typeof operations];
      expect(method === 'GET', name).toBe(kind === 'read');
    }
  });

  it('is described as OpenAPI 3.1, with every operation and its refusals', () => {
    const described = JSON.parse(JSON.stringify(openApi('http://localhost'))) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string; responses: object }>>;
    };
    expect(described.openapi).toBe('3.1.0');
    const all = Object.values(described.paths).flatMap((path) => Object.values(path));
    expect(all.map((each) => each.operationId).toSorted()).toEqual(Object.keys(routes).toSorted());
    const submit = all.find((each) => each.operationId === 'submitApplication');
    expect(Object.keys(submit?.responses ?? {})).toEqual([
      '200',
      '401',
      '403',
      '404',
      '409',
      '422',
    ]);
  });
});

describe('problems', () => {
  it('carry every refusal in both languages; the heaviest kind gives the status', () => {
    const problem = problemOf([
      {
        code: 'association/postal-code',
        kind: 'against-a-rule',
        facts: { typed: '' },
        at: 'postalCode',
      },
      { code: 'row/unknown', kind: 'not-found', facts: {} },
    ]);
    expect(problem.status).toBe(404);
    expect(problem.refusals.map((each) => each.at)).toEqual(['postalCode', undefined]);
    expect(problem.refusals[0]?.da).toContain('4 tal');
    expect(problem.refusals[0]?.en).toContain('4 digits');
  });
});

describe('figures', () => {
  it('are written as people read them', () => {
    expect(amountIn('da', 1_250_050)).toBe('12.500,50 kr.');
    expect(amountIn('en', 1_250_000)).toBe('DKK 12,500');
    expect(dayIn('da', day('2026-10-01'))).toBe('1. oktober 2026');
    expect(closingIn('da', wallTime('2026-10-02'))).toBe('1. oktober 2026 kl. 23.59');
    expect(closingIn('en', wallTime('2026-10-01', '12:00'))).toBe('1 October 2026 at 12:00');
    expect(instantIn('da', '2026-07-01T10:00:00.000Z')).toBe('1. juli 2026 kl. 12.00');
  });
});
