import { dataMustHaveShape, judge, refuseOutOfOrder, tidied, unless } from '../kernel/index.ts';
import type { Actor, Deed, Instant, Outcome } from '../kernel/index.ts';
import type { Round } from '../pools/index.ts';
import type { Application } from './application.ts';
import { deedOn } from './deed.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { roundMustStand, takenBackBeforeDeadline, withdrawalReasonFits } from './rules.ts';
import type { ApplicationStep, StepContent } from './step.ts';
import { refuseBinder, refuseSender, refuseWriter } from './who.ts';

/**
 * Keeps what was typed on one page. Nothing typed is judged here, so nothing is ever lost; only a
 * page of another kind than the form's is refused.
 */
export function saveStep(
  actor: Actor,
  now: Instant,
  step: ApplicationStep,
  content: StepContent,
): Outcome<ApplicationStep> {
  const stopped = refuseWriter(actor, step);
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
  const last = { by: actor.person, at: now };
  return unless(refusals, () => ({ ...step, content, last }));
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
 * Takes what was sent back to a draft, to be mended and sent again; also what was withdrawn, for
 * whoever has changed their mind. Refuses strangers, those who may not bind the association, and
 * everybody after the deadline.
 */
export function takeBackApplication(
  actor: Actor,
  now: Instant,
  round: Round,
  application: Application,
  steps: readonly ApplicationStep[],
): Outcome<{ application: Application; steps: readonly ApplicationStep[]; deed: Deed }> {
  const stopped = refuseSender(actor, application);
  const refusals =
    stopped.length > 0
      ? stopped
      : [
          ...refuseOutOfOrder(applicationLifecycle, application.state, 'take-back'),
          ...judge(roundMustStand, round),
          ...judge(takenBackBeforeDeadline, { round, now }),
        ];
  return unless(refusals, () => {
    const { submission: _submission, withdrawn: _withdrawn, ...draft } = application;
    return {
      application: { ...draft, state: 'draft' },
      steps: steps.map(({ sealed: _sealed, ...step }) => step),
      deed: deedOn(application.id, 'take-back', {}),
    };
  });
}

/**
 * The applicant withdraws an application, with a reason if they like. Refused once it is
 * decided, and where the reason is longer than 600 characters.
 */
export function withdrawApplication(
  actor: Actor,
  now: Instant,
  application: Application,
  reason = '',
): Outcome<{ application: Application; deed: Deed }> {
  const refusals = [
    ...refuseBinder(actor, application),
    ...refuseOutOfOrder(applicationLifecycle, application.state, 'withdraw'),
    ...judge(withdrawalReasonFits, { reason }, 'reason'),
  ];
  // What was never sent was nobody's but the applicant's.
  const withdrawn = { by: actor.person, at: now, reason: tidied(reason) };
  const told = application.submission ? { withdrawn } : {};
  return unless(refusals, () => ({
    application: { ...application, state: 'withdrawn', ...told },
    deed: deedOn(application.id, 'withdraw', { state: application.state }),
  }));
}

/**
 * Marks an application as decided: when the decision of an adopted list is issued, or when it is
 * decided by itself.
 */
export function closeApplication(
  application: Application,
  verb: 'issue' | 'decide' = 'issue',
): Outcome<{ application: Application; deed: Deed }> {
  return unless(refuseOutOfOrder(applicationLifecycle, application.state, verb), () => ({
    application: { ...application, state: 'decided' },
    deed: deedOn(application.id, verb, {}),
  }));
}
