import { expect, it } from 'vitest';
import { roedovreOn } from '../samples/testing.ts';
import { Submission, countedIn, countedOf } from './index.ts';

const { reviewing } = roedovreOn('2026-11-22');
const [sent] = reviewing.applications.flatMap(({ application }) => application.submission ?? []);
if (!sent) throw new Error('The sample has sent applications');

it('Counts that money may be shared by are those that are known, and members here are reckoned', () => {
  expect(countedIn({ members: 45, membersHere: 50, people: 0, openToAll: true })).toEqual({
    members: 45,
    localMembers: 22,
    people: 0,
  });
  expect(countedIn({ membersHere: 50, youngMembers: 7 })).toEqual({ youngMembers: 7 });
});

it('Counts are kept as they were known at sending', () => {
  expect(sent.counted?.people).toBe(sent.core?.['people-reached']);
  const counted = { members: 12 };
  expect(countedOf({ ...sent, counted, facts: { members: 90 } })).toEqual(counted);
});

it('What was sent before counts were kept tells those it has', () => {
  const { counted: _counted, ...before } = sent;
  expect(Submission.safeParse(before).success).toBe(true);
  const facts = { youngMembers: 8, openToAll: true };
  expect(countedOf({ ...before, core: { volunteers: 3 }, facts })).toEqual({
    youngMembers: 8,
    volunteers: 3,
  });
});
