import { asBegunBy, sendingOf } from '@plan/domain';
import type { MunicipalityId } from '@plan/domain';
import type { Vault } from '../deps.ts';
import { applicationPaper, pdfOf } from '../papers/index.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import type { Job } from '../case-records.ts';
import { all, beginning, one, readTogether } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { paperKey } from '../vault-key.ts';

/** Keeps exactly what was sent as a PDF; made again, it is the same. */
export async function writePaper(
  vault: Vault,
  municipality: MunicipalityId,
  store: Store,
  { round, application }: Extract<Job, { job: 'write-paper' }>,
): Promise<void> {
  const sent = await readTogether(store, {
    municipality: one(records.municipality, records.municipality.key()),
    round: one(caseRecords.round, caseRecords.round.key(round)),
    application: one(caseRecords.application, caseRecords.application.key(round, application)),
    steps: all(caseRecords.step, {
      partition: `application#${application}`,
      ...beginning('step#'),
    }),
  });
  if (!sent.municipality || !sent.round || !sent.application) return;
  const paper = applicationPaper({
    municipality: sent.municipality.value,
    round: asBegunBy(sent.round.value, sent.application.value, undefined),
    application: sent.application.value,
    steps: sent.steps.map(({ value }) => value),
  });
  const { submission } = sent.application.value;
  if (!paper || !submission) return;
  const receivedAt = sendingOf(submission);
  const bytes = await pdfOf(paper, new Date(receivedAt));
  await vault.put(paperKey({ municipality, application, receivedAt }), bytes);
}
