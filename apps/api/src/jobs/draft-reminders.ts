import {
  asBegun,
  contentsOf,
  dayOf,
  draftReminderOn,
  judgeContents,
  knownBeside,
} from '@plan/domain';
import type { Round } from '@plan/domain';
import { closingIn, sentenceOf } from '@plan/contract/words';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import type { Job } from '../case-records.ts';
import { all, beginning, one, readTogether, valuesOf } from '../rows/index.ts';
import type { Occasion } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import type { ToApplicant } from './copies.ts';
import type { Home } from './letters.ts';
import { askedOnce, draftsOf } from './drafts.ts';

async function remindRound(
  store: Store,
  { now }: Occasion,
  round: Round,
  days: number,
): Promise<void> {
  for (const { id } of await draftsOf(store, round.id)) {
    const job = { job: 'draft-reminder' as const, round: round.id, application: id, days };
    await askedOnce(store, now, round, `draft-${id}-${days}`, job);
  }
}

/** Asks for a letter to everybody who has begun an application and not sent it, before it is too late. */
export async function remindDrafts(store: Store, occasion: Occasion): Promise<void> {
  const rounds = await all(caseRecords.round, { partition: 'rounds' }).from(store);
  for (const { value: round } of rounds) {
    const days = draftReminderOn(round, dayOf(occasion.now));
    if (days !== undefined) await remindRound(store, occasion, round, days);
  }
}

/** A letter is read on a phone: so many things at most, the rest is on the page. */
const MOST_TOLD = 8;

/** What is missing before it can be sent; nothing where it has been sent meanwhile. */
export async function draftReminderLetter(
  store: Store,
  { origin, municipality }: Home,
  { round: roundId, application: id, days }: Extract<Job, { job: 'draft-reminder' }>,
  { now }: Occasion,
): Promise<ToApplicant | undefined> {
  const read = await readTogether(store, {
    round: one(caseRecords.round, caseRecords.round.key(roundId)),
    application: one(caseRecords.application, caseRecords.application.key(roundId, id)),
    steps: all(caseRecords.step, { partition: `application#${id}`, ...beginning('step#') }),
  });
  if (!read.round || read.application?.value.state !== 'draft') return undefined;
  const round = asBegun(read.round.value, read.application.value);
  // A letter that has waited comes too late.
  if (draftReminderOn(round, dayOf(now)) === undefined) return undefined;
  const applicant = read.application.value.association;
  const association = await one(records.association, records.association.key(applicant)).from(
    store,
  );
  if (!association) return undefined;
  const contents = contentsOf(valuesOf(read.steps));
  const known = knownBeside(round, association.value, read.application.value, dayOf(now));
  const missing = judgeContents(round, contents, known).map((each) => sentenceOf('da', each));
  const told = [...new Set(missing)];
  const more = told.length - MOST_TOLD;
  const lines = told.slice(0, MOST_TOLD).map((sentence) => `– ${sentence}`);
  const letter = {
    id: `draft-reminder-${id}-${days}`,
    subject: 'I har en ansøgning, der ikke er sendt',
    text: [
      `I er begyndt på en ansøgning til »${round.title}«. Den er ikke sendt.`,
      `Fristen er ${closingIn('da', round.window.closesBefore)}.`,
      told.length === 0
        ? 'Alt er udfyldt. Læs den igennem, og send den:'
        : ['Der mangler:', ...lines, ...(more > 0 ? [`– og ${more} ting mere`] : [])].join('\n'),
      `${origin}/app/${municipality}/runder/${roundId}/kladder/${id}/tjek`,
      'Vil I ikke søge alligevel, skal I ikke gøre noget.',
    ].join('\n\n'),
  };
  return { association: association.value, about: 'reminders', letter };
}
