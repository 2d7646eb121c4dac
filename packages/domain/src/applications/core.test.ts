import { expect, it } from 'vitest';
import { roedovreOn } from '../samples/testing.ts';
import { Submission, coreCountsIn, coreSumsOf } from './index.ts';

it('Counts are kept with what was sent, without what was not asked', () => {
  expect(coreCountsIn({ people: 40, volunteers: 0, members: 9 })).toEqual({
    'people-reached': 40,
    volunteers: 0,
  });
  const { reviewing } = roedovreOn('2026-11-22');
  const [sent] = reviewing.applications.flatMap(({ application }) => application.submission ?? []);
  expect(sent?.core?.['people-reached']).toBeGreaterThan(0);
  const { core: _core, ...before } = sent ?? {};
  expect(Submission.safeParse(before).success).toBe(true);
});

it('Counts are added up, and what says nothing is not counted', () => {
  expect(
    coreSumsOf([{ volunteers: 4, 'people-reached': 20 }, undefined, {}, { volunteers: 0 }]),
  ).toEqual({
    applications: 2,
    sums: { 'people-reached': 20, volunteers: 4 },
  });
  expect(coreSumsOf([])).toEqual({ applications: 0, sums: {} });
});
