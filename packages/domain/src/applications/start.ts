import { canonical, instantOf, judge, rowMustBeAsSeen, tidied, unless } from '../kernel/index.ts';
import type { Actor, ApplicationId, Deed, Instant, Outcome, Refusal } from '../kernel/index.ts';
import type { Association } from '../associations/index.ts';
import type { Round } from '../pools/index.ts';
import { judgeTerms } from '../terms/index.ts';
import type { Application, Entry, Statement } from './application.ts';
import type { EntryText } from './typed.ts';
import { deedOn } from './deed.ts';
import {
  deadlineMustNotHavePassed,
  enteredBeforeAdoption,
  entryCameBefore,
  entryIsWritten,
  rehearsalTakesNobody,
  roundMustStand,
  somebodySaidIt,
  statementIsWhole,
} from './rules.ts';
import { emptyContent } from './step.ts';
import type { ApplicationStep } from './step.ts';
import { refuseWriter } from './who.ts';

type Applicant = Pick<Association, 'id' | 'kind'>;
type Begun = {
  readonly application: Application;
  readonly steps: readonly ApplicationStep[];
  readonly deed: Deed;
};

/** What keeps anybody from beginning; `received` is what the deadline is held against. */
function refuseBeginning(round: Round, received: Instant, { kind }: Applicant): readonly Refusal[] {
  return [
    ...judge(roundMustStand, round),
    ...judge(rehearsalTakesNobody, round),
    ...judge(deadlineMustNotHavePassed, { round, now: received }),
    // Whoever may be an exception is judged when they have claimed it.
    ...judgeTerms(
      round.terms.filter(({ exception }) => exception === ''),
      { kind },
    ).map(({ at: _at, ...rest }) => rest),
  ];
}

/** A page for each page of the form, with nothing typed. */
export function emptySteps(
  round: Pick<Round, 'id' | 'form'>,
  { id, association, entered }: Pick<Application, 'id' | 'association' | 'entered'>,
): readonly ApplicationStep[] {
  return round.form.steps.map((step) => ({
    application: id,
    round: round.id,
    association,
    key: step.key,
    content: emptyContent(step),
    ...(entered ? { entered: true as const } : {}),
  }));
}

function begun(
  actor: Actor,
  now: Instant,
  id: ApplicationId,
  round: Round,
  { id: association }: Applicant,
  entered?: Entry,
): Begun {
  return {
    application: {
      id,
      round: round.id,
      pool: round.pool,
      association,
      createdBy: actor.person,
      createdAt: now,
      form: round.form.version,
      state: 'draft',
      ...(entered ? { entered } : {}),
    },
    steps: emptySteps(round, { id, association, entered }),
    deed: deedOn(id, entered ? 'enter' : 'start', { round: round.id }),
  };
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
  association: Applicant,
): Outcome<Begun> {
  const stopped = refuseWriter(actor, { association: association.id });
  const refusals = stopped.length > 0 ? stopped : refuseBeginning(round, now, association);
  return unless(refusals, () => begun(actor, now, id, round, association));
}

function entryFrom(actor: Actor, typed: EntryText): Entry {
  return {
    by: actor.person,
    why: typed.why,
    receivedAt: instantOf(typed.received, 'opening'),
    statements: typed.statements.map(({ who, what, ...rest }) => ({
      ...rest,
      who: tidied(who),
      what: tidied(what),
    })),
  };
}

function refusalsOfEntry(now: Instant, round: Round, entry: Entry): readonly Refusal[] {
  const { receivedAt, statements } = entry;
  return [
    ...judge(enteredBeforeAdoption, round),
    ...judge(entryCameBefore, { receivedAt, now }, 'received'),
    ...judge(somebodySaidIt, { count: statements.length }, 'statements'),
    ...statements.flatMap((each, index) => judge(statementIsWhole, each, `statements.${index}`)),
  ];
}

/**
 * Staff begin an application for somebody who cannot write it themselves. The deadline is held
 * against when the municipality had the paper or the words; until the list is adopted it can be
 * typed in later. Refuses an entry that does not say who said what, and what would refuse anybody.
 */
export function enterApplication(
  actor: Actor,
  now: Instant,
  id: ApplicationId,
  round: Round,
  association: Applicant,
  typed: EntryText,
): Outcome<Begun> {
  const entered = entryFrom(actor, typed);
  const refusals = [
    ...refusalsOfEntry(now, round, entered),
    ...refuseBeginning(round, entered.receivedAt, association),
  ];
  return unless(refusals, () => begun(actor, now, id, round, association, entered));
}

/**
 * Staff write down more of who said what, as long as it is a draft. `seen` is what they started
 * from; refuses to write over what somebody else has written since.
 */
export function describeEntry(
  actor: Actor,
  now: Instant,
  round: Round,
  application: Application,
  typed: EntryText,
  seen: readonly Statement[],
): Outcome<{ application: Application; deed: Deed }> {
  const entered = entryFrom(actor, typed);
  const stands = application.entered?.statements ?? [];
  const same = canonical(seen) === canonical(stands);
  const refusals = [
    ...judge(entryIsWritten, application),
    ...(same ? [] : judge(rowMustBeAsSeen, { seen: seen.length, stands: stands.length + 1 })),
    ...refusalsOfEntry(now, round, entered),
    ...judge(deadlineMustNotHavePassed, { round, now: entered.receivedAt }),
  ];
  return unless(refusals, () => ({
    application: { ...application, entered },
    deed: deedOn(application.id, 'describe-entry', { statements: entered.statements.length }),
  }));
}
