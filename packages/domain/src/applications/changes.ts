import {
  dataMustHaveShape,
  dayOf,
  judge,
  positionIn,
  refuseOutOfOrder,
  tidied,
  unless,
} from '../kernel/index.ts';
import type { Actor, ApplicationId, Deed, Instant, Outcome } from '../kernel/index.ts';
import type { Association } from '../associations/index.ts';
import { stepOf } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import { judgeTerms } from '../terms/index.ts';
import { caseNumberOf } from './application.ts';
import type { Application, Submission } from './application.ts';
import { gistOf, judgeContents, shownOf } from './content.ts';
import { toldBy } from './asked.ts';
import { knownFrom, knownOf } from './known.ts';
import type { Contents } from './step.ts';
import { applicationLifecycle } from './lifecycle.ts';
import {
  deadlineMustNotHavePassed,
  lateNeedsReason,
  roundMustHaveOpened,
  roundMustStand,
  takenBackBeforeDeadline,
} from './rules.ts';
import { askedAtSending, judgeSignOff, knownFromSignOff, signersOf } from './sign-off.ts';
import type { AskedAtSending, SignOff } from './sign-off.ts';
import { emptyContent } from './step.ts';
import type { ApplicationStep, StepContent } from './step.ts';
import { refuseBinder, refuseWriter } from './who.ts';

function deedOn(id: ApplicationId, verb: string, facts: Deed['facts']): Deed {
  return { chain: `application/${id}`, verb, facts };
}

/**
 * Starts a draft with one empty step per page of the form. A draft may be started before the
 * round opens; only sending has a window. Refuses kinds of applicants the terms do not name,
 * and a round that is past its deadline.
 */
export function startApplication(
  actor: Actor,
  now: Instant,
  id: ApplicationId,
  round: Round,
  association: Pick<Association, 'id' | 'kind'>,
): Outcome<{ application: Application; steps: readonly ApplicationStep[]; deed: Deed }> {
  const stopped = refuseWriter(actor, association.id);
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...judge(roundMustStand, round),
          ...judge(deadlineMustNotHavePassed, { round, now }),
          ...judgeTerms(round.terms, { kind: association.kind }).map(
            ({ at: _at, ...rest }) => rest,
          ),
        ];
  return unless(refusals, () => ({
    application: {
      id,
      round: round.id,
      pool: round.pool,
      association: association.id,
      createdBy: actor.person,
      createdAt: now,
      state: 'draft',
    },
    steps: round.form.steps.map((step) => ({
      application: id,
      round: round.id,
      association: association.id,
      key: step.key,
      content: emptyContent(step),
    })),
    deed: deedOn(id, 'start', { round: round.id }),
  }));
}

/**
 * Keeps what was typed on one page. Nothing typed is judged here, so nothing is ever lost; only a
 * page of another kind than the form's is refused.
 */
export function saveStep(
  actor: Actor,
  step: ApplicationStep,
  content: StepContent,
): Outcome<ApplicationStep> {
  const stopped = refuseWriter(actor, step.association);
  const state = step.sealed ? 'submitted' : 'draft';
  // Papers are attached and taken off one by one, by verbs of their own.
  const typed = content.kind === step.content.kind && content.kind !== 'papers';
  const problems = typed ? [] : [`content.kind: ${step.content.kind}`];
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...refuseOutOfOrder(applicationLifecycle, state, 'edit'),
          ...judge(dataMustHaveShape, { problems }),
        ];
  return unless(refusals, () => ({ ...step, content }));
}

function contentsOf(steps: readonly ApplicationStep[]): Contents {
  return Object.fromEntries(steps.map((step) => [step.key, step.content]));
}

function submissionOf(
  actor: Actor,
  now: Instant,
  round: Round,
  association: Association,
  application: Application,
  contents: Contents,
  sending: Sending,
): Submission {
  const gist = gistOf(round, contents);
  return {
    receivedAt: now,
    by: actor.person,
    caseNumber: caseNumberOf(application.id),
    title: gist.title,
    requested: gist.requested,
    expenses: gist.expenses,
    areas: [...gist.areas],
    outsideAreas: gist.areas.length === 0,
    applicant: {
      name: association.name,
      kind: association.kind,
      ...(association.cvr === undefined ? {} : { cvr: association.cvr }),
    },
    ...(positionIn(round.window, now) === 'after'
      ? { lateReason: tidied(sending.lateReason ?? '') }
      : {}),
    declared: sending.declarations,
    ...(sending.childrenUnder15 === undefined ? {} : { childrenUnder15: sending.childrenUnder15 }),
    signers: [...signersOf(actor, now, sending)],
  };
}

/** What is said in the act of sending, and who has signed already. */
export type Sending = SignOff & { readonly lateReason?: string | undefined };

/** Without what the terms do not ask for: nobody declares what does not concern them. */
function asAsked(sending: Sending, asked: AskedAtSending): Sending {
  const { childrenUnder15, role, ...rest } = sending;
  return {
    ...rest,
    declarations: sending.declarations.filter((each) => asked.declarations.includes(each)),
    ...(asked.children ? { childrenUnder15 } : {}),
    ...(asked.signature ? { role } : {}),
  };
}

const NOTHING_SAID: Sending = { declarations: [], signed: [] };

/**
 * Sends an application: judges every page, freezes the answers as shown and seals the steps.
 * `now` is when the server had the whole request. Refuses with everything that is missing or
 * wrong at once; the deadline is the window of the round, or with a reason the day until which the
 * call takes late ones.
 */
export function submitApplication(
  actor: Actor,
  now: Instant,
  round: Round,
  association: Association,
  application: Application,
  steps: readonly ApplicationStep[],
  sending: Sending = NOTHING_SAID,
): Outcome<{ application: Application; steps: readonly ApplicationStep[]; deed: Deed }> {
  const stopped = [
    ...refuseBinder(actor, application.association),
    ...refuseOutOfOrder(applicationLifecycle, application.state, 'submit'),
  ];
  const contents = contentsOf(steps);
  const record = knownOf(round, association, dayOf(now));
  const known = { ...knownFrom(round, contents), ...record };
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...judge(roundMustStand, round),
          ...judge(roundMustHaveOpened, { round, now }),
          ...judge(deadlineMustNotHavePassed, { round, now }),
          ...judge(lateNeedsReason, { round, now, reason: sending.lateReason ?? '' }, 'lateReason'),
          ...judgeContents(round, contents, {
            ...record,
            ...knownFromSignOff(actor.person, sending),
          }),
          ...judgeSignOff(round, known, sending),
        ];
  return unless(refusals, () => {
    const told = toldBy(round, contents);
    const submission = submissionOf(
      actor,
      now,
      round,
      association,
      application,
      contents,
      asAsked(sending, askedAtSending(round, known, sending.childrenUnder15)),
    );
    const { signatures: _signatures, ...draft } = application;
    return {
      application: { ...draft, state: 'submitted', submission },
      steps: steps
        .filter((step) => stepOf(round.form, step.key))
        .map((step) => ({ ...step, sealed: shownOf(round, step.key, step.content, told) })),
      deed: deedOn(application.id, 'submit', {
        requested: submission.requested,
        areas: submission.areas,
      }),
    };
  });
}

/** The clock moves what was sent on to review when the round has closed. */
export function takeUpApplication(
  application: Application,
): Outcome<{ application: Application; deed: Deed }> {
  return unless(refuseOutOfOrder(applicationLifecycle, application.state, 'take-up'), () => ({
    application: { ...application, state: 'under-review' },
    deed: deedOn(application.id, 'take-up', {}),
  }));
}

/**
 * Takes what was sent back to a draft, to be mended and sent again. Refuses strangers, those who
 * may not bind the association, and everybody after the deadline.
 */
export function takeBackApplication(
  actor: Actor,
  now: Instant,
  round: Round,
  application: Application,
  steps: readonly ApplicationStep[],
): Outcome<{ application: Application; steps: readonly ApplicationStep[]; deed: Deed }> {
  const stopped = refuseBinder(actor, application.association);
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...refuseOutOfOrder(applicationLifecycle, application.state, 'take-back'),
          ...judge(roundMustStand, round),
          ...judge(takenBackBeforeDeadline, { round, now }),
        ];
  return unless(refusals, () => {
    const { submission: _submission, ...draft } = application;
    return {
      application: { ...draft, state: 'draft' },
      steps: steps.map(({ sealed: _sealed, ...step }) => step),
      deed: deedOn(application.id, 'take-back', {}),
    };
  });
}

/** The applicant takes an application back for good. Refused once it is decided. */
export function withdrawApplication(
  actor: Actor,
  application: Application,
): Outcome<{ application: Application; deed: Deed }> {
  const refusals = [
    ...refuseBinder(actor, application.association),
    ...refuseOutOfOrder(applicationLifecycle, application.state, 'withdraw'),
  ];
  return unless(refusals, () => ({
    application: { ...application, state: 'withdrawn' },
    deed: deedOn(application.id, 'withdraw', { state: application.state }),
  }));
}

/** Marks an application as decided when its decision is issued. */
export function closeApplication(
  application: Application,
): Outcome<{ application: Application; deed: Deed }> {
  return unless(refuseOutOfOrder(applicationLifecycle, application.state, 'issue'), () => ({
    application: { ...application, state: 'decided' },
    deed: deedOn(application.id, 'issue', {}),
  }));
}
