import { awaitsDecision } from '@plan/domain';
import type { Application, Round } from '@plan/domain';
import { caseRecords } from '../case-records.ts';
import type { Job } from '../case-records.ts';
import { records } from '../records.ts';
import { all, beginning, one, readTogether, valuesOf } from '../rows/index.ts';
import type { Occasion } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { addressed } from './copies.ts';
import type { ToApplicant } from './copies.ts';
import { askedOnce } from './drafts.ts';
import type { Home } from './letters.ts';

/** Whether an application waits for a round that was cancelled. */
function waits(application: Application): boolean {
  const { state, entered } = application;
  return awaitsDecision(application) || (state === 'draft' && !entered);
}

/** Asks for a letter to everybody who has begun or sent an application in a round that is cancelled. */
export async function tellOfCancelling(
  store: Store,
  { now }: Occasion,
  { round: id }: Extract<Job, { job: 'call-cancelled' }>,
): Promise<void> {
  const round = await one(caseRecords.round, caseRecords.round.key(id)).from(store);
  if (!round) return;
  const range = { partition: `round#${id}`, ...beginning('application#') };
  const heads = valuesOf(await all(caseRecords.application, range).from(store));
  for (const { id: application } of heads.filter(waits)) {
    const job = { job: 'cancelled-notice' as const, round: id, application };
    await askedOnce(store, now, round.value, `cancelled-${application}`, job);
  }
}

function textFor(round: Round, reason: string, { submission }: Application): readonly string[] {
  return [
    `Kommunen har aflyst »${round.title}«.`,
    reason,
    submission
      ? `Jeres ansøgning ${submission.caseNumber} bliver ikke behandlet. I skal ikke gøre noget.`
      : 'I har en kladde. Den kan ikke sendes. I skal ikke gøre noget.',
    'Log ind for at se den og finde andre puljer:',
  ];
}

/** That a round is cancelled and why; nothing for whoever has withdrawn meanwhile. */
export async function cancelledNotice(
  store: Store,
  { origin, municipality }: Home,
  job: Extract<Job, { job: 'cancelled-notice' }>,
): Promise<ToApplicant | undefined> {
  const { round: roundId, application: id } = job;
  const { round, application } = await readTogether(store, {
    round: one(caseRecords.round, caseRecords.round.key(roundId)),
    application: one(caseRecords.application, caseRecords.application.key(roundId, id)),
  });
  const reason = round?.value.cancelled?.reason;
  if (!round || reason === undefined || !application || !waits(application.value)) return undefined;
  const told = addressed(job, application.value, `cancelled-${id}`);
  const key = records.association.key(told.to);
  const association = await one(records.association, key).from(store);
  if (!association) return undefined;
  const letter = {
    id: told.id,
    subject: 'Runden er aflyst',
    text: [
      ...textFor(round.value, reason, application.value),
      `${origin}/app/${municipality}/ansoegninger`,
    ].join('\n\n'),
  };
  const { partners } = told;
  return { association: association.value, about: 'progress', partners, letter };
}
