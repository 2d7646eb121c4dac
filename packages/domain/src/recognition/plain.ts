import type { Cell } from './block.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
  sect: '§',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
};

export function plain(text: string): string {
  return text
    .replace(/<[^<>]{0,4000}>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '')
    .replace(/\\([.*_#-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The lines and paragraphs inside a cell of a table. List points begin with `- `. */
export function cellOf(written: string): Cell {
  const lines = written
    .replace(/<li[^>]*>/gi, '\n- ')
    .replace(/<\/?(p|br|div|ul|ol)[^>]*>|<\/li>/gi, '\n')
    .split('\n')
    .map((line) => plain(line).replace(/^- -\s*/, '- '))
    .filter((line) => line !== '' && line !== '-');
  const entries: string[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    const goesOn = last !== undefined && /^\p{Ll}/u.test(line) && !/[.:;!?]$/.test(last);
    if (goesOn) entries[entries.length - 1] = `${last} ${line}`;
    else entries.push(line);
  }
  return entries;
}

const HTML = /<(?:html|body|table|h[1-3])\b/i;

/** A web page that lies on few lines gets one for each of its parts; what is not text is left out. */
export function inParts(written: string): string {
  // A list of terms tells labels and what they say.
  const source = written
    .replace(/<dt\b[^>]*>([^<]{1,200})<\/dt>\s*<dd\b[^>]*>/gi, '\n<p>$1: ')
    .replace(/<\/dd>/gi, '</p>\n')
    .replace(/<\/?dl\b[^>]*>/gi, '\n');
  const tags = source.match(/<\/(?:p|h[1-6]|tr|li|table|div)>/gi)?.length ?? 0;
  if (!HTML.test(source) || tags < 4 || /^[ \t]*\|/m.test(source)) return source;
  return source
    .replace(/<(head|style|script|nav|header|footer)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<!doctype[^>]*>|<\/?(?:html|body|main)\b[^>]*>/gi, '')
    .replace(/(<\/(?:h[1-6]|table|thead|tbody|tr|ul|ol|div|section|article)>)/gi, '$1\n')
    .replace(/(<(?:table|ul|ol)\b[^>]*>)/gi, '\n$1\n')
    .replace(/(?<!<\/(?:td|th)>)(<\/(?:p|li)>)(?!<\/t[dh])/gi, '$1\n');
}
