import {
  alreadyRegistered,
  belongsTo,
  conflictOf,
  decidesRound,
  groundOf,
  handlesRound,
  hasRole,
  liftConflict,
  namesakesOf,
  recommend,
  recordReview,
  refused,
  refuseReading,
  refuseSealed,
  registerConflict,
  sendingOf,
  standsIn,
  unsentFilesHidden,
  withoutReasons,
  withoutWaiting,
} from '@plan/domain';
import type {
  Actor,
  Application,
  ApplicationId,
  ConflictRegister,
  Instant,
  PersonId,
  Recommendation,
  Refused,
  Review,
  Round,
  RoundId,
  StoredFile,
} from '@plan/domain';
import type { AnswerOf } from '@plan/contract';
import type { Vault } from '../deps.ts';
import { unknown, useCase } from '../http/index.ts';
import { jobRow } from '../jobs/index.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { all, beginning, one, recorded, saved, unchanged, valuesOf } from '../rows/index.ts';
import type { Loaded, Stored } from '../rows/index.ts';
import { MEDIA_TYPES, linkToFile } from '../vault-files.ts';
import { paperKey, vaultKey } from '../vault-key.ts';
import { coreCounted } from './counted.ts';

type Address = { round: RoundId; application: ApplicationId };

export function registerOf(
  round: RoundId,
  stored: Stored<ConflictRegister> | undefined,
): ConflictRegister {
  return stored?.value ?? { round, conflicts: [] };
}

export const conflictsOf = (round: RoundId) =>
  one(caseRecords.conflicts, caseRecords.conflicts.key(round));

/** The rows of one kind that lie in a round. */
export const inRound = (round: RoundId, kind: string) => ({
  partition: `round#${round}`,
  ...beginning(`${kind}#`),
});

/** What was sent: drafts and what was withdrawn as a draft are the association's own affair. */
function wasSent(application: Application): boolean {
  return application.submission !== undefined;
}

type Unread = AnswerOf<'listApplications'>['sealed'][number];

/** That something came, from whom and when. */
function toldSealed({ id, state, submission }: Application): readonly Unread[] {
  if (!submission) return [];
  const { caseNumber, applicant, receivedAt } = submission;
  return [{ id, state, caseNumber, applicant: applicant.name, receivedAt }];
}

function byArrival(one: Unread, other: Unread): number {
  return one.receivedAt.localeCompare(other.receivedAt);
}

export const listApplications = useCase('listApplications', {
  reads: ({ round }) => ({
    round: one(caseRecords.round, caseRecords.round.key(round)),
    applications: all(caseRecords.application, inRound(round, 'application')),
    reviews: all(caseRecords.review, inRound(round, 'review')),
    recommendations: all(caseRecords.recommendation, inRound(round, 'recommendation')),
    conflicts: conflictsOf(round),
    committees: all(records.committee, { partition: 'committees' }),
  }),
  async decide({ params, actor, loaded, now, readMore }) {
    const { round, applications, reviews, recommendations, conflicts, committees } = loaded;
    if (!round || !handlesRound(actor, round.value.committee)) return unknown();
    const register = registerOf(params.round, conflicts);
    const sent = applications.map((each) => each.value).filter(wasSent);
    const seen = sent.filter((application) => !groundOf(actor, register, application));
    const committee = committees.find((each) => each.value.id === round.value.committee)?.value;
    const unread = seen.filter((each) => refuseSealed(actor, now, round.value, each).length > 0);
    const read = seen.filter((each) => !unread.includes(each));
    const listed = read.map((application): AnswerOf<'listApplications'>['applications'][number] => {
      const own = reviews.filter((each) => each.value.application === application.id);
      const recommended = recommendations.find((each) => each.value.application === application.id)
        ?.value.amount;
      return {
        application,
        association: application.submission?.applicant.name ?? '',
        ...(recommended === undefined ? {} : { recommended }),
        reviewedByMe: own.some((each) => each.value.person === actor.person),
        reviews: own.length,
        conflicts: register.conflicts
          .filter((each) => each.application === application.id)
          .map((each) => each.person),
      };
    });
    // Only a round that takes applications all year may have a list before its deadline.
    const mayHave =
      round.value.state === 'announced' &&
      applications.some(({ value }) => value.state === 'under-review');
    const { list } = mayHave
      ? await readMore({
          list: one(caseRecords.allocation, caseRecords.allocation.key(params.round)),
        })
      : { list: undefined };
    return {
      ok: true,
      value: {
        answer: {
          serverTime: now,
          round: round.value,
          listOpen: list !== undefined,
          applications: listed,
          sealed: unread.flatMap(toldSealed).toSorted(byArrival),
          entering: hasRole(actor, 'caseworker')
            ? valuesOf(applications)
                .filter(({ state, entered }) => state === 'draft' && entered)
                .filter((application) => !groundOf(actor, register, application))
            : [],
          ...(committee ? { committee } : {}),
          core: await coreCounted(round.value, read, readMore),
        },
      },
    };
  },
});

/**
 * Who may not read an application with its papers: whoever neither applies nor handles the round,
 * whoever is disqualified, and, while the call is sealed, everybody but the applicant and
 * whoever has entered it for them.
 */
function refuseReader(
  actor: Actor,
  now: Instant,
  round: Round,
  application: Application,
  register: ConflictRegister,
): Refused | undefined {
  if (belongsTo(actor, application)) return undefined;
  const written = application.state === 'draft' && standsIn(actor, application);
  if (!written && (!handlesRound(actor, round.committee) || !wasSent(application))) {
    return unknown();
  }
  const stopped = refuseReading(actor, now, round, register, application);
  return stopped.length > 0 ? refused(stopped) : undefined;
}

export const handlingReads = ({ round, application }: Address) => ({
  round: one(caseRecords.round, caseRecords.round.key(round)),
  application: one(caseRecords.application, caseRecords.application.key(round, application)),
  conflicts: conflictsOf(round),
});

type Read = Loaded<ReturnType<typeof handlingReads>>;
type Readable =
  | { readonly stopped: Refused }
  | { readonly stopped?: undefined; readonly application: Application };

/** An application where somebody may read it with its papers, else what they are told. */
function readableBy(actor: Actor, now: Instant, { round, application, conflicts }: Read): Readable {
  if (!round || !application) return { stopped: unknown() };
  const register = registerOf(round.value.id, conflicts);
  const stopped = refuseReader(actor, now, round.value, application.value, register);
  return stopped ? { stopped } : { application: application.value };
}

/** A link to one of some files; a file that is not among them is told as unknown. */
async function linkAmong(
  vault: Vault,
  address: Parameters<typeof vaultKey>[0],
  files: readonly StoredFile[],
) {
  const url = await linkToFile(vault, vaultKey(address), files, address.file);
  return url === undefined ? unknown() : { ok: true as const, value: { answer: { url } } };
}

export const openFile = useCase('openFile', {
  reads: ({ step, ...address }) => ({
    ...handlingReads(address),
    step: one(caseRecords.step, caseRecords.step.key(address.application, step)),
  }),
  async decide({ params, actor, loaded, vault, now }) {
    const { stopped } = readableBy(actor, now, loaded);
    if (stopped) return stopped;
    const content = loaded.step?.value.content;
    return linkAmong(vault, params, content?.kind === 'papers' ? content.files : []);
  },
});

export const openAnswerFile = useCase('openAnswerFile', {
  reads: ({ inquiry, ...address }) => ({
    ...handlingReads(address),
    inquiry: one(caseRecords.inquiry, caseRecords.inquiry.key(address.application, inquiry)),
  }),
  async decide({ params, actor, loaded, vault, now }) {
    const readable = readableBy(actor, now, loaded);
    if (readable.stopped) return readable.stopped;
    if (!loaded.inquiry) return unknown();
    const { files = [] } = unsentFilesHidden(actor, readable.application, loaded.inquiry.value);
    return linkAmong(vault, params, files);
  },
});

export const openPaper = useCase('openPaper', {
  reads: handlingReads,
  async decide({ params, actor, loaded, vault, now, newId }) {
    const readable = readableBy(actor, now, loaded);
    if (readable.stopped) return readable.stopped;
    const { submission } = readable.application;
    if (!submission) return unknown();
    const key = paperKey({ ...params, receivedAt: sendingOf(submission) });
    if ((await vault.placeOf(key)) === undefined) {
      const { round: roundId, application: id } = params;
      const job = { job: 'write-paper' as const, round: roundId, application: id };
      return { ok: true, value: { answer: {}, changes: [jobRow(now, newId('job'), job)] } };
    }
    const name = `Ansøgning ${submission.caseNumber}.pdf`;
    const url = await vault.linkTo(key, name, MEDIA_TYPES.pdf);
    return { ok: true, value: { answer: { url } } };
  },
});

/** Members see the scores of others once they have given their own; caseworkers see all. */
function reviewsFor(actor: Actor, reviews: readonly Review[]): readonly Review[] {
  const own = reviews.filter((review) => review.person === actor.person);
  return hasRole(actor, 'caseworker') || own.length > 0 ? reviews : own;
}

export const showApplication = useCase('showApplication', {
  reads: ({ round, application }) => ({
    round: one(caseRecords.round, caseRecords.round.key(round)),
    application: one(caseRecords.application, caseRecords.application.key(round, application)),
    steps: all(caseRecords.step, {
      partition: `application#${application}`,
      ...beginning('step#'),
    }),
    inquiries: all(caseRecords.inquiry, {
      partition: `application#${application}`,
      ...beginning('inquiry#'),
    }),
    messages: all(caseRecords.message, {
      partition: `application#${application}`,
      ...beginning('message#'),
    }),
    decision: one(caseRecords.decision, caseRecords.decision.key(round, application)),
    payments: one(caseRecords.payments, caseRecords.payments.key(round, application)),
    reports: one(caseRecords.reports, caseRecords.reports.key(round, application)),
    conflicts: conflictsOf(round),
    reviews: all(caseRecords.review, inRound(round, `review#${application}`)),
    recommendation: one(
      caseRecords.recommendation,
      caseRecords.recommendation.key(round, application),
    ),
  }),
  decide({ params, actor, loaded, now }) {
    const { round, application, steps, decision, conflicts, reviews, recommendation } = loaded;
    const { reports } = loaded;
    if (!round || !application) return unknown();
    const { value } = application;
    const register = registerOf(params.round, conflicts);
    const stopped = refuseReader(actor, now, round.value, value, register);
    if (stopped) return stopped;
    const mine = belongsTo(actor, value);
    const answer: AnswerOf<'showApplication'> = {
      serverTime: now,
      application: withoutWaiting(actor, value),
      steps: steps.map((step) => ({ ...step.value, version: step.version })),
      inquiries: valuesOf(loaded.inquiries).map((each) => unsentFilesHidden(actor, value, each)),
      messages: [...valuesOf(loaded.messages)],
      ...(decision ? { decision: decision.value } : {}),
      ...(loaded.payments ? { payments: loaded.payments.value } : {}),
      ...(reports ? { reports: { ...reports.value, version: reports.version } } : {}),
    };
    if (mine) {
      const told = answer.reports && {
        reports: { ...answer.reports, reports: answer.reports.reports.map(withoutReasons) },
      };
      return { ok: true, value: { answer: { ...answer, ...told } } };
    }
    const handling = {
      reviews: [
        ...reviewsFor(
          actor,
          reviews.map((each) => each.value),
        ),
      ],
      ...(recommendation ? { recommendation: recommendation.value } : {}),
      conflicts: register.conflicts.filter((each) => each.application === value.id),
      // Members are told of themselves alone.
      namesakes: namesakesOf(register, value.id).filter(
        (person) => decidesRound(actor, round.value.committee) || person === actor.person,
      ),
    };
    return { ok: true, value: { answer: { ...answer, handling } } };
  },
});

type Handled = {
  round: Stored<Round> | undefined;
  application: Stored<Application> | undefined;
};

/** Whether the one who acts handles this round and the application was sent in it. */
export function handled(actor: Actor, { round, application }: Handled) {
  if (!round || !application || !wasSent(application.value)) return undefined;
  if (!handlesRound(actor, round.value.committee)) return undefined;
  return { round: round.value, application: application.value };
}

export const registerConflictCase = useCase('registerConflict', {
  reads: ({ person, ...address }) => ({
    ...handlingReads(address),
    note: one(caseRecords.conflictNote, caseRecords.conflictNote.key(address.application, person)),
    standing: one(records.standing, records.standing.key(person)),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const matter = handled(actor, loaded);
    if (!matter || !loaded.standing) return unknown();
    const register = registerOf(params.round, loaded.conflicts);
    const told = { application: matter.application, person: params.person, ...body };
    const standing = conflictOf(register, params.application, params.person);
    const maySee = params.person === actor.person || hasRole(actor, 'caseworker');
    if (standing && maySee && alreadyRegistered(register, told)) {
      return { ok: true, value: { answer: { conflict: standing } } };
    }
    const registered = registerConflict(actor, now, matter.round, register, told);
    if (!registered.ok) return registered;
    const { register: next, note, deed } = registered.value;
    const conflict = conflictOf(next, params.application, params.person);
    if (!conflict) return unknown();
    const changes = [
      ...recorded(
        occasion,
        caseRecords.conflicts,
        caseRecords.conflicts.key(params.round),
        loaded.conflicts,
        next,
        deed,
      ),
      noteSaved(params, loaded.note, { text: note, lifted: false }),
    ];
    return { ok: true, value: { answer: { conflict }, changes } };
  },
});

function noteSaved(
  { application, person }: { application: ApplicationId; person: PersonId },
  before: Stored<{ text: string; lifted: boolean }> | undefined,
  note: { text: string; lifted: boolean },
) {
  const key = caseRecords.conflictNote.key(application, person);
  return saved(caseRecords.conflictNote, key, before, note);
}

export const liftConflictCase = useCase('liftConflict', {
  reads: ({ person, ...address }) => ({
    ...handlingReads(address),
    note: one(caseRecords.conflictNote, caseRecords.conflictNote.key(address.application, person)),
  }),
  decide({ params, body, actor, loaded, occasion }) {
    const matter = handled(actor, loaded);
    if (!matter) return unknown();
    const register = registerOf(params.round, loaded.conflicts);
    if (!conflictOf(register, params.application, params.person)) {
      return { ok: true, value: { answer: {} } };
    }
    const told = { application: matter.application, person: params.person, note: body.note };
    const lifted = liftConflict(actor, matter.round, register, told);
    if (!lifted.ok) return lifted;
    const key = caseRecords.conflicts.key(params.round);
    const changes = [
      ...recorded(
        occasion,
        caseRecords.conflicts,
        key,
        loaded.conflicts,
        lifted.value.register,
        lifted.value.deed,
      ),
      noteSaved(params, loaded.note, { text: lifted.value.note, lifted: true }),
    ];
    return { ok: true, value: { answer: {}, changes } };
  },
});

/**
 * Checks the register in the commit: a conflict registered at the same moment makes the commit
 * stale, and the decision is made again with it.
 */
export const recordReviewCase = useCase('recordReview', {
  reads: (address, person) => ({
    ...handlingReads(address),
    mine: one(
      caseRecords.review,
      caseRecords.review.key(address.round, address.application, person ?? NOBODY),
    ),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const matter = handled(actor, loaded);
    if (!matter) return unknown();
    const register = registerOf(params.round, loaded.conflicts);
    const recordedReview = recordReview(
      actor,
      now,
      matter.round,
      register,
      matter.application,
      body.scores,
    );
    if (!recordedReview.ok) return recordedReview;
    const { review, deed } = recordedReview.value;
    const before = loaded.mine?.value;
    if (before && JSON.stringify(before.scores) === JSON.stringify(review.scores)) {
      return { ok: true, value: { answer: { review: before } } };
    }
    const key = caseRecords.review.key(params.round, params.application, actor.person);
    const changes = [
      ...recorded(occasion, caseRecords.review, key, loaded.mine, review, deed),
      unchanged(caseRecords.conflicts.key(params.round), loaded.conflicts),
    ];
    return { ok: true, value: { answer: { review }, changes } };
  },
});

const NOBODY: PersonId = 'per_nobody';

function sameAdvice(one: Recommendation, other: Recommendation): boolean {
  const kinds = ({ inKind = [] }: Recommendation) => inKind.toSorted().join();
  return one.amount === other.amount && one.reason === other.reason && kinds(one) === kinds(other);
}

export const recommendCase = useCase('recommend', {
  reads: (address) => ({
    ...handlingReads(address),
    before: one(
      caseRecords.recommendation,
      caseRecords.recommendation.key(address.round, address.application),
    ),
  }),
  decide({ params, body, actor, loaded, now, occasion }) {
    const matter = handled(actor, loaded);
    if (!matter) return unknown();
    const register = registerOf(params.round, loaded.conflicts);
    const given = recommend(actor, now, matter.round, register, matter.application, body);
    if (!given.ok) return given;
    const { recommendation, deed } = given.value;
    const before = loaded.before?.value;
    if (before && sameAdvice(before, recommendation)) {
      return { ok: true, value: { answer: { recommendation: before } } };
    }
    const key = caseRecords.recommendation.key(params.round, params.application);
    const changes = [
      ...recorded(occasion, caseRecords.recommendation, key, loaded.before, recommendation, deed),
      unchanged(caseRecords.conflicts.key(params.round), loaded.conflicts),
    ];
    return { ok: true, value: { answer: { recommendation }, changes } };
  },
});
