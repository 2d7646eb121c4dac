import { answerBy, caseNumberOf, dayOf, instantOf, sendingOf } from '@plan/domain';
import type { ApplicationId, RoundId } from '@plan/domain';
import { amountAndSupport, closingIn, dayIn, instantIn, outcomeTerms } from '@plan/contract/words';
import { caseRecords } from '../case-records.ts';
import type { Job } from '../case-records.ts';
import { records } from '../records.ts';
import { one, readTogether } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { addressed } from './copies.ts';
import type { ToApplicant } from './copies.ts';

/** Where the links of a letter lead. */
export type Home = { readonly origin: string; readonly municipality: string };

export function applicationLink(
  { origin, municipality }: Home,
  round: RoundId,
  id: ApplicationId,
): string {
  return `${origin}/app/${municipality}/runder/${round}/ansoegninger/${id}`;
}

async function aboutApplication(store: Store, round: RoundId, id: ApplicationId) {
  const first = await readTogether(store, {
    round: one(caseRecords.round, caseRecords.round.key(round)),
    application: one(caseRecords.application, caseRecords.application.key(round, id)),
    decision: one(caseRecords.decision, caseRecords.decision.key(round, id)),
  });
  const applicant = first.application?.value.association;
  const association = applicant
    ? await one(records.association, records.association.key(applicant)).from(store)
    : undefined;
  return { ...first, association };
}

/** What an applicant is told when an application has arrived. */
export async function receiptFor(
  store: Store,
  home: Home,
  round: RoundId,
  id: ApplicationId,
): Promise<ToApplicant | undefined> {
  const about = await aboutApplication(store, round, id);
  const submission = about.application?.value.submission;
  if (!submission || !about.association || !about.round) return undefined;
  const received = dayOf(submission.receivedAt);
  const answer = dayIn('da', answerBy(about.round.value, received));
  const letter = {
    // An application that was taken back and sent again is received twice.
    id: `receipt-${id}-${Date.parse(sendingOf(submission))}`,
    subject: `Kvittering for jeres ansøgning ${submission.caseNumber}`,
    text: [
      `Vi har modtaget jeres ansøgning »${submission.title}« ${instantIn('da', submission.receivedAt)}.`,
      `I har søgt om ${amountAndSupport('da', submission.requested, submission.inKind, submission.years).replace(/\.$/, '')}. Sagsnummeret er ${submission.caseNumber}.`,
      `I kan forvente svar senest ${answer}.`,
      'Log ind for at følge ansøgningen eller hente den som PDF:',
      applicationLink(home, round, id),
    ].join('\n\n'),
  };
  return { association: about.association.value, about: 'progress', letter };
}

/** That a decision can be read; the decision itself is read behind sign-in. */
export async function decisionNoticeFor(
  store: Store,
  home: Home,
  job: Extract<Job, { job: 'decision-notice' }>,
): Promise<ToApplicant | undefined> {
  const { round, application: id } = job;
  const about = await aboutApplication(store, round, id);
  const decision = about.decision?.value;
  if (!decision || !about.application) return undefined;
  const { to, partners, ...named } = addressed(job, about.application.value, `decision-${id}`);
  const association = await one(records.association, records.association.key(to)).from(store);
  if (!association) return undefined;
  const letter = {
    ...named,
    subject: `Afgørelse om jeres ansøgning ${decision.caseNumber}`,
    text: [
      `Der er truffet afgørelse om jeres ansøgning: ${outcomeTerms[decision.outcome].da.toLowerCase()}.`,
      'Log ind for at læse beløb, begrundelse og hvad I kan gøre, hvis I er uenige:',
      applicationLink(home, round, id),
    ].join('\n\n'),
  };
  return { association: association.value, about: 'progress', partners, letter };
}

/** That what was sent is a draft again, or is withdrawn, and what can be done about it. */
export async function undoneNoticeFor(
  store: Store,
  home: Home,
  job: Extract<Job, { job: 'undone-notice' }>,
): Promise<ToApplicant | undefined> {
  const { round, application: id, verb, at } = job;
  const about = await aboutApplication(store, round, id);
  if (!about.application || !about.round) return undefined;
  const { to, partners, ...named } = addressed(
    job,
    about.application.value,
    `undone-${id}-${verb}-${Date.parse(at)}`,
  );
  const association = await one(records.association, records.association.key(to)).from(store);
  if (!association) return undefined;
  const number = caseNumberOf(id);
  const { closesBefore } = about.round.value.window;
  const closing = closingIn('da', closesBefore);
  const open = at < instantOf(closesBefore, 'deadline');
  const [subject, told, next] =
    verb === 'take-back'
      ? [
          `Jeres ansøgning ${number} er en kladde igen`,
          'er en kladde igen og er ikke sendt',
          `Send den igen inden fristen ${closing}, ellers bliver den ikke behandlet:`,
        ]
      : [
          `Jeres ansøgning ${number} er trukket tilbage`,
          'er trukket tilbage',
          open
            ? `Har I fortrudt, kan I åbne den igen inden fristen ${closing}:`
            : 'I kan stadig se den her:',
        ];
  const letter = {
    ...named,
    subject,
    text: [
      `Jeres ansøgning ${number} til »${about.round.value.title}« ${told} ${instantIn('da', at)}.`,
      next,
      applicationLink(home, round, id),
    ].join('\n\n'),
  };
  return { association: association.value, about: 'progress', partners, letter };
}
