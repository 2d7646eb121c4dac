import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RecognisedInitiative } from '@plan/domain';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import PdfDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { recogniseDocument, textOf } from './index.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const FONT = join(
  import.meta.dirname,
  '../../../../node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf/IBMPlexSans-Light.ttf',
);

type Expected = {
  readonly plan: { readonly title: string; readonly period: string };
  readonly goals: readonly { readonly number: number; readonly title: string }[];
  readonly initiatives: readonly {
    readonly number: string | null;
    readonly title: string;
    readonly goals: readonly number[] | null;
    readonly schedule: string;
    readonly actors: readonly { readonly name: string; readonly role: string }[];
  }[];
};

const documents = readdirSync(FIXTURES).filter((name) => /\.(?:md|txt)$/.test(name));
const LAYOUTS = join(FIXTURES, 'layouts');
const layouts = readdirSync(LAYOUTS).filter((name) => !name.endsWith('.json'));

async function compared(name: string) {
  const found = await recogniseDocument(await textOf(readFileSync(join(FIXTURES, name))));
  const path = join(FIXTURES, name.replace(/\.\w+$/, '.expected.json'));
  const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
  const told = (each: RecognisedInitiative) => ({
    number: each.number,
    title: each.title,
    goals: each.goalsStated ? each.goals : null,
    schedule: each.schedule.text,
  });
  const wantedActors = expected.initiatives.flatMap(({ title, actors }) =>
    actors.map((actor) => `${title}: ${actor.role} ${actor.name}`),
  );
  const foundActors = found.initiatives.flatMap(({ title, actors }) =>
    actors.map((actor) => `${title}: ${actor.role} ${actor.name}`),
  );
  return {
    found,
    expected,
    initiatives: found.initiatives.map(told),
    wanted: expected.initiatives.map(({ number, title, goals, schedule }) => ({
      number,
      title,
      goals,
      schedule,
    })),
    actors: {
      right: foundActors.filter((each) => wantedActors.includes(each)).length,
      found: foundActors.length,
      wanted: wantedActors.length,
    },
  };
}

describe('recognising plan documents', () => {
  it.each(documents)(
    '%s: plan, goals, titles, goal links and schedules are all right',
    async (name) => {
      const { found, expected, initiatives, wanted } = await compared(name);
      expect({ title: found.plan.title, period: found.plan.period }).toEqual(expected.plan);
      expect(found.goals.map(({ number, title }) => ({ number, title }))).toEqual(expected.goals);
      expect(initiatives).toEqual(wanted);
    },
  );

  it('finds nearly every actor in its role, and says how many', async () => {
    const all = await Promise.all(documents.map(compared));
    const sum = (of: 'right' | 'found' | 'wanted') =>
      all.reduce((total, { actors }) => total + actors[of], 0);
    const initiatives = all.reduce((total, each) => total + each.initiatives.length, 0);
    process.stdout.write(
      `recognition: ${initiatives} initiatives in ${documents.length} documents; ` +
        `${sum('right')} of ${sum('wanted')} actors, ${sum('found')} found\n`,
    );
    expect(sum('wanted') - sum('right')).toBeLessThanOrEqual(2);
    expect(sum('found') - sum('right')).toBeLessThanOrEqual(1);
  });

  it('repairs damaged letters and keeps every line as it was', async () => {
    const { found } = await compared('ocr-plan.txt');
    expect(found.repaired).toBe(true);
    expect(found.raw.length).toBeGreaterThan(40);
    expect(found.initiatives.every((each) => /\p{L}/u.test(each.rawTitle))).toBe(true);
    expect(found.initiatives.some((each) => each.rawTitle !== each.title)).toBe(true);
  });
});

/** Plans as other municipalities lay them out; titles and times are compared as people read them. */
describe('other layouts', () => {
  const read = (text: string) =>
    text
      .toLowerCase()
      .replace(/–/g, '-')
      .replace(/[\s.]+/g, ' ')
      .trim();

  it.each(layouts)(
    '%s: every initiative is found, with its goals and time, and no other',
    async (name) => {
      const found = await recogniseDocument(await textOf(readFileSync(join(LAYOUTS, name))));
      const path = join(LAYOUTS, name.replace(/\.\w+$/, '.expected.json'));
      const wanted = JSON.parse(readFileSync(path, 'utf8')) as Pick<Expected, 'initiatives'>;
      const told = found.initiatives.map((each) => [read(each.title), read(each.schedule.text)]);
      expect(told).toEqual(
        wanted.initiatives.map((each) => [read(each.title), read(each.schedule)]),
      );
      // Goals are told by number where the document numbers them.
      for (const [index, { goals }] of wanted.initiatives.entries()) {
        const numbered =
          goals?.length && goals.every((goal) => typeof goal === 'number') ? goals : undefined;
        if (numbered) expect(found.initiatives[index]?.goals).toEqual(numbered);
      }
    },
  );
});

describe('hostile documents', () => {
  it.each([
    ['goal lists', `Indsats 1: A\nMål: mål 1 ${', '.repeat(4000)}x`],
    ['blank lines', `a\n${'\n'.repeat(30_000)}b`],
    ['spaces', `# a${' '.repeat(50_000)}b`],
    ['brackets', '<'.repeat(50_000)],
    ['dots', '. '.repeat(30_000)],
    ['spans', '<table><tr><td colspan=16000000>a</td></tr><tr><td>b</td></tr></table>'],
    ['one word', `${'vi vil samarbejde '.repeat(30)}${'a'.repeat(3000)}`],
  ])(
    'with %s are read like any other',
    async (_, text) => {
      await expect(recogniseDocument(text)).resolves.toMatchObject({ plan: {} });
    },
    5000,
  );
});

function wordFile(): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const row = (...texts: string[]) => new TableRow({ children: texts.map(cell) });
  const heading = (text: string, level: 'HEADING_1' | 'HEADING_2') =>
    new Paragraph({ text, heading: HeadingLevel[level] });
  const children = [
    heading('Handleplan for ældrepolitikken 2025-2026', 'HEADING_1'),
    heading('Mål 1: Flere går ud', 'HEADING_2'),
    new Table({
      rows: [
        row('Indsats', 'Ansvarlig', 'Tidsplan'),
        row('Gåture på søndage', 'Ældre Sagen', 'Forår 2025'),
        row('Bænke på stierne', 'Vej og Park', '2026'),
      ],
    }),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function pdfFile(lines: readonly string[]): Promise<Buffer> {
  const pdf = new PdfDocument({ font: FONT });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const line of lines) pdf.text(line);
  pdf.end();
  return new Promise((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
}

describe('reading files', () => {
  it('reads headings and tables of a Word file', async () => {
    const found = await recogniseDocument(await textOf(await wordFile()));
    expect(found.plan.title).toBe('Handleplan for ældrepolitikken 2025-2026');
    expect(found.initiatives.map(({ title, goals }) => [title, goals])).toEqual([
      ['Gåture på søndage', [1]],
      ['Bænke på stierne', [1]],
    ]);
    expect(found.initiatives[0]?.actors).toEqual([{ name: 'Ældre Sagen', role: 'lead' }]);
    expect(found.initiatives[0]?.schedule.start).toBe('2025-03-01');
  });

  it('reads the text of a PDF file', async () => {
    const file = await pdfFile([
      'Handleplan for ældrepolitikken 2025-2026',
      'Indsats 1: Gåture på søndage',
      'Ansvarlig: Ældre Sagen',
      'Tidsplan: Forår 2025',
    ]);
    const found = await recogniseDocument(await textOf(file));
    expect(found.initiatives).toMatchObject([
      { number: '1', title: 'Gåture på søndage', schedule: { text: 'Forår 2025' } },
    ]);
  });

  it('gives up on a file that is no document, and says so (documentMustBeReadable)', async () => {
    await expect(textOf(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).rejects.toThrow('zip');
    await expect(textOf(new TextEncoder().encode('%PDF-1.7 broken'))).rejects.toThrow('PDF');
  });

  it('reads text in the letters of older systems', async () => {
    expect(await textOf(Uint8Array.from([0xe6, 0xf8, 0xe5]))).toBe('æøå');
    expect(await textOf(new TextEncoder().encode('æøå'))).toBe('æøå');
  });
});
