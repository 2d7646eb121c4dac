import { goalKey, goalsOf, goalsServedBy, historyOf, mayFor, reportsAskedOf } from '@plan/domain';
import type { GoalServed, PolicyVersion } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { planRecords } from '../plan-records.ts';
import { all, many, valuesOf } from '../rows/index.ts';
import { manyDecisions, manyHeads, pointersOf } from './mine.ts';

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
    const addresses = valuesOf(pointers);
    const found = await readMore({
      heads: manyHeads(addresses),
      decisions: manyDecisions(addresses),
      rounds: many(
        caseRecords.round,
        [...new Set(addresses.map(({ round }) => round))].map((id) => caseRecords.round.key(id)),
      ),
    });
    const own = valuesOf(found.heads)
      // What others send together with it is their history.
      .filter((application) => application.association === params.association)
      .map((application) => ({
        application,
        decision: valuesOf(found.decisions).find((each) => each.application === application.id),
        round: valuesOf(found.rounds).find(({ id }) => id === application.round),
      }));
    const grants = own.flatMap(({ application, decision, round }) =>
      decision && round ? [{ application, decision, round }] : [],
    );
    const reports = [...reportsAskedOf(grants)];
    const goals = titled(goalsServedBy(grants), valuesOf(policies));
    const answer = { serverTime: now, years: [...historyOf(own)], goals, reports };
    return { ok: true, value: { answer } };
  },
});
