import { describe, expect, it } from 'vitest';
import { addDays, dayOf, instant, kroner, ore } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import { decidingStage, leftOn, majorityOf, nextGathering, stagesToHear } from '../pools/index.ts';
import type { Ahead, Round, Stage } from '../pools/index.ts';
import { actorFor, opening, roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import {
  adoptAllocation,
  carried,
  decideByDelegation,
  delegatedLines,
  gatherApplications,
  isApproved,
  issueDecision,
  mayDecideAlone,
  openAllocation,
  placeUnderLaw,
  recordStage,
  takeBackStage,
  wholeOf,
} from './index.ts';
import type { Allocation, SingleDecision, SingleMatter, StageWordText } from './index.ts';

const sample = roedovreOn('2026-11-22');
const { reviewing, committee, world } = sample;
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const ole = actorFor(sample, 'medlem-a', ['committee-member', 'committee-chair']);
const now = instant(Date.parse(opening(sample.open)));
const today = dayOf(now);
const money = world.pools[0];
const first = reviewing.applications[0]?.application;
if (!money || !first?.submission) throw new Error('The sample has an application');
const { submission } = first;
const asked = submission.requested;
const meeting = { body: 'Forvaltningen', day: today, item: 'sag 7' };

const small: Stage = {
  title: 'Forvaltningen beslutter små beløb',
  by: { kind: 'administration' },
  does: 'decides',
  upTo: asked,
  majority: 'simple',
};
const rest: Stage = {
  title: 'Udvalget beslutter resten',
  by: { kind: 'committee', committee: committee.id },
  does: 'decides',
  majority: 'simple',
};
const council: Stage = {
  title: 'Frivilligrådet læser',
  by: { kind: 'body', name: 'Frivilligrådet' },
  does: 'advises',
  majority: 'simple',
};
const approval: Stage = { ...council, title: 'Frivilligrådet godkender', does: 'approves' };

const rolling: Round = {
  ...reviewing.round,
  state: 'announced',
  stages: [small, rest],
  dates: {
    kind: 'rolling',
    opens: reviewing.round.window.opens,
    lastDay: addDays(today, 300),
    closesAt: '23:59' as never,
    untilMoneyIsUsed: true,
    cutOffs: [{ kind: 'day', month: 3, date: 1, shift: 0 }],
  },
};
const sent: Application = { ...first, state: 'submitted' };
const register = { ...reviewing.conflicts, conflicts: [] };
const matter: SingleMatter = {
  round: rolling,
  pool: money.pool,
  account: money.account,
  application: sent,
  register,
  earlier: [],
  ahead: [],
};
const whole: SingleDecision = { amount: asked, reasonCodes: [], reason: '', meeting };
const decide = (given: Partial<SingleDecision> = {}, at: Partial<SingleMatter> = {}) =>
  decideByDelegation(mette, now, { ...matter, ...at }, { ...whole, ...given });

function codes(outcome: { ok: boolean; refusals?: readonly { code: string }[] }) {
  return (outcome.refusals ?? []).map((each) => each.code);
}

describe('who decides about an application', () => {
  const about = (requested: Ore, targetGroups?: readonly string[]) =>
    decidingStage(rolling, { requested, targetGroups: targetGroups as never })?.title;

  it('is the first stage that takes sums as large', () => {
    expect(about(asked)).toBe(small.title);
    expect(about(ore(asked + 1))).toBe(rest.title);
  });

  it('is a stage for some only where everybody the activity is for is theirs', () => {
    const theirs: Stage = { ...small, targetGroups: ['older-people'] };
    const at = (targetGroups?: readonly string[]) =>
      decidingStage(
        { stages: [theirs, rest] },
        { requested: asked, targetGroups: targetGroups as never },
      )?.title;
    expect(at(['older-people'])).toBe(small.title);
    expect(at(['older-people', 'children'])).toBe(rest.title);
    // Nobody has told whom it is for.
    expect(at()).toBe(rest.title);
  });

  it('is heard about what may be theirs, also where nobody told whom it is for', () => {
    const elders: Stage = { ...council, targetGroups: ['older-people'] };
    const heard = (targetGroups?: readonly string[]) =>
      stagesToHear({ stages: [elders, rest], committee: committee.id }, [
        { requested: asked, targetGroups: targetGroups as never },
      ]).length;
    expect(heard()).toBe(1);
    expect(heard(['older-people', 'children'])).toBe(1);
    expect(heard(['children'])).toBe(0);
  });
});

describe('a decision of the administration', () => {
  it('is the answer, the end of the case and the money in one change', () => {
    const done = decide();
    if (!done.ok) throw new Error(codes(done).join());
    const { decision, application, account } = done.value;
    expect(application.state).toBe('decided');
    expect(decision).toMatchObject({ outcome: 'full', amount: asked, delegated: true, meeting });
    expect(leftOn(account)).toBe(leftOn(money.account) - asked);
  });

  it('needs a delegation, a call that takes applications all year, and nobody else to hear (delegatedAsItComes)', () => {
    const larger: Application = {
      ...sent,
      submission: { ...submission, requested: ore(asked + 1) },
    };
    expect(mayDecideAlone(rolling, sent)).toBe(true);
    for (const at of [
      { application: larger },
      { round: { ...rolling, state: 'under-review' as const } },
      { round: { ...rolling, dates: reviewing.round.dates } },
      { round: { ...rolling, stages: [council, small, rest] } },
    ]) {
      expect(codes(decide({}, at))).toEqual(['decision/not-delegated']);
    }
    expect(codes(decide({}, { application: { ...sent, state: 'decided' } }))).toContain(
      'state/out-of-order',
    );
  });

  it('gives what there is, with a reason for less, and nothing for the disqualified', () => {
    const reason = 'Der er ikke penge nok til hele ønsket.';
    expect(codes(decide({ amount: ore(asked - 1) }))).toEqual(['decision/reason-missing']);
    expect(codes(decide({ amount: ore(asked + 1) }))).toEqual(['decision/above-request']);
    expect(decide({ amount: ore(0), reason }).ok).toBe(true);
    const poor = {
      ...money.account,
      lines: money.account.lines.map((line) => ({ ...line, budget: line.granted })),
    };
    expect(codes(decide({}, { account: poor }))).toContain('pool/not-enough-left');
    expect(codes(decide({ legalBasis: 'FOL' }))).toContain('decision/law-of-pool');
    const tied = {
      ...register,
      conflicts: [
        {
          application: sent.id,
          person: mette.person,
          ground: 3 as const,
          registeredBy: mette.person,
          at: now,
        },
      ],
    };
    expect(codes(decide({}, { register: tied }))).toEqual(['review/disqualified']);
  });

  it('counts what was given before against money that is one area’s own (ringFenceMustHold)', () => {
    const [area] = rolling.areas;
    if (!area) throw new Error('The call has areas');
    const left = leftOn(money.account);
    const own = { ...area, ringFenced: true, moneyGuide: ore(left - asked) };
    const round = { ...rolling, areas: [own] };
    const outside: Application = { ...sent, submission: { ...submission, areas: [] } };
    const at = { round, application: outside };
    expect(decide({}, at).ok).toBe(true);
    // The rest was given to others already.
    const earlier = [{ amount: ore(1), areas: [] }];
    expect(codes(decide({}, { ...at, earlier }))).toEqual([]);
    const poorer = {
      ...money.account,
      lines: money.account.lines.map((line, index) =>
        index === 0 ? { ...line, granted: ore(line.granted + asked) } : line,
      ),
    };
    const spent = [{ amount: asked, areas: [] }];
    const over = { ...at, account: poorer, earlier: spent };
    expect(codes(decide({}, over))).toEqual(['decision/ring-fence']);
    expect(decide({ released: 'Udvalget frigav pengene i marts' }, over).ok).toBe(true);
  });
});

describe('a grant for several years', () => {
  const several: Application = { ...sent, submission: { ...submission, years: 3 } };
  const round: Round = { ...rolling, grant: { ...rolling.grant, mostYears: 3 } };
  const at = { round, application: several };

  it('says for which years, and what later years are promised', () => {
    const done = decide({}, at);
    if (!done.ok) throw new Error(codes(done).join());
    const { firstYear } = round.grant;
    expect(done.value.decision).toMatchObject({
      outcome: 'full',
      amount: asked,
      years: { asked: 3, given: 3, first: firstYear },
    });
    expect(wholeOf(done.value.decision)).toBe(asked * 3);
    expect(done.value.account.promised?.map(({ year, amount }) => [year, amount])).toEqual([
      [firstYear + 1, asked],
      [firstYear + 2, asked],
    ]);
    expect(leftOn(done.value.account)).toBe(leftOn(money.account) - asked);
  });

  it('is less with fewer years, and never more (lineNotMoreYears)', () => {
    expect(codes(decide({ years: 2 }, at))).toEqual(['decision/reason-missing']);
    const reason = 'Udvalget giver kun tilsagn for to år ad gangen.';
    const less = decide({ years: 2, reason }, at);
    expect(less.ok && less.value.decision.outcome).toBe('partial');
    expect(codes(decide({ years: 4 }, at))).toEqual(['decision/more-years']);
    expect(codes(decide({ years: 0, reason }, at))).toEqual(['decision/more-years']);
    // A call for one year asks nobody.
    const one = decide({});
    expect(one.ok && one.value.decision.years).toBeUndefined();
  });

  it('is asked on the list, and issued as it was adopted', () => {
    const { allocation } = openAllocation(round, [{ ...several, state: 'under-review' }]);
    expect(allocation.lines[0]?.yearsAsked).toBe(3);
  });
});

describe('lines of a list that the administration decides', () => {
  const under: Round = { ...rolling, dates: reviewing.round.dates, state: 'under-review' };
  const { allocation: empty } = openAllocation(under, [first]);
  const list: Allocation = {
    ...empty,
    lines: empty.lines.map((line) => ({ ...line, amount: line.requested, inKind: undefined })),
  };
  const adopt = (actor = mette, round = under, allocation = list) =>
    adoptAllocation(actor, now, today, {
      round,
      committee,
      register,
      allocation,
      applications: [first],
      account: money.account,
      earlier: [],
      ahead: [],
      meeting,
    });

  it('need no vote, and their decisions say who decided (everyLineInOneBallot)', () => {
    const adopted = adopt();
    if (!adopted.ok) throw new Error(codes(adopted).join());
    expect(delegatedLines(under, list, [first])).toEqual([first.id]);
    const decision = issueDecision(now, under, money.pool, adopted.value.allocation, first, {
      text: '',
    });
    expect(decision.delegated).toBe(true);
    expect(codes(adopt(mette, { ...under, stages: [rest] }))).toEqual([
      'decision/line-not-carried',
    ]);
  });

  it('are decided by a caseworker, not by the chair (delegationIsAdministrations)', () => {
    expect(codes(adopt(ole))).toEqual(['decision/delegation-role']);
  });

  it('leave a round that takes applications open', () => {
    const adopted = adopt(mette, { ...under, state: 'announced' });
    expect(adopted.ok && adopted.value.round.state).toBe('announced');
  });

  describe('with other stages', () => {
    const heard: Round = { ...under, stages: [council, small, rest, approval] };
    const matters = [{ requested: asked }];
    const said = { answer: 'agrees', text: 'Rådet støtter listen', decision: meeting } as const;
    const say = (number: number, told: Partial<StageWordText> = {}, allocation = list) =>
      recordStage(mette, now, { round: heard, allocation, matters }, number, {
        ...said,
        ...told,
      });
    const after = (outcome: ReturnType<typeof say>) => {
      if (!outcome.ok) throw new Error(codes(outcome).join());
      return outcome.value.allocation;
    };

    it('wait until all of them are heard, and those who approve say yes (stageMustSpeak)', () => {
      const first = adopt(mette, heard);
      expect(codes(first)).toEqual(['decision/stage-missing']);
      expect(!first.ok && first.refusals[0]?.facts['stages']).toEqual([
        council.title,
        approval.title,
      ]);
      const read = after(say(0, { answer: 'objects', text: 'Rådet er uenigt' }));
      const no = after(say(3, { answer: 'objects', text: 'Nej tak' }, read));
      expect(codes(adopt(mette, heard, no))).toEqual(['decision/stage-missing']);
      expect(adopt(mette, heard, after(say(3, {}, read))).ok).toBe(true);
      // A stage of another name stands in its place now.
      const renamed = { ...heard, stages: [{ ...council, title: 'Ældrerådet' }, small, rest] };
      expect(codes(adopt(mette, renamed, read))).toEqual(['decision/stage-missing']);
    });

    it('are heard only as the call names them, with words (stageIsHeard, stageSaysWhat, listFitForStage)', () => {
      expect(codes(say(1))).toEqual(['decision/stage-not-heard']);
      expect(codes(say(9))).toEqual(['decision/stage-not-heard']);
      expect(codes(say(0, { text: ' ' }))).toEqual(['decision/stage-words']);
      expect(codes(say(0, { text: 'x'.repeat(2001) }))).toEqual(['decision/stage-words']);
      expect(say(0, { answer: 'silent', text: '' }).ok).toBe(true);
      expect(say(3, { text: '' }).ok).toBe(true);
      expect(codes(say(3, { answer: 'silent' }))).toEqual(['decision/stage-list-not-whole']);
      expect(codes(say(3, {}, empty))).toEqual(['decision/stage-list-not-whole']);
    });

    it('keep what was approved as it was, until the approval is taken back (approvedListStands)', () => {
      const approved = after(say(3));
      const place = (allocation: Allocation) =>
        placeUnderLaw(mette, now, register, money.pool, allocation, first, {
          legalBasis: 'AEL_7',
          reason: 'Deltagerne er ældre',
        });
      expect(isApproved(approved)).toBe(true);
      expect(codes(place(approved))).toEqual(['decision/list-approved']);
      const back = takeBackStage(approved, 3);
      expect(back.ok && place(back.value.allocation).ok).toBe(true);
      expect(place(after(say(0))).ok).toBe(true);
    });
  });
});

describe('adopting a list', () => {
  const voted: Round = { ...rolling, dates: reviewing.round.dates, state: 'under-review' };
  const members = committee.seats.map((seat) => seat.person);
  const [against = mette.person, ...others] = members;
  const listOf = (round: Round, application: Application = first): Allocation => {
    const { allocation } = openAllocation(round, [application]);
    const votes = { for: others, against: [against], abstain: [] };
    const ballot = {
      id: sampleId('bal', 1),
      lines: [application.id],
      present: members,
      left: [],
      votes,
      recordedBy: mette.person,
      at: now,
    };
    const lines = allocation.lines.map((line) => ({
      ...line,
      amount: line.requested,
      inKind: undefined,
      ...(line.yearsAsked === undefined ? {} : { years: line.yearsAsked }),
    }));
    return { ...allocation, lines, ballots: [ballot] };
  };
  const adopt = (
    round: Round,
    account = money.account,
    application: Application = first,
    ahead: readonly Ahead[] = [],
  ) =>
    adoptAllocation(mette, now, today, {
      round,
      committee,
      register,
      allocation: listOf(round, application),
      applications: [application],
      account,
      earlier: [],
      ahead,
      meeting,
    });

  it('takes the majority that the call asks for', () => {
    expect(codes(adopt({ ...voted, stages: [rest] }))).toEqual([]);
    const all: Stage = { ...rest, majority: 'unanimous' };
    expect(codes(adopt({ ...voted, stages: [all] }))).toEqual(['decision/line-not-carried']);
  });

  it('asks the money of later years too, where there is any', () => {
    const several: Application = { ...first, submission: { ...submission, years: 2 } };
    const round = { ...voted, stages: [rest], grant: { ...voted.grant, mostYears: 2 } };
    const adopted = adopt(round, money.account, several);
    expect(adopted.ok && adopted.value.account.promised).toEqual([
      { year: round.grant.firstYear + 1, amount: asked },
    ]);
    const [line] = money.account.lines;
    const later = { ...line!, year: round.grant.firstYear + 1, budget: ore(asked - 1) };
    const short = { ...money.account, lines: [...money.account.lines, later] };
    expect(codes(adopt(round, short, several))).toEqual(['pool/not-enough-left']);
    // The same where the money of that year lies in a pool that carries this one on.
    const next = { ...money.account, pool: sampleId('poo', 990), lines: [later] };
    const ahead = [{ year: later.year, account: next }];
    expect(codes(adopt(round, money.account, several, ahead))).toEqual(['pool/not-enough-left']);
    const waiting: Application = { ...several, state: 'submitted' };
    const alone = { round: { ...rolling, grant: round.grant }, application: waiting, ahead };
    expect(codes(decide({}, alone))).toEqual(['pool/not-enough-left']);
  });
});

describe('a ballot', () => {
  const votes = (yes: number, no: number, abstained: number) => ({
    votes: {
      for: Array(yes).fill(mette.person),
      against: Array(no).fill(mette.person),
      abstain: Array(abstained).fill(mette.person),
    },
  });

  it('is carried by the majority the call asks for', () => {
    expect(majorityOf({ stages: [small, rest], committee: committee.id })).toBe('simple');
    const all = { ...rest, majority: 'unanimous' as const };
    expect(majorityOf({ stages: [small, all], committee: committee.id })).toBe('unanimous');
    expect(carried(votes(2, 1, 0))).toBe(true);
    expect(carried(votes(2, 1, 0), 'unanimous')).toBe(false);
    expect(carried(votes(2, 0, 1), 'unanimous')).toBe(false);
    expect(carried(votes(3, 0, 0), 'unanimous')).toBe(true);
  });
});

describe('a rolling round', () => {
  const large: Application = { ...sent, submission: { ...submission, requested: kroner(999_999) } };
  const came = dayOf(submission.receivedAt);

  it('is gathered up to a day, without what the administration decides by itself', () => {
    const gathered = gatherApplications(rolling, undefined, [sent, large], came);
    expect(gathered.ok && gathered.value).toEqual([large]);
    const late = gatherApplications(rolling, undefined, [large], addDays(came, -1));
    expect(codes(late)).toEqual(['decision/nothing-to-gather']);
    // Its list was never written.
    const broken = gatherApplications(rolling, undefined, [first], addDays(came, -1));
    expect(broken.ok && broken.value).toEqual([first]);
  });

  it('has one list at a time (gatheredFromRolling, listsOneByOne, somethingToGather)', () => {
    const { allocation } = openAllocation(rolling, [large], came);
    expect(allocation.gathered).toBe(came);
    expect(codes(gatherApplications(rolling, allocation, [large], came))).toEqual([
      'decision/list-open',
    ]);
    const fixed = { ...rolling, dates: reviewing.round.dates };
    expect(codes(gatherApplications(fixed, undefined, [large], came))).toEqual([
      'decision/gather-rolling',
    ]);
  });

  it('is gathered next on the next of its days while it is open', () => {
    expect(nextGathering(rolling.dates, today)).toBe('2027-03-01');
    expect(nextGathering(rolling.dates, '2027-03-01' as never)).toBeUndefined();
    expect(nextGathering(reviewing.round.dates, today)).toBeUndefined();
  });
});
