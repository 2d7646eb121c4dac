/** What a label in a plan introduces: the head of a column, a heading, or a word before a colon. */
export type Meaning =
  | 'initiative'
  | 'number'
  | 'goals'
  | 'background'
  | 'description'
  | 'purpose'
  | 'benefit'
  | 'lead'
  | 'actors'
  | 'cooperates'
  | 'schedule'
  | 'start'
  | 'end'
  | 'status'
  | 'other';

/** Labels as Danish plans write them, each word folded by {@link folded}. */
const LABELS: Readonly<Record<Meaning, readonly string[]>> = {
  initiative: [
    'indsats',
    'indsatser',
    'handling',
    'handlinger',
    'tiltag',
    'initiativ',
    'initiativer',
    'aktivitet',
    'aktiviteter',
    'projekt',
    'projekter',
    'delindsats',
    'konkret indsats',
    'konkrete indsatser',
    'konkrete handlinger',
    'hvad',
    'hvad gør vi',
    'leverance',
    'opgave',
    'titel',
    'navn på indsats',
    'indsatsens navn',
    'indsatsens titel',
  ],
  number: ['nr', 'nummer', 'indsats nr', 'handling nr', '#'],
  goals: [
    'strategimål',
    'mål',
    'målsætning',
    'målsætninger',
    'politikmål',
    'politisk mål',
    'politiske mål',
    'strategisk mål',
    'strategiske mål',
    'overordnet mål',
    'pejlemærke',
    'pejlemærker',
    'understøtter mål',
    'bidrager til mål',
    'knytter an til mål',
    'mål i politikken',
    'sammenhæng til politikken',
    'bidrager til',
    'understøtter',
    'mål nr',
    'målnr',
    'målsætning nr',
  ],
  background: ['baggrund', 'baggrund for indsatsen', 'udgangspunkt', 'status i dag', 'hvorfor'],
  description: [
    'beskrivelse',
    'indhold',
    'indsatsen',
    'beskrivelse af indsatsen',
    'indsatsbeskrivelse',
    'projektbeskrivelse',
    'sådan gør vi',
    'det gør vi',
    'hvordan',
    'konkret',
    'målgruppe',
  ],
  purpose: [
    'formål',
    'formålet',
    'formål med indsatsen',
    'hensigt',
    'det vil vi opnå',
    'effektmål',
  ],
  benefit: [
    'gevinst',
    'gevinster',
    'forventet effekt',
    'effekt',
    'forventet resultat',
    'resultat',
    'resultater',
    'succeskriterie',
    'succeskriterier',
    'succeskriterium',
    'indikator',
    'indikatorer',
    'måling',
    'evaluering',
    'opfølgning',
    'sådan måler vi',
  ],
  lead: [
    'hovedaktør',
    'hovedansvarlig',
    'ansvarlig',
    'ansvarlige',
    'ansvar',
    'ansvarlig forvaltning',
    'ansvarligt område',
    'ansvarligt center',
    'ansvarlig afdeling',
    'ansvarlig chef/medarbejder',
    'tiltagsansvarlig',
    'projektejer',
    'projektleder',
    'tovholder',
    'tovholdere',
    'forankring',
    'hvem',
    'hvem har ansvaret',
    'ansvarlig enhed',
    'ansvarlig part',
    'udfører',
    'hovedansvar',
    'projektansvarlig',
    'indsatsansvarlig',
    'koordinator',
    'indsatsejer',
    'ejer',
    'fagområde',
    'fagcenter',
    'afdeling',
    'forvaltning',
    'hvem er ansvarlig',
    'hvem gør det',
  ],
  actors: [
    'aktør',
    'aktører',
    'involverede',
    'involverede parter',
    'involverer',
    'deltagere',
    'parter',
    'medvirkende',
    'bidragydere',
    'inddragelse',
    'medspillere',
    'hvem er med',
    'hvem deltager',
    'hvem medvirker',
  ],
  cooperates: [
    'samarbejdspartner',
    'samarbejdspartnere',
    'partnere',
    'partner',
    'øvrige aktører',
    'andre aktører',
    'i samarbejde med',
    'interessenter',
    'interessenter og partnere',
    'samarbejde',
    'samarbejde med',
    'samarbejdsparter',
    'samarbejder med',
    'sammen med',
    'partnerskaber',
    'netværk',
  ],
  schedule: [
    'tidsplan',
    'tidsramme',
    'tidsperiode',
    'tidshorisont',
    'tid',
    'periode',
    'hvornår',
    'deadline',
    'frist',
    'milepæl',
    'milepæle',
    'igangsættes',
    'gennemføres',
    'tidspunkt',
    'år',
    'opstart og slut',
    'tid og sted',
    'planperiode',
    'forventet tidsplan',
    'tidsplan og milepæle',
    'varighed',
    'start og slut',
    'start/slut',
    'udføres',
    'tidsfrist',
    'tidsfrister',
    'tidsperspektiv',
    'tidsangivelse',
    'igangsættelse',
    'iværksættes',
    'dato',
    'datoer',
    'måned',
    'årstal',
    'kvartal',
    'planlagt',
    'opstartstidspunkt',
    'forventet færdig',
    'færdig',
    'realiseres',
  ],
  start: ['start', 'opstart', 'starter', 'startdato', 'fra'],
  end: ['slut', 'afslutning', 'slutdato', 'til'],
  status: ['status', 'status og resultater', 'hvad er der sket', 'fremdrift'],
  other: [
    'ressourcer',
    'økonomi',
    'budget',
    'finansiering',
    'bemærkninger',
    'kommunens rolle',
    'vores rolle',
    'kontakt',
    'kommentarer',
    'personaleressourcer',
  ],
};

/** Lower case, without the letters that scanning and keyboards lose, and without punctuation. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/æ|ae/g, 'a')
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/[^\p{L}\p{N}#/ ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const meanings = new Map<string, Meaning>(
  (Object.entries(LABELS) as [Meaning, readonly string[]][]).flatMap(([meaning, labels]) =>
    labels.map((label) => [folded(label), meaning] as const),
  ),
);

/** Ways of pointing to the goals of a policy, folded. */
const POINTS_TO_GOALS =
  /^(?:understotter|bidrager? til|bidrag til|knytter (?:sig|an) til|relaterer (?:sig )?til|kobling til|sammenhang (?:til|med)|tilknyttet|indfrier|vedrorer|reference til|hvilke|politikkens|handicappolitikkens|hvilket)\b.*\b(?:mal|malene|malsatning|malsatninger|pejlemarke|pejlemarker|politik|politikken)(?: nr| nummer)?$/;
/** What labels add without changing what they mean. */
const ADDED = / (?:for|i|af) (?:indsatsen|handlingen|tiltaget|aktiviteten|projektet)$| nr$/;

/** What a label means, where the whole text is one. */
export function meaningOf(text: string): Meaning | undefined {
  if (text.length > 50) return undefined;
  const label = folded(text.replace(/\((?:e|er|r)\)/g, ''));
  const known = meanings.get(label) ?? meanings.get(label.replace(ADDED, ''));
  if (known) return known;
  if (POINTS_TO_GOALS.test(label)) return 'goals';
  const parts = label.split(/\s?\/\s?/);
  const [first, ...others] = parts.map((part) => meanings.get(part));
  return others.length > 0 && others.every((each) => each !== undefined) ? first : undefined;
}

/**
 * Labels that may stand alone on a line of running text. Short everyday words count only before
 * a colon or at the head of a column.
 */
const ALONE: readonly Meaning[] = [
  'background',
  'purpose',
  'benefit',
  'lead',
  'actors',
  'cooperates',
  'schedule',
  'status',
];
/** Words above a list of what is to be done. */
const LIST_FOLLOWS = new Set(
  [
    'vi vil',
    'det vil vi',
    'det vil vi gøre',
    'det gør vi',
    'sådan gør vi',
    'her sætter vi ind',
  ].map(folded),
);

const LISTED =
  /^(?:(?:handleplanens|planens|de|vores|konkrete|kommunens|politikkens|årets|nye)\s+)*(?:indsatser|handlinger|initiativer|aktiviteter|tiltag)(?:ne)?$/iu;

export function opensList(text: string): boolean {
  const bare = text.replace(/:$/, '').trim();
  return LISTED.test(bare) || LIST_FOLLOWS.has(folded(bare));
}

const TOO_PLAIN = new Set(
  [
    'hvem',
    'år',
    'tid',
    'periode',
    'til',
    'fra',
    'resultat',
    'samarbejde',
    'ejer',
    'afdeling',
    'forvaltning',
    'fagområde',
    'koordinator',
    'netværk',
    'inddragelse',
    'sammen med',
    'involverer',
    'dato',
    'måned',
    'kvartal',
    'årstal',
    'planlagt',
    'færdig',
    'realiseres',
    'igangsættelse',
  ].map(folded),
);

export function standsAlone(text: string): Meaning | undefined {
  const meaning = meaningOf(text);
  if (meaning === undefined || TOO_PLAIN.has(folded(text))) return undefined;
  if (ALONE.includes(meaning)) return meaning;
  return /^(indsats(en)?|beskrivelse|handling|strategimal|mal)$/.test(folded(text))
    ? meaning === 'initiative'
      ? 'description'
      : meaning
    : undefined;
}

/** Words that name a numbered goal in a heading. */
export const GOAL_WORDS =
  'strategimål|strategisk mål|overordnet mål|målsætning|politikmål|mål|pejlemærke|sigtelinje|ambition';

/** Words that name a numbered part of a plan. */
export const SECTION_WORDS =
  'tema|fokusområde|indsatsområde|handleplansområde|delmål|spor|område|handleplan|strategi';

/** Words that name a numbered initiative in a heading. */
export const INITIATIVE_WORDS = 'indsats|handling|tiltag|initiativ|aktivitet|projekt|delindsats';

/** Words with which a Danish sentence begins, so that a title must have ended before them. */
export const SENTENCE_STARTERS = new Set(
  (
    'De Den Der Det Dette Disse En Et Vi Vores I Ved Med Her Hvis Når Der Som For Formålet Indsatsen ' +
    'Projektet Aktiviteten Forløbet Kommunen Hver Hvert Alle Mange Flere Ideen Tanken Målet Målgruppen ' +
    'På Gennem Derfor Desuden Samtidig Efter Siden Forslaget At Man Forvaltningen Tilbuddet Frivillige'
  ).split(' '),
);

/** `3`, `2.1`, `4b`, `A1`, `B`, `IV`: how plans number what they hold. */
export const ORDINAL = String.raw`(?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[A-ZÆØÅ]\d{1,2}|[IVX]{1,4}|[A-H])(?![\p{L}\d])`;

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The number behind an ordinal: letters and roman numerals count from 1. */
export function ordinalNumber(ordinal: string): number {
  const digits = /^\d+/.exec(ordinal)?.[0];
  if (digits !== undefined) return Number(digits);
  const roman = ROMANS.indexOf(ordinal.toUpperCase());
  if (roman >= 0) return roman + 1;
  return (ordinal.toUpperCase().codePointAt(0) ?? 64) - 64;
}

/** Alternatives of words in the three ways headings are written: `mål`, `Mål`, `MÅL`. */
export function anyCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}

const NAMING = new Set(
  [
    'indsats',
    'indsatsens navn',
    'indsatsens titel',
    'navn på indsats',
    'titel',
    'projekt',
    'tiltag',
    'initiativ',
    'delindsats',
  ].map(folded),
);

/** Whether a label before a colon names the initiative itself: `Indsats: …`, not `Hvad: …`. */
export function namesInitiative(label: string): boolean {
  return NAMING.has(folded(label));
}
