import { emptyDraft } from './draft.ts';
import type { Block } from './block.ts';
import type { Draft } from './draft.ts';
import { GOAL_HEADING, NO_GOAL, bareTitle, joined, originOf } from './patterns.ts';
import { folded, ordinalNumber } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

/** A goal or a part of the plan, with what is told under its heading. */
export type Part = { number: number; title: string; text: string };

/** Where the reading of a document stands. */
export type Reading = {
  readonly blocks: readonly Block[];
  /** Lines that became something. */
  readonly used: Set<number>;
  readonly goals: Part[];
  readonly sections: Part[];
  readonly drafts: Draft[];
  /** Points of a list that announces what comes later. */
  readonly overview: { title: string; number: string | null; block: Block }[];
  readonly introduction: { text: string; block: Block }[];
  /** Blocks that were read together with the one before. */
  readonly passed: Set<Block>;
  /** Lines of such blocks that still became nothing. */
  readonly left: Set<number>;
  /** How many goals have been named one right after the other. */
  goalsInRow: number;
  current: Draft | undefined;
  /** What a paragraph belongs to now. */
  field: Meaning | undefined;
  goal: Part | undefined;
  section: Part | undefined;
  expecting: 'goals' | 'overview' | 'initiatives' | undefined;
  /** Whether the present chapter is about the process: a year wheel, indicators, minutes. */
  aside: boolean;
  /** The level of the headings that were initiatives. */
  initiativeLevel: number | undefined;
};

export function readingOf(blocks: readonly Block[]): Reading {
  return {
    blocks,
    used: new Set(),
    goals: [],
    sections: [],
    drafts: [],
    overview: [],
    introduction: [],
    passed: new Set(),
    left: new Set(),
    goalsInRow: 0,
    current: undefined,
    field: undefined,
    goal: undefined,
    section: undefined,
    expecting: undefined,
    aside: false,
    initiativeLevel: undefined,
  };
}

/** Marks the lines of a block as understood, as part of the present initiative if there is one. */
export function take(r: Reading, block: Block): void {
  block.lines.forEach((line) => r.used.add(line));
  r.current?.lines.push(...block.lines);
}

export function begin(
  r: Reading,
  line: number,
  number: string | null,
  text: string,
  strong: boolean,
): Draft {
  r.current = emptyDraft({
    line,
    number,
    title: bareTitle(text),
    origin: originOf(text),
    strong,
    section: r.section?.number ?? null,
    underGoal: r.goal?.number,
  });
  r.current.aside = r.aside;
  r.drafts.push(r.current);
  r.field = undefined;
  return r.current;
}

export function found<P extends Part>(list: P[], part: P): P {
  const known = list.find((each) => each.number === part.number);
  if (!known) list.push(part);
  else if (known.title === '') known.title = part.title;
  else if (folded(known.title) !== folded(part.title)) known.text = joined(known.text, part.title);
  return known ?? part;
}

export function openSection(
  r: Reading,
  number: string | undefined,
  text: string | undefined,
  block: Block,
): true {
  const of = number === undefined ? r.sections.length + 1 : ordinalNumber(number);
  r.section = found(r.sections, { number: of, title: (text ?? '').replace(/:$/, ''), text: '' });
  r.current = r.field = r.expecting = undefined;
  take(r, block);
  return true;
}

/** A r.goal that a column names by title only gets the next number of the document. */
export function goalNamed(r: Reading, text: string): number | undefined {
  const numbered = GOAL_HEADING.exec(text);
  if (numbered && (numbered[2] ?? '') !== '' && !/\d/.test(numbered[2] ?? '')) {
    const number = ordinalNumber(numbered[1] ?? '0');
    return found(r.goals, { number, title: numbered[2] ?? '', text: '' }).number;
  }
  const [, counted, titled = ''] = /^(\d{1,2})[.:)]\s+(\p{L}{3}.*)$/u.exec(text) ?? [];
  if (counted !== undefined && text.length < 200 && !/\d/.test(titled)) {
    return found(r.goals, { number: Number(counted), title: titled, text: '' }).number;
  }
  if (text.length < 4 || /\d/.test(text) || text.length > 200) return undefined;
  if (NO_GOAL.test(text) || GOAL_HEADING.exec(text)) return undefined;
  const same = r.goals.find((each) => folded(each.title) === folded(text));
  if (same) return same.number;
  if (r.goals.some((each) => folded(text).includes(folded(each.title)))) return undefined;
  return found(r.goals, { number: r.goals.length + 1, title: text, text: '' }).number;
}
