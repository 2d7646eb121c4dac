import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, instant, kroner, ore } from '../kernel/index.ts';
import type { Actor, ApplicationId, PersonId } from '../kernel/index.ts';
import { sampleId } from '../samples/world.ts';
import { actorFor, opening, roedovreOn } from '../samples/testing.ts';
import { leftOn } from '../pools/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import {
  adoptAllocation,
  dropLine,
  issueDecision,
  planBallots,
  proposeLine,
  recordBallot,
  standingLines,
  takeBackBallot,
} from './index.ts';
import type { Allocation } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { reviewing, committee, world } = sample;
const { round, conflicts } = reviewing;
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const now = instant(Date.parse(opening(sample.open)));
const today = dayOf(now);
const members = committee.seats.map((seat) => seat.person);
const money = world.pools[0];
const list = reviewing.allocation;
if (!money || !list) throw new Error('The sample has an open list');
const meeting = { body: committee.name, day: today, item: 'punkt 7' };

function codes(outcome: { ok: boolean; refusals?: readonly { code: string }[] }) {
  return (outcome.refusals ?? []).map((each) => each.code);
}

function headOf(application: ApplicationId) {
  const found = reviewing.applications.find((each) => each.application.id === application);
  if (!found) throw new Error('The application is in the round');
  return found.application;
}

function propose(allocation: Allocation, application: ApplicationId, amount: number, reason = '') {
  const given = {
    application: headOf(application),
    name: 'x',
    amount: ore(amount),
    reasonCodes: [],
    reason,
    hash: reason,
  };
  return proposeLine(mette, { ...conflicts, conflicts: [] }, allocation, given);
}

function proposedAll(allocation: Allocation, amount: (requested: number) => number): Allocation {
  return standingLines(allocation).reduce((next, line) => {
    const outcome = propose(
      next,
      line.application,
      amount(line.requested),
      'Puljen rækker ikke til det hele',
    );
    if (!outcome.ok) throw new Error(codes(outcome).join());
    return outcome.value.allocation;
  }, allocation);
}

function voting(present: readonly PersonId[]) {
  return { present, votes: { for: present, against: [], abstain: [] } };
}

/** Takes every ballot the plan asks for, with everybody who may be there voting for. */
function votedAll(allocation: Allocation, register: ConflictRegister): Allocation {
  return planBallots(standingLines(allocation), register, members).reduce(
    (next, planned, index) => {
      const out = planned.leave.map((each) => each.person);
      const present = members.filter((person) => !out.includes(person));
      const taken = { id: sampleId('bal', 90 + index), lines: planned.lines, ...voting(present) };
      const outcome = recordBallot(mette, now, today, committee, register, next, taken);
      if (!outcome.ok) throw new Error(codes(outcome).join());
      return outcome.value.allocation;
    },
    allocation,
  );
}

function adopt(
  allocation: Allocation,
  register = conflicts,
  actor: Actor = mette,
  account = money!.account,
  more: { readonly round?: typeof round; readonly released?: string } = {},
) {
  return adoptAllocation(actor, now, today, {
    applications: reviewing.applications.map((each) => each.application),
    round,
    committee,
    register,
    allocation,
    account,
    earlier: [],
    ahead: [],
    meeting,
    ...more,
  });
}

describe('proposing', () => {
  const line = list.lines[0];
  if (!line) throw new Error('The list has lines');

  it('gives at most what was asked (lineNotAboveRequest)', () => {
    expect(codes(propose(list, line.application, line.requested + 1))).toEqual([
      'decision/above-request',
    ]);
  });

  it('wants a reason of its own for less (lessNeedsReason, reasonFitsRow)', () => {
    expect(codes(propose(list, line.application, line.requested - 1))).toEqual([
      'decision/reason-missing',
    ]);
    expect(codes(propose(list, line.application, 0, 'Nej'))).toEqual(['decision/reason-missing']);
    expect(codes(propose(list, line.application, 0, 'x'.repeat(4001)))).toEqual([
      'decision/reason-too-long',
    ]);
    expect(propose(list, line.application, line.requested).ok).toBe(true);
  });

  it('is closed to whoever is disqualified', () => {
    const ole = actorFor(sample, 'medlem-a', ['committee-member', 'committee-chair']);
    const tied = list.lines[3];
    const given = {
      application: headOf(tied!.application),
      name: 'x',
      amount: ore(0),
      reasonCodes: [],
      reason: 'x',
      hash: '',
    };
    expect(codes(proposeLine(ole, conflicts, list, given))).toEqual(['review/disqualified']);
  });

  it('leaves a line alone that has been voted on (votedLineStands)', () => {
    const voted = votedAll(
      proposedAll(list, (asked) => asked),
      conflicts,
    );
    expect(codes(propose(voted, line.application, 0, 'Vi har skiftet mening om den'))).toEqual([
      'decision/line-already-voted',
    ]);
    const holding = voted.ballots.find((ballot) => ballot.lines.includes(line.application));
    const back = holding && takeBackBallot(voted, holding.id);
    const again =
      back?.ok &&
      propose(back.value.allocation, line.application, 0, 'Vi har skiftet mening om den');
    expect(again && again.ok).toBe(true);
  });
});

describe('ballots', () => {
  const proposed = proposedAll(list, (asked) => asked);

  it('come first where a member has to leave, and hold every line once', () => {
    const plan = planBallots(standingLines(list), conflicts, members);
    expect(plan.map((each) => each.leave.length)).toEqual([1, 0]);
    const lines = plan.flatMap((each) => each.lines);
    expect(lines.toSorted()).toEqual(list.lines.map((each) => each.application).toSorted());
  });

  it('never let a disqualified member be present (voterNotDisqualified)', () => {
    const tied = list.lines[3]!.application;
    const taken = { id: sampleId('bal', 1), lines: [tied], ...voting(members) };
    const outcome = recordBallot(mette, now, today, committee, conflicts, proposed, taken);
    expect(codes(outcome)).toEqual(['decision/voter-disqualified']);
    expect(!outcome.ok && outcome.refusals[0]?.facts).toEqual({ names: ['Ole Brandt'] });
  });

  it('recount the quorum without those who left (quorumPresent)', () => {
    const tied = list.lines[3]!.application;
    const two = members
      .filter((person) => person !== sample.anchor.personOf('medlem-a'))
      .slice(0, 2);
    const taken = { id: sampleId('bal', 1), lines: [tied], ...voting(two) };
    const outcome = recordBallot(mette, now, today, committee, conflicts, proposed, taken);
    expect(codes(outcome)).toEqual(['decision/quorum']);
    expect(!outcome.ok && outcome.refusals[0]?.facts).toEqual({
      needed: 3,
      present: 2,
      members: 4,
    });
    const small = { ...committee, quorum: { kind: 'at-least' as const, members: 2 } };
    expect(recordBallot(mette, now, today, small, conflicts, proposed, taken).ok).toBe(true);
  });

  it('add up: who is present votes once, nobody else does (everyVoterOnce, voterHasSeat)', () => {
    const lines = [list.lines[0]!.application];
    const base = { id: sampleId('bal', 1), lines };
    const silent = {
      ...base,
      present: members,
      votes: { for: members.slice(1), against: [], abstain: [] },
    };
    expect(codes(recordBallot(mette, now, today, committee, conflicts, proposed, silent))).toEqual([
      'decision/votes-and-presence',
    ]);
    const twice = {
      ...base,
      present: [members[0]!, members[0]!, members[0]!],
      votes: { for: [members[0]!, mette.person, members[1]!], against: [], abstain: [] },
    };
    expect(
      new Set(codes(recordBallot(mette, now, today, committee, conflicts, proposed, twice))),
    ).toEqual(
      new Set(['decision/voter-without-seat', 'decision/votes-and-presence', 'decision/quorum']),
    );
    const stranger = { ...base, ...voting([...members, mette.person]) };
    expect(
      codes(recordBallot(mette, now, today, committee, conflicts, proposed, stranger)),
    ).toEqual(['decision/voter-without-seat']);
  });

  it('are not taken over lines without an amount or twice (everyLineDecided, lineInOnlyOneBallot)', () => {
    const lines = [list.lines[0]!.application];
    const taken = { id: sampleId('bal', 1), lines, ...voting(members) };
    expect(codes(recordBallot(mette, now, today, committee, conflicts, list, taken))).toEqual([
      'decision/line-undecided',
    ]);
    const once = recordBallot(mette, now, today, committee, conflicts, proposed, taken);
    const twice =
      once.ok &&
      recordBallot(mette, now, today, committee, conflicts, once.value.allocation, {
        ...taken,
        id: sampleId('bal', 2),
      });
    expect(twice && codes(twice)).toEqual(['decision/line-in-two-ballots']);
  });
});

describe('adopting', () => {
  it('binds the money of the pool in the same change as the list', () => {
    const adopted = adopt(
      votedAll(
        proposedAll(list, (asked) => asked),
        conflicts,
      ),
    );
    const total = list.lines.reduce((sum, line) => sum + line.requested, 0);
    expect(adopted.ok && adopted.value.allocation.adopted?.total).toBe(total);
    expect(adopted.ok && leftOn(adopted.value.account)).toBe(leftOn(money.account) - total);
    expect(adopted.ok && adopted.value.round.state).toBe('adopted');
  });

  it('keeps inside what is left (accountMustHold)', () => {
    const [line] = money.account.lines;
    const poor = { ...money.account, lines: [{ ...line!, granted: ore(line!.budget - 1) }] };
    const full = votedAll(
      proposedAll(list, (asked) => asked),
      conflicts,
    );
    const outcome = adopt(full, conflicts, mette, poor);
    expect(codes(outcome)).toEqual(['pool/not-enough-left']);
    expect(!outcome.ok && outcome.refusals[0]?.facts).toMatchObject({ left: 1 });
  });

  it('leaves an area the money that is its own, unless it is released (ringFenceMustHold)', () => {
    const full = votedAll(
      proposedAll(list, (asked) => asked),
      conflicts,
    );
    const nobodys = { ...round.areas[0]!, id: sampleId('are', 990), ringFenced: true };
    const own = leftOn(money.account);
    const ringed = { ...round, areas: [{ ...nobodys, moneyGuide: own }] };
    const kept = adopt(full, conflicts, mette, money.account, { round: ringed });
    expect(codes(kept)).toEqual(['decision/ring-fence']);
    const released = '  Ingen har søgt i området. ';
    const freed = adopt(full, conflicts, mette, money.account, { round: ringed, released });
    expect(freed.ok && freed.value.allocation.adopted?.released).toBe('Ingen har søgt i området.');
    // What is not needed is not kept.
    const idle = adopt(full, conflicts, mette, money.account, { released });
    expect(idle.ok && idle.value.allocation.adopted?.released).toBeUndefined();
  });

  it('wants every line decided, explained and carried (everyLineInOneBallot)', () => {
    expect(new Set(codes(adopt(list)))).toEqual(
      new Set(['decision/line-undecided', 'decision/line-not-carried']),
    );
    const lost = votedAll(
      proposedAll(list, (asked) => asked),
      conflicts,
    );
    const against = {
      ...lost,
      ballots: lost.ballots.map((ballot) => ({
        ...ballot,
        votes: { for: [], against: ballot.votes.for, abstain: [] },
      })),
    };
    expect(codes(adopt(against))).toEqual(['decision/line-not-carried']);
  });

  it('finds a line that refuses support in kind without a word of why', () => {
    const voted = votedAll(
      proposedAll(list, (asked) => asked),
      conflicts,
    );
    const silent: Allocation = {
      ...voted,
      lines: voted.lines.map(({ reason: _reason, ...line }) => line),
    };
    // All of them get the money they asked for; one is refused the room.
    expect(voted.lines.filter(({ inKind }) => inKind === 'none')).toHaveLength(1);
    expect(codes(adopt(silent))).toEqual(['decision/reason-missing']);
  });

  it('finds a conflict that was registered after the vote', () => {
    const voted = votedAll(
      proposedAll(list, (asked) => asked),
      conflicts,
    );
    const late = {
      application: list.lines[0]!.application,
      person: members[1]!,
      ground: 1 as const,
      registeredBy: mette.person,
      at: now,
    };
    const register = { ...conflicts, conflicts: [...conflicts.conflicts, late] };
    expect(codes(adopt(voted, register))).toEqual(['decision/voter-disqualified']);
  });

  it('is not done by somebody disqualified for a line (adopterNotDisqualified)', () => {
    const voted = votedAll(
      proposedAll(list, (asked) => asked),
      conflicts,
    );
    const ole = actorFor(sample, 'medlem-a', ['committee-member', 'committee-chair']);
    expect(codes(adopt(voted, conflicts, ole))).toEqual(['decision/adopter-disqualified']);
    // Nothing beside it: an empty pool or an undecided line would tell of the hidden one.
    expect(codes(adopt(list, conflicts, ole))).toEqual(['decision/adopter-disqualified']);
    const member = {
      ...mette,
      memberships: [
        { association: headOf(list.lines[0]!.application).association, rights: ['read' as const] },
      ],
    };
    expect(codes(adopt(voted, conflicts, member))).toEqual(['decision/adopter-disqualified']);
  });

  it('works when every member is disqualified for a different application', () => {
    const register: ConflictRegister = {
      round: round.id,
      conflicts: members.map((person, index) => ({
        application: list.lines[index]!.application,
        person,
        ground: 3,
        registeredBy: mette.person,
        at: now,
      })),
    };
    const adopted = adopt(
      votedAll(
        proposedAll(list, (asked) => asked),
        register,
      ),
      register,
    );
    expect(adopted.ok && adopted.value.allocation.ballots).toHaveLength(members.length + 1);
    for (const ballot of adopted.ok ? adopted.value.allocation.ballots : []) {
      const out = ballot.left.map((each) => each.person);
      expect(ballot.present.some((person) => out.includes(person))).toBe(false);
    }
  });

  it('never grants more than the pool holds, whatever is proposed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { minLength: 7, maxLength: 7 }),
        fc.nat(400_000),
        (shares, budget) => {
          const next = [...shares];
          const proposal = proposedAll(list, (asked) =>
            Math.floor((asked * (next.shift() ?? 0)) / 100),
          );
          const [line] = money.account.lines;
          const account = {
            ...money.account,
            lines: [{ ...line!, granted: kroner(0), budget: kroner(budget) }],
          };
          const outcome = adopt(votedAll(proposal, conflicts), conflicts, mette, account);
          if (outcome.ok) expect(leftOn(outcome.value.account)).toBeGreaterThanOrEqual(0);
          else expect(codes(outcome)).toEqual(['pool/not-enough-left']);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out what was withdrawn', () => {
    const gone = dropLine(
      proposedAll(list, (asked) => asked),
      list.lines[0]!.application,
    );
    if (!gone.ok) throw new Error('An open list can lose a line');
    const adopted = adopt(votedAll(gone.value.allocation, conflicts));
    const total = list.lines.slice(1).reduce((sum, line) => sum + line.requested, 0);
    expect(adopted.ok && adopted.value.allocation.adopted?.total).toBe(total);
  });
});

describe('issuing', () => {
  it('tells outcome, amount, reason and where to turn', () => {
    const adopted = adopt(
      votedAll(
        proposedAll(list, (asked) => asked / 2),
        conflicts,
      ),
    );
    if (!adopted.ok) throw new Error(codes(adopted).join());
    const { application } = reviewing.applications[0]!;
    const decision = issueDecision(now, round, money.pool, adopted.value.allocation, application, {
      text: 'Begrundet',
    });
    expect(decision).toMatchObject({
      outcome: 'partial',
      amount: 1_250_000,
      reason: 'Begrundet',
      meeting,
      // Nobody placed it, so it rests on what the pool rests on.
      // The law that the money came from.
      legalBases: ['SEL_18'],
    });
    expect(decision.appealGuidance).toContain('Tilsynet');
  });
});
