import {
  hasSeatIn,
  judge,
  plainName,
  refuseOutOfOrder,
  stateMustAllow,
  tidied,
  unless,
} from '../kernel/index.ts';
import type { Actor, Deed, Instant, Ore, Outcome, PersonId, Refusal } from '../kernel/index.ts';
import { kindsAsked } from '../applications/index.ts';
import type { Application } from '../applications/index.ts';
import { highestOf, roundLifecycle } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import type { SupportKind } from '../terms/index.ts';
import { conflictOf } from './conflict.ts';
import type { ConflictRegister, Ground } from './conflict.ts';
import { decidesRound, refuseDisqualified } from './permissions.ts';
import type { Recommendation, Review } from './review.ts';
import {
  conflictNeedsNote,
  everyCriterionOnce,
  extremeScoreNeedsReason,
  scoreWithinScale,
  membersTellOnlyOfThemselves,
  reasonMustFit,
  recommendationNeedsReason,
  recommendationNotAboveRequest,
  reviewerHasSeat,
  supportWasAsked,
} from './rules.ts';

/** Conflicts can be told from the first application until the list is adopted. */
function refuseAfterAdoption(round: Round): readonly Refusal[] {
  const allowed = round.state === 'announced' || round.state === 'under-review';
  return judge(stateMustAllow, { state: round.state, verb: 'register-conflict', allowed });
}

/**
 * Registers that a person takes no part in an application. Members tell of themselves,
 * caseworkers and the chair register what has been decided about others. Registering the same
 * again changes the ground and the note.
 */
export function registerConflict(
  actor: Actor,
  now: Instant,
  round: Round,
  register: ConflictRegister,
  told: { application: Application; person: PersonId; ground: Ground; note: string },
): Outcome<{ register: ConflictRegister; note: string; deed: Deed }> {
  const allowed = decidesRound(actor, round.committee) || told.person === actor.person;
  const ofOthers = told.person !== actor.person;
  const refusals = [
    ...refuseAfterAdoption(round),
    ...judge(membersTellOnlyOfThemselves, { allowed }),
    ...(ofOthers ? refuseDisqualified(actor, register, told.application) : []),
    ...judge(conflictNeedsNote, told, 'note'),
  ];
  return unless(refusals, () => {
    const application = told.application.id;
    const others = register.conflicts.filter(
      (each) => each.application !== application || each.person !== told.person,
    );
    const conflict = {
      application,
      person: told.person,
      ground: told.ground,
      registeredBy: actor.person,
      at: now,
    };
    return {
      register: { ...register, conflicts: [...others, conflict] },
      note: tidied(told.note),
      deed: {
        chain: `conflicts/${round.id}`,
        verb: 'register-conflict',
        facts: { application, person: told.person, ground: told.ground },
      },
    };
  });
}

/**
 * Registers what the system itself knows when a round closes: members of the committee who
 * belong to an applicant. Conflicts told before stay as they are.
 */
export function registerOwnInterests(
  now: Instant,
  register: ConflictRegister,
  committee: readonly PersonId[],
  applicants: readonly { application: Application; members: readonly PersonId[] }[],
): ConflictRegister {
  const known = applicants.flatMap(({ application, members }) =>
    members
      .filter((person) => committee.includes(person))
      .filter((person) => !conflictOf(register, application.id, person))
      .map((person) => ({
        application: application.id,
        person,
        ground: 3 as const,
        registeredBy: 'system' as const,
        at: now,
      })),
  );
  return known.length === 0
    ? register
    : { ...register, conflicts: [...register.conflicts, ...known] };
}

/** Notes whose name, whatever its case and spaces, stands in the board of somebody who applies. */
export function noteNamesakes(
  register: ConflictRegister,
  committee: readonly { readonly person: PersonId; readonly name: string }[],
  applicants: readonly { application: Application; board: readonly string[] }[],
): ConflictRegister {
  const { namesakes: before = [] } = register;
  const found = applicants.flatMap(({ application, board }) => {
    const names = new Set(board.map(plainName));
    return committee
      .filter(({ name }) => names.has(plainName(name)))
      .map(({ person }) => ({ application: application.id, person }));
  });
  const added = found.filter(
    ({ application, person }) =>
      !before.some((each) => each.application === application && each.person === person),
  );
  return added.length === 0 ? register : { ...register, namesakes: [...before, ...added] };
}

/** Lifts a conflict that turned out not to be one. Never by the person it is about. */
export function liftConflict(
  actor: Actor,
  round: Round,
  register: ConflictRegister,
  told: { application: Application; person: PersonId; note: string },
): Outcome<{ register: ConflictRegister; note: string; deed: Deed }> {
  const refusals = [
    ...refuseAfterAdoption(round),
    ...judge(membersTellOnlyOfThemselves, {
      allowed: told.person !== actor.person && decidesRound(actor, round.committee),
    }),
    ...(told.person === actor.person ? [] : refuseDisqualified(actor, register, told.application)),
    ...judge(conflictNeedsNote, told, 'note'),
  ];
  return unless(refusals, () => ({
    register: {
      ...register,
      conflicts: register.conflicts.filter(
        (each) => each.application !== told.application.id || each.person !== told.person,
      ),
    },
    note: tidied(told.note),
    deed: {
      chain: `conflicts/${round.id}`,
      verb: 'lift-conflict',
      facts: { application: told.application.id, person: told.person },
    },
  }));
}

/** In a round that still takes applications, what was gathered on a list is weighed. */
function refuseUnlessUnderReview(
  { state, dates }: Pick<Round, 'state' | 'dates'>,
  application: Application,
): readonly Refusal[] {
  const open = state === 'announced' && dates.kind === 'rolling';
  const gathered = open && application.state === 'under-review';
  return gathered ? [] : refuseOutOfOrder(roundLifecycle, state, 'adopt');
}

/**
 * Keeps one member's scores. Refuses who has no seat or is disqualified, a round that is not
 * under review, criteria left out, scores beside their scale, and its ends without a reason.
 */
export function recordReview(
  actor: Actor,
  now: Instant,
  round: Round,
  register: ConflictRegister,
  application: Application,
  scores: Review['scores'],
): Outcome<{ review: Review; deed: Deed }> {
  const stopped = [
    ...judge(reviewerHasSeat, { seated: hasSeatIn(actor, round.committee) }),
    ...refuseDisqualified(actor, register, application),
    ...refuseUnlessUnderReview(round, application),
  ];
  const refusals = stopped.length > 0 ? stopped : judgeScores(round, scores);
  return unless(refusals, () => ({
    review: {
      application: application.id,
      person: actor.person,
      name: actor.name,
      at: now,
      scores: scores.map((each) => ({ ...each, reason: tidied(each.reason) })),
    },
    deed: {
      chain: `review/${application.id}/${actor.person}`,
      verb: 'record-review',
      facts: { application: application.id, scores: scores.map((each) => each.score.toString()) },
    },
  }));
}

function judgeScores(round: Round, scores: Review['scores']): readonly Refusal[] {
  const wanted = round.criteria.map((criterion) => criterion.id);
  const given = scores.map((each) => each.criterion);
  const perScore = scores.flatMap((each) => {
    const criterion = round.criteria.find((candidate) => candidate.id === each.criterion);
    const at = `scores.${each.criterion}`;
    if (!criterion) return [];
    const given = { ...each, highest: highestOf(criterion), title: criterion.title };
    return [
      ...judge(scoreWithinScale, given, at),
      ...judge(extremeScoreNeedsReason, given, at),
      ...judge(reasonMustFit, each, at),
    ];
  });
  return [...judge(everyCriterionOnce, { wanted, given }, 'scores'), ...perScore];
}

/** Keeps what the administration recommends. Refuses more than was asked, or less unexplained. */
export function recommend(
  actor: Actor,
  now: Instant,
  round: Round,
  register: ConflictRegister,
  application: Application,
  given: { amount: Ore; reason: string; inKind?: readonly SupportKind[] | undefined },
): Outcome<{ recommendation: Recommendation; deed: Deed }> {
  const { submission } = application;
  const inKind = [...new Set(given.inKind)];
  const kinds = kindsAsked(submission?.inKind);
  const requested = submission?.requested ?? given.amount;
  const less = given.amount < requested || kinds.some((kind) => !inKind.includes(kind));
  const asked = { ...given, requested, less };
  const stopped = [
    ...refuseDisqualified(actor, register, application),
    ...refuseUnlessUnderReview(round, application),
  ];
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...judge(recommendationNotAboveRequest, asked, 'amount'),
          ...inKind.flatMap((kind) =>
            judge(supportWasAsked, { kind, asked: kinds }, `inKind.${kind}`),
          ),
          ...judge(recommendationNeedsReason, asked, 'reason'),
          ...judge(reasonMustFit, asked, 'reason'),
        ];
  return unless(refusals, () => ({
    recommendation: {
      application: application.id,
      by: actor.person,
      at: now,
      amount: given.amount,
      ...(inKind.length > 0 ? { inKind } : {}),
      reason: tidied(given.reason),
    },
    deed: {
      chain: `recommendation/${application.id}`,
      verb: 'recommend',
      facts: { application: application.id, amount: given.amount },
    },
  }));
}

/** Whether two registers hold the same conflict, so that telling it twice changes nothing. */
export function alreadyRegistered(
  register: ConflictRegister,
  told: { application: Application; person: PersonId; ground: Ground },
): boolean {
  return conflictOf(register, told.application.id, told.person)?.ground === told.ground;
}
