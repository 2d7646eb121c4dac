import { blocksOf } from './blocks.ts';
import { unfurnished } from './furniture.ts';
import { inParts } from './plain.ts';
import type { Block } from './block.ts';
import { finished } from './draft.ts';
import type { Draft } from './draft.ts';
import { readHeading } from './headings.ts';
import { cellsTold } from './linear-table.ts';
import {
  GOAL_HEADING,
  PERIOD,
  PLAN_WORDS,
  PROCESS,
  YEAR,
  firstOf,
  isShort,
  titleOf,
} from './patterns.ts';
import { begin, readingOf, take } from './reading.ts';
import type { Reading } from './reading.ts';
import type { RecognisedPlan } from './recognised.ts';
import { damaged, repairer } from './repair.ts';
import type { KnownWords } from './repair.ts';
import { readRows, readTable } from './tabled.ts';
import { expectedAfter, readItem, readLabel, readText } from './told.ts';
import { folded, opensList } from './vocabulary.ts';

/**
 * Reads an action plan, or the status report on one, as the document is laid out: headings and
 * labels, tables in Markdown, HTML or as a PDF gives them, damaged letters. Nothing is dropped:
 * a line that became nothing stands in `notUnderstood`. `words` is asked only where letters are
 * damaged.
 */
export function recognisePlan(source: string, words?: KnownWords): RecognisedPlan {
  const rawLines = inParts(source)
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .replace(/ﬁ/g, 'fi')
    .replace(/ﬂ/g, 'fl')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s{0,3}>\s?/, ''));
  const { lines, caseReference, furniture } = unfurnished(rawLines);
  const mend = words && damaged(source) ? repairer(words) : undefined;
  const mended = lines.map(({ no, text }) => ({ no, text: mend ? mend(text) : text }));
  const walk = walkOf(blocksOf(mended));
  const used = new Set([...furniture, ...walk.used]);
  const raw = mend ? lines.filter((line, index) => line.text !== mended[index]?.text) : [];
  const textAt = new Map(mended.map(({ no, text }) => [no, text]));
  const rawOf = (line: number) => raw.find((each) => each.no === line)?.text;
  return {
    plan: { ...walk.plan, caseReference },
    goals: walk.goals.map(({ number, title, text }) =>
      text === '' ? { number, title } : { number, title, explanation: text },
    ),
    sections: walk.sections,
    initiatives: walk.drafts.map((draft) => finished(draft, walk.goals, rawOf(draft.line))),
    notUnderstood: [...textAt]
      .filter(([no, text]) => !used.has(no) && text.trim() !== '')
      .map(([line, text]) => ({ line, text: text.trim() })),
    repaired: raw.length > 0,
    raw: raw.map(({ no, text }) => ({ line: no, text: text.trim() })),
  };
}

type Walked = Pick<Reading, 'goals' | 'sections' | 'drafts' | 'used'> & {
  readonly plan: { title: string; period: string; introduction: string };
};

type Titled = Block & { kind: 'heading' | 'paragraph' };

function mayBeTitle(block: Block): block is Titled {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  const first = firstOf(block);
  return isShort(first) && !opensList(first) && !GOAL_HEADING.exec(first) && !first.endsWith(':');
}

/** A name that any plan could have is no title beside one of its own. */
const CHAPTER =
  /^(?:handle?ings?plan|handleplan|indsatsplan|indsatskatalog)(?:en)?(?:\s+for de (?:første|næste) .*)?\W*(?:(?:19|20)\d\d\W*)*$/iu;
const POLICY = /politik|strategi(?!sk)|plan\b/iu;

/** How far down a document its title may stand, in blocks. */
const TITLE_WITHIN = 12;

/** The block that holds the plan's title: the first that speaks of a plan, else the first. */
function titleBlock(blocks: readonly Block[]): Titled | undefined {
  const first = blocks.find(mayBeTitle);
  const named = blocks
    .slice(0, TITLE_WITHIN)
    .find((block): block is Titled => mayBeTitle(block) && PLAN_WORDS.test(firstOf(block)));
  // `Sundhedspolitik 2025-2029` above a chapter called `Handleplan` is what the document is.
  const chapter = named !== undefined && CHAPTER.test(firstOf(named));
  return chapter && first && POLICY.test(firstOf(first)) ? first : (named ?? first);
}

/** Takes the title out of its block; what else the block says belongs to the introduction. */
function readTitle(r: Reading, block: Titled): string {
  const title = block.kind === 'paragraph' ? titleOf(block.parts) : block.text;
  const count = block.kind === 'paragraph' && title !== block.parts[0] ? 2 : 1;
  block.lines.slice(0, count).forEach((line) => r.used.add(line));
  const rest = block.kind === 'heading' ? '' : block.parts.slice(count).join(' ');
  if (rest !== '') r.introduction.push({ text: rest, block });
  return title;
}

/** Chapters that come after the initiatives, also where they are numbered like them. */
const CLOSING =
  /^(?:økonomi|opfølgning(?: og evaluering)?|evaluering(?: og opfølgning)?|finansiering|den videre proces|organisering|kommunikation|ressourcer)$/iu;

function closes(r: Reading, block: Block & { kind: 'item' }): boolean {
  if (block.number === undefined || !CLOSING.test(block.text) || r.drafts.length === 0)
    return false;
  r.current = r.field = r.goal = r.section = r.expecting = undefined;
  readText(r, block);
  block.lines.forEach((line) => r.used.add(line));
  return true;
}

function readBlock(r: Reading, block: Block, at: number): void {
  if (block.kind === 'table') return readTable(r, block, at);
  if (block.kind === 'label') return readLabel(r, block);
  if (block.kind === 'column-heads') {
    if (r.current?.columns === undefined) readRows(r, block, at);
    return take(r, block);
  }
  if (block.kind === 'heading') r.aside = PROCESS.test(block.text);
  if (readHeading(r, block, at, r.blocks[at + 1])) return;
  if (block.kind === 'item' && closes(r, block)) return;
  if (block.kind === 'item' && readItem(r, block, r.blocks[at + 1])) return;
  const inList = r.expecting === 'initiatives' && r.current !== undefined && !r.current.listed;
  if (block.kind !== 'item' && !inList) r.expecting = expectedAfter(r, block.text);
  readText(r, block);
}

/** A list of what comes later is understood where it came; a point that did not is shown. */
function readOverview(r: Reading): void {
  if (r.drafts.length === 0) {
    for (const { block, number, title } of r.overview) {
      begin(r, block.lines[0] ?? 1, number, title, true);
    }
  }
  const titles = new Set(r.drafts.map((draft) => folded(draft.title)));
  const came = r.overview.filter((each) => titles.has(folded(each.title)));
  for (const { block } of came) block.lines.forEach((line) => r.used.add(line));
  if (came.length > 0) return;
  r.introduction.push(...r.overview.map(({ title: text, block }) => ({ text, block })));
}

/** Initiatives that the document itself marks; where it marks none, those with enough told. */
function keptOf(r: Reading): Draft[] {
  const strong = r.drafts.some((draft) => draft.strong);
  const main = r.drafts.some((draft) => draft.aside !== true);
  const kept = r.drafts
    .filter((draft) => draft.strong || (!strong && draft.fields() >= 2))
    .filter((draft) => !main || draft.aside !== true);
  for (const draft of r.drafts) {
    if (!kept.includes(draft)) draft.lines.forEach((line) => r.used.delete(line));
  }
  return kept;
}

/** A line that says nothing but the years of the plan. */
const ONLY_YEARS = /^\W*(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\W*$/u;

function firstText(block: Block): string {
  return 'text' in block ? block.text : '';
}

function walkOf(blocks: readonly Block[]): Walked {
  const r = readingOf(blocks);
  const titled = titleBlock(blocks);
  let title = '';
  for (const [at, block] of blocks.entries()) {
    if (r.passed.has(block)) {
      block.lines.filter((line) => !r.left.has(line)).forEach((line) => r.used.add(line));
    } else if (block === titled) title = readTitle(r, block);
    else readBlock(r, block, at);
  }
  readOverview(r);
  for (const draft of r.drafts) if (draft.columns) cellsTold(draft);
  const drafts = keptOf(r);
  // Parts of a plan that names no goals are what its initiatives serve.
  if (r.goals.length === 0 && drafts.some((draft) => draft.section !== null)) {
    r.goals.push(...r.sections.map((each) => ({ ...each })));
    for (const draft of drafts) draft.underGoal = draft.section ?? undefined;
  }
  const told = r.introduction.map((each) => each.text);
  const years = blocks.find(
    (block) => 'text' in block && ONLY_YEARS.test(block.text) && block.kind !== 'label',
  );
  const period =
    (PERIOD.exec(title) ??
      (years && PERIOD.exec(firstText(years))) ??
      YEAR.exec(title) ??
      PERIOD.exec(told.join('\n')))?.[0] ?? '';
  // Where no initiative was found, nothing says that the text belongs to a plan.
  r.current = undefined;
  if (drafts.length > 0) for (const { block } of r.introduction) take(r, block);
  return {
    plan: { title, period, introduction: drafts.length > 0 ? told.join('\n\n') : '' },
    goals: r.goals.toSorted((one, two) => one.number - two.number),
    sections: r.sections,
    drafts,
    used: r.used,
  };
}
