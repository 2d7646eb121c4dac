import type { Holdings } from '../insights/index.ts';
import type { Day } from '../kernel/index.ts';
import type { SampleMunicipality } from './world.ts';

/** A sample as the public view is computed from it. */
export function holdingsOf(sample: SampleMunicipality, today: Day): Holdings {
  const { municipality, committees, policies, plans, pools, rounds } = sample;
  const { guide, collaborations, agreements, contacts, events } = sample;
  return {
    municipality,
    today,
    policies,
    plans: plans.map((each) => each.plan),
    initiatives: plans.flatMap((each) => each.initiatives),
    reports: plans.flatMap((each) => each.reports),
    guide,
    collaborations,
    agreements,
    contacts,
    events,
    committees,
    pools: pools.map((each) => each.pool),
    accounts: pools.map((each) => each.account),
    rounds: rounds.map((each) => each.round),
    applications: rounds.flatMap((each) => each.applications.map(({ application }) => application)),
    decisions: rounds.flatMap((each) => each.decisions),
    allocations: rounds.flatMap((each) => each.allocation ?? []),
  };
}
