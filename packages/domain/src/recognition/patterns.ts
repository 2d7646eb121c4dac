import type { Block } from './block.ts';
import type { Draft } from './draft.ts';
import { GOAL_WORDS, INITIATIVE_WORDS, ORDINAL, SECTION_WORDS, anyCase } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';

const numbered = (words: string) =>
  new RegExp(
    String.raw`^(?:${anyCase(words)})\s*(?:nr\.?\s*)?(${ORDINAL})\s*[:.|–—-]?\s*(.*)$`,
    'u',
  );
/** Also `1. mål: …`, which is the same the other way round. */
const COUNTED_GOAL = new RegExp(
  String.raw`^(\d{1,2})\.\s*(?:${anyCase(GOAL_WORDS)})\s*[:–—-]\s*(.+)$`,
  'u',
);
const NUMBERED_GOAL = numbered(GOAL_WORDS);
export const GOAL_HEADING = {
  exec: (text: string) => COUNTED_GOAL.exec(text) ?? NUMBERED_GOAL.exec(text),
};
/** What stands in a goal cell when there is no goal, or every one. */
export const NO_GOAL =
  /^(?:ingen|alle|ikke (?:angivet|relevant|fastlagt|oplyst).*|ingen (?:mål|specifikke|særlige).*|alle (?:strategi)?mål(?:ene)?|tværgående|generelt?|-|–)\.?$/iu;
/** `Indsatser under mål 2` */
export const UNDER_GOAL = new RegExp(
  String.raw`^(?:indsatser|handlinger|initiativer|aktiviteter|tiltag)\b.*\b(?:${GOAL_WORDS})\s+(${ORDINAL})\W*$`,
  'iu',
);
export const SECTION_HEADING = numbered(SECTION_WORDS);
export const INITIATIVE_HEADING = numbered(INITIATIVE_WORDS);
export const GOALS_FOLLOW = /(?:mål|målsætninger|pejlemærker|sigtelinjer)(?:ene|erne)?\b[^.:]*:$/iu;
export const OVERVIEW_FOLLOWS =
  /(?:indsats|initiativ|handling|tiltag|fokusområde)\p{L}*\b[^.:]*:$/iu;
export const ORIGIN = /\s*\((ny|nyt|videreført|fortsat)\b[^)]*\)\s*$/iu;
export const NUMBERED =
  /^#?(\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-z](?=\))|[A-H](?=[.)])|[IVX]{1,4}(?:\.\d{1,2})?(?=[. )]))\s*[.):|–-]?\s+(\p{L}.*|['"’‘“”].*)$/u;
export const PLAN_WORDS =
  /(?:handle?ings?plan|handleplan|indsatsplan|indsatskatalog|strategi(?!sk)|implementeringsplan|udviklingsplan|(?<!tids)plan for|status på)/iu;
export const PERIOD = /\b(?:19|20)\d\d\s*(?:[-–/]|og|til)\s*(?:(?:19|20)\d\d|\d\d)\b/u;
export const YEAR = /\b(?:19|20)\d\d\b/u;

/** Chapters about how the plan is run; what their tables hold are no initiatives beside others. */
export const PROCESS =
  /^(?:[\d.]+[.)]?\s*)?(?:årshjul|proces(?:sen)?(?![\p{L}])|opfølgning|organisering|evaluering|indikatorer|måltal|mødeplan|referat|punkt\s*\d)/iu;
/** Headings that stand above tables and are neither a part of the plan nor a goal. */
export const NO_PART =
  /^(?:[\d.]+[.)]?\s*)?(?:oversigt|handleplan(?:en)?$|handlingsplan$|tidsplan)/iu;
/** Chapters of any paper; never the title of an initiative. */
export const STANDING =
  /^(?:økonomi|bilag|indstilling|sagsfremstilling|beslutning|tidsplan|høring|evaluering|kontakt|resumé?)$/iu;

/** The title of an initiative without its origin and colon. */
export function bareTitle(text: string): string {
  return text.replace(/:$/, '').replace(ORIGIN, '').trim();
}

/** `Indsats 1 'Title':` quotes the title; a title that only begins with a quotation keeps it. */
export function unquoted(text: string): string {
  return /^['"’‘“”„]([^'"’‘“”„]+)['"’‘“”]:?$/u.exec(text)?.[1] ?? text;
}

export function originOf(text: string): Draft['origin'] {
  const word = ORIGIN.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return 'not-stated';
  return word.startsWith('ny') ? 'new' : 'continued';
}

export function firstOf(block: Block & { kind: 'heading' | 'paragraph' }): string {
  return block.kind === 'paragraph' ? titleOf(block.parts) : block.text;
}

/** A title may go on below when its line was too long; another sentence is not part of it. */
export function titleOf(parts: readonly string[]): string {
  const [first = '', second] = parts;
  const goesOn =
    second !== undefined &&
    (/^[\p{Ll}\d]/u.test(second) || /(?:[-–,:]|\s(?:for|om|i|til|og|af))$/u.test(first));
  return goesOn && !/Kommune/.test(second) ? `${first} ${second}` : first;
}

export function isShort(text: string): boolean {
  return text.length <= 140 && !/[.;,]$/.test(text);
}

export const SHORT_FIELDS: readonly Meaning[] = [
  'lead',
  'schedule',
  'start',
  'end',
  'goals',
  'number',
];

export const FIELDS: readonly Meaning[] = [
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

export function joined(before: string, text: string): string {
  return before === '' ? text : `${before}\n\n${text}`;
}

export function firstSentence(text: string): string {
  // `i 7. klasse` and `den 3. maj` go on.
  return /^(.{3,160}?)(?=:(?:\s|$)|(?<!\d)\.(?:\s|$)|\.(?:\s+\P{Ll}|$))/u.exec(text)?.[1] ?? text;
}
