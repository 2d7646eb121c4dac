import { readSchedule, tellsTime } from '../plans/index.ts';
import { actorsIn, goalNumbersIn } from './readings.ts';
import type { RecognisedActor, RecognisedInitiative } from './recognised.ts';
import type { Meaning } from './vocabulary.ts';

type Start = {
  readonly line: number;
  readonly number: string | null;
  readonly title: string;
  readonly origin: RecognisedInitiative['origin'];
  /** Whether the document itself says that this is an initiative. */
  readonly strong: boolean;
  readonly section: number | null;
  underGoal: number | undefined;
};

/** An initiative while its document is read. */
export type Draft = Start & {
  /** Lines that became part of it. */
  readonly lines: number[];
  readonly told: Map<Meaning, string[]>;
  readonly tell: (meaning: Meaning, text: string) => void;
  readonly open: (meaning: Meaning) => void;
  readonly has: (meaning: Meaning) => boolean;
  readonly fields: () => number;
  /** Heads of a table whose cells follow one after the other. */
  columns?: readonly Meaning[];
  /** One point of a list, so that what follows the list is not part of it. */
  listed?: boolean;
};

export function emptyDraft(start: Start): Draft {
  const told = new Map<Meaning, string[]>();
  const of = (meaning: Meaning) => {
    const texts = told.get(meaning) ?? [];
    told.set(meaning, texts);
    return texts;
  };
  return {
    ...start,
    lines: [],
    told,
    tell: (meaning, text) => void of(meaning).push(text),
    open: (meaning) => void of(meaning),
    has: (meaning) => told.has(meaning),
    fields: () => told.size,
  };
}

const SERVES =
  /(?:understøtter|støtter|bidrager til|knytter (?:sig|an) til|relaterer sig til|hører under)\s+(?:strategi)?mål\s[^.]{1,40}/iu;

/** `Ansvarlig er Kulturskolen.` in running text. */
function responsibleIn(text: string): readonly string[] {
  const named = /\bAnsvarlig(?:e)?\s+er\s+([^.]{3,120})\./u.exec(text)?.[1];
  return named === undefined ? [] : [named];
}

/** A time that running text tells, where a document has no place for schedules. */
function timeIn(text: string): string {
  const told =
    /\b(?:Gennemføres|Igangsættes|Løber|Starter|Uddeles|Afholdes|Påbegyndes)\s+(?:første gang\s+)?(?:i\s+)?([^.]{3,40})\./u.exec(
      text,
    )?.[1];
  if (told !== undefined && tellsTime(told)) return told;
  return /\b(?:forår|sommer|efterår|vinter)(?:et|en)?\s+(?:19|20)\d\d\b/iu.exec(text)?.[0] ?? '';
}

/** What the draft came to. Goals are those it names, else the one it stands under. */
export function finished(
  draft: Draft,
  goals: readonly { readonly number: number; readonly title: string }[],
  rawTitle: string | undefined,
): RecognisedInitiative {
  const entries = (meaning: Meaning) => draft.told.get(meaning) ?? [];
  const text = (meaning: Meaning) => entries(meaning).join('\n\n');
  const prose = text('description');
  const named = goalNumbersIn(
    text('goals') === '' ? (SERVES.exec(prose)?.[0] ?? '') : text('goals'),
    goals,
  );
  const under = draft.underGoal === undefined ? [] : [draft.underGoal];
  const cellIsEmpty = draft.told.has('goals') && text('goals').trim() === '';
  const stated = named.length > 0 ? named : cellIsEmpty ? [] : under;
  const actors: readonly RecognisedActor[] = [
    ...actorsIn(entries('lead').length > 0 ? entries('lead') : responsibleIn(prose), 'lead'),
    ...actorsIn(entries('actors'), 'actor'),
    ...actorsIn(entries('cooperates'), 'cooperates'),
  ];
  const written = draft.told.has('schedule') ? text('schedule') : timeIn(prose);
  const span = [written, [text('start'), text('end')].filter((each) => each !== '').join(' - ')];
  return {
    line: draft.line,
    number: draft.number,
    title: draft.title,
    rawTitle: rawTitle ?? draft.title,
    goals: stated,
    goalsStated: stated.length > 0 || text('goals').trim() !== '',
    schedule: readSchedule(span.filter((each) => each !== '').join(' ')),
    actors,
    origin: draft.origin,
    section: draft.section,
    background: text('background'),
    description: text('description'),
    purpose: text('purpose'),
    benefit: text('benefit'),
    status: text('status'),
    also: {
      goals: text('goals'),
      actors: [text('lead'), text('actors'), text('cooperates')].filter((t) => t !== '').join('\n'),
      other: text('other'),
    },
  };
}
