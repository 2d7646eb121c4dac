import { refuseOutOfOrder, unless } from '../kernel/index.ts';
import type { Actor, Deed, Outcome } from '../kernel/index.ts';
import { withForm } from '../pools/index.ts';
import type { Round } from '../pools/index.ts';
import type { Application } from './application.ts';
import { deedOn } from './deed.ts';
import { applicationLifecycle } from './lifecycle.ts';
import { emptySteps } from './start.ts';
import type { ApplicationStep } from './step.ts';
import { refuseWriter } from './who.ts';

/** The round with the form an application is written in. */
export function asBegun<Call extends Pick<Round, 'form' | 'formCorrections'>>(
  round: Call,
  { form }: Pick<Application, 'form'>,
): Call {
  return withForm(round, form);
}

/**
 * Carries a draft over to the form as it is now. What was typed stays where its question stands;
 * answers to questions that are gone are kept and not sent. Signatures were given under the old
 * form and fall away. Refuses what refuses an edit; a draft that is in the form already stays.
 */
export function carryOver(
  actor: Actor,
  round: Round,
  application: Application,
  steps: readonly ApplicationStep[],
): Outcome<{ application: Application; added: readonly ApplicationStep[]; deed: Deed }> {
  const stopped = refuseWriter(actor, application);
  const refusals =
    stopped.length > 0
      ? stopped
      : refuseOutOfOrder(applicationLifecycle, application.state, 'edit');
  return unless(refusals, () => {
    const { signatures: _signatures, ...draft } = application;
    const known = new Set(steps.map(({ key }) => key));
    const { version } = round.form;
    return {
      application: { ...draft, form: version },
      added: emptySteps(round, application).filter(({ key }) => !known.has(key)),
      deed: deedOn(application.id, 'carry-over', { form: version }),
    };
  });
}
