import {
  goalKey,
  goalsOf,
  goalsServedBy,
  historyOf,
  mayFor,
  noteOn,
  reportsAskedOf,
  withoutReasons,
} from '@plan/domain';
import type { GoalServed, PolicyVersion } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { planRecords } from '../plan-records.ts';
import { ownCases, pointersOf } from '../own-cases.ts';
import { all, valuesOf } from '../rows/index.ts';

/** Goals with their titles; one that is known no more has none. */
function titled(goals: readonly GoalServed[], policies: readonly PolicyVersion[]) {
  return goals.flatMap((served) => {
    const policy = policies.find((each) =>
      goalsOf(each).some(({ ref }) => goalKey(ref) === goalKey(served.ref)),
    );
    const found = policy?.goals.find(({ number }) => number === served.ref.goal);
    return policy && found ? [{ ...served, title: found.title, policy: policy.title }] : [];
  });
}

export const showHistory = useCase('showHistory', {
  reads: ({ association }) => ({
    pointers: pointersOf(association),
    policies: all(planRecords.policy, { partition: 'policies' }),
  }),
  async decide({ params, actor, loaded: { pointers, policies }, now, readMore }) {
    if (!mayFor(actor, params.association, 'read')) return unknown();
    const { cases } = await ownCases(readMore, params.association, valuesOf(pointers));
    const grants = cases.flatMap(({ decision, ...rest }) =>
      decision ? [{ ...rest, decision }] : [],
    );
    const reports = reportsAskedOf(grants).map((asked) => {
      const found = cases.find(({ application }) => application.id === asked.application);
      const note = noteOn(found?.reports, asked.term);
      return note ? { ...asked, note: withoutReasons(note) } : asked;
    });
    const goals = titled(goalsServedBy(grants), valuesOf(policies));
    const answer = { serverTime: now, years: [...historyOf(cases)], goals, reports };
    return { ok: true, value: { answer } };
  },
});
