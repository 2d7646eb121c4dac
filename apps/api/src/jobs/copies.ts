import { copiesOf } from '@plan/domain';
import type { Association, NoticeKind } from '@plan/domain';
import type { Letter } from '../deps.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import type { Job } from '../case-records.ts';
import { all, beginning, saved, valuesOf } from '../rows/index.ts';
import type { Store } from '../store/index.ts';

type Written = Omit<Letter, 'municipality' | 'at'>;

/** Work that writes to an applicant. Without `copyTo` it is to be spread over those who get it. */
export type ApplicantJob = Extract<Job, { copyTo?: unknown }>;

/** A letter to an applicant before it is known whose copy it is. */
export type ToApplicant = {
  readonly association: Association;
  readonly about: NoticeKind;
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
  for (const copyTo of ['mailbox' as const, ...copies.map(({ person }) => person)]) {
    const key = caseRecords.outbox.key(`letter#${letter.id}#${copyTo}`);
    // Stale means that it is on its way already.
    await store.commit([saved(caseRecords.outbox, key, undefined, { ...job, copyTo })]);
  }
}
