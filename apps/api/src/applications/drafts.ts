import {
  actsIn,
  asBegun,
  canonical,
  carryOver,
  contentsOf,
  isToldOn,
  judge,
  knownBeside,
  mayFor,
  mergeContents,
  rowMustBeAsSeen,
  refused,
  saveStep,
  signApplication,
  startApplication,
} from '@plan/domain';
import type { ApplicationStep } from '@plan/domain';
import type { BodyOf } from '@plan/contract';
import { unknown, useCase } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { trackRecordIn } from '../own-cases.ts';
import { one, recorded, saved, unchanged, valuesOf } from '../rows/index.ts';
import type { Stored } from '../rows/index.ts';
import { applicant, begunRows, head, round, steps, versionsOf } from './rows.ts';
import { asStaff } from './standing-in.ts';

export const startApplicationCase = useCase('startApplication', {
  reads: (address, _, body) => ({
    round: round(address),
    application: head(address),
    association: applicant(body.association),
    begun: one(caseRecords.begun, caseRecords.begun.key(address.round)),
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
    step: one(caseRecords.step, caseRecords.step.key(application, step)),
  }),
  async decide({ params, body, actor, loaded: { step }, now, seen, readMore }) {
    if (!step || step.value.round !== params.round) return unknown();
    const { stopped } = await asStaff(actor, step.value, readMore);
    if (stopped) return stopped;
    const kept = saveStep(actor, now, step.value, body.content);
    if (!kept.ok) return kept;
    const joined = joinedWith(body, step, seen);
    if (!joined.ok) return joined;
    const content = joined.content;
    const version = step.version + 1;
    const changes = [saved(caseRecords.step, step.key, step, { ...kept.value, content })];
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
  const merged = body.base && mergeContents(body.base, body.content, theirs);
  if (merged?.clashes.length === 0) return { ok: true as const, content: merged.content };
  const refusals = judge(rowMustBeAsSeen, { seen: seen ?? 0, stands: step.version });
  return { ...refused(refusals), theirs: { version: step.version, content: theirs } };
}

export const carryOverCase = useCase('carryOver', {
  reads: (address) => ({
    round: round(address),
    application: head(address),
    steps: steps(address),
  }),
  async decide({ actor, loaded: { round, application, steps }, occasion, readMore }) {
    if (!round || !application) return unknown();
    const { value: draft, key } = application;
    const staff = await asStaff(actor, draft, readMore);
    if (staff.stopped) return staff.stopped;
    const made = carryOver(actor, round.value, draft, valuesOf(steps));
    if (!made.ok) return made;
    const { application: next, deed } = made.value;
    if (asBegun(round.value, draft).form === round.value.form) {
      return { ok: true, value: { answer: { application: draft } } };
    }
    const changes = [
      ...recorded(occasion, caseRecords.application, key, application, next, deed),
      ...made.value.steps.map((page) => {
        const stored = steps.find(({ value }) => value.key === page.key);
        // Pages that stay are checked, so that nothing typed meanwhile is left behind.
        return stored && canonical(stored.value) === canonical(page)
          ? unchanged(stored.key, stored)
          : saved(caseRecords.step, caseRecords.step.key(draft.id, page.key), stored, page);
      }),
      ...staff.checks,
    ];
    return { ok: true, value: { answer: { application: next }, changes } };
  },
});

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
    const { trackRecord } = await trackRecordIn(readMore, round.value, draft.association, today);
    const made = signApplication(actor, now, round.value, draft, body.role, contents, versions, {
      ...trackRecord,
      ...knownBeside(round.value, association.value, draft, today, actor.signIn),
    });
    if (!made.ok) return made;
    const { application: signed, deed } = made.value;
    const changes = [
      ...recorded(occasion, caseRecords.application, key, application, signed, deed),
      // What is signed is what was read.
      ...steps.map((step) => unchanged(step.key, step)),
    ];
    return { ok: true, value: { answer: { application: signed }, changes } };
  },
});
