import { BorderStyle, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { instantOf } from '@plan/domain';
import type { Instant, PublicPool, PublicRound } from '@plan/domain';
import { closingIn, dayIn, readForm } from '@plan/contract/words';
import type { ReadQuestion } from '@plan/contract/words';

const edge = { style: BorderStyle.SINGLE, size: 4, color: '808080', space: 4 };
const BOX = { top: edge, bottom: edge, left: edge, right: edge };

/** What the page of the budget asks for, which has fields of its own on the screen. */
const budget: readonly ReadQuestion[] = [
  'Udgifter',
  'Egne penge',
  'Penge fra andre',
  'Deltagerne betaler',
  'Vi søger om',
].map((label) => ({ key: label, label, help: 'Tekst og beløb i kr.', notes: [], within: [] }));

/** Where the form asks whether amounts are with VAT. */
const vat: ReadQuestion = {
  key: 'moms',
  label: 'Er beløbene med eller uden moms?',
  help: '',
  notes: [],
  within: [],
};

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level });

const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

/** A question with what the form says about it, and room to write in. */
function asked({ label, help, notes, within }: ReadQuestion): readonly Paragraph[] {
  const said = [help, ...notes].filter((each) => each !== '').join(' ');
  const room = new Paragraph({ border: BOX, spacing: { after: 240 }, children: [] });
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160 },
      children: [new TextRun({ text: label, bold: true })],
    }),
    ...(said === '' ? [] : [new Paragraph({ text: said, keepNext: true })]),
    ...(within.length === 0 ? [room] : within.flatMap(asked)),
  ];
}

/** The same form is the same bytes: the file tells when the round opens, not when it was made. */
function withoutClock(bytes: Uint8Array, at: Instant): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (name !== 'docProps/core.xml') return [name, part] as const;
    const dated = strFromU8(part).replace(/(<dcterms:[^>]*>)[^<]*/g, `$1${at}`);
    return [name, strToU8(dated)] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: new Date(at) });
}

/**
 * The form of a round as a Word file in Danish: to be read at a board meeting and filled in before
 * somebody signs in. What it says is what {@link readForm} says on the public page.
 */
export async function formDocument(
  municipality: { readonly name: string },
  pool: Pick<PublicPool, 'title' | 'contact'>,
  round: PublicRound,
): Promise<Uint8Array> {
  const title = `${pool.title}: ${round.title}`;
  const { email, phone } = pool.contact;
  const page = round.form.steps.find((step) => step.kind === 'budget');
  const withLines = page?.asksLines !== 'never';
  const asksVat = withLines && page?.asksVat === true;
  const pages = readForm('da', round).flatMap(
    ({ kind, title: page, lead, lines, questions }, index) => [
      heading(`${index + 1}. ${page}`, HeadingLevel.HEADING_1),
      ...(lead === '' ? [] : [new Paragraph(lead)]),
      ...lines.map(({ text }) => bullet(text)),
      ...(kind === 'budget'
        ? [...questions, ...(withLines ? budget : budget.slice(-1)), ...(asksVat ? [vat] : [])]
        : questions
      ).flatMap(asked),
    ],
  );
  const document = new Document({
    title,
    creator: municipality.name,
    styles: { default: { document: { run: { font: 'Calibri', language: { value: 'da-DK' } } } } },
    sections: [
      {
        children: [
          heading(title, HeadingLevel.TITLE),
          new Paragraph(
            `${municipality.name}. Frist: ${closingIn('da', round.window.closesBefore)}.`,
          ),
          new Paragraph(
            'Skriv jeres svar her, og sæt dem ind, når I søger. Filen skal ikke sendes.',
          ),
          new Paragraph(`Spørgsmål? ${email}, ${phone}`),
          ...round.formCorrections.map(
            ({ note, on }) => new Paragraph(`Skemaet er rettet den ${dayIn('da', on)}: ${note}`),
          ),
          ...pages,
        ],
      },
    ],
  });
  const opens = instantOf(round.window.opens, 'opening');
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)), opens);
}
