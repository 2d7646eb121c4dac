import type { Letter } from '../deps.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import type { Job } from '../case-records.ts';
import { one, readTogether } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { applicationLink } from './letters.ts';
import type { Home } from './letters.ts';

/** Asks somebody to apply together; nothing where they have said yes or were taken off. */
export async function partnerLetter(
  store: Store,
  home: Home,
  { round: roundId, application: id, partner: partnerId }: Extract<Job, { job: 'partner' }>,
): Promise<Omit<Letter, 'municipality' | 'at'> | undefined> {
  const { round, application } = await readTogether(store, {
    round: one(caseRecords.round, caseRecords.round.key(roundId)),
    application: one(caseRecords.application, caseRecords.application.key(roundId, id)),
  });
  const partner = application?.value.partners?.find((each) => each.id === partnerId);
  if (!round || !application || !partner || partner.joined) return undefined;
  const key = records.association.key(application.value.association);
  const lead = await one(records.association, key).from(store);
  if (!lead) return undefined;
  const { name } = lead.value;
  return {
    id: `partner-${partnerId}-${application.version}`,
    to: partner.email,
    subject: `${name} vil søge tilskud sammen med jer`,
    text: [
      `${name} er ved at søge tilskud i »${round.value.title}« og vil have ${partner.name} med.`,
      'Åbn linket, log ind, og sig ja, hvis I vil være med:',
      `${applicationLink(home, roundId, id)}/partner/${partnerId}`,
      'Kender I ikke til det, skal I ikke gøre noget.',
    ].join('\n\n'),
  };
}
