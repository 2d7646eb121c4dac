import type { RecognisedActor } from './recognised.ts';
import { GOAL_WORDS, folded } from './vocabulary.ts';

const NUMBERS = String.raw`\d{1,2}(?:(?:\s*(?:,|og|samt|&|\+|/)\s*)+\d{1,2})*`;
const MENTIONED = new RegExp(
  String.raw`(?:${GOAL_WORDS})(?:ene|erne|et|ne|s)?\s*(?:nr\.?\s*)?(${NUMBERS})`,
  'giu',
);
const ONLY_NUMBERS = new RegExp(String.raw`^(?:nr\.?\s*)?(${NUMBERS})\.?$`, 'iu');

type Goal = { readonly number: number; readonly title: string };

/** Numbers of the goals that a text points to: by number, or by a goal's own title. */
export function goalNumbersIn(text: string, goals: readonly Goal[]): readonly number[] {
  const lists = [...text.matchAll(MENTIONED)].map((match) => match[1] ?? '');
  const only = ONLY_NUMBERS.exec(text.trim())?.[1];
  const numbers = [...lists, ...(only === undefined ? [] : [only])]
    .flatMap((list) => list.match(/\d+/g) ?? [])
    .map(Number);
  if (numbers.length > 0) return [...new Set(numbers)].toSorted((a, b) => a - b);
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
  return text
    .replace(/^(?:og|samt|med)\s+/iu, '')
    .replace(/\s+(?:for at|er|deltager|indgår|står|har|bidrager|inddrages|med henblik)\s.*$/iu, '')
    .replace(/^[-•*]\s*/, '')
    .replace(/:\s.*$/u, '')
    .replace(/[.;:,]+$/, '')
    .trim();
}

function listed(text: string): readonly string[] {
  const bare = text.replace(/\s+for at\s.*$/iu, '').replace(/\.$/, '');
  if (/;/.test(bare)) return bare.split(';');
  if (/,?\s+samt\s+/iu.test(bare)) return bare.split(/,\s+samt\s+|\s+samt\s+|,\s+/iu);
  // `A, 'B'` is one body with the name of its project; `A, B og C` is a list.
  if (/,\s+['’‘]/.test(bare)) return [bare];
  if (!/,\s/.test(bare)) return ofTwo(bare);
  return bare.split(/,\s+/).flatMap((part, index, all) => {
    return index === all.length - 1 ? part.split(/(?<!-)\s+og\s+/iu) : [part];
  });
}

/** `Bøgelund Bio og Filmklubben Sidste Række` are two; `Børn og Unge` is one. */
function ofTwo(text: string): readonly string[] {
  const parts = text.split(/(?<!-)\s+og\s+(?=\p{Lu}[^-]*$)/u);
  return parts.length === 2 && parts.every((part) => part.includes(' ')) ? parts : [text];
}

type Role = RecognisedActor['role'];

function asRole(names: readonly string[], role: Role): readonly RecognisedActor[] {
  return names
    .map(nameOf)
    .filter((name) => name.length > 1)
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
  const [first = '', partners] = text.split(/,?\s*\bi samarbejde med\b:?\s*/iu);
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
