import {
  actsIn,
  addLine,
  dropLine,
  judge,
  lineOf,
  refused,
  sendingOf,
  standingSignatures,
  stateMustAllow,
  submitApplication,
  takeBackApplication,
  takeUpApplication,
  withdrawApplication,
} from '@plan/domain';
import type { Application, ApplicationStep, Instant, Round } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { jobRow, ownInterests, registerRows } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { trackRecordIn } from '../own-cases.ts';
import { one, recorded, saved } from '../rows/index.ts';
import type { Occasion, ReadMore, Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';
import { applicant, head, round, steps, versionsOf } from './rows.ts';
import { asStaff } from './standing-in.ts';

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
  const touched = saved(caseRecords.round, round.key, round, round.value);
  if (round.value.state === 'announced') {
    return { ok: true as const, value: { application: sent, changes: [touched, ...checks] } };
  }
  const key = caseRecords.allocation.key(round.value.id);
  const { allocation } = await readMore({ allocation: one(caseRecords.allocation, key) });
  if (!allocation) return unknown();
  // Writes or checks the register of conflicts too.
  const interests = await ownInterests(readMore, occasion, round.value, [sent]);
  const taken = takeUpApplication(sent);
  if (!taken.ok) return taken;
  const added = addLine(allocation.value, taken.value.application);
  if (!added.ok) return added;
  const { allocation: list, deed } = added.value;
  const changes = [
    ...recorded(occasion, caseRecords.allocation, key, allocation, list, deed),
    ...interests,
  ];
  return { ok: true as const, value: { application: taken.value.application, changes } };
}

/** Files of a page that a corrected form has no more, and those that others have replaced. */
function filesLeftOut(before: ApplicationStep, sent: ApplicationStep) {
  const filesOf = ({ content }: ApplicationStep) =>
    content.kind === 'papers' ? content.files.map(({ id }) => id) : [];
  const kept = filesOf(sent);
  return filesOf(before).filter((id) => !kept.includes(id));
}

export const submitApplicationCase = useCase('submitApplication', {
  reads: (address, _, body) => ({
    round: round(address),
    application: head(address),
    steps: steps(address),
    association: applicant(body.association),
  }),
  async decide({ body, actor, loaded, now, today, occasion, newId, readMore }) {
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
    const { trackRecord, checks } = await trackRecordIn(
      readMore,
      round.value,
      draft.association,
      today,
      draft.id,
    );
    const sent = submitApplication(
      actor,
      now,
      round.value,
      association.value,
      draft,
      typed,
      sending,
      trackRecord,
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
    const next = listed?.value.application ?? sent.value.application;
    const changes = [
      ...recorded(
        occasion,
        caseRecords.application,
        application.key,
        application,
        next,
        sent.value.deed,
        { index },
      ),
      ...(listed?.value.changes ?? []),
      ...checks,
      ...steps.flatMap((step) => {
        const shown = sealed.get(step.value.key);
        if (!shown) return [];
        const erased = filesLeftOut(step.value, shown).map((file) =>
          jobRow(now, newId('job'), { job: 'erase-file', application: draft.id, file }),
        );
        return [saved(caseRecords.step, step.key, step, shown), ...erased];
      }),
      jobRow(now, newId('job'), { job: 'receipt', round: draft.round, application: draft.id }),
      jobRow(now, newId('job'), { job: 'write-paper', round: draft.round, application: draft.id }),
      // A registration may have run out since the association was last looked up.
      ...registerRows(now, newId('job'), association.value),
    ];
    return { ok: true, value: { answer: { application: next }, changes } };
  },
});

/** Sent again it is received anew; a letter about the first time has been sent. */
/** The letter about what the applicant has done with what was sent. */
function undoneRow(
  at: Instant,
  newId: (prefix: 'job') => `job_${string}`,
  { round: roundId, id }: Application,
  verb: 'withdraw' | 'take-back',
) {
  return jobRow(at, newId('job'), {
    job: 'undone-notice',
    round: roundId,
    application: id,
    verb,
    at,
  });
}

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
      ...recorded(occasion, caseRecords.application, key, application, draft, deed),
      ...staff.checks,
      ...steps.flatMap((step, index) => {
        const next = opened[index];
        return next ? [saved(caseRecords.step, step.key, step, next)] : [];
      }),
      ...(before.submission
        ? [
            undoneRow(now, newId, before, 'take-back'),
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
    allocation: one(caseRecords.allocation, caseRecords.allocation.key(address.round)),
  }),
  async decide({ actor, body, now, newId, loaded, occasion, readMore }) {
    const { application, allocation } = loaded;
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
    const withdrawn = withdrawApplication(actor, now, before, body?.reason);
    if (!withdrawn.ok) return withdrawn;
    // Only what stands on the list is taken off it.
    const listed = allocation && lineOf(allocation.value, before.id);
    const off = listed ? dropLine(allocation.value, before.id) : undefined;
    if (off && !off.ok) return off;
    const { application: after, deed } = withdrawn.value;
    const changes = [
      ...recorded(occasion, caseRecords.application, application.key, application, after, deed),
      ...staff.checks,
      ...(allocation && off
        ? [saved(caseRecords.allocation, allocation.key, allocation, off.value.allocation)]
        : []),
      ...(before.submission ? [undoneRow(now, newId, before, 'withdraw')] : []),
    ];
    return { ok: true, value: { answer: { application: after }, changes } };
  },
});
