import { readForm } from '@plan/contract/words';
import { day, publicViewOf } from '@plan/domain';
import { holdingsOf, roedovre, sampleId } from '@plan/domain/samples';
import mammoth from 'mammoth';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { personOf } from '../http/index.ts';
import { sha256 } from '../rows/index.ts';
import { applicationPaper, formDocument, pdfOf } from './index.ts';
import type { Paper } from './paper.ts';

type Node = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};

/** What a reader that follows the structure tree says, tag by tag, over all pages. */
async function readAloud(bytes: Uint8Array) {
  const file = await getDocumentProxy(bytes.slice());
  const said: (readonly [string, string])[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of items as any[]) {
      if (item.type === 'beginMarkedContentProps') open.push(item.id);
      else if (item.type === 'beginMarkedContent') open.push(undefined);
      else if (item.type === 'endMarkedContent') open.pop();
      else {
        const id = open.at(-1);
        if (id) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      }
    }
    const walk = (node: Node, within: string): void => {
      if (node.type === 'content') said.push([within, (texts.get(node.id ?? '') ?? '').trim()]);
      else for (const child of node.children ?? []) walk(child, node.role ?? within);
    };
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) walk(tree, 'Root');
  }
  const { info } = await file.getMetadata();
  return { said: said.filter(([, text]) => text !== ''), info: info as any, pages: file.numPages };
}

const today = day('2026-11-22');
const sample = roedovre({ today, personOf: (subject) => personOf('local', subject), sha256 });
const reviewed = sample.rounds.find(({ round }) => round.state === 'under-review');
const sent = reviewed?.applications[0];
if (!reviewed || !sent) throw new Error('The sample has applications that were sent');
const paper = applicationPaper({
  municipality: sample.municipality,
  round: reviewed.round,
  application: sent.application,
  steps: sent.steps,
});
if (!paper) throw new Error('It was sent');
const MADE = new Date('2026-11-22T09:00:00Z');

describe('the PDF of what was sent', () => {
  it('shows and reads the pictures that people write, and says where it cannot', async () => {
    const own: Paper = {
      title: 'Brætspil 🎲 i klubben',
      blocks: [
        {
          kind: 'answer',
          label: 'Hvem?',
          text: 'Ikke\u2011rygere, familier 👨‍👩‍👧 og hjerter ❤️\nhver tirsdag ☕',
        },
        { kind: 'table', columns: ['Udgift', 'Kr.'], rows: [['Kaffe', '100']] },
      ],
    };
    const { said } = await readAloud(await pdfOf(own, MADE));
    const texts = said.map(([, text]) => text).join('\n');
    expect(texts).toContain('🎲');
    expect(texts).toContain('i klubben');
    expect(texts).toContain('👨');
    expect(texts).toContain('hver tirsdag');
    expect(texts).not.toContain('\0');
    expect(texts).not.toContain('◊');

    const strange: Paper = {
      title: 'Hej',
      blocks: [
        { kind: 'text', text: 'مرحبا' },
        { kind: 'table', columns: ['Udgift', 'Kr.'], rows: [['Bus 🚌', '100']] },
      ],
    };
    const aloud = (await readAloud(await pdfOf(strange, MADE))).said.map(([, text]) => text);
    expect(aloud).toContain('◊◊◊◊◊');
    expect(aloud).toContain('Bus ◊');
    expect(aloud.at(-1)).toContain('ikke kan vises i filen');
  });

  it('calls a file by the question it answers', () => {
    const asked = { key: 'tegning', kind: 'file', label: 'Tegning af haven', help: '' } as const;
    const { form } = reviewed.round;
    const steps = form.steps.map((step) =>
      step.kind === 'questions'
        ? { ...step, questions: [{ ...asked, limit: 9, required: true }, ...step.questions] }
        : step,
    );
    const file = {
      id: sampleId('fil', 900),
      name: 'have.pdf',
      type: 'pdf' as const,
      bytes: 1,
      kind: 'other' as const,
      paper: 'tegning',
      state: 'clean' as const,
      by: sent.application.createdBy,
      at: sent.application.createdAt,
    };
    const made = applicationPaper({
      municipality: sample.municipality,
      round: { ...reviewed.round, form: { ...form, steps } },
      application: sent.application,
      steps: sent.steps.map((step) =>
        step.content.kind === 'papers'
          ? { ...step, content: { kind: 'papers', files: [file] } }
          : step,
      ),
    });
    expect(made?.blocks).toContainEqual({ kind: 'list', items: ['Tegning af haven: have.pdf'] });
  });

  it('says what it is, in which language, and reads in order', async () => {
    const { said, info } = await readAloud(await pdfOf(paper, MADE));
    expect(info.Title).toBe(paper.title);
    expect(info.Language).toBe('da-DK');
    expect(said[0]).toEqual(['H1', paper.title]);
    const headings = said.filter(([tag]) => tag === 'H2').map(([, text]) => text);
    expect(headings).toEqual([
      ...sent.steps.map((step) => step.sealed?.title),
      'Det spørger vilkårene om',
      'Børn',
    ]);
    const told = said.findIndex(([, text]) => text === 'Handler det om noget af det her?');
    expect(said[told + 1]).toEqual(['P', 'Nej, intet af det']);
    expect(said.map(([, text]) => text)).toContain('Udgift: mad og drikke');
    const numbers = said.findIndex(([, text]) => text === 'Sagsnummer');
    expect(said[numbers + 1]).toEqual(['P', sent.application.submission?.caseNumber]);
  });

  it('has every answer, and the budget as a table with heads', async () => {
    const { said } = await readAloud(await pdfOf(paper, MADE));
    const text = said.map(([, each]) => each).join(' ');
    for (const { sealed, content } of sent.steps) {
      if (content.kind === 'papers') continue;
      for (const { label, answer } of sealed?.shown ?? []) {
        expect(text).toContain(label);
        expect(text).toContain(answer.replace(/\s+/g, ' '));
      }
    }
    expect(said.filter(([tag]) => tag === 'TH').map(([, each]) => each)).toEqual([
      'Hvad',
      'Tekst',
      'Beløb',
    ]);
    expect(said.filter(([tag]) => tag === 'LBody').map(([, each]) => each)).toContain(
      '– Vedtægter: Vedtægter.pdf',
    );
  });

  it('adds up a budget for each activity, and says whether it is with VAT', () => {
    const asked = { help: '', required: false, limit: 200, kind: 'line' } as const;
    const steps = reviewed.round.form.steps.map((step) =>
      step.kind === 'budget' ? { ...step, asksVat: true, perActivity: 'tur' } : step,
    );
    const question = { ...asked, key: 'navn', label: 'Hvorhen?' };
    const group = { ...asked, kind: 'group' as const, key: 'tur', label: 'Tur', most: 5 };
    const page = { kind: 'questions' as const, key: 'ture', title: 'Ture' };
    const trips = { ...page, questions: [{ ...group, questions: [question] }] };
    const owner = { ...sent.application, round: reviewed.round.id };
    const row = {
      application: owner.id,
      round: owner.round,
      association: owner.association,
      key: 'ture',
      content: { kind: 'questions' as const, answers: { 'tur.1.navn': 'Roskilde' } },
    };
    const budget = sent.steps.map((step) =>
      step.content.kind === 'budget'
        ? {
            ...step,
            content: {
              ...step.content,
              vat: 'without' as const,
              lines: step.content.lines.map((line, index) =>
                index === 0 ? { ...line, amount: '1.250', activity: 1 } : line,
              ),
            },
          }
        : step,
    );
    const made = applicationPaper({
      municipality: sample.municipality,
      round: { ...reviewed.round, form: { version: 1, steps: [trips, ...steps] } },
      application: sent.application,
      steps: [row, ...budget],
    });
    const table = made?.blocks.find((block) => block.kind === 'table');
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows[0]?.[1]).toMatch(/^Roskilde: /);
    expect(rows).toContainEqual(['Udgifter', 'Roskilde', '1.250 kr.']);
    expect(rows.map(([, text]) => text)).toContain('Fælles');
    expect(made?.blocks).toContainEqual({ kind: 'answer', label: 'Beløb', text: 'Uden moms' });
  });

  it('tells of support in kind, and of no budget where no money is asked for', () => {
    const inKind = { rooms: 'Et lokale hver tirsdag' };
    const blocksWith = (
      lines: { side: 'expense'; text: string; amount: string }[],
      asked: string,
    ) =>
      applicationPaper({
        municipality: sample.municipality,
        round: reviewed.round,
        application: sent.application,
        steps: sent.steps.map((step) =>
          step.content.kind === 'budget'
            ? { ...step, content: { kind: 'budget' as const, lines, requested: asked, inKind } }
            : step,
        ),
      })?.blocks ?? [];
    const room = { kind: 'answer', label: 'Lokaler', text: inKind.rooms };
    expect(blocksWith([], '')).toContainEqual(room);
    expect(blocksWith([], '').filter(({ kind }) => kind === 'table')).toEqual([]);
    const both = blocksWith([{ side: 'expense', text: 'Mad', amount: '500' }], '500');
    expect(both).toContainEqual(room);
    expect(both).toContainEqual({ kind: 'answer', label: 'Søgt beløb', text: '500 kr.' });
  });

  it('keeps its structure over many pages, and page numbers out of the text', async () => {
    const blocks = Array.from({ length: 80 }, (_, n) => ({
      kind: 'answer' as const,
      label: `Spørgsmål ${n}`,
      text: `Svar ${n} med æ, ø og å, og så mange ord, at linjen brydes. ${'ord '.repeat(40)}`,
    }));
    const rows = Array.from({ length: 60 }, (_, n) => [`Linje ${n}`, '1.000 kr.']);
    const long: Paper = {
      title: 'Lang',
      blocks: [...blocks, { kind: 'table', columns: ['Hvad', 'Beløb'], rows }],
    };
    const bytes = await pdfOf(long, MADE);
    const { said, pages } = await readAloud(bytes);
    expect(pages).toBeGreaterThan(5);
    const labels = said.map(([, text]) => text).filter((text) => text.startsWith('Spørgsmål'));
    expect(labels).toEqual(blocks.map(({ label }) => label));
    const lines = said.filter(([, text]) => text.startsWith('Linje')).map(([, text]) => text);
    expect(lines).toEqual(rows.map(([line]) => line));
    expect(said.some(([, text]) => text.startsWith('Side '))).toBe(false);
  });

  it('is the same bytes for the same paper', async () => {
    const [one, other] = [await pdfOf(paper, MADE), await pdfOf(paper, MADE)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});

describe('the form as a Word file', () => {
  it('says what the public page says, under headings, with room to write', async () => {
    const view = publicViewOf(holdingsOf(sample, today));
    const [pool] = view.pools;
    const round = pool?.rounds.find(({ state }) => state === 'announced') ?? pool?.rounds[0];
    if (!pool || !round) throw new Error('The sample has a call');
    const bytes = await formDocument(view.municipality, pool, round);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    for (const [index, page] of readForm('da', round).entries()) {
      expect(html).toContain(`<h1>${index + 1}. ${page.title}</h1>`);
      for (const { label } of page.questions) expect(html).toContain(`<strong>${label}</strong>`);
      for (const { text } of page.lines) expect(html).toContain(`<li>${text}</li>`);
    }
    expect(html).toContain(pool.contact.email);
  });
});
