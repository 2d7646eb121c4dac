import type { Inquiry } from '@plan/domain';
import { dayIn } from '@plan/contract/words';
import type { Letter } from '../deps.ts';
import { records } from '../records.ts';
import type { Job } from '../records.ts';
import { all, beginning, one, readTogether, valuesOf } from '../rows/index.ts';
import type { Store } from '../store/index.ts';
import { applicationLink } from './letters.ts';
import type { Home } from './letters.ts';

type Written = Omit<Letter, 'municipality' | 'at'>;
type About = Extract<Job, { job: 'inquiries' }>;

/** Texts of the case stay behind sign-in: a letter says how many, and until when. */
function toApplicant(open: readonly Inquiry[], title: string): readonly string[] {
  const days = open.map((each) => each.answerBy).toSorted();
  const many = open.length === 1 ? 'et spørgsmål' : `${open.length} spørgsmål`;
  return [
    `Kommunen har ${many} til jeres ansøgning »${title}«.`,
    `Svar gerne senest ${dayIn('da', days[0] ?? '')}. Log ind for at læse og svare:`,
  ];
}

/** One letter about what was asked, or to the one who asked about what was answered. */
export async function inquiryLetter(
  store: Store,
  home: Home,
  { round, application: id, to, letter }: About,
): Promise<Written | undefined> {
  const read = await readTogether(store, {
    application: one(records.application, records.application.key(round, id)),
    municipality: one(records.municipality, records.municipality.key()),
    inquiries: all(records.inquiry, { partition: `application#${id}`, ...beginning('inquiry#') }),
  });
  const submission = read.application?.value.submission;
  if (!read.application || !submission || !read.municipality) return undefined;
  const inquiries = valuesOf(read.inquiries);
  const link = applicationLink(home, round, id);
  if (to === 'applicant') {
    const open = inquiries.filter((each) => each.answer === undefined);
    const key = records.association.key(read.application.value.association);
    const association = await one(records.association, key).from(store);
    if (open.length === 0 || !association) return undefined;
    return {
      id: letter,
      to: association.value.email,
      subject: `Spørgsmål til jeres ansøgning ${submission.caseNumber}`,
      text: [...toApplicant(open, submission.title), link].join('\n\n'),
    };
  }
  const asker = inquiries.findLast((each) => each.answer !== undefined)?.askedBy;
  if (asker === undefined) return undefined;
  const standing = await one(records.standing, records.standing.key(asker)).from(store);
  return {
    id: letter,
    to: standing?.value.email ?? read.municipality.value.contact.email,
    subject: `Svar i sag ${submission.caseNumber}`,
    text: [`Ansøgeren har svaret på det, du har spurgt om.`, `${link}/vurdering`].join('\n\n'),
  };
}
