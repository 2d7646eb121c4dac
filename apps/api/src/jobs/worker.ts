import { addDays, dayOf, instantOf, wallTime } from '@plan/domain';
import type { MunicipalityId } from '@plan/domain';
import type { Deps, Letter } from '../deps.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import type { Job } from '../case-records.ts';
import { all, removed } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { paperKey, vaultKey } from '../vault-key.ts';
import { closeRound } from './close-round.ts';
import { tellApplicant } from './copies.ts';
import type { ApplicantJob, ToApplicant } from './copies.ts';
import { dueRow } from './outbox.ts';
import { gatherList } from './gather-list.ts';
import { issueDecisions } from './issue-decisions.ts';
import { decisionNoticeFor, undoneNoticeFor, receiptFor } from './letters.ts';

/** Lights on pages depend on the day, so pages are made anew each night. */
const PUBLISHED_AT = '00:05';
const REMINDED_AT = '07:00';

// Plans and cooperation are loaded when there is a letter about them, not at every cold start.
const eventLetters = () => import('./event-letters.ts');
const files = () => import('./files.ts');
const papers = () => import('./papers.ts');
const associations = () => import('./associations.ts');
const inquiries = () => import('./inquiries.ts');
const cancelled = () => import('./cancelled.ts');
const corrections = () => import('./form-corrections.ts');
const draftReminders = () => import('./draft-reminders.ts');
const partners = () => import('./partners.ts');
const applicants = () => import('./applicants.ts');
const moneyUsed = () => import('./money-used.ts');
const rehearsals = () => import('./rehearsals.ts');
const repayments = () => import('./repayments.ts');
const reminders = () => import('./reminders.ts');

type Publish = (municipality: MunicipalityId) => Promise<void>;

/** What work takes from the world. */
export type WorkDeps = Pick<
  Deps,
  'engine' | 'clock' | 'config' | 'post' | 'vault' | 'scanner' | 'register' | 'log'
>;

/** Does what the rows of one municipality ask for, in their order; every job is idempotent. */
export function worker(deps: WorkDeps, publish: Publish) {
  async function send(
    municipality: MunicipalityId,
    letter: Omit<Letter, 'municipality' | 'at'> | undefined,
  ): Promise<void> {
    // Whoever is exempt from digital post has no address; staff send a letter on paper.
    if (letter && letter.to !== '')
      await deps.post.send({ ...letter, municipality, at: deps.clock() });
  }

  async function perform(municipality: MunicipalityId, store: Store, job: Job): Promise<void> {
    const occasion: Occasion = { now: deps.clock(), by: 'system' };
    const home = { origin: deps.config.origin, municipality };
    const tell = (about: ApplicantJob, told: ToApplicant | undefined) =>
      tellApplicant(store, about, told, (letter) => send(municipality, letter));
    switch (job.job) {
      case 'close-round':
        return closeRound(store, occasion, job.round);
      case 'gather-list':
        return gatherList(store, occasion, job);
      case 'issue-decisions':
        return issueDecisions(store, occasion, job.round);
      case 'money-used': {
        const { closeUsedUp } = await moneyUsed();
        return closeUsedUp(store, occasion, job.pool);
      }
      case 'rehearse': {
        const { rehearse } = await rehearsals();
        return rehearse({ vault: deps.vault, municipality, store }, occasion, job);
      }
      case 'erase-rehearsal': {
        const { eraseRehearsal } = await rehearsals();
        return eraseRehearsal({ vault: deps.vault, municipality, store }, job);
      }
      case 'receipt':
        return tell(job, await receiptFor(store, home, job.round, job.application));
      case 'decision-notice':
        return tell(job, await decisionNoticeFor(store, home, job));
      case 'undone-notice':
        return tell(job, await undoneNoticeFor(store, home, job));
      case 'write-paper': {
        const { writePaper } = await papers();
        return writePaper(deps.vault, municipality, store, job);
      }
      case 'erase-paper':
        return deps.vault.erase(paperKey({ municipality, ...job }));
      case 'scan-file':
      case 'scan-answer':
      case 'scan-kept': {
        const { scanFile } = await files();
        return scanFile(deps, municipality, job);
      }
      case 'erase-file':
      case 'erase-kept':
        return deps.vault.erase(vaultKey({ municipality, ...job }));
      case 'invitation': {
        const { invitationLetter } = await associations();
        return send(municipality, await invitationLetter(store, home, job, occasion.now));
      }
      case 'partner': {
        const { partnerLetter } = await partners();
        return send(municipality, await partnerLetter(store, home, job));
      }
      case 'ask-register': {
        const { askRegister } = await associations();
        return askRegister(deps.register, store, job.association, occasion.now);
      }
      case 'event-letter': {
        const { eventLetterFor } = await eventLetters();
        const letter = await eventLetterFor(store, home, job.event, job.signUp, job.about);
        return send(municipality, letter);
      }
      case 'event-cancelled': {
        const { tellCancelled } = await eventLetters();
        return tellCancelled(store, occasion, job.event);
      }
      case 'publish':
        await publish(municipality);
        await tomorrow(store, PUBLISHED_AT, job);
        return tomorrow(store, REMINDED_AT, { job: 'remind' });
      case 'remind': {
        const { remind } = await reminders();
        await remind(store, occasion);
        const { remindDrafts } = await draftReminders();
        await remindDrafts(store, occasion);
        const { listApplicants } = await applicants();
        await listApplicants(store);
        return tomorrow(store, REMINDED_AT, job);
      }
      case 'inquiries': {
        const { letterToCaseworker, lettersToApplicant } = await inquiries();
        return job.to === 'applicant'
          ? tell(job, await lettersToApplicant(store, home, job))
          : send(municipality, await letterToCaseworker(store, home, job));
      }
      case 'repayment': {
        const { repaymentLetter } = await repayments();
        return tell(job, await repaymentLetter(store, home, job));
      }
      case 'call-cancelled': {
        const { tellOfCancelling } = await cancelled();
        return tellOfCancelling(store, occasion, job);
      }
      case 'cancelled-notice': {
        const { cancelledNotice } = await cancelled();
        return tell(job, await cancelledNotice(store, home, job));
      }
      case 'form-corrected': {
        const { tellOfForm } = await corrections();
        return tellOfForm(store, occasion, job);
      }
      case 'form-notice': {
        const { formNotice } = await corrections();
        return tell(job, await formNotice(store, home, job, occasion));
      }
      case 'draft-reminder': {
        const { draftReminderLetter } = await draftReminders();
        return tell(job, await draftReminderLetter(store, home, job, occasion));
      }
      case 'draft-closed': {
        const { draftClosedLetter } = await draftReminders();
        return tell(job, await draftClosedLetter(store, home, job, occasion));
      }
      case 'reminder': {
        const { reminderLetter } = await reminders();
        return send(municipality, await reminderLetter(store, home, job));
      }
    }
  }

  /** Has a job done the next day too. */
  async function tomorrow(store: Store, time: string, job: Job): Promise<void> {
    const then = wallTime(addDays(dayOf(deps.clock()), 1), time);
    const row = dueRow(instantOf(then, 'opening'), job);
    if (!('put' in row)) return;
    const [known] = await store.get([row.put]);
    if (!known) await store.commit([row]);
  }

  async function performAll(
    municipality: MunicipalityId,
    store: Store,
    rows: readonly Stored<Job>[],
  ): Promise<boolean> {
    let done = 0;
    for (const row of rows) {
      try {
        await perform(municipality, store, row.value);
        await store.commit([removed(row)]);
        done += 1;
      } catch (error) {
        // The row stays; the next tick tries again.
        const detail = error instanceof Error ? error.message : 'unknown';
        deps.log({ level: 'error', event: `job-${row.value.job}`, municipality, detail });
      }
    }
    return done > 0;
  }

  /** Empties the outbox, also of what the jobs themselves put there. */
  async function deliver(municipality: MunicipalityId): Promise<void> {
    const store = deps.engine.open(municipality);
    for (let rounds = 0; rounds < 10; rounds += 1) {
      const rows = await all(caseRecords.outbox, { partition: 'outbox' }).from(store);
      if (rows.length === 0 || !(await performAll(municipality, store, rows))) return;
    }
  }

  /** Starts what has fallen due, then delivers whatever a lost wake-up left behind. */
  async function tick(): Promise<void> {
    const listed = await all(records.municipalityListed, { partition: 'municipalities' }).from(
      deps.engine.open('platform'),
    );
    for (const { value: municipality } of listed) {
      // What is broken in one municipality must not stop the clock of the others.
      await tickOne(municipality.id).catch((error: unknown) => {
        const detail = error instanceof Error ? error.message : 'unknown';
        deps.log({ level: 'error', event: 'tick', municipality: municipality.id, detail });
      });
    }
    await deps.engine.purge(Math.floor(Date.parse(deps.clock()) / 1000));
  }

  async function tickOne(municipality: MunicipalityId): Promise<void> {
    const store = deps.engine.open(municipality);
    const range = { partition: 'due', to: `${deps.clock()}~` };
    await performAll(municipality, store, await all(caseRecords.due, range).from(store));
    await deliver(municipality);
  }

  return { deliver, tick };
}

export type Worker = ReturnType<typeof worker>;
