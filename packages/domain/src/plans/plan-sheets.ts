/** A column of a sheet, and the place in the plan file that its cells come from. */
export type Column = {
  readonly head: string;
  /** Where the value is in the row; a dotted path makes objects in objects. */
  readonly path: string;
  readonly kind: 'text' | 'number' | 'yes-no';
};

const text = (head: string, path: string): Column => ({ head, path, kind: 'text' });
const number = (head: string, path: string): Column => ({ head, path, kind: 'number' });
const yesNo = (head: string, path: string): Column => ({ head, path, kind: 'yes-no' });

/** Every sheet has a row for each thing; `key` columns say what a row belongs to. */
export const KEY = 'Indsats';
export const UNTIL = 'Status til og med';

/** A list somewhere in the file as a sheet of its own. `at` is its path from what it belongs to. */
export type Sheet = {
  readonly name: string;
  readonly of: 'plan' | 'initiative' | 'status' | 'indicator';
  readonly at: string;
  readonly columns: readonly Column[];
};

export const PLAN: readonly Column[] = [
  text('Format', 'format'),
  number('Udgave af formatet', 'schema'),
  text('Tilstand', 'state'),
  text('Titel', 'text.title'),
  text('Undertitel', 'text.subtitle'),
  text('Periode', 'text.period.text'),
  text('Første dag', 'text.period.start'),
  text('Sidste dag', 'text.period.end'),
  text('Indledning', 'text.introduction'),
  yesNo('Kun udvalgte indsatser', 'text.selectedInitiativesOnly'),
  text('Sagsnummer', 'text.caseReference'),
  number('Måneder mellem statusser', 'text.updateEvery'),
  text('Vedtaget af', 'adopted.body'),
  text('Vedtaget den', 'adopted.day'),
  text('Punkt på dagsordenen', 'adopted.item'),
];

export const INITIATIVE: readonly Column[] = [
  text('Nummer', 'text.number'),
  number('Afsnit', 'text.section'),
  text('Titel', 'text.title'),
  text('Baggrund', 'text.background'),
  text('Det gør vi', 'text.description'),
  text('Formål', 'text.purpose'),
  text('Gevinst', 'text.benefit'),
  text('Mål angivet', 'text.goals.kind'),
  text('Tidsplan', 'text.schedule'),
  text('Ny eller fortsat', 'text.origin'),
  text('Fortsætter', 'text.predecessor.text'),
  text('Fortsætter indsats', 'text.predecessor.initiative'),
  text('Enhed', 'work.unit'),
  text('Ansvarlig', 'work.owner'),
  number('Budget i øre', 'work.budget'),
];

export const STATUS: readonly Column[] = [
  text('Periode', 'period.text'),
  text('Fra', 'period.from'),
  text('Årsag', 'cause'),
  text('Næste skridt', 'nextStep'),
  text('Lys sat til', 'override.colour'),
  text('Begrundelse for lyset', 'override.reason'),
];

const TITLED = [text('Titel', 'title'), text('Tekst', 'text')];

export const LISTS: readonly Sheet[] = [
  {
    name: 'Politikker',
    of: 'plan',
    at: 'text.policies',
    columns: [text('Politik', 'policy'), number('Udgave', 'version')],
  },
  {
    name: 'Afsnit',
    of: 'plan',
    at: 'text.sections',
    columns: [text('Slags', 'kind'), number('Nummer', 'number'), ...TITLED],
  },
  { name: 'Partnere', of: 'plan', at: 'text.partners', columns: [text('Navn', '')] },
  { name: 'Input', of: 'plan', at: 'text.inputs', columns: TITLED },
  {
    name: 'Nævnt ved siden af',
    of: 'plan',
    at: 'text.alsoMentioned',
    columns: [number('Mål', 'goal'), text('Tekst', 'text')],
  },
  {
    name: 'Udfald',
    of: 'plan',
    at: 'rollOver',
    columns: [
      text(KEY, 'key'),
      text('Udfald', 'outcome'),
      text('Går ind i', 'into'),
      text('Note', 'note'),
    ],
  },
  {
    name: 'Mål',
    of: 'initiative',
    at: 'text.goals.goals',
    columns: [text('Politik', 'policy'), number('Udgave', 'version'), number('Mål', 'goal')],
  },
  {
    name: 'Citerede mål',
    of: 'initiative',
    at: 'text.quotedGoals',
    columns: [number('Mål', 'goal'), text('Tekst', 'text')],
  },
  {
    name: 'Aktører',
    of: 'initiative',
    at: 'text.actors',
    columns: [text('Navn', 'name'), text('Rolle', 'role')],
  },
  {
    name: 'Inspiration',
    of: 'initiative',
    at: 'text.inspirations',
    columns: [text('Tekst', '')],
  },
  { name: 'Delindsatser', of: 'initiative', at: 'text.subInitiatives', columns: TITLED },
  {
    name: 'Hænger sammen med',
    of: 'initiative',
    at: 'text.links',
    columns: [text('Tekst', 'text'), text('Anden indsats', 'initiative')],
  },
  {
    name: 'Milepæle',
    of: 'initiative',
    at: 'work.milestones',
    columns: [
      text('Id', 'id'),
      text('Titel', 'title'),
      text('Frist', 'due'),
      text('Nået', 'doneOn'),
    ],
  },
  {
    name: 'Indikatorer',
    of: 'initiative',
    at: 'work.indicators',
    columns: [
      text('Id', 'id'),
      text('Titel', 'title'),
      text('Enhed', 'unit'),
      number('Udgangspunkt', 'baseline'),
      number('Måltal', 'target'),
    ],
  },
  {
    name: 'Målinger',
    of: 'indicator',
    at: 'values',
    columns: [text('Dag', 'on'), number('Værdi', 'value'), text('Kilde', 'source')],
  },
  { name: 'Statustilstande', of: 'status', at: 'states', columns: [text('Tilstand', '')] },
  {
    name: 'Statusfortælling',
    of: 'status',
    at: 'narrative',
    columns: [text('Overskrift', 'heading'), text('Tekst', 'text')],
  },
  { name: 'Statusaktører', of: 'status', at: 'actors', columns: [text('Navn', '')] },
  {
    name: 'Statushændelser',
    of: 'status',
    at: 'events',
    columns: [text('Titel', 'title'), text('Hvornår', 'when'), text('Note', 'note')],
  },
  {
    name: 'Statusresultater',
    of: 'status',
    at: 'results',
    columns: [
      text('Navn', 'label'),
      number('Værdi', 'value'),
      text('Enhed', 'unit'),
      text('Dokumentation', 'evidence'),
    ],
  },
];
