import {
  beginsByLabel,
  initiativesBelow,
  labelledBelow,
  labelsAhead,
  sectionAhead,
  titleAfter,
} from './ahead.ts';
import type { Block } from './block.ts';
import {
  GOAL_HEADING,
  INITIATIVE_HEADING,
  NO_PART,
  NUMBERED,
  ORIGIN,
  PROCESS,
  SECTION_HEADING,
  STANDING,
  UNDER_GOAL,
  isShort,
  unquoted,
} from './patterns.ts';
import { begin, found, openSection, take } from './reading.ts';
import type { Reading } from './reading.ts';
import { namesInitiative, opensList, ordinalNumber } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

type Headed = Block & { kind: 'heading' | 'paragraph' | 'item' };

/** A block that may be a heading, where it stands and what comes after. */
type Seen = {
  readonly block: Headed;
  readonly at: number;
  readonly next: Block | undefined;
  readonly line: number;
  /** The number of a list point. */
  readonly number: string | undefined;
};

function begun(r: Reading, { block, line }: Seen, number: string | null, title: string): true {
  begin(r, line, number, title, true);
  if (block.kind === 'heading') r.initiativeLevel = block.level;
  r.expecting = undefined;
  take(r, block);
  return true;
}

function isGoalHeading(block: Block | undefined): boolean {
  return block?.kind === 'heading' && GOAL_HEADING.exec(block.text) !== null;
}

/** `Mål 1: Flere med`. Goals one after the other are the list of them. */
function asGoal(r: Reading, { block, at, next }: Seen): boolean {
  const [, ordinal = '0', title = ''] = GOAL_HEADING.exec(block.text) ?? [];
  if (title === '' || !(block.kind === 'heading' || isShort(block.text))) return false;
  r.goalsInRow = isGoalHeading(r.blocks[at - 1]) ? r.goalsInRow + 1 : 1;
  const goal = found(r.goals, { number: ordinalNumber(ordinal), title, text: '' });
  // What comes below a list of goals belongs to none of them.
  r.goal = isGoalHeading(next) || r.goalsInRow > 1 ? undefined : goal;
  r.current = r.field = r.expecting = undefined;
  take(r, block);
  return true;
}

/** `Indsatser`, `Handlinger under mål 2`: a list of initiatives follows. */
function asListHeading(r: Reading, { block, next }: Seen): boolean {
  const under = UNDER_GOAL.exec(block.text)?.[1];
  if (under === undefined && !(opensList(block.text) && next?.kind !== 'column-heads'))
    return false;
  if (under !== undefined) {
    const number = ordinalNumber(under);
    r.goal = r.goals.find((each) => each.number === number) ?? { number, title: '', text: '' };
  }
  r.current = r.field = undefined;
  r.expecting = 'initiatives';
  take(r, block);
  return true;
}

/** A title with a sentence on the line below, and then who and when. */
function asTitledParagraph(r: Reading, seen: Seen): boolean {
  const { block, line, next } = seen;
  if (block.kind !== 'paragraph' || !labelledBelow(r, block, next)) return false;
  const [first = '', second = '', ...rest] = block.parts;
  const counted = INITIATIVE_HEADING.exec(first);
  const bare = counted?.[2] === '';
  const draft = begin(r, line, counted?.[1] ?? null, bare ? second : first, true);
  const more = (bare ? rest : [second, ...rest]).join(' ');
  if (more !== '') draft.tell('description', more);
  take(r, block);
  return true;
}

/** `Indsats 3: Title`, or a title that says whether it is new. */
function asInitiative(r: Reading, seen: Seen): boolean {
  const { block, next, number, at } = seen;
  const [whole, ordinal = null, own = ''] = INITIATIVE_HEADING.exec(block.text) ?? [];
  const named = own === '' ? titleAfter(next) : own;
  if (whole !== undefined && named !== undefined && named !== '') {
    begun(r, seen, ordinal, unquoted(named));
    if (own === '' && next) r.passed.add(next);
    return true;
  }
  if (ORIGIN.test(block.text)) return begun(r, seen, number ?? null, block.text);
  if (next?.kind !== 'column-heads') return false;
  begun(r, seen, number ?? null, block.text);
  // The cells follow one after the other, under the heads that come next.
  const heads = r.blocks[at + 1];
  if (r.current && heads?.kind === 'column-heads') r.current.columns = heads.columns;
  return true;
}

/** `Tema 2: Title`, or a heading above a table or above `Indsats: …`. */
function asSection(r: Reading, { block, at, next, number }: Seen): boolean {
  const { text } = block;
  const above = next?.kind === 'label' && namesInitiative(next.name) && next.text !== '';
  if (above) return openSection(r, number, text, block);
  const [, ordinal, title = ''] = SECTION_HEADING.exec(text) ?? [];
  if (title !== '') return openSection(r, ordinal, title, block);
  const tabled = number !== undefined && r.expecting !== 'goals' && sectionAhead(r, at);
  return tabled && !isNoPart(text) && openSection(r, number, text, block);
}

/** A point of a list is no initiative because a chapter called so follows. */
const WEAK: readonly Meaning[] = ['benefit', 'status', 'background'];

function isNoPart(text: string): boolean {
  return PROCESS.test(text) || NO_PART.test(text);
}

/** A heading that only an initiative would have: who and when are told below it. */
function byWhatFollows(r: Reading, seen: Seen): boolean {
  const { block, at, next, number, line } = seen;
  const { text } = block;
  if (STANDING.test(text)) return false;
  const own = NUMBERED.exec(text);
  if (block.kind !== 'paragraph' && labelsAhead(r, block, at)) {
    return begun(r, seen, number ?? own?.[1] ?? null, own?.[2] ?? text);
  }
  const weak = block.kind === 'item' && next?.kind === 'label' && WEAK.includes(next.meaning);
  if (beginsByLabel(r, next) && !weak) {
    const strong = block.kind === 'heading' || number !== undefined;
    const counted = block.kind === 'heading' ? own : null;
    begin(r, line, number ?? counted?.[1] ?? null, counted?.[2] ?? text, strong);
    take(r, block);
    return true;
  }
  // `4. Økonomi` after the last initiative is a chapter of the document.
  const chapter = block.kind === 'item' && text.length <= 60 && !/\d\.\d/.test(number ?? '');
  if (chapter && r.current?.has('schedule') && next?.kind === 'paragraph') {
    r.current = r.field = r.goal = r.section = undefined;
    return false;
  }
  if (block.kind !== 'heading' || isNoPart(text)) return false;
  if (!(sectionAhead(r, at) || initiativesBelow(r, block, at))) {
    return false;
  }
  return openSection(r, own?.[1], own?.[2] ?? text, block);
}

/** Longer than this, a paragraph without a label below is text. */
const LONGEST = 600;

/** A heading, or a short line that works as one. Says whether it was one. */
export function readHeading(
  r: Reading,
  block: Headed,
  at: number,
  next: Block | undefined,
): boolean {
  const number = block.kind === 'item' ? block.number : undefined;
  const listed = r.expecting === 'initiatives' && !/\d\.\d/.test(number ?? '');
  if (block.kind === 'item' && (number === undefined || listed)) return false;
  const short = block.kind === 'heading' || isShort(block.text);
  if (!short && !(block.kind === 'paragraph' && block.text.length < LONGEST)) return false;
  const seen: Seen = { block, at, next, line: block.lines[0] ?? 1, number };
  if (asTitledParagraph(r, seen) || asGoal(r, seen) || asListHeading(r, seen)) return true;
  return short && (asInitiative(r, seen) || asSection(r, seen) || byWhatFollows(r, seen));
}
