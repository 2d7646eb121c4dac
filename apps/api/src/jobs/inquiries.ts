import { awaitsAnswer } from '@plan/domain';
import type { Application, Inquiry, Instant, Message } from '@plan/domain';
import { dayIn } from '@plan/contract/words';
import type { Letter } from '../deps.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import type { Job } from '../case-records.ts';
import { all, beginning, one, readTogether, valuesOf } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import type { ToApplicant } from './copies.ts';
import { applicationLink } from './letters.ts';
import type { Home } from './letters.ts';

type About = Extract<Job, { job: 'inquiries' }>;

/** What has been written since the last letter could have told of it. */
function since(messages: readonly Message[], from: Message['from'], time: Instant | undefined) {
  return messages.filter((each) => each.from === from && (time === undefined || each.at >= time));
}

/** Texts of the case stay behind sign-in: a letter says how many, and until when. */
function toApplicant(
  open: readonly Inquiry[],
  written: readonly Message[],
  title: string,
): readonly string[] {
  const days = open.map((each) => each.answerBy).toSorted();
  const many = open.length === 1 ? 'et spørgsmål' : `${open.length} spørgsmål`;
  return [
    ...(open.length > 0
      ? [
          `Kommunen har ${many} til jeres ansøgning »${title}«.`,
          `Svar gerne senest ${dayIn('da', days[0] ?? '')}.`,
        ]
      : []),
    ...(written.length > 0 ? [`Kommunen har skrevet til jer om ansøgningen »${title}«.`] : []),
    'Log ind for at læse og svare:',
  ];
}

async function caseOf(store: Store, { round, application: id }: About) {
  const partition = `application#${id}`;
  const read = await readTogether(store, {
    application: one(caseRecords.application, caseRecords.application.key(round, id)),
    municipality: one(records.municipality, records.municipality.key()),
    inquiries: all(caseRecords.inquiry, { partition, ...beginning('inquiry#') }),
    messages: all(caseRecords.message, { partition, ...beginning('message#') }),
  });
  return {
    application: read.application?.value,
    municipality: read.municipality?.value,
    inquiries: valuesOf(read.inquiries),
    messages: valuesOf(read.messages),
  };
}

function sentIn(application: Application | undefined) {
  return application?.submission ? { ...application.submission, ...application } : undefined;
}

/** One letter to the applicant about what was asked and written. */
export async function lettersToApplicant(
  store: Store,
  home: Home,
  about: About,
): Promise<ToApplicant | undefined> {
  const { application, inquiries, messages } = await caseOf(store, about);
  const sent = sentIn(application);
  if (!sent) return undefined;
  const key = records.association.key(sent.association);
  const association = await one(records.association, key).from(store);
  const open = inquiries.filter(awaitsAnswer);
  const written = since(messages, 'municipality', about.since);
  if (!association || open.length + written.length === 0) return undefined;
  const subject = open.length > 0 ? 'Spørgsmål til jeres ansøgning' : 'Besked om jeres ansøgning';
  const link = applicationLink(home, about.round, about.application);
  const letter = {
    id: about.letter,
    subject: `${subject} ${sent.caseNumber}`,
    text: [...toApplicant(open, written, sent.title), link].join('\n\n'),
  };
  return { association: association.value, about: 'case', letter };
}

/** One letter to the one who asked about what was answered, or to the last who wrote. */
export async function letterToCaseworker(
  store: Store,
  home: Home,
  about: About,
): Promise<Omit<Letter, 'municipality' | 'at'> | undefined> {
  const { application, municipality, inquiries, messages } = await caseOf(store, about);
  const sent = sentIn(application);
  if (!sent || !municipality) return undefined;
  const writes = about.to === 'writer';
  const answered = inquiries.filter((each) => each.answer !== undefined);
  const news = writes ? since(messages, 'applicant', about.since) : answered;
  if (news.length === 0) return undefined;
  const person = writes
    ? messages.findLast(({ from }) => from === 'municipality')?.by
    : answered.at(-1)?.askedBy;
  const key = person && records.standing.key(person);
  const standing = key ? await one(records.standing, key).from(store) : undefined;
  return {
    id: about.letter,
    to: standing?.value.email ?? municipality.contact.email,
    subject: `${writes ? 'Besked' : 'Svar'} i sag ${sent.caseNumber}`,
    text: [
      writes ? 'Ansøgeren har skrevet.' : 'Ansøgeren har svaret på det, du har spurgt om.',
      `${applicationLink(home, about.round, about.application)}/vurdering`,
    ].join('\n\n'),
  };
}
