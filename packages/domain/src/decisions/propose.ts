import { judge, tidied, unless } from '../kernel/index.ts';
import type { Actor, ApplicationId, Day, Deed, Ore, Outcome } from '../kernel/index.ts';
import type { Application, Submission } from '../applications/index.ts';
import type { Round } from '../pools/index.ts';
import { refuseDisqualified } from '../reviews/index.ts';
import type { ConflictRegister } from '../reviews/index.ts';
import { lineOf, outcomeOf } from './allocation.ts';
import type { Allocation, Ballot, Line, LineReason, ReasonCode } from './allocation.ts';
import { judgeSupportGiven, supportGiven, supportState } from './in-kind.ts';
import type { SupportGiven } from './in-kind.ts';
import { deedOn, refuseLineChange, refuseUnlessOpen } from './lifecycle.ts';
import { lessNeedsReason, lineNotAboveRequest, lineNotMoreYears, reasonFitsRow } from './rules.ts';

function newLine(
  application: ApplicationId,
  { requested, inKind, years }: Submission,
  withdrawn: boolean,
): Line {
  const support = inKind ? { inKind: 'undecided' as const } : {};
  const several = years === undefined ? {} : { yearsAsked: years };
  return { application, requested, ...several, ...support, reasonCodes: [], withdrawn };
}

/**
 * The list of a round when it closes, or of what has come up to a day while it takes applications:
 * one line per application, nothing proposed yet.
 */
export function openAllocation(
  round: Round,
  applications: readonly Application[],
  gathered?: Day,
): { allocation: Allocation; deed: Deed } {
  const lines = applications.flatMap(({ id, state, submission }) =>
    submission ? [newLine(id, submission, state === 'withdrawn')] : [],
  );
  const allocation: Allocation = {
    round: round.id,
    pool: round.pool,
    state: 'open',
    lines,
    ballots: [],
    ...(gathered === undefined ? {} : { gathered }),
  };
  return { allocation, deed: deedOn(allocation, 'open-list', { lines: lines.length }) };
}

/**
 * Puts an application on an open list that came in time and was entered after the round had
 * closed. Refused once the list is adopted.
 */
export function addLine(
  allocation: Allocation,
  application: Application,
): Outcome<{ allocation: Allocation; deed: Deed }> {
  const { id, submission } = application;
  if (!submission) throw new Error('Only what was sent stands on a list');
  const refusals = refuseLineChange(allocation, id, 'add-line');
  return unless(refusals, () => ({
    allocation: {
      ...allocation,
      lines: [
        ...allocation.lines.filter((line) => line.application !== id),
        newLine(id, submission, false),
      ],
    },
    deed: deedOn(allocation, 'add-line', { application: id }),
  }));
}

/** What one application is given, and why. Øre. */
export type GivenTo = {
  readonly application: Pick<Application, 'id' | 'association' | 'partners' | 'submission'>;
  readonly name: string;
  /** For each year, where it is given for several. */
  readonly amount: Ore;
  /** For how many years; as many as were asked for where nothing is said. */
  readonly years?: number | undefined;
  /** What is given beside or instead of money; what is left out is refused. */
  readonly inKind?: readonly SupportGiven[] | undefined;
  readonly reasonCodes: readonly ReasonCode[];
  readonly reason: string;
};

type Proposal = GivenTo & {
  /** SHA-256 of {@link wordsOf} what is kept, hexadecimal. */
  readonly hash: string;
};

/**
 * The words of a line for its fingerprint: the reason and, where there is any, what is given in
 * kind. What was voted on is what is issued.
 */
export function wordsOf({ text, inKind = [] }: Pick<LineReason, 'text' | 'inKind'>): string {
  return inKind.length > 0 ? JSON.stringify([text, inKind]) : text;
}

/**
 * What stands in the way of giving an application this: more than was asked, support that was not
 * asked for, less without a reason. Gives the support in the words it is given in, too.
 */
export function judgeGiven(requested: Ore, given: GivenTo) {
  const wanted = given.application.submission?.inKind ?? [];
  const support = supportGiven(wanted, given.inKind ?? []);
  const state = supportState(wanted, support);
  const yearsAsked = given.application.submission?.years;
  // Where the call gives money for one year, nobody is asked.
  const years = yearsAsked === undefined ? undefined : (given.years ?? yearsAsked);
  const outcome = outcomeOf({ requested, amount: given.amount, inKind: state, yearsAsked, years });
  const asked = { ...given, requested, less: outcome !== 'full' };
  const refusals = [
    ...judge(lineNotAboveRequest, asked, 'amount'),
    ...judge(lineNotMoreYears, { years, yearsAsked }, 'years'),
    ...judgeSupportGiven(wanted, support),
    ...judge(lessNeedsReason, asked, 'reason'),
    ...judge(reasonFitsRow, asked, 'reason'),
  ];
  return { support, state, years, refusals };
}

/**
 * Proposes what one application is given in money and in kind; nothing of either is a refusal.
 * Refuses more than was asked, less without a reason of at least 20 characters, a line already
 * voted on, and whoever is disqualified for it.
 */
export function proposeLine(
  actor: Actor,
  register: ConflictRegister,
  allocation: Allocation,
  given: Proposal,
): Outcome<{ allocation: Allocation; reason: LineReason; deed: Deed }> {
  const line = lineOf(allocation, given.application.id);
  if (!line) throw new Error('The use case has looked the line up');
  const stopped = [
    ...refuseDisqualified(actor, register, given.application),
    ...refuseLineChange(allocation, given.application.id, 'propose'),
  ];
  const { support, state, years, refusals: wrong } = judgeGiven(line.requested, given);
  const next = {
    ...line,
    amount: given.amount,
    ...(years === undefined ? {} : { years }),
    ...(state ? { inKind: state } : {}),
  };
  const refusals = stopped.length > 0 ? stopped : wrong;
  return unless(refusals, () => {
    const version = (line.reason?.version ?? 0) + 1;
    const proposed: Line = {
      ...next,
      reasonCodes: [...given.reasonCodes],
      reason: { version, hash: given.hash },
    };
    return {
      allocation: withLine(allocation, proposed),
      reason: {
        application: given.application.id,
        version,
        text: tidied(given.reason),
        ...(support.length > 0 ? { inKind: [...support] } : {}),
      },
      deed: deedOn(allocation, 'propose', {
        application: given.application.id,
        amount: given.amount,
        ...(support.length > 0 ? { inKind: support.map(({ kind }) => kind) } : {}),
      }),
    };
  });
}

/** The list with one line changed. */
export function withLine(allocation: Allocation, changed: Line): Allocation {
  return {
    ...allocation,
    lines: allocation.lines.map((line) =>
      line.application === changed.application ? changed : line,
    ),
  };
}

/** Takes a withdrawn application off the list. Refused once the list is adopted. */
export function dropLine(
  allocation: Allocation,
  application: ApplicationId,
): Outcome<{ allocation: Allocation }> {
  return unless(refuseUnlessOpen(allocation, 'withdraw'), () => {
    const line = lineOf(allocation, application);
    if (!line) return { allocation };
    const ballots = allocation.ballots.flatMap((ballot): Ballot[] => {
      const lines = ballot.lines.filter((each) => each !== application);
      return lines.length > 0 ? [{ ...ballot, lines }] : [];
    });
    return { allocation: { ...withLine(allocation, { ...line, withdrawn: true }), ballots } };
  });
}
