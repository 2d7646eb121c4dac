import { applicantsOf, copiesOf } from '@plan/domain';
import type { Application, Association, AssociationId, NoticeKind } from '@plan/domain';
import type { Letter } from '../deps.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import type { Job } from '../case-records.ts';
import { all, beginning, saved, valuesOf } from '../rows/index.ts';
import type { Store } from '../store/index.ts';

type Written = Omit<Letter, 'municipality' | 'at'>;

/** Work that writes to an applicant. Without `copyTo` it is to be spread over those who get it. */
export type ApplicantJob = Extract<Job, { copyTo?: unknown }>;

/**
 * Whom a letter about an application is to, under an id of its own: the applicant, who is the first,
 * with those who apply together with it, or one of these.
 */
export function addressed({ partner }: ApplicantJob, application: Application, id: string) {
  const [lead, ...partners] = applicantsOf(application);
  return partner === undefined || !partners.includes(partner)
    ? { to: lead ?? application.association, id, partners }
    : { to: partner, id: `${id}-${partner}`, partners: [] };
}

/** A letter to an applicant before it is known whose copy it is. */
export type ToApplicant = {
  readonly association: Association;
  readonly about: NoticeKind;
  /** Who is told the same beside the applicant, because they apply together. */
  readonly partners?: readonly AssociationId[];
  readonly letter: Omit<Written, 'to'>;
};

type Send = (letter: Written) => Promise<void>;

/**
 * Has one letter written to the applicant's own mailbox and to each member who has chosen such
 * letters: one letter a job, so that an address that fails holds back nobody else.
 */
export async function tellApplicant(
  store: Store,
  job: ApplicantJob,
  told: ToApplicant | undefined,
  send: Send,
): Promise<void> {
  if (!told) return;
  const { association, about, letter } = told;
  if (job.copyTo === 'mailbox') return send({ ...letter, to: association.email });
  const range = { partition: `association#${association.id}`, ...beginning('notices#') };
  const chosen = valuesOf(await all(records.notices, range).from(store));
  const copies = copiesOf(association, about, chosen);
  if (job.copyTo !== undefined) {
    const copy = copies.find(({ person }) => person === job.copyTo);
    if (copy) await send({ ...letter, id: `${letter.id}-${copy.person}`, to: copy.email });
    return;
  }
  for (const partner of told.partners ?? []) {
    const key = caseRecords.outbox.key(`letter#${letter.id}#${partner}`);
    await store.commit([saved(caseRecords.outbox, key, undefined, { ...job, partner })]);
  }
  for (const copyTo of ['mailbox' as const, ...copies.map(({ person }) => person)]) {
    const key = caseRecords.outbox.key(`letter#${letter.id}#${copyTo}`);
    // Stale means that it is on its way already.
    await store.commit([saved(caseRecords.outbox, key, undefined, { ...job, copyTo })]);
  }
}
