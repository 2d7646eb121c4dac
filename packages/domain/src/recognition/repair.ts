/** Tells whether a word is Danish, as a dictionary knows it. */
export type KnownWords = { readonly knows: (word: string) => boolean };

/**
 * What scanning makes of æ, ø and å (and of l), with how unlikely each reading is. Seen in a
 * scanned plan of 2016; kept as pairs of what stands and what was meant.
 */
const READINGS: readonly (readonly [string, string, number])[] = [
  // A program that did not know the letter put a mark in its place.
  ['?', 'å', 0.4],
  ['?', 'ø', 0.45],
  ['?', 'æ', 0.5],
  ['\uFFFD', 'å', 0.4],
  ['\uFFFD', 'ø', 0.45],
  ['\uFFFD', 'æ', 0.5],
  ['@g', 'ø', 0.5],
  ['@', 'ø', 0.5],
  ['é', 'ø', 1],
  ['g', 'ø', 1],
  ['ae', 'æ', 1],
  ['a', 'å', 1],
  ['I', 'l', 1],
  ['A', 'Å', 1],
  ['P', 'Ø', 1.2],
  ['ee', 'æ', 1.4],
  ['ze', 'æ', 1.4],
  ['sze', 'sæ', 1.4],
  ['ad', 'å', 1.8],
  ['o', 'ø', 2],
  ['d', 'å', 2],
  ['a', 'æ', 2],
  ['e', 'ø', 2.2],
  ['e', 'æ', 2.2],
  ['O', 'Ø', 2.2],
  ['l', 'æ', 2.5],
];

/** Words that exist without their letter too, but hardly ever in a plan. */
const USUAL: Readonly<Record<string, string>> = {
  pa: 'på',
  ar: 'år',
  aret: 'året',
  arlig: 'årlig',
  fa: 'få',
  far: 'får',
  ga: 'gå',
  gar: 'går',
  ma: 'må',
  na: 'nå',
  nar: 'når',
  sa: 'så',
  sadan: 'sådan',
  star: 'står',
  sta: 'stå',
  ogsa: 'også',
  mal: 'mål',
  male: 'måle',
  malet: 'målet',
  malene: 'målene',
  maling: 'måling',
  made: 'måde',
  mader: 'måder',
  rad: 'råd',
  radet: 'rådet',
  rade: 'råde',
  bade: 'både',
  abne: 'åbne',
  verdi: 'værdi',
  lengere: 'længere',
  lenge: 'længe',
};

/** Everyday words, because dictionaries of inflected forms leave some of them out. */
const COMMON = new Set(
  (
    'af at den der det dig din du efter eller en end er et for fra gå går gør ham han har have her hos hun ' +
    'hvad hver hvor hvordan hvorfor i ikke ind jeg jer kan man med mod mange må ned og om op os over på ' +
    'sammen selv sig som til ud under var ved vi vil være været vores skal blive bliver blev deres disse ' +
    'denne dette alle andre også både når så år få stå slå nå indgå igangsætte fx bl mv samt kunne skulle ' +
    'høre gøre føre køre møde møder søge støtte øge øget ønsker følge først størst færre lære læse række hjælp hjælpe ældre børn årlig årligt måned område områder løbende forår halvår mål råd rådet ' +
    'eget egen egne længere større mindre bedre flere ville have havde haft dem andet anden andre nogle nogen noget tager tage gøre gjort gjorde ser blevet bør burde åbne sætte sættes hvilke hvilken mellem uden inden gennem derfor dermed herunder udover videre'
  ).split(' '),
);

const MOST_CHANGES = 3;
/** Longer runs of letters are no words. */
const LONGEST = 40;
const MOST_TRIES = 600;
/** A word that only the dictionary knows is a little less likely than an everyday one. */
const UNCOMMON = 0.2;
/** A word made of two known ones is weaker evidence than one that stands in the dictionary. */
const COMPOUND = 1.5;
const COMPOUND_NAME = 3;

/**
 * Whether a text has lost its Danish letters: they are some 4 in 100, here fewer than 1 in 400, or
 * marks stand inside words in their place.
 */
export function damaged(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const danish = text.match(/[æøåÆØÅ]/gu)?.length ?? 0;
  const marks = text.match(/\p{L}[?\uFFFD](?=\p{L})/gu)?.length ?? 0;
  return (letters >= 300 && danish / letters < 0.0025) || marks >= 5;
}

function isCompound(word: string, words: KnownWords): boolean {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const head = word.slice(0, cut);
    const tail = word.slice(cut);
    if (tail in USUAL || !words.knows(tail)) continue;
    if (words.knows(head)) return true;
    if (head.endsWith('s') && head.length > 4 && words.knows(head.slice(0, -1))) return true;
  }
  return false;
}

function stands(word: string, words: KnownWords): boolean {
  return COMMON.has(word.toLowerCase()) || words.knows(word);
}

/** How doubtful a word is as it stands; undefined where nothing speaks for it. */
function doubt(word: string, words: KnownWords): number | undefined {
  if (COMMON.has(word.toLowerCase())) return 0;
  if (words.knows(word)) return UNCOMMON;
  if (word.length < 7 || !isCompound(word.toLowerCase(), words)) return undefined;
  return /^\p{Lu}/u.test(word) ? COMPOUND_NAME : COMPOUND;
}

/** `indga`, `strategimal`: a known word before one that has usually lost its letter. */
function withUsualEnd(word: string, words: KnownWords): string | undefined {
  for (let cut = 3; cut <= word.length - 2; cut += 1) {
    const end = USUAL[word.slice(cut)];
    const head = word.slice(0, cut);
    if (end !== undefined && stands(head.toLowerCase(), words)) return head + end;
  }
  return undefined;
}

type Try = { readonly word: string; readonly cost: number; readonly changes: number };

/** The least doubtful reading of a word; the word itself where nothing better is known. */
function readingOf(word: string, words: KnownWords): string {
  const waiting: Try[] = [{ word, cost: 0, changes: 0 }];
  const seen = new Set([word]);
  let best = { word, cost: Infinity };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    waiting.sort((a, b) => a.cost - b.cost || a.changes - b.changes);
    const next = waiting.shift();
    if (!next || next.cost >= best.cost) break;
    const total = next.cost + (doubt(next.word, words) ?? Infinity);
    if (total < best.cost) best = { word: next.word, cost: total };
    if (next.changes === MOST_CHANGES) continue;
    for (const [stood, meant, cost] of READINGS) {
      for (let at = next.word.indexOf(stood); at >= 0; at = next.word.indexOf(stood, at + 1)) {
        const tried = next.word.slice(0, at) + meant + next.word.slice(at + stood.length);
        if (seen.has(tried)) continue;
        seen.add(tried);
        waiting.push({ word: tried, cost: next.cost + cost, changes: next.changes + 1 });
      }
    }
  }
  return best.word;
}

function cased(model: string, word: string): string {
  const [first = ''] = model;
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * Puts the Danish letters back into a text that has lost them, word by word. A word that stands in
 * the dictionary is kept, but for the few that a plan nearly always means otherwise.
 */
export function repairer(words: KnownWords): (line: string) => string {
  const known = new Map<string, string>();
  const repaired = (word: string): string => {
    const usual = USUAL[word.toLowerCase()];
    if (usual !== undefined) return cased(word, usual);
    if (word.length < 3 || word.length > LONGEST || stands(word, words)) return word;
    const ended = withUsualEnd(word, words);
    return ended ?? readingOf(word, words);
  };
  return (line) =>
    line
      .replace(/(^|[.!?] )\| /g, '$1I ')
      .replace(/\p{L}*(?:[?@\uFFFD]\p{L}+)+|\p{L}+/gu, (word) => {
        const before = known.get(word);
        if (before !== undefined) return before;
        const after = repaired(word);
        known.set(word, after);
        return after;
      });
}
