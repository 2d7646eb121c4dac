import {
  asBegunBy,
  closingToldOn,
  contentsOf,
  dayOf,
  draftReminderOn,
  instantOf,
  judgeContents,
  judgeFacts,
  judgeShares,
  knownBeside,
  knownFrom,
  statedClosing,
  takesUntil,
} from '@plan/domain';
import type { Day, Instant, Round } from '@plan/domain';
import { closingIn, dayIn, sentenceOf } from '@plan/contract/words';
import { caseRecords } from '../case-records.ts';
import type { Job } from '../case-records.ts';
import { trackRecordIn } from '../own-cases.ts';
import { all, beginning, readTogether, valuesOf } from '../rows/index.ts';
import type { Occasion } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import type { ToApplicant } from './copies.ts';
import type { Home } from './letters.ts';
import { askedOnce, draftsOf, standingDraft } from './drafts.ts';

function lastDayOf({ window }: Round): Day {
  return statedClosing(window.closesBefore).day;
}

async function remindRound(
  store: Store,
  { now }: Occasion,
  round: Round,
  days: number,
): Promise<void> {
  for (const { id } of await draftsOf(store, round.id)) {
    const job = { job: 'draft-reminder' as const, round: round.id, application: id, days };
    // A deadline that is put off is reminded of anew.
    await askedOnce(store, now, round, `draft-${id}-${days}-${lastDayOf(round)}`, job);
  }
}

async function tellClosed(store: Store, { now }: Occasion, round: Round): Promise<void> {
  const last = lastDayOf(round);
  const closed = instantOf(round.window.closesBefore, 'deadline');
  const drafts = await draftsOf(store, round.id);
  // Whoever has begun after the deadline, in a call that takes late ones, knows of it.
  for (const { id } of drafts.filter(({ createdAt }) => createdAt < closed)) {
    const job = { job: 'draft-closed' as const, round: round.id, application: id, last };
    await askedOnce(store, now, round, `draft-closed-${id}-${last}`, job);
  }
}

/**
 * Asks for a letter to everybody who has begun an application and not sent it: before it is too
 * late, and once when it is.
 */
export async function remindDrafts(store: Store, occasion: Occasion): Promise<void> {
  const rounds = await all(caseRecords.round, { partition: 'rounds' }).from(store);
  for (const { value: round } of rounds) {
    const days = draftReminderOn(round, dayOf(occasion.now));
    if (days !== undefined) await remindRound(store, occasion, round, days);
    if (closingToldOn(round, dayOf(occasion.now))) await tellClosed(store, occasion, round);
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
  const draft = await standingDraft(store, roundId, id);
  if (!draft) return undefined;
  const { application, association } = draft;
  const round = asBegunBy(draft.round, application, association.kind);
  // A letter that has waited comes too late.
  if (draftReminderOn(round, dayOf(now)) === undefined) return undefined;
  const steps = await all(caseRecords.step, {
    partition: `application#${id}`,
    ...beginning('step#'),
  }).from(store);
  const contents = contentsOf(valuesOf(steps));
  const { trackRecord } = await trackRecordIn(
    (reads) => readTogether(store, reads),
    round,
    association.id,
    dayOf(now),
  );
  const known = { ...trackRecord, ...knownBeside(round, association, application, dayOf(now)) };
  const { requested } = knownFrom(round, contents);
  const missing = [
    ...judgeContents(round, contents, known),
    ...judgeShares(application, requested),
  ].map((each) => sentenceOf('da', each));
  const told = [...new Set(missing)];
  // What is asked in the act of sending is no page of its own.
  const asked = judgeFacts(round, contents, { ...knownFrom(round, contents), ...known }).length > 0;
  const more = told.length - MOST_TOLD;
  const lines = told.slice(0, MOST_TOLD).map((sentence) => `– ${sentence}`);
  const letter = {
    id: `draft-reminder-${id}-${days}-${lastDayOf(round)}`,
    subject: 'I har en ansøgning, der ikke er sendt',
    text: [
      `I er begyndt på en ansøgning til »${round.title}«. Den er ikke sendt.`,
      `Fristen er ${closingIn('da', round.window.closesBefore)}.`,
      told.length === 0
        ? asked
          ? 'Siderne er udfyldt. Svar på de sidste spørgsmål, og send den:'
          : 'Alt er udfyldt. Læs den igennem, og send den:'
        : ['Der mangler:', ...lines, ...(more > 0 ? [`– og ${more} ting mere`] : [])].join('\n'),
      `${origin}/app/${municipality}/runder/${roundId}/kladder/${id}/tjek`,
      'Vil I ikke søge alligevel, skal I ikke gøre noget.',
    ].join('\n\n'),
  };
  return { association, about: 'reminders', letter };
}

/** Why it can be sent no more, or until when it still can. */
function closedSentence(round: Round, now: Instant): string {
  if (round.moneyUsed !== undefined) {
    return 'Pengene er brugt, så der kan ikke søges mere. Den kan ikke sendes.';
  }
  const deadline = `Fristen var ${closingIn('da', round.window.closesBefore)}.`;
  return round.late.kind === 'with-reason' && now < takesUntil(round)
    ? `${deadline} I kan stadig sende den til og med ${dayIn('da', round.late.until)}, hvis I skriver hvorfor.`
    : `${deadline} Den kan ikke sendes mere.`;
}

/** That the deadline has passed on what was begun; nothing where it was sent or put off meanwhile. */
export async function draftClosedLetter(
  store: Store,
  { origin, municipality }: Home,
  { round: roundId, application: id, last }: Extract<Job, { job: 'draft-closed' }>,
  { now }: Occasion,
): Promise<ToApplicant | undefined> {
  const draft = await standingDraft(store, roundId, id);
  if (!draft || !closingToldOn(draft.round, dayOf(now))) return undefined;
  const { round, association } = draft;
  const letter = {
    id: `draft-closed-${id}-${last}`,
    subject:
      round.moneyUsed === undefined
        ? 'Fristen er gået, og jeres ansøgning er ikke sendt'
        : 'Der er lukket, og jeres ansøgning er ikke sendt',
    text: [
      `I er begyndt på en ansøgning til »${round.title}«. Den er ikke sendt.`,
      closedSentence(round, now),
      'I kan læse jeres svar her:',
      `${origin}/app/${municipality}/runder/${roundId}/kladder/${id}/tjek`,
      'Se, hvad der ellers kan søges:',
      `${origin}/app/${municipality}/ansoegninger`,
    ].join('\n\n'),
  };
  return { association, about: 'reminders', letter };
}
