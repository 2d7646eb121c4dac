import { judge, refuseOutOfOrder, tidied, unless } from '../kernel/index.ts';
import type { AgreementId, CollaborationId, Deed, Outcome, StartId } from '../kernel/index.ts';
import type { Agreement, AgreementText } from './agreement.ts';
import type { Collaboration, CollaborationText, CooperationGuide } from './collaboration.ts';
import { startLifecycle } from './lifecycle.ts';
import {
  agreementMoneyIsGiven,
  agreementNeedsParty,
  agreementRunsForward,
  cooperationNeedsCentre,
  cooperationNeedsTitle,
  modelIsSettledBetween,
  startIsOpen,
  startNeedsClasses,
} from './rules.ts';
import type { CooperationStart, StartText } from './start.ts';

type Named<Id> = { readonly id: Id; readonly slug: string };

/**
 * Writes a cooperation of the catalogue, new or known. Refuses one without title or centre, and a
 * model that a person settled where the degree already says it.
 */
export function putCollaboration(
  { id, slug }: Named<CollaborationId>,
  text: CollaborationText,
): Outcome<{ collaboration: Collaboration; deed: Deed }> {
  const refusals = [
    ...judge(cooperationNeedsTitle, text, 'title'),
    ...judge(cooperationNeedsCentre, text, 'centre'),
    ...judge(modelIsSettledBetween, text, 'settledModel'),
  ];
  return unless(refusals, () => ({
    collaboration: { ...text, id, slug, title: tidied(text.title) },
    deed: { chain: `collaboration/${id}`, verb: 'put-collaboration', facts: { state: text.state } },
  }));
}

/** Writes an agreement, new or known. Refuses one without parties, and a period that runs backwards. */
export function putAgreement(
  id: AgreementId,
  text: AgreementText,
): Outcome<{ agreement: Agreement; deed: Deed }> {
  const refusals = [
    ...judge(agreementNeedsParty, { parties: text.parties.length }, 'parties'),
    ...judge(agreementRunsForward, text, 'until'),
    ...judge(agreementMoneyIsGiven, text.money, 'money.yearly'),
  ];
  return unless(refusals, () => ({
    agreement: { ...text, id },
    deed: { chain: `agreement/${id}`, verb: 'put-agreement', facts: { kind: text.kind } },
  }));
}

function startDeed(id: StartId, verb: string, facts: Deed['facts'] = {}): Deed {
  return { chain: `start/${id}`, verb, facts };
}

type Considered = { readonly start: CooperationStart; readonly deed: Deed };

/** Writes what a department thinks of a cooperation it considers. Answers may be missing so far. */
export function considerCooperation(
  id: StartId,
  before: CooperationStart | undefined,
  text: StartText,
): Outcome<Considered> {
  const refusals = [
    ...judge(startIsOpen, { state: before?.state ?? 'open' }),
    ...judge(cooperationNeedsTitle, text, 'title'),
  ];
  return unless(refusals, () => ({
    start: { ...text, id, title: tidied(text.title), state: 'open' },
    deed: startDeed(id, 'consider-cooperation'),
  }));
}

/** Lays a considered cooperation aside. It can be written on again. */
export function shelveCooperation(start: CooperationStart): Outcome<Considered> {
  return unless(refuseOutOfOrder(startLifecycle, start.state, 'shelve-cooperation'), () => ({
    start: { ...start, state: 'shelved' },
    deed: startDeed(start.id, 'shelve-cooperation'),
  }));
}

/** The guide's questions that a department has not answered yet, by key. */
export function unanswered(
  start: StartText,
  guide: CooperationGuide | undefined,
): readonly string[] {
  const told = new Set(
    start.answers.filter((each) => each.text.trim() !== '').map((each) => each.question),
  );
  return (guide?.questions ?? []).map(({ key }) => key).filter((key) => !told.has(key));
}

export type Started = Considered & {
  readonly collaboration: Collaboration;
  readonly collaborationDeed: Deed;
};

/**
 * Starts a considered cooperation: it comes into the catalogue as it was thought through. Refuses
 * while the type, the degree or the answer to a question of the guide is missing.
 */
export function startCooperation(
  start: CooperationStart,
  guide: CooperationGuide | undefined,
  named: Named<CollaborationId>,
): Outcome<Started> {
  const { volunteerType, degree, title, centre, department, settledModel } = start;
  const classed = volunteerType !== undefined && degree !== undefined;
  const refusals = [
    ...refuseOutOfOrder(startLifecycle, start.state, 'start-cooperation'),
    ...judge(cooperationNeedsCentre, start, 'centre'),
    ...judge(startNeedsClasses, { classed, unanswered: unanswered(start, guide) }, 'answers'),
  ];
  if (refusals.length > 0 || !classed) return { ok: false, refusals };
  const put = putCollaboration(named, {
    title,
    centre,
    department,
    parties: [],
    volunteerType,
    degree,
    ...(settledModel === undefined ? {} : { settledModel }),
    text: '',
    state: 'active',
  });
  if (!put.ok) return put;
  const { collaboration, deed: collaborationDeed } = put.value;
  return {
    ok: true,
    value: {
      start: { ...start, state: 'started', collaboration: named.id },
      deed: startDeed(start.id, 'start-cooperation', { collaboration: named.id }),
      collaboration,
      collaborationDeed,
    },
  };
}
