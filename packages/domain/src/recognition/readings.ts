import type { RecognisedActor } from './recognised.ts';
import { GOAL_WORDS, anyCase, folded, ordinalNumber } from './vocabulary.ts';

const NUMBER = String.raw`(?:\d{1,2}|[A-H]|[IVX]{1,4})(?![\p{L}\d])`;
const NUMBERS = String.raw`${NUMBER}(?:(?:(?:\s?(?:,|og|samt|&|\+|/))+\s?|\s?[-–]\s?)${NUMBER})*`;
const MENTIONED = new RegExp(
  String.raw`(?:${anyCase(GOAL_WORDS)})(?:ene|erne|et|ne|s)?\s?(?:nr\.?\s?)?(${NUMBERS})`,
  'gu',
);
const ONLY_NUMBERS = new RegExp(String.raw`^(?:nr\.?\s?)?(${NUMBERS})\.?$`, 'u');
const ALL_GOALS = /^alle(?:\s+(?:strategi)?mål(?:ene)?)?\.?$/iu;

/** `1, 2 og 4`, `1-3`, `A og C`. */
function numbersIn(list: string): readonly number[] {
  const range = /^(\d{1,2})\s?[-–]\s?(\d{1,2})$/.exec(list.trim());
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  }
  return (list.match(/\d+|[A-Z]+/g) ?? []).map(ordinalNumber);
}

type Goal = { readonly number: number; readonly title: string };

/** Numbers of the goals that a text points to: by number, or by a goal's own title. */
export function goalNumbersIn(text: string, goals: readonly Goal[]): readonly number[] {
  const lists = [...text.matchAll(MENTIONED)].map((match) => match[1] ?? '');
  const only = ONLY_NUMBERS.exec(text.trim())?.[1];
  const numbers = [...lists, ...(only === undefined ? [] : [only])].flatMap(numbersIn);
  if (numbers.length > 0) return [...new Set(numbers)].toSorted((a, b) => a - b);
  if (ALL_GOALS.test(text.trim())) return goals.map((goal) => goal.number);
  const written = folded(text);
  return goals
    .filter((goal) => goal.title.length > 8 && written.includes(folded(goal.title)))
    .map((goal) => goal.number);
}

const BODY_ENDS =
  /(?:center|centret|centeret|kommune|bibliotek|biblioteket|rådet|råd|forbund|forbundet|forvaltningen|udvalget|jobcentret)$/iu;

/**
 * Parts bodies whose line breaks were lost: `Rødovre Frivilligcenter Rødovre Kommune`. One ends
 * with a word for a body, another begins with the name of the municipality.
 */
function unglued(name: string): readonly string[] {
  const words = name.split(' ');
  const place = words[words.findIndex((word) => /^kommune$/iu.test(word)) - 1];
  const parts: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? '';
    const ended = BODY_ENDS.test(before) && /^\p{Lu}/u.test(word);
    const placed = index > 0 && word === place && /^\p{Lu}/u.test(before);
    if (ended || placed) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(' '));
}

/** A name without what the sentence goes on to say about it. */
function nameOf(text: string): string {
  return (
    text
      .replace(/^(?:(?:og|samt|med)\s+|bl\.?\s?a\.\s*)/iu, '')
      // What somebody does, and how to reach them, is no part of their name.
      .replace(/\s*\((?:\p{Ll}|\d)[^()]*\)$/u, '')
      .replace(/\s+m\.?\s?(?:fl|v)\.?$/iu, '')
      .replace(
        /\s+(?:for at|er|deltager|indgår|står|har|bidrager|inddrages|med henblik)\s.*$/iu,
        '',
      )
      .replace(/^[-•*]\s*/, '')
      .replace(/:\s.*$/u, '')
      .replace(/\s*\((?:tovholder|ansvarlig|projektleder)\)$/iu, '')
      .replace(/[.;:,]+$/, '')
      .trim()
  );
}

function listed(text: string): readonly string[] {
  const bare = text.replace(/\s+for at\s.*$/iu, '').replace(/\.$/, '');
  if (
    /^(?:Center|Centret|Afdeling|Afdelingen|Forvaltning|Forvaltningen|Udvalg|Udvalget)\s+for\b/u.test(
      bare,
    )
  )
    return [bare];
  if (/\p{L}\s?\/\s?\p{Lu}/u.test(bare) && !/\bv\//iu.test(bare))
    return bare.split(/\s?\/\s?(?=\p{Lu})/u);
  if (/\s\+\s/.test(bare)) return bare.split(/\s\+\s/);
  if (/;/.test(bare)) return bare.split(';');
  if (/,?\s+samt\s+/iu.test(bare)) return bare.split(/,\s+samt\s+|\s+samt\s+|,\s+/iu);
  // `A, 'B'` is one body with the name of its project; `A, B og C` is a list.
  if (/,\s+['’‘]/.test(bare)) return [bare];
  if (!/,\s/.test(bare)) return ofTwo(bare);
  return bare.split(/,\s+/).flatMap((part, index, all) => {
    return index === all.length - 1 ? lastOf(part) : [part];
  });
}

/** `Bøgelund Bio og Filmklubben Sidste Række` are two; `Børn og Unge` is one. */
/** Departments that are called two things: one body each. */
const PAIRS = new Set(
  (
    'teknik og miljø|natur og miljø|klima og miljø|by og teknik|by og land|plan og by|plan og byg|' +
    'plan og trafik|park og vej|vej og park|kultur og fritid|idræt og fritid|kultur og idræt|' +
    'børn og unge|børn og familie|børn og voksne|børn og kultur|skole og dagtilbud|dagtilbud og skole|' +
    'skole og forebyggelse|social og sundhed|sundhed og omsorg|sundhed og ældre|sundhed og forebyggelse|' +
    'ældre og handicap|job og borgerservice|job og integration|beskæftigelse og integration|' +
    'erhverv og turisme|borgerservice og bibliotek|unge og uddannelse|økonomi og personale'
  )
    .split('|')
    .map(folded),
);
const AND = /(?<!-)\s+og\s+/gu;

/** `Miljø` after `og` may be half of a name; `Døveforeningen`, `SSP` and `Energi Holm` are not. */
function isWhole(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  if (!/^\p{Lu}/u.test(first)) return false;
  return (
    /^\p{Lu}/u.test(second) ||
    (/^\p{Lu}/u.test(first) && /(?:en|et|erne|ene|rne)$/u.test(first)) ||
    /^\p{Lu}{2,}$/u.test(first) ||
    PAIRS.has(folded(name.split(' ').slice(0, 3).join(' ')))
  );
}

/** Parts `A og B` where both are bodies of their own. */
function ofTwo(text: string): readonly string[] {
  for (const { index, 0: and } of text.matchAll(AND)) {
    const [before, after] = [text.slice(0, index), text.slice(index + and.length)];
    if (isWhole(after)) return [before, ...ofTwo(after)];
  }
  return [text];
}

/** The last of a list: `B og C`, unless that is one department. */
function lastOf(text: string): readonly string[] {
  const paired = PAIRS.has(folded(text.replace(/\s*\(.*$/u, '')));
  return paired ? [text] : text.split(AND);
}

type Role = RecognisedActor['role'];

function asRole(names: readonly string[], role: Role): readonly RecognisedActor[] {
  return names
    .map(nameOf)
    .filter((name) => name.length > 1 && !/^(?:ikke\s|ingen\b|afklares)/iu.test(name))
    .map((name) => ({ name, role }));
}

const OWNER = /^(.{3,90}?)\s+er\s+(?:projektejer|tovholder|ansvarlig|projektleder)\b\.?\s*(.*)$/iu;
const CONTACT = /(?:der\s+)?tages\s+kontakt\s+til\s+(.*)$/iu;

function actorsInText(text: string, role: Role, whole: boolean): readonly RecognisedActor[] {
  const owner = OWNER.exec(text);
  if (owner) {
    const [, name = '', rest = ''] = owner;
    return [...asRole([name], 'lead'), ...(rest === '' ? [] : actorsInText(rest, 'actor', true))];
  }
  const contact = CONTACT.exec(text);
  if (contact) {
    const before = text.slice(0, contact.index).trim();
    return [
      ...(before === '' ? [] : actorsInText(before, role, whole)),
      ...asRole(listed(contact[1] ?? ''), 'contact-is-taken-to'),
    ];
  }
  const [first = '', partners] = text.split(
    /,?\s*\b(?:i (?:tæt |nært )?samarbejde med|sammen med|i (?:tæt )?dialog med)\b:?\s*/iu,
  );
  if (partners !== undefined) {
    return [
      ...(first === '' ? [] : asRole([first], role)),
      ...asRole(listed(partners).flatMap(unglued), 'cooperates'),
    ];
  }
  return asRole(whole ? [text] : listed(text), role);
}

/**
 * Bodies named in a cell or under a label. Several entries are one body each; a single one may
 * list several. What follows an entry that ends with `i samarbejde med:` are its partners.
 */
export function actorsIn(entries: readonly string[], role: Role): readonly RecognisedActor[] {
  const whole = entries.length > 1;
  const partnersFrom = entries.findIndex((entry) => /i samarbejde med:?$/iu.test(entry));
  return entries.flatMap((entry, index) =>
    actorsInText(
      entry.replace(/^- /, ''),
      partnersFrom >= 0 && index > partnersFrom ? 'cooperates' : role,
      whole,
    ),
  );
}
