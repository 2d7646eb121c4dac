import {
  actsIn,
  addLine,
  belongsTo,
  contentsOf,
  dropLine,
  isToldOn,
  judge,
  knownOf,
  mayFor,
  mergeContents,
  rowMustBeAsSeen,
  refused,
  saveStep,
  sendingOf,
  signApplication,
  standingSignatures,
  startApplication,
  stateMustAllow,
  submitApplication,
  takeBackApplication,
  takeUpApplication,
  toldState,
  withdrawApplication,
  withoutWaiting,
} from '@plan/domain';
import type {
  Application,
  ApplicationId,
  ApplicationStep,
  AssociationId,
  Deed,
  Round,
  RoundId,
  Versions,
} from '@plan/domain';
import type { AnswerOf, BodyOf } from '@plan/contract';
import { unknown, useCase } from '../http/index.ts';
import { jobRow, ownInterests, registerRows } from '../jobs/index.ts';
import { records } from '../records.ts';
import { all, beginning, many, one, recorded, saved, unchanged } from '../rows/index.ts';
import type { Occasion, ReadMore, Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';
import { asStaff } from './standing-in.ts';

export type Address = { round: RoundId; application: ApplicationId };

export const head = ({ round, application }: Address) =>
  one(records.application, records.application.key(round, application));
const steps = ({ application }: Address) =>
  all(records.step, { partition: `application#${application}`, ...beginning('step#') });
export const applicant = (id: AssociationId) =>
  one(records.association, records.association.key(id));
export const round = ({ round }: { round: RoundId }) =>
  one(records.round, records.round.key(round));

/** The rows of a new draft, and that somebody has begun to apply in its round. */
export function begunRows(
  occasion: Occasion,
  begun: Stored<unknown> | undefined,
  {
    application: draft,
    steps,
    deed,
  }: { application: Application; steps: readonly ApplicationStep[]; deed: Deed },
): readonly Change[] {
  const { id, round, association } = draft;
  const key = records.application.key(round, id);
  const pointer = { round, application: id };
  const pointerKey = records.applicationPointer.key(association, id);
  const at = { at: occasion.now };
  return [
    ...(begun ? [] : [saved(records.begun, records.begun.key(round), undefined, at)]),
    ...recorded(occasion, records.application, key, undefined, draft, deed),
    ...steps.map((step) => saved(records.step, records.step.key(id, step.key), undefined, step)),
    saved(records.applicationPointer, pointerKey, undefined, pointer),
  ];
}

export const startApplicationCase = useCase('startApplication', {
  reads: (address, _, body) => ({
    round: round(address),
    application: head(address),
    association: applicant(body.association),
    begun: one(records.begun, records.begun.key(address.round)),
  }),
  decide({ params, body, actor, loaded, now, today, occasion }) {
    const { round, application, association, begun } = loaded;
    if (!round || !association || !mayFor(actor, body.association, 'read')) return unknown();
    if (!isToldOn(round.value, today)) return unknown();
    if (application) {
      return actsIn(actor, application.value, 'read')
        ? { ok: true, value: { answer: { application: application.value } } }
        : unknown();
    }
    const started = startApplication(
      actor,
      now,
      params.application,
      round.value,
      association.value,
    );
    if (!started.ok) return started;
    const { application: draft } = started.value;
    const changes = [
      // A call is not taken back behind somebody who begins to apply.
      unchanged(round.key, round),
      ...begunRows(occasion, begun, started.value),
    ];
    return { ok: true, value: { answer: { application: draft }, changes } };
  },
});

export const saveStepCase = useCase('saveStep', {
  reads: ({ application, step }) => ({
    step: one(records.step, records.step.key(application, step)),
  }),
  async decide({ params, body, actor, loaded: { step }, now, seen, readMore }) {
    if (!step || step.value.round !== params.round) return unknown();
    const { stopped } = await asStaff(actor, step.value, readMore);
    if (stopped) return stopped;
    const kept = saveStep(actor, step.value, body.content);
    if (!kept.ok) return kept;
    const joined = joinedWith(body, step, seen);
    if (!joined.ok) return joined;
    const content = joined.content;
    const version = step.version + 1;
    const changes = [saved(records.step, step.key, step, { ...kept.value, content })];
    return { ok: true, value: { answer: { version, savedAt: now, content }, changes } };
  },
});

/** What is kept when somebody else may have written since the person last saw the page. */
function joinedWith(
  body: BodyOf<'saveStep'>,
  step: Stored<ApplicationStep>,
  seen: number | undefined,
) {
  const theirs = step.value.content;
  if (seen === step.version) return { ok: true as const, content: body.content };
  const merged = body.base
    ? mergeContents(body.base, body.content, theirs)
    : { ok: false as const, clashes: [] };
  if (merged.ok) return merged;
  const refusals = judge(rowMustBeAsSeen, { seen: seen ?? 0, stands: step.version });
  return { ...refused(refusals), theirs: { version: step.version, content: theirs } };
}

function versionsOf(steps: readonly Stored<ApplicationStep>[]): Versions {
  return Object.fromEntries(steps.map(({ value, version }) => [value.key, version]));
}

export const signApplicationCase = useCase('signApplication', {
  reads: (address) => ({
    round: round(address),
    application: head(address),
    steps: steps(address),
  }),
  async decide({ body, actor, loaded, now, today, occasion, readMore }) {
    const { round, application, steps } = loaded;
    if (!round || !application) return unknown();
    const { association } = await readMore({
      association: applicant(application.value.association),
    });
    if (!association) return unknown();
    const contents = contentsOf(steps.map(({ value }) => value));
    const versions = versionsOf(steps);
    const { value: draft, key } = application;
    const made = signApplication(
      actor,
      now,
      round.value,
      draft,
      body.role,
      contents,
      versions,
      knownOf(round.value, association.value, today),
    );
    if (!made.ok) return made;
    const { application: signed, deed } = made.value;
    const changes = [
      ...recorded(occasion, records.application, key, application, signed, deed),
      // What is signed is what was read.
      ...steps.map((step) => unchanged(step.key, step)),
    ];
    return { ok: true, value: { answer: { application: signed }, changes } };
  },
});

type Late = {
  readonly checks: readonly Change[];
  readonly occasion: Occasion;
  readonly round: Stored<Round>;
  readonly sent: Application;
  readonly readMore: ReadMore;
};

/**
 * What staff enter may be sent while the round closes or after. The row of the round is written, so
 * that a close that has read its applications reads them again; on a list that is open already,
 * the application gets its line, and members of the committee who belong to it are disqualified.
 */
async function listedLate({ occasion, round, sent, readMore, checks }: Late) {
  const touched = saved(records.round, round.key, round, round.value);
  if (round.value.state === 'announced') {
    return { ok: true as const, value: { application: sent, changes: [touched, ...checks] } };
  }
  const key = records.allocation.key(round.value.id);
  const { allocation } = await readMore({ allocation: one(records.allocation, key) });
  if (!allocation) return unknown();
  // Writes or checks the register of conflicts too.
  const interests = await ownInterests(readMore, occasion, round.value, [sent]);
  const taken = takeUpApplication(sent);
  if (!taken.ok) return taken;
  const added = addLine(allocation.value, taken.value.application);
  if (!added.ok) return added;
  const { allocation: list, deed } = added.value;
  const changes = [
    ...recorded(occasion, records.allocation, key, allocation, list, deed),
    ...interests,
  ];
  return { ok: true as const, value: { application: taken.value.application, changes } };
}

export const submitApplicationCase = useCase('submitApplication', {
  reads: (address, _, body) => ({
    round: round(address),
    application: head(address),
    steps: steps(address),
    association: applicant(body.association),
  }),
  async decide({ body, actor, loaded, now, occasion, newId, readMore }) {
    const { round, application, steps, association } = loaded;
    if (!round || !application || !association) return unknown();
    if (application.value.association !== association.value.id) return unknown();
    const { value: draft } = application;
    if (!actsIn(actor, draft, 'read')) return unknown();
    if (draft.submission && draft.state !== 'withdrawn') {
      return { ok: true, value: { answer: { application: draft } } };
    }
    const staff = await asStaff(actor, draft, readMore);
    if (staff.stopped) return staff.stopped;
    const typed = steps.map((step) => step.value);
    const { association: _association, declarations = [], ...said } = body;
    const signed = [...standingSignatures(draft, versionsOf(steps), association.value.members)];
    const sending = { ...said, declarations, signed };
    const sent = submitApplication(
      actor,
      now,
      round.value,
      association.value,
      draft,
      typed,
      sending,
    );
    if (!sent.ok) return sent;
    const sealed = new Map(sent.value.steps.map((step) => [step.key, step]));
    const index = {
      partition: `association#${draft.association}`,
      sort: `submitted#${now}`,
    };
    const listed = draft.entered
      ? await listedLate({
          occasion,
          round,
          sent: sent.value.application,
          readMore,
          checks: staff.checks,
        })
      : undefined;
    if (listed && !listed.ok) return listed;
    const changes = [
      ...recorded(
        occasion,
        records.application,
        application.key,
        application,
        listed?.value.application ?? sent.value.application,
        sent.value.deed,
        { index },
      ),
      ...(listed?.value.changes ?? []),
      ...steps.flatMap((step) => {
        const shown = sealed.get(step.value.key);
        return shown ? [saved(records.step, step.key, step, shown)] : [];
      }),
      jobRow(now, newId('job'), { job: 'receipt', round: draft.round, application: draft.id }),
      jobRow(now, newId('job'), { job: 'write-paper', round: draft.round, application: draft.id }),
      // A registration may have run out since the association was last looked up.
      ...registerRows(now, newId('job'), association.value),
    ];
    const answer = { application: listed?.value.application ?? sent.value.application };
    return { ok: true, value: { answer, changes } };
  },
});

/** Sent again it is received anew; a letter about the first time has been sent. */
export const takeBackApplicationCase = useCase('takeBackApplication', {
  reads: (address) => ({
    round: round(address),
    application: head(address),
    steps: steps(address),
  }),
  async decide({ params, actor, loaded, now, newId, occasion, readMore }) {
    const { round, application, steps } = loaded;
    if (!round || !application) return unknown();
    const { value: before, key } = application;
    if (!actsIn(actor, before, 'read')) return unknown();
    if (before.state === 'draft') return { ok: true, value: { answer: { application: before } } };
    const staff = await asStaff(actor, before, readMore);
    if (staff.stopped) return staff.stopped;
    const typed = steps.map((step) => step.value);
    const taken = takeBackApplication(actor, now, round.value, before, typed);
    if (!taken.ok) return taken;
    const { application: draft, steps: opened, deed } = taken.value;
    const changes = [
      ...recorded(occasion, records.application, key, application, draft, deed),
      ...staff.checks,
      ...steps.flatMap((step, index) => {
        const next = opened[index];
        return next ? [saved(records.step, step.key, step, next)] : [];
      }),
      ...(before.submission
        ? [
            jobRow(now, newId('job'), {
              job: 'erase-paper' as const,
              application: params.application,
              receivedAt: sendingOf(before.submission),
            }),
          ]
        : []),
    ];
    return { ok: true, value: { answer: { application: draft }, changes } };
  },
});

/**
 * An application under review stands on the list of its round; taking it back takes it off the
 * list in the same commit, so that a list is never adopted with it.
 */
export const withdrawApplicationCase = useCase('withdrawApplication', {
  reads: (address) => ({
    application: head(address),
    allocation: one(records.allocation, records.allocation.key(address.round)),
  }),
  async decide({ actor, loaded: { application, allocation }, occasion, readMore }) {
    if (!application) return unknown();
    const { value: before } = application;
    if (!actsIn(actor, before, 'read')) return unknown();
    if (before.state === 'withdrawn') {
      return { ok: true, value: { answer: { application: before } } };
    }
    // Between the deadline and the list: the round is closing, and a moment later it works again.
    if (before.state === 'under-review' && !allocation) {
      const { state } = before;
      return refused(judge(stateMustAllow, { state, verb: 'withdraw', allowed: false }));
    }
    const staff = await asStaff(actor, before, readMore);
    if (staff.stopped) return staff.stopped;
    const withdrawn = withdrawApplication(actor, before);
    if (!withdrawn.ok) return withdrawn;
    const off = allocation ? dropLine(allocation.value, before.id) : undefined;
    if (off && !off.ok) return off;
    const { application: after, deed } = withdrawn.value;
    const changes = [
      ...recorded(occasion, records.application, application.key, application, after, deed),
      ...staff.checks,
      ...(allocation && off
        ? [saved(records.allocation, allocation.key, allocation, off.value.allocation)]
        : []),
    ];
    return { ok: true, value: { answer: { application: after }, changes } };
  },
});

export const listMyApplications = useCase('listMyApplications', {
  reads: () => ({ rounds: all(records.round, { partition: 'rounds' }) }),
  async decide({ actor, loaded: { rounds }, now, readMore }) {
    const pointers = await readMore(
      Object.fromEntries(
        actor.memberships.map(({ association }) => [
          association,
          all(records.applicationPointer, {
            partition: `association#${association}`,
            ...beginning('application#'),
          }),
        ]),
      ),
    );
    const addresses = Object.values(pointers).flatMap((found) => found.map((each) => each.value));
    const found = await readMore({
      heads: manyHeads(addresses),
      decisions: manyDecisions(addresses),
      associations: manyAssociations(actor.memberships.map((each) => each.association)),
    });
    // Where a pointer is left behind, the application itself says who belongs to it.
    const heads = found.heads.filter(({ value }) => belongsTo(actor, value));
    const mine = found.associations.map(({ value }) => value.id);
    const leads = heads.map(({ value }) => value.association);
    // Those who apply together with one's own association.
    const others = [...new Set(leads)].filter((id) => !mine.includes(id));
    const { more } =
      others.length > 0 ? await readMore({ more: manyAssociations(others) }) : { more: [] };
    const applicants = [...found.associations, ...more];
    const applications = heads.flatMap(
      ({ value: whole }): AnswerOf<'listMyApplications'>['applications'] => {
        const application = withoutWaiting(actor, whole);
        const round = rounds.find((each) => each.value.id === application.round)?.value;
        const decision = found.decisions.find((each) => each.value.application === application.id);
        const name = applicants.find(({ value }) => value.id === application.association);
        if (!round || !name) return [];
        const decided = decision ? { decision: decision.value } : {};
        const told = { ...round, state: toldState(round.state) };
        const asPartner = !mine.includes(application.association);
        const association = name.value.name;
        return [{ application, asPartner, round: told, association, ...decided }];
      },
    );
    return { ok: true, value: { answer: { serverTime: now, applications } } };
  },
});

const manyHeads = (addresses: readonly Address[]) =>
  many(
    records.application,
    addresses.map(({ round, application }) => records.application.key(round, application)),
  );
const manyDecisions = (addresses: readonly Address[]) =>
  many(
    records.decision,
    addresses.map(({ round, application }) => records.decision.key(round, application)),
  );
const manyAssociations = (ids: readonly Application['association'][]) =>
  many(
    records.association,
    ids.map((id) => records.association.key(id)),
  );
