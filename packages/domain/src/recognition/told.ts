import { tellsTime } from '../plans/index.ts';
import type { Block } from './block.ts';
import { inlineFields } from './inline-fields.ts';
import {
  GOALS_FOLLOW,
  GOAL_HEADING,
  OVERVIEW_FOLLOWS,
  SHORT_FIELDS,
  firstSentence,
  isShort,
  joined,
} from './patterns.ts';
import { begin, found, take } from './reading.ts';
import type { Reading } from './reading.ts';
import { meaningOf, namesInitiative, opensList } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

/** `Politikkens mål`, `De tre mål`, `Vores målsætninger`: a heading above the list of goals. */
const GOALS_LISTED =
  /^(?:\p{L}+\s+){0,4}(?:mål|målene|målsætninger(?:ne)?|pejlemærker(?:ne)?):?$/iu;

export function expectedAfter(r: Reading, text: string): Reading['expecting'] {
  if (r.current && !r.current.listed) return undefined;
  const meaning = meaningOf(text.replace(/:$/, ''));
  if (!r.current && (meaning === 'goals' || GOALS_LISTED.test(text.trim()))) return 'goals';
  if (opensList(text.replace(/:$/, '')) && !r.current) return 'initiatives';
  if (text.length > 600 || !text.endsWith(':')) return undefined;
  const last = text.split(/(?<=[.!?])\s/).at(-1) ?? text;
  if (OVERVIEW_FOLLOWS.test(last)) return 'overview';
  return GOALS_FOLLOW.test(last) ? 'goals' : undefined;
}

export function readLabel(r: Reading, block: Block & { kind: 'label' }): void {
  if (!r.current) {
    if (block.text === '') take(r, block);
    if (block.meaning === 'goals' && block.text === '') r.expecting = 'goals';
    else if (opensList(block.name) && block.text === '') r.expecting = 'initiatives';
    else if (block.meaning === 'initiative' && block.text === '') r.expecting = 'initiatives';
    else if (namesInitiative(block.name)) {
      begin(r, block.lines[0] ?? 1, null, block.text, true);
      take(r, block);
      r.expecting = undefined;
    } else if (block.text !== '') r.introduction.push({ text: block.text, block });
    return;
  }
  if (namesInitiative(block.name) && block.text !== '' && isShort(block.text)) {
    r.expecting = undefined;
    begin(r, block.lines[0] ?? 1, null, block.text, true);
    take(r, block);
    return;
  }
  take(r, block);
  r.field = block.meaning === 'initiative' ? 'description' : block.meaning;
  const { rest, fields } = inlineFields(block.text);
  const { value, more } = r.field === 'schedule' ? timeAndMore(rest) : { value: rest, more: '' };
  if (value !== '') r.current.tell(r.field, value);
  else r.current.open(r.field);
  if (more !== '') r.current.tell('description', more);
  for (const each of fields) r.current.tell(each.meaning, each.text);
  // What stands on the line of a short r.field is all of it; a paragraph below is something else.
  if (rest !== '' && SHORT_FIELDS.includes(r.field)) r.field = undefined;
}

/** A time ends with its sentence: `2025-2027. Mange har efterspurgt det.` */
function timeAndMore(text: string): { readonly value: string; readonly more: string } {
  const [, value = '', more = ''] = /^(.{3,60}?)\.\s+(\p{Lu}.*)$/su.exec(text) ?? [];
  return tellsTime(value) ? { value, more } : { value: text, more: '' };
}

const WHO_OR_WHEN: readonly Meaning[] = ['lead', 'schedule', 'actors', 'cooperates'];

/** A point that tells who or when, on its own line or in labels below, is an initiative. */
function tellsItself(
  r: Reading,
  block: Block & { kind: 'item' },
  next: Block | undefined,
): boolean {
  if (r.current && !r.current.listed) return false;
  const { rest, fields } = inlineFields(block.text);
  const inside = rest !== '' && fields.some(({ meaning }) => WHO_OR_WHEN.includes(meaning));
  const below = next?.kind === 'label' && WHO_OR_WHEN.includes(next.meaning);
  return inside || (below && isShort(block.text));
}

export function readItem(
  r: Reading,
  block: Block & { kind: 'item' },
  next: Block | undefined,
): boolean {
  const line = block.lines[0] ?? 1;
  if (r.expecting === 'goals') {
    const number = block.number === undefined ? r.goals.length + 1 : parseInt(block.number, 10);
    const [, named] = GOAL_HEADING.exec(block.text)?.slice(1) ?? [];
    found(r.goals, { number, title: (named ?? block.text).replace(/\.$/, ''), text: '' });
  } else if (r.expecting === 'overview') {
    r.overview.push({ title: block.text, number: block.number ?? null, block });
    return true;
  } else if (r.expecting === 'initiatives' || tellsItself(r, block, next)) {
    readListed(r, block, line);
  } else return false;
  take(r, block);
  return true;
}

const AGAIN = /^(?:hvert?|årligt|løbende)\b/iu;

/** `Forældremøder (Skolerne, hvert efterår)`: a bracket at the end that ends with a time. */
function whoAndWhen(text: string): {
  readonly bare: string;
  readonly bracketed: readonly { meaning: Meaning; text: string }[];
} {
  const [, bare = '', inside = ''] = /^(.{3,200}?)\s*\(([^()]{3,120})\)\.?$/u.exec(text) ?? [];
  const parts = inside.split(/,\s+/);
  const last = parts.at(-1) ?? '';
  if (bare === '' || !(tellsTime(last) || AGAIN.test(last))) {
    return { bare: text, bracketed: [] };
  }
  const who = parts.slice(0, -1).join(', ');
  return {
    bare,
    bracketed: [
      ...(who === '' ? [] : [{ meaning: 'actors' as const, text: who }]),
      { meaning: 'schedule' as const, text: last },
    ],
  };
}

/** A point of a list of initiatives, with whatever it tells on the same line. */
function readListed(r: Reading, block: Block & { kind: 'item' }, line: number): void {
  const { rest, fields } = inlineFields(block.text);
  const { bare, bracketed } = whoAndWhen(rest);
  // A dash begins what is said about the title, unless that is only a few words of it.
  const dashed = /^(.{3,120}?)\s+[–—-]\s+(.+[.!?]|(?:\S+\s+){6,}\S+)$/u.exec(bare);
  const title = dashed?.[1] ?? firstSentence(bare);
  const more = dashed?.[2] ?? bare.slice(title.length).replace(/^[.:]\s*/, '');
  const draft = begin(r, line, block.number ?? null, title, true);
  if (more !== '') draft.tell('description', more);
  for (const each of [...bracketed, ...fields]) draft.tell(each.meaning, each.text);
  // Numbered points may have paragraphs of their own below; bullets do not.
  draft.listed = block.number === undefined;
}

export function readText(
  r: Reading,
  block: Block & { kind: 'heading' | 'paragraph' | 'item' },
): void {
  const text =
    block.kind === 'item' && block.number ? `${block.number}. ${block.text}` : block.text;
  if (r.current && !r.current.listed) {
    take(r, block);
    const { rest, fields } = inlineFields(text);
    if (rest !== '') r.current.tell(r.field ?? 'description', rest);
    for (const each of fields) r.current.tell(each.meaning, each.text);
    return;
  }
  if (r.section && r.drafts.every((draft) => draft.section !== r.section?.number)) {
    r.section.text = joined(r.section.text, text);
    take(r, block);
  } else if (r.goal && !r.current) {
    r.goal.text = joined(r.goal.text, text);
    take(r, block);
  } else if (r.drafts.length === 0 && !r.section) r.introduction.push({ text, block });
}
