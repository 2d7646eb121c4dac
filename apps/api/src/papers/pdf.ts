import PdfDocument from 'pdfkit';
import type { Block, Paper } from './paper.ts';
import { fontPath } from './fonts.ts';
import { inOneFont, lacksGlyphs, runsOf } from './glyphs.ts';

type Pdf = InstanceType<typeof PdfDocument>;
type Parent = { add(element: PDFKit.PDFStructureElement): unknown };

const REGULAR = fontPath('IBMPlexSans-Regular.ttf');
const BOLD = fontPath('IBMPlexSans-SemiBold.ttf');
const EMOJI = fontPath('noto-emoji-emoji-400-normal.woff');
const MARGIN = 60;
const BODY = 10.5;

/** Writes text under a tag of the structure tree, which is what a screen reader reads. */
function tagged(pdf: Pdf, parent: Parent, tag: string, write: () => void): void {
  const element = pdf.struct(tag, {}, write);
  parent.add(element);
  element.end();
}

function say(pdf: Pdf, font: string, size: number, text: string, gap = 0.4): void {
  pdf.font(font).fontSize(size);
  // A break within what is continued would be set where the last part began.
  for (const line of text.split('\n')) {
    const runs = runsOf(line);
    if (runs.length === 0) pdf.font(font).moveDown(1);
    runs.forEach((run, index) => {
      pdf.font(run.emoji ? EMOJI : font).text(run.text, { continued: index < runs.length - 1 });
    });
  }
  pdf.font(font).moveDown(gap);
}

function list(pdf: Pdf, parent: Parent, items: readonly string[]): void {
  const whole = pdf.struct('L');
  parent.add(whole);
  for (const item of items) {
    const entry = pdf.struct('LI');
    whole.add(entry);
    tagged(pdf, entry, 'LBody', () => say(pdf, REGULAR, BODY, `– ${item}`, 0.2));
    entry.end();
  }
  whole.end();
  pdf.moveDown(0.4);
}

function table(
  pdf: Pdf,
  parent: PDFKit.PDFStructureElement,
  block: Extract<Block, { kind: 'table' }>,
) {
  const { columns, rows } = block;
  const last = columns.length - 1;
  const align = (at: number) => ({ x: at === last ? ('right' as const) : ('left' as const) });
  pdf.font(REGULAR).fontSize(BODY);
  // The types of pdfkit do not know `structParent` of a table yet.
  const options = {
    structParent: parent,
    defaultStyle: { padding: 4, border: 0.5 },
    data: [
      columns.map((text, at) => ({
        text: inOneFont(text),
        type: 'TH' as const,
        scope: 'Column' as const,
        align: align(at),
        font: { src: BOLD, size: BODY },
      })),
      ...rows.map((row) => row.map((text, at) => ({ text: inOneFont(text), align: align(at) }))),
    ],
  };
  pdf.table(options);
  pdf.x = MARGIN;
  pdf.moveDown(0.8);
}

function write(pdf: Pdf, document: PDFKit.PDFStructureElement, block: Block): void {
  switch (block.kind) {
    case 'heading':
      pdf.moveDown(0.6);
      return tagged(pdf, document, 'H2', () => say(pdf, BOLD, 14, block.text));
    case 'text':
      return tagged(pdf, document, 'P', () => say(pdf, REGULAR, BODY, block.text));
    case 'answer':
      tagged(pdf, document, 'P', () => say(pdf, BOLD, BODY, block.label, 0));
      return tagged(pdf, document, 'P', () => say(pdf, REGULAR, BODY, block.text));
    case 'list':
      return list(pdf, document, block.items);
    case 'table':
      return table(pdf, document, block);
  }
}

/** Whether something that was written cannot be shown in a paper. */
function isLacking(title: string, blocks: readonly Block[]): boolean {
  const lacks = (block: Block) => {
    switch (block.kind) {
      case 'heading':
      case 'text':
        return lacksGlyphs(block.text);
      case 'answer':
        return lacksGlyphs(block.label) || lacksGlyphs(block.text);
      case 'list':
        return block.items.some((item) => lacksGlyphs(item));
      case 'table':
        return [block.columns, ...block.rows].flat().some((cell) => lacksGlyphs(cell, true));
    }
  };
  return lacksGlyphs(title) || blocks.some(lacks);
}

const LACKING: Block = {
  kind: 'text',
  text: 'Et ◊ står for et tegn, der ikke kan vises i filen. Det er sendt, som det blev skrevet, og kan læses på hjemmesiden.',
};

/** Page numbers are no part of the text; a screen reader passes them over. */
function numberPages(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Writing below the margin would begin a new page.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font(REGULAR)
      .fontSize(9)
      .text(`Side ${page + 1} af ${count}`, MARGIN, pdf.page.height - 40, { lineBreak: false });
    pdf.endMarkedContent();
  }
}

/**
 * A paper as a tagged PDF in Danish: title, language, headings, tables with heads, and reading
 * order in its structure tree. No claim of PDF/UA: it has not been validated. `madeAt` stands in
 * the file, so that the same paper gives the same bytes.
 */
export function pdfOf({ title, blocks }: Paper, madeAt: Date): Promise<Uint8Array> {
  const pdf = new PdfDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'da-DK',
    displayTitle: true,
    bufferPages: true,
    font: REGULAR,
    info: { Title: title, CreationDate: madeAt },
  });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const document = pdf.struct('Document');
  pdf.addStructure(document);
  tagged(pdf, document, 'H1', () => say(pdf, BOLD, 20, title));
  for (const block of blocks) write(pdf, document, block);
  if (isLacking(title, blocks)) write(pdf, document, LACKING);
  document.end();
  numberPages(pdf);
  pdf.end();
  return new Promise((resolve, reject) => {
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', reject);
  });
}
