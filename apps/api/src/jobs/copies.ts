import { copiesOf } from '@plan/domain';
import type { Association, NoticeKind } from '@plan/domain';
import type { Letter } from '../deps.ts';
import { records } from '../records.ts';
import type { Job } from '../records.ts';
import { all, beginning, valuesOf } from '../rows/index.ts';
import type { Occasion } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { jobRow } from './outbox.ts';

type Written = Omit<Letter, 'municipality' | 'at'>;

/** Work that writes to an applicant; with a person it writes the copy of that member. */
export type ApplicantJob = Extract<Job, { copyTo?: unknown }>;

/** A letter to an applicant before it is known whose copy it is. */
export type ToApplicant = {
  readonly association: Association;
  readonly about: NoticeKind;
  readonly letter: Omit<Written, 'to'>;
};

type Send = (letter: Written) => Promise<void>;

/**
 * Sends the letter to the applicant's own mailbox and has a copy written for each member who has
 * chosen such letters; one letter a job, so that an address that fails holds back nobody else.
 */
export async function tellApplicant(
  store: Store,
  { now }: Occasion,
  job: ApplicantJob,
  told: ToApplicant | undefined,
  send: Send,
): Promise<void> {
  if (!told) return;
  const { association, about, letter } = told;
  const range = { partition: `association#${association.id}`, ...beginning('notices#') };
  const copies = copiesOf(
    association,
    about,
    valuesOf(await all(records.notices, range).from(store)),
  );
  if (job.copyTo !== undefined) {
    const copy = copies.find(({ person }) => person === job.copyTo);
    if (copy) await send({ ...letter, id: `${letter.id}-${copy.person}`, to: copy.email });
    return;
  }
  await send({ ...letter, to: association.email });
  for (const { person } of copies) {
    // Stale means that the copy is on its way already.
    await store.commit([jobRow(now, `copy#${letter.id}#${person}`, { ...job, copyTo: person })]);
  }
}
