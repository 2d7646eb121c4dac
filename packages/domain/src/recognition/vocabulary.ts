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
  ],
  actors: ['aktør', 'aktører', 'involverede', 'involverede parter', 'deltagere', 'parter'],
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

/** What a label means, where the whole text is one. */
export function meaningOf(text: string): Meaning | undefined {
  return text.length > 50 ? undefined : meanings.get(folded(text));
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

export function opensList(text: string): boolean {
  return (text.length < 40 && meaningOf(text) === 'initiative') || LIST_FOLLOWS.has(folded(text));
}

const TOO_PLAIN = new Set(['hvem', 'ar', 'tid', 'periode', 'til', 'fra', 'resultat', 'samarbejde']);

export function standsAlone(text: string): Meaning | undefined {
  const meaning = meaningOf(text);
  if (meaning === undefined || TOO_PLAIN.has(folded(text))) return undefined;
  if (ALONE.includes(meaning)) return meaning;
  return /^(indsats(en)?|beskrivelse|handling(er)?|strategimal|mal)$/.test(folded(text))
    ? meaning === 'initiative'
      ? 'description'
      : meaning
    : undefined;
}

/** Words that name a numbered goal in a heading. */
export const GOAL_WORDS =
  'strategimål|strategisk mål|målsætning|politikmål|mål|pejlemærke|sigtelinje';

/** Words that name a numbered part of a plan. */
export const SECTION_WORDS =
  'tema|fokusområde|indsatsområde|handleplansområde|spor|område|handleplan|strategi';

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
