import { assignRole, describePerson, endRole, leaveSeat, staffOn, takeSeat } from '@plan/domain';
import type { Committee, Standing } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { records } from '../records.ts';
import { all, one, recorded, valuesOf } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Deed } from '@plan/domain';

export const showMunicipality = useCase('showMunicipality', {
  reads: () => ({ municipality: one(records.municipality, records.municipality.key()) }),
  decide({ loaded: { municipality }, now }) {
    if (!municipality) return unknown();
    return { ok: true, value: { answer: { municipality: municipality.value, serverTime: now } } };
  },
});

export const listPeople = useCase('listPeople', {
  reads: () => ({ people: all(records.standing, { partition: 'people' }) }),
  decide: ({ loaded: { people } }) => ({
    ok: true,
    value: { answer: { people: people.map((each) => each.value) } },
  }),
});

/** The read comes second because the person id is a digest of the name they sign in with. */
export const addPerson = useCase('addPerson', {
  reads: () => ({}),
  async decide({ body, personOf, readMore, occasion }) {
    const person = personOf(body.signInName);
    const key = records.standing.key(person);
    const { known } = await readMore({ known: one(records.standing, key) });
    if (known) return { ok: true, value: { answer: known.value } };
    const standing: Standing = {
      person,
      name: body.name,
      assignments: [],
      seats: [],
      memberships: [],
    };
    const deed = { chain: `person/${person}`, verb: 'add-person', facts: {} };
    const changes = recorded(occasion, records.standing, key, undefined, standing, deed);
    return { ok: true, value: { answer: standing, changes } };
  },
});

function standingSaved(
  occasion: Occasion,
  before: Stored<Standing>,
  { standing, deed }: { standing: Standing; deed: Deed },
) {
  return recorded(occasion, records.standing, before.key, before, standing, deed);
}

export const describePersonCase = useCase('describePerson', {
  reads: ({ person }) => ({
    standing: one(records.standing, records.standing.key(person)),
    people: all(records.standing, { partition: 'people' }),
  }),
  decide({ body, loaded: { standing, people }, occasion, today }) {
    if (!standing) return unknown();
    const { email = '', manager } = standing.value;
    if (email === body.email && manager === body.manager) {
      return { ok: true, value: { answer: standing.value } };
    }
    const staff = new Set(staffOn(valuesOf(people), today).map((each) => each.person));
    const described = describePerson(standing.value, body, staff);
    if (!described.ok) return described;
    const changes = standingSaved(occasion, standing, described.value);
    return { ok: true, value: { answer: described.value.standing, changes } };
  },
});

export const assignRoleCase = useCase('assignRole', {
  reads: ({ person }) => ({ standing: one(records.standing, records.standing.key(person)) }),
  decide({ params, body, actor, loaded: { standing }, occasion, today }) {
    if (!standing) return unknown();
    const held = standing.value.assignments.find((each) => each.role === params.role);
    if (held && held.from === body.from && held.until === body.until) {
      return { ok: true, value: { answer: standing.value } };
    }
    const assigned = assignRole(actor, today, standing.value, { role: params.role, ...body });
    if (!assigned.ok) return assigned;
    const changes = standingSaved(occasion, standing, assigned.value);
    return { ok: true, value: { answer: assigned.value.standing, changes } };
  },
});

export const endRoleCase = useCase('endRole', {
  reads: ({ person }) => ({ standing: one(records.standing, records.standing.key(person)) }),
  decide({ params, actor, loaded: { standing }, occasion }) {
    if (!standing) return unknown();
    const held = standing.value.assignments.some((each) => each.role === params.role);
    if (!held) return { ok: true, value: { answer: standing.value } };
    const ended = endRole(actor, standing.value, params.role);
    if (!ended.ok) return ended;
    const changes = standingSaved(occasion, standing, ended.value);
    return { ok: true, value: { answer: ended.value.standing, changes } };
  },
});

export const listCommittees = useCase('listCommittees', {
  reads: () => ({ committees: all(records.committee, { partition: 'committees' }) }),
  decide: ({ loaded: { committees } }) => ({
    ok: true,
    value: {
      answer: { committees: committees.map(({ value, version }) => ({ ...value, version })) },
    },
  }),
});

type Seated = { committee: Committee; standing: Standing; deed: Deed };

/** The seat stands on the committee and on the person; one commit writes both. */
function seatChanges(
  occasion: Occasion,
  before: { committee: Stored<Committee>; standing: Stored<Standing> },
  { committee, standing, deed }: Seated,
) {
  return [
    ...recorded(occasion, records.committee, before.committee.key, before.committee, committee, {
      ...deed,
      chain: `committee/${committee.id}`,
      facts: { ...deed.facts, person: standing.person },
    }),
    ...recorded(occasion, records.standing, before.standing.key, before.standing, standing, deed),
  ];
}

export const takeSeatCase = useCase('takeSeat', {
  reads: ({ committee, person }) => ({
    committee: one(records.committee, records.committee.key(committee)),
    standing: one(records.standing, records.standing.key(person)),
  }),
  decide({ params, body, loaded: { committee, standing }, occasion }) {
    if (!committee || !standing) return unknown();
    const { chair, from, until } = body;
    const held = committee.value.seats.find((seat) => seat.person === params.person);
    if (held && held.chair === chair && held.from === from && held.until === until) {
      return { ok: true, value: { answer: committee.value } };
    }
    const taken = takeSeat(committee.value, standing.value, body);
    if (!taken.ok) return taken;
    const changes = seatChanges(occasion, { committee, standing }, taken.value);
    return { ok: true, value: { answer: taken.value.committee, changes } };
  },
});

export const leaveSeatCase = useCase('leaveSeat', {
  reads: ({ committee, person }) => ({
    committee: one(records.committee, records.committee.key(committee)),
    standing: one(records.standing, records.standing.key(person)),
  }),
  decide({ params, loaded: { committee, standing }, occasion }) {
    if (!committee || !standing) return unknown();
    const held = committee.value.seats.some((seat) => seat.person === params.person);
    if (!held) return { ok: true, value: { answer: committee.value } };
    const left = leaveSeat(committee.value, standing.value);
    const changes = seatChanges(occasion, { committee, standing }, left);
    return { ok: true, value: { answer: left.committee, changes } };
  },
});
