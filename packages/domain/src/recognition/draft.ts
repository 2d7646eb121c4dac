import { readSchedule, tellsTime } from '../plans/index.ts';
import { isSchedule } from './linear-table.ts';
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
  /** Told under a chapter about the process, and no initiative where there are others. */
  aside?: boolean;
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
  /(?:understøtter|støtter|bidrager til|knytter (?:sig|an) til|relaterer sig til|hører (?:under|til)|støtter op om)\s+(?:strategi)?mål\s[^.]{1,40}/iu;

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

/** Names without the time that stands after them: `(Tovholder: Jobcentret, 2025-2026)`. */
function withoutTime(entries: readonly string[]): {
  readonly names: readonly string[];
  readonly time: string;
} {
  const parted = entries.map((entry) => {
    const [, names = entry, last = ''] = /^(.+)[,;]\s+([^,;]{3,40})$/su.exec(entry) ?? [];
    return isSchedule(last) ? { names, time: last } : { names: entry, time: '' };
  });
  return {
    names: parted.map((each) => each.names),
    time: parted.find((each) => each.time !== '')?.time ?? '',
  };
}

function onceEach(actors: readonly RecognisedActor[]): readonly RecognisedActor[] {
  const byKey = new Map(actors.map((actor) => [`${actor.role} ${actor.name}`, actor]));
  return [...byKey.values()];
}

/** What the draft came to. Goals are those it names, else the one it stands under. */
export function finished(
  draft: Draft,
  goals: readonly { readonly number: number; readonly title: string }[],
  rawTitle: string | undefined,
): RecognisedInitiative {
  const entries = (meaning: Meaning) => draft.told.get(meaning) ?? [];
  const text = (meaning: Meaning) => entries(meaning).join('\n\n');
  const namesTold = (meaning: Meaning) => withoutTime(entries(meaning));
  const prose = text('description');
  const named = goalNumbersIn(
    text('goals') === '' ? (SERVES.exec(prose)?.[0] ?? '') : text('goals'),
    goals,
  );
  const under = draft.underGoal === undefined ? [] : [draft.underGoal];
  const cellIsEmpty = draft.told.has('goals') && text('goals').trim() === '';
  const stated = named.length > 0 ? named : cellIsEmpty ? [] : under;
  const who = {
    lead: namesTold('lead'),
    actors: namesTold('actors'),
    with: namesTold('cooperates'),
  };
  const actors: readonly RecognisedActor[] = onceEach([
    ...actorsIn(who.lead.names.length > 0 ? who.lead.names : responsibleIn(prose), 'lead'),
    ...actorsIn(who.actors.names, 'actor'),
    ...actorsIn(who.with.names, 'cooperates'),
  ]);
  const beside = [who.lead, who.actors, who.with]
    .map(({ time }) => time)
    .find((each) => each !== '');
  const written = draft.told.has('schedule') ? text('schedule') : (beside ?? timeIn(prose));
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
