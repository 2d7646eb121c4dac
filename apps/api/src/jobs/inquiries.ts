import type { Application, Inquiry, Instant, Message } from '@plan/domain';
import { dayIn } from '@plan/contract/words';
import type { Letter } from '../deps.ts';
import { records } from '../records.ts';
import type { Job } from '../records.ts';
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
    application: one(records.application, records.application.key(round, id)),
    municipality: one(records.municipality, records.municipality.key()),
    inquiries: all(records.inquiry, { partition, ...beginning('inquiry#') }),
    messages: all(records.message, { partition, ...beginning('message#') }),
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
  const open = inquiries.filter((each) => each.answer === undefined);
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

/** One letter to the one who asked, or to the municipality, about what was answered or written. */
export async function letterToCaseworker(
  store: Store,
  home: Home,
  about: About,
): Promise<Omit<Letter, 'municipality' | 'at'> | undefined> {
  const { application, municipality, inquiries, messages } = await caseOf(store, about);
  const sent = sentIn(application);
  const answered = inquiries.filter((each) => each.answer !== undefined);
  const written = since(messages, 'applicant', about.since);
  if (!sent || !municipality || answered.length + written.length === 0) return undefined;
  const writer = messages.findLast(({ from }) => from === 'municipality')?.by;
  const asker = (written.length > 0 ? writer : undefined) ?? answered.at(-1)?.askedBy;
  const standing = asker && (await one(records.standing, records.standing.key(asker)).from(store));
  const said = written.length > 0 ? 'har skrevet' : 'har svaret på det, du har spurgt om';
  return {
    id: about.letter,
    to: (standing ? standing.value.email : undefined) ?? municipality.contact.email,
    subject: `${written.length > 0 ? 'Besked' : 'Svar'} i sag ${sent.caseNumber}`,
    text: [
      `Ansøgeren ${said}.`,
      `${applicationLink(home, about.round, about.application)}/vurdering`,
    ].join('\n\n'),
  };
}
