import { blocksOf, inParts, unfurnished } from './blocks.ts';
import type { Block } from './blocks.ts';
import { emptyDraft, finished } from './draft.ts';
import type { Draft } from './draft.ts';
import { inlineFields } from './inline-fields.ts';
import { cellsIn, cellsTold, goalBefore, linearRows } from './linear-table.ts';
import type { RecognisedPlan } from './recognised.ts';
import { damaged, repairer } from './repair.ts';
import type { KnownWords } from './repair.ts';
import { tableRows } from './table.ts';
import {
  GOAL_WORDS,
  INITIATIVE_WORDS,
  ORDINAL,
  SECTION_WORDS,
  anyCase,
  folded,
  meaningOf,
  namesInitiative,
  opensList,
  ordinalNumber,
} from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

const numbered = (words: string) =>
  new RegExp(
    String.raw`^(?:${anyCase(words)})\s*(?:nr\.?\s*)?(${ORDINAL})\s*[:.–—-]?\s*(.*)$`,
    'u',
  );
/** Also `1. mål: …`, which is the same the other way round. */
const COUNTED_GOAL = new RegExp(
  String.raw`^(\d{1,2})\.\s*(?:${anyCase(GOAL_WORDS)})\s*[:–—-]\s*(.+)$`,
  'u',
);
const NUMBERED_GOAL = numbered(GOAL_WORDS);
const GOAL_HEADING = {
  exec: (text: string) => COUNTED_GOAL.exec(text) ?? NUMBERED_GOAL.exec(text),
};
/** `Indsatser under mål 2` */
/** What stands in a goal cell when there is no goal, or every one. */
const NO_GOAL =
  /^(?:ingen|alle|ikke (?:angivet|relevant|fastlagt|oplyst).*|ingen (?:mål|specifikke|særlige).*|alle (?:strategi)?mål(?:ene)?|tværgående|generelt?|-|–)\.?$/iu;
const UNDER_GOAL = new RegExp(
  String.raw`^(?:indsatser|handlinger|initiativer|aktiviteter|tiltag)\b.*\b(?:${GOAL_WORDS})\s+(${ORDINAL})\W*$`,
  'iu',
);
const SECTION_HEADING = numbered(SECTION_WORDS);
const INITIATIVE_HEADING = numbered(INITIATIVE_WORDS);
const GOALS_FOLLOW = /(?:mål|målsætninger|pejlemærker|sigtelinjer)(?:ene|erne)?\b[^.:]*:$/iu;
const OVERVIEW_FOLLOWS = /(?:indsats|initiativ|handling|tiltag|fokusområde)\p{L}*\b[^.:]*:$/iu;
const ORIGIN = /\s*\((ny|nyt|videreført|fortsat)\b[^)]*\)\s*$/iu;
const NUMBERED =
  /^(\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-z](?=\))|[IVX]{1,4}(?:\.\d{1,2})?(?=[. ]))[.):]?\s+(\p{L}.*|['"’‘“”].*)$/u;
const PLAN_WORDS =
  /(?:handle?ings?plan|handleplan|indsatsplan|indsatskatalog|strategi|implementeringsplan|udviklingsplan|plan for|status på)/iu;
const PERIOD = /\b(?:19|20)\d\d\s*[-–/]\s*(?:(?:19|20)\d\d|\d\d)\b/u;
const YEAR = /\b(?:19|20)\d\d\b/u;

type Part = { number: number; title: string; text: string };

/** The title of an initiative without its origin and colon. */
function bareTitle(text: string): string {
  return text.replace(/:$/, '').replace(ORIGIN, '').trim();
}

/** `Indsats 1 'Title':` quotes the title; a title that only begins with a quotation keeps it. */
function unquoted(text: string): string {
  return /^['"’‘“”„]([^'"’‘“”„]+)['"’‘“”]:?$/u.exec(text)?.[1] ?? text;
}

function originOf(text: string): Draft['origin'] {
  const word = ORIGIN.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return 'not-stated';
  return word.startsWith('ny') ? 'new' : 'continued';
}

function firstOf(block: Block & { kind: 'heading' | 'paragraph' }): string {
  return block.kind === 'paragraph' ? titleOf(block.parts) : block.text;
}

/** A title may go on below when its line was too long; another sentence is not part of it. */
function titleOf(parts: readonly string[]): string {
  const [first = '', second] = parts;
  const goesOn = second !== undefined && (/^[\p{Ll}\d]/u.test(second) || /[-–,:]$/.test(first));
  return goesOn && !/Kommune/.test(second) ? `${first} ${second}` : first;
}

function isShort(text: string): boolean {
  return text.length <= 140 && !/[.;,]$/.test(text);
}

const SHORT_FIELDS: readonly Meaning[] = ['lead', 'schedule', 'start', 'end', 'goals', 'number'];

const FIELDS: readonly Meaning[] = [
  'background',
  'description',
  'purpose',
  'benefit',
  'lead',
  'actors',
  'cooperates',
  'schedule',
  'goals',
  'status',
  'initiative',
];

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
    .split(/\r\n?|\n/);
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

type Walked = {
  plan: { title: string; period: string; introduction: string };
  goals: Part[];
  sections: Part[];
  drafts: readonly Draft[];
  used: ReadonlySet<number>;
};

function walkOf(blocks: readonly Block[]): Walked {
  const used = new Set<number>();
  let current: Draft | undefined;
  const take = (block: Block) => {
    block.lines.forEach((line) => used.add(line));
    current?.lines.push(...block.lines);
  };
  const goals: Part[] = [];
  const sections: Part[] = [];
  const drafts: Draft[] = [];
  const overview: { title: string; number: string | null; block: Block }[] = [];
  const introduction: { text: string; block: Block }[] = [];
  /** Blocks that were read together with the one before. */
  const passed = new Set<Block>();
  /** Lines of such blocks that still became nothing. */
  const left = new Set<number>();
  let goalsInRow = 0;
  let title = '';
  let field: Meaning | undefined;
  let goal: Part | undefined;
  let section: Part | undefined;
  let expecting: 'goals' | 'overview' | 'initiatives' | undefined;

  function begin(line: number, number: string | null, text: string, strong: boolean): Draft {
    current = emptyDraft({
      line,
      number,
      title: bareTitle(text),
      origin: originOf(text),
      strong,
      section: section?.number ?? null,
      underGoal: goal?.number,
    });
    drafts.push(current);
    field = undefined;
    return current;
  }

  function found<P extends Part>(list: P[], part: P): P {
    const known = list.find((each) => each.number === part.number);
    if (!known) list.push(part);
    else if (known.title === '') known.title = part.title;
    else if (folded(known.title) !== folded(part.title))
      known.text = joined(known.text, part.title);
    return known ?? part;
  }

  const titleAt = blocks.findIndex(
    (block) =>
      (block.kind === 'heading' || block.kind === 'paragraph') &&
      isShort(firstOf(block)) &&
      !opensList(firstOf(block)) &&
      !GOAL_HEADING.exec(firstOf(block)) &&
      PLAN_WORDS.test(firstOf(block)),
  );
  const fallbackAt = blocks.findIndex(
    (block) =>
      (block.kind === 'heading' || block.kind === 'paragraph') &&
      isShort(firstOf(block)) &&
      !opensList(firstOf(block)) &&
      !GOAL_HEADING.exec(firstOf(block)),
  );
  const chosen = titleAt >= 0 && titleAt < 12 ? titleAt : fallbackAt;

  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (passed.has(block)) {
      block.lines.filter((line) => !left.has(line)).forEach((line) => used.add(line));
      continue;
    }
    if (at === chosen && (block.kind === 'heading' || block.kind === 'paragraph')) {
      title = block.kind === 'paragraph' ? titleOf(block.parts) : block.text;
      const count = block.kind === 'paragraph' && title !== block.parts[0] ? 2 : 1;
      block.lines.slice(0, count).forEach((line) => used.add(line));
      const rest = block.kind === 'heading' ? '' : block.parts.slice(count).join(' ');
      if (rest !== '') introduction.push({ text: rest, block });
      continue;
    }
    if (block.kind === 'table') {
      readTable(block, at);
      continue;
    }
    if (block.kind === 'column-heads') {
      if (current?.columns === undefined) readRows(block, at);
      take(block);
      continue;
    }
    if (block.kind === 'label') {
      readLabel(block);
      continue;
    }
    if (readHeading(block, at, next)) continue;
    if (block.kind === 'item' && readItem(block)) continue;
    const inList = expecting === 'initiatives' && current !== undefined && current.listed !== true;
    if (block.kind !== 'item' && !inList) expecting = expectedAfter(block.text);
    readText(block);
  }
  if (drafts.length === 0) {
    for (const each of overview) begin(each.block.lines[0] ?? 1, each.number, each.title, true);
  }
  // A list of what comes later is understood where it came; a point that did not is shown.
  const titles = new Set(drafts.map((draft) => folded(draft.title)));
  const announced = overview.some((each) => titles.has(folded(each.title)));
  for (const { title: text, block } of announced ? [] : overview)
    introduction.push({ text, block });
  for (const each of overview) {
    if (titles.has(folded(each.title))) each.block.lines.forEach((line) => used.add(line));
  }
  return ended();

  function expectedAfter(text: string): typeof expecting {
    if (current && !current.listed) return undefined;
    const meaning = meaningOf(text.replace(/:$/, ''));
    if (!current && meaning === 'goals') return 'goals';
    if (opensList(text.replace(/:$/, '')) && !current) return 'initiatives';
    if (text.length > 600 || !text.endsWith(':')) return undefined;
    const last = text.split(/(?<=[.!?])\s/).at(-1) ?? text;
    if (OVERVIEW_FOLLOWS.test(last)) return 'overview';
    return GOALS_FOLLOW.test(last) ? 'goals' : undefined;
  }

  function readLabel(block: Block & { kind: 'label' }): void {
    if (!current) {
      if (block.text === '') take(block);
      if (block.meaning === 'goals' && block.text === '') expecting = 'goals';
      else if (opensList(block.name) && block.text === '') expecting = 'initiatives';
      else if (block.meaning === 'initiative' && block.text === '') expecting = 'initiatives';
      else if (namesInitiative(block.name)) {
        begin(block.lines[0] ?? 1, null, block.text, true);
        take(block);
        expecting = undefined;
      } else if (block.text !== '') introduction.push({ text: block.text, block });
      return;
    }
    if (namesInitiative(block.name) && block.text !== '' && isShort(block.text)) {
      expecting = undefined;
      begin(block.lines[0] ?? 1, null, block.text, true);
      take(block);
      return;
    }
    take(block);
    field = block.meaning === 'initiative' ? 'description' : block.meaning;
    const { rest, fields } = inlineFields(block.text);
    if (rest !== '') current.tell(field, rest);
    else current.open(field);
    for (const each of fields) current.tell(each.meaning, each.text);
    // What stands on the line of a short field is all of it; a paragraph below is something else.
    if (rest !== '' && SHORT_FIELDS.includes(field)) field = undefined;
  }

  /** A heading, or a short line that works as one. Says whether it was one. */
  function readHeading(
    block: Block & { kind: 'heading' | 'paragraph' | 'item' },
    at: number,
    next: Block | undefined,
  ): boolean {
    const { text } = block;
    const line = block.lines[0] ?? 1;
    const number = block.kind === 'item' ? block.number : undefined;
    const headed = block.kind === 'heading';
    if (block.kind === 'item' && number === undefined) return false;
    if (block.kind === 'item' && expecting === 'initiatives' && !/\d\.\d/.test(number ?? ''))
      return false;
    if (!headed && !isShort(text) && !(block.kind === 'paragraph' && text.length < 600))
      return false;
    if (block.kind === 'paragraph' && labelsAhead(block, at)) {
      const [first = '', second = '', ...rest] = block.parts;
      const counted = INITIATIVE_HEADING.exec(first);
      const titled = counted?.[2] === '';
      const draft = begin(line, counted?.[1] ?? null, titled ? second : first, true);
      const more = (titled ? rest : [second, ...rest]).join(' ');
      if (more !== '') draft.tell('description', more);
      take(block);
      return true;
    }
    const asGoal = GOAL_HEADING.exec(text);
    if (asGoal && asGoal[2] !== '' && (headed || isShort(text))) {
      const part = { number: ordinalNumber(asGoal[1] ?? '0'), title: asGoal[2] ?? '', text: '' };
      const before = blocks[at - 1];
      goalsInRow =
        before?.kind === 'heading' && GOAL_HEADING.exec(before.text) ? goalsInRow + 1 : 1;
      const known = found(goals, part);
      const goesOn = next?.kind === 'heading' && GOAL_HEADING.exec(next.text) !== null;
      // Goals one after the other are the list of them; what comes below belongs to none.
      goal = goesOn || goalsInRow > 1 ? undefined : known;
      current = field = expecting = undefined;
      take(block);
      return true;
    }
    const under = UNDER_GOAL.exec(text)?.[1];
    if (under !== undefined) {
      const number = ordinalNumber(under);
      goal = goals.find((each) => each.number === number) ?? { number, title: '', text: '' };
      current = field = undefined;
      expecting = 'initiatives';
      take(block);
      return true;
    }
    if (opensList(text) && next?.kind !== 'column-heads') {
      current = field = undefined;
      expecting = 'initiatives';
      take(block);
      return true;
    }
    if (headed || isShort(text)) {
      const asInitiative = INITIATIVE_HEADING.exec(text);
      if (asInitiative) {
        const named = asInitiative[2] === '' ? titleAfter(next) : asInitiative[2];
        if (named !== undefined && named !== '') {
          begin(line, asInitiative[1] ?? null, unquoted(named), true);
          take(block);
          if (asInitiative[2] === '' && next) passed.add(next);
          return true;
        }
      }
      if (ORIGIN.test(text)) {
        begin(line, number ?? null, text, true);
        take(block);
        return true;
      }
      if (next?.kind === 'column-heads') {
        begin(line, number ?? null, text, true);
        take(block);
        readLinear(at);
        return true;
      }
      if (next?.kind === 'label' && namesInitiative(next.name) && next.text !== '') {
        return openSection(number, text, block);
      }
      const asSection = SECTION_HEADING.exec(text);
      if (asSection && asSection[2] !== '') return openSection(asSection[1], asSection[2], block);
      if (number !== undefined && expecting !== 'goals' && sectionAhead(at)) {
        return openSection(number, text, block);
      }
      if (block.kind !== 'paragraph' && labelsAhead(block, at)) {
        const own = NUMBERED.exec(text);
        begin(line, number ?? own?.[1] ?? null, own?.[2] ?? text, true);
        take(block);
        return true;
      }
      if (beginsByLabel(next)) {
        begin(line, number ?? null, text, headed || number !== undefined);
        take(block);
        return true;
      }
      // `4. Økonomi` after the last initiative is a chapter of the document.
      const chapter = block.kind === 'item' && text.length <= 60 && !/\d\.\d/.test(number ?? '');
      if (chapter && current?.has('schedule') && next?.kind === 'paragraph') {
        current = field = goal = section = undefined;
        return false;
      }
      if (headed && (sectionAhead(at) || initiativesBelow(block, at))) {
        const own = NUMBERED.exec(text);
        return openSection(own?.[1], own?.[2] ?? text, block);
      }
    }
    return false;
  }

  function openSection(number: string | undefined, text: string | undefined, block: Block): true {
    const of = number === undefined ? sections.length + 1 : ordinalNumber(number);
    section = found(sections, { number: of, title: (text ?? '').replace(/:$/, ''), text: '' });
    current = field = expecting = undefined;
    take(block);
    return true;
  }

  function titleAfter(next: Block | undefined): string | undefined {
    const titled = next?.kind === 'heading' || next?.kind === 'paragraph';
    return titled && isShort(next.text) ? next.text : undefined;
  }

  /** Whether who and when are told before the next heading, as only an initiative does. */
  function labelsAhead(block: Block, at: number): boolean {
    if (block.kind === 'paragraph') return labelledBelow(block, blocks[at + 1]);
    const level = block.kind === 'heading' ? block.level : 0;
    if (block.kind === 'heading' && opensList(block.text)) return false;
    const told = new Set<Meaning>();
    for (const after of blocks.slice(at + 1, at + 16)) {
      if (after.kind === 'label' && namesInitiative(after.name) && after.text !== '') return false;
      if (after.kind === 'table' || after.kind === 'column-heads') return false;
      if (
        after.kind === 'heading' &&
        (level === 0 || after.level <= level || !meaningOf(after.text))
      )
        break;
      if (after.kind === 'item' && after.number !== undefined && level === 0) break;
      if (after.kind === 'label') told.add(after.meaning);
    }
    const named = ['lead', 'actors', 'cooperates', 'schedule'].filter((each) =>
      told.has(each as Meaning),
    );
    return named.length >= 2 || (named.length === 1 && told.size >= 2);
  }

  /** A title with a sentence below it, and then who and when. */
  function labelledBelow(block: Block & { kind: 'paragraph' }, next: Block | undefined): boolean {
    const [first = '', second] = block.parts;
    if (next?.kind !== 'label') return false;
    const named =
      /^(?:lead|actors|schedule)$/.test(next.meaning) ||
      (/^(?:goals|purpose)$/.test(next.meaning) &&
        (next.text !== '' || INITIATIVE_HEADING.test(first)));
    const titled =
      second !== undefined &&
      /^\p{Lu}/u.test(second) &&
      first.length < 90 &&
      !/[.,;:]$/.test(first);
    return named && titled && (!current || current.has(next.meaning));
  }

  /** Whether headings of a lower level, each an initiative, follow before one of this level. */
  function initiativesBelow(block: Block, at: number): boolean {
    if (block.kind !== 'heading') return false;
    for (const [further, after] of blocks.slice(at + 1).entries()) {
      if (after.kind !== 'heading') continue;
      if (after.level <= block.level) return false;
      const place = at + 1 + further;
      const titled = INITIATIVE_HEADING.test(after.text) || opensList(after.text);
      if (titled || labelsAhead(after, place)) return true;
    }
    return false;
  }

  /** A short line before a label begins an initiative, if the present one has that already. */
  function beginsByLabel(next: Block | undefined): boolean {
    if (next?.kind !== 'label' || !FIELDS.includes(next.meaning)) return false;
    if (next.meaning === 'initiative' && namesInitiative(next.name)) return false;
    if (next.meaning === 'goals' && next.text === '' && !current) return false;
    if (!current) return expecting === undefined;
    if (field !== undefined && !current.has(field)) return false;
    return current.has(next.meaning);
  }

  /** Whether a table of initiatives comes before the next heading or number. */
  function sectionAhead(at: number): boolean {
    for (const block of blocks.slice(at + 1, at + 8)) {
      if (block.kind === 'table') return tableRows(block).some((row) => row.kind === 'initiatives');
      if (block.kind === 'heading' || block.kind === 'column-heads') return false;
      if (block.kind === 'item' && block.number !== undefined) return false;
    }
    return false;
  }

  function readItem(block: Block & { kind: 'item' }): boolean {
    const line = block.lines[0] ?? 1;
    if (expecting === 'goals') {
      const number = block.number === undefined ? goals.length + 1 : parseInt(block.number, 10);
      const [, named] = GOAL_HEADING.exec(block.text)?.slice(1) ?? [];
      found(goals, { number, title: (named ?? block.text).replace(/\.$/, ''), text: '' });
    } else if (expecting === 'overview') {
      overview.push({ title: block.text, number: block.number ?? null, block });
      return true;
    } else if (expecting === 'initiatives') {
      readListed(block, line);
    } else return false;
    take(block);
    return true;
  }

  /** A point of a list of initiatives, with whatever it tells on the same line. */
  function readListed(block: Block & { kind: 'item' }, line: number): void {
    const { rest, fields } = inlineFields(block.text);
    const dashed = /^(.{3,120}?)\s+[–—-]\s+(.+)$/u.exec(rest);
    const title = dashed?.[1] ?? firstSentence(rest);
    const more = dashed?.[2] ?? rest.slice(title.length).replace(/^[.:]\s*/, '');
    const draft = begin(line, block.number ?? null, title, true);
    if (more !== '') draft.tell('description', more);
    for (const each of fields) draft.tell(each.meaning, each.text);
    // Numbered points may have paragraphs of their own below; bullets do not.
    draft.listed = block.number === undefined;
  }

  function readText(block: Block & { kind: 'heading' | 'paragraph' | 'item' }): void {
    const text =
      block.kind === 'item' && block.number ? `${block.number}. ${block.text}` : block.text;
    if (current && !current.listed) {
      take(block);
      const { rest, fields } = inlineFields(text);
      if (rest !== '') current.tell(field ?? 'description', rest);
      for (const each of fields) current.tell(each.meaning, each.text);
      return;
    }
    if (section && drafts.every((draft) => draft.section !== section?.number)) {
      section.text = joined(section.text, text);
      take(block);
    } else if (goal && !current) {
      goal.text = joined(goal.text, text);
      take(block);
    } else if (drafts.length === 0 && !section) introduction.push({ text, block });
  }

  /** Rows of a table that a PDF gave line after line, where no title stands above each. */
  function readRows(heads: Block & { kind: 'column-heads' }, at: number): void {
    const cells: { no: number; text: string; block: Block }[] = [];
    for (const block of blocks.slice(at + 1)) {
      const ends =
        block.kind !== 'paragraph' && !(block.kind === 'item' && block.number === undefined);
      if (ends) break;
      const parts = block.kind === 'paragraph' ? block.parts : [block.text];
      parts.forEach((text, index) => cells.push({ no: block.lines[index] ?? 1, text, block }));
    }
    current = field = undefined;
    const rows = linearRows(cells);
    for (const row of rows) {
      const { goal: named, rest } =
        heads.columns[0] === 'goals' ? goalBefore(row.texts) : { goal: '', rest: row.texts };
      const number = named === '' ? undefined : goalNamed(named);
      if (number !== undefined) goal = goals.find((each) => each.number === number);
      const told = cellsIn(rest, heads.columns);
      const draft = begin(row.line, null, told.title, true);
      if (told.description !== '') draft.tell('description', told.description);
      if (told.actors !== '')
        draft.tell(heads.columns.includes('lead') ? 'lead' : 'actors', told.actors);
      draft.tell('schedule', row.schedule);
      draft.fromTable = true;
      row.lines.forEach((line) => used.add(line));
    }
    current = field = undefined;
    const inRows = new Set(rows.flatMap((row) => row.lines));
    for (const { block } of cells)
      if (block.lines.every((line) => inRows.has(line))) passed.add(block);
    for (const { block } of cells)
      if (block.lines.some((line) => inRows.has(line))) passed.add(block);
    for (const { no, block } of cells) if (passed.has(block) && !inRows.has(no)) left.add(no);
  }

  /** Cells of a table that a PDF gave one after the other. */
  function readLinear(at: number): void {
    const heads = blocks[at + 1];
    if (!current || heads?.kind !== 'column-heads') return;
    field = undefined;
    current.columns = heads.columns;
  }

  function readTable(block: Block & { kind: 'table' }, at: number): void {
    const rows = tableRows(block);
    const titled = rows.some(
      (row) => row.kind === 'fields' && row.fields.some(({ meaning }) => meaning === 'initiative'),
    );
    for (const row of rows) {
      if (row.kind === 'part') {
        const own = SECTION_HEADING.exec(row.title);
        const number = own ? ordinalNumber(own[1] ?? '0') : sections.length + 1;
        section = found(sections, { number, title: own?.[2] ?? row.title, text: '' });
      } else if (row.kind === 'goal') {
        goal = found(goals, { number: row.number, title: row.title, text: '' });
      } else if (row.kind === 'fields') {
        const before = blocks[at - 1];
        if (!titled && (!current || current.has('schedule'))) {
          if (before?.kind !== 'heading' && before?.kind !== 'paragraph') continue;
          begin(before.lines[0] ?? 1, null, before.text, true);
          take(before);
        }
        for (const { meaning, entries } of row.fields) {
          if (meaning === 'initiative') begin(row.line, null, entries.join(' '), true);
          else entries.forEach((entry) => current?.tell(meaning, entry));
        }
      } else if (row.kind === 'initiatives') {
        for (const each of row.initiatives) {
          const draft = begin(row.line, each.number, each.title, true);
          if (each.text !== '') draft.tell('description', each.text);
          for (const { meaning, entries } of row.fields) {
            if (meaning === 'goals') {
              draft.open('goals');
              draft.underGoal = goalNamed(entries.join(' ')) ?? draft.underGoal;
            }
            entries.forEach((entry) => draft.tell(meaning, entry));
          }
          draft.fromTable = true;
        }
      } else if (row.kind === 'more' && current) {
        for (const { meaning, entries } of row.fields) {
          entries.forEach((entry) => current?.tell(meaning, entry));
        }
      }
      if (row.kind !== 'unknown') used.add(row.line);
    }
    // Heads and rules of a table say nothing on their own; those of an unknown table are shown.
    if (rows.some((row) => row.kind !== 'unknown')) {
      const inRows = new Set(block.rows.map((row) => row.line));
      for (const line of block.lines) if (!inRows.has(line)) used.add(line);
    }
    current = field = undefined;
  }

  /** A goal that a column names by title only gets the next number of the document. */
  function goalNamed(text: string): number | undefined {
    const numbered = GOAL_HEADING.exec(text);
    if (numbered && (numbered[2] ?? '') !== '' && !/\d/.test(numbered[2] ?? '')) {
      const number = ordinalNumber(numbered[1] ?? '0');
      return found(goals, { number, title: numbered[2] ?? '', text: '' }).number;
    }
    if (text.length < 4 || /\d/.test(text) || text.length > 200) return undefined;
    if (NO_GOAL.test(text) || GOAL_HEADING.exec(text)) return undefined;
    const same = goals.find((each) => folded(each.title) === folded(text));
    if (same) return same.number;
    if (goals.some((each) => folded(text).includes(folded(each.title)))) return undefined;
    return found(goals, { number: goals.length + 1, title: text, text: '' }).number;
  }

  function ended(): Walked {
    for (const draft of drafts) if (draft.columns) cellsTold(draft);
    const strong = drafts.some((draft) => draft.strong);
    const kept = drafts.filter((draft) => draft.strong || (!strong && draft.fields() >= 2));
    for (const draft of drafts) {
      if (!kept.includes(draft)) draft.lines.forEach((line) => used.delete(line));
    }
    const asGoals = goals.length === 0 && kept.some((draft) => draft.section !== null);
    if (asGoals) {
      goals.push(...sections.map((each) => ({ ...each })));
      for (const draft of kept) draft.underGoal = draft.section ?? undefined;
    }
    const year = PERIOD.exec(title)?.[0] ?? YEAR.exec(title)?.[0];
    const told = introduction.map((each) => each.text);
    const period = year ?? PERIOD.exec(told.join('\n'))?.[0] ?? '';
    // Where no initiative was found, nothing says that the text belongs to a plan.
    if (kept.length > 0) introduction.forEach((each) => take(each.block));
    const plan = { title, period, introduction: kept.length > 0 ? told.join('\n\n') : '' };
    return {
      plan,
      goals: goals.toSorted((a, b) => a.number - b.number),
      sections,
      drafts: kept,
      used,
    };
  }
}

function joined(before: string, text: string): string {
  return before === '' ? text : `${before}\n\n${text}`;
}

function firstSentence(text: string): string {
  return /^(.{3,160}?)(?=[:.](?:\s|$))/u.exec(text)?.[1] ?? text;
}
