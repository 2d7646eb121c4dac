import type { Answer, AnswerOf, OperationName } from '@plan/contract/client';
import { canonical, joinEdits } from '@plan/domain/kernel';
import type { FieldClash } from '@plan/domain/kernel';
import { useState } from 'react';
import { dropUnsaved, keepUnsaved, readUnsaved } from '../data/unsaved.ts';
import { useSubmitting } from './submitting.ts';
import type { Submitting } from './submitting.ts';

/** Somebody saved so often meanwhile that it is better to let a person look. */
const MOST_TRIES = 5;

type Kept<Text> = {
  /** What was read or saved last; edits of others are told by their difference from it. */
  readonly base: Text;
  readonly version: number | undefined;
};

type Clashing<Text> = { readonly fields: readonly FieldClash[]; readonly theirs: Kept<Text> };

type Task<Text, Name extends OperationName> = {
  readonly first: Text;
  /** The version of the row it was read from; none where it is new. */
  readonly version: number | undefined;
  readonly send: (
    text: Text,
    seen: { readonly version?: number | undefined },
  ) => Promise<Answer<Name>>;
  /** The row as the api shows it on a clash, as the text that people write. */
  readonly standing: (value: unknown) => Text;
  readonly versionOf: (answer: AnswerOf<Name>) => number;
  /** Where the browser keeps what is typed until it is saved; nowhere where it is left out. */
  readonly keep?: string;
  /** Whether a text still belongs to the row it was read from; it does where nothing says otherwise. */
  readonly sameRow?: (text: Text, base: Text) => boolean;
};

export type Editing<Text, Value = unknown> = {
  readonly text: Text;
  readonly change: (part: Partial<Text>) => void;
  /** Changes the text from outside its fields, which show it anew. */
  readonly replace: (part: Partial<Text>) => void;
  /** Puts another text in place, read from its own row. */
  readonly open: (text: Text, version: number | undefined) => void;
  readonly save: (then?: (answer: Value) => void) => Promise<void>;
  readonly sending: Submitting;
  readonly clash: readonly FieldClash[];
  readonly settle: (choice: 'mine' | 'theirs') => void;
  /** Whether it begins with what was typed before and never saved. */
  readonly restored: boolean;
  /** Throws away what was typed and not saved. */
  readonly forget: () => void;
  /** Whether words of others came with the last save. */
  readonly joined: boolean;
  /** Grows when fields get words that were not typed here; the key of fields that keep their own. */
  readonly rewritten: number;
};

type Standing = { readonly version: number; readonly value: unknown };

function standingIn<Name extends OperationName>(answer: Answer<Name>): Standing | undefined {
  if (answer.kind !== 'refused' || answer.status !== 409) return undefined;
  // On a clash the api shows the row as it stands, with its version.
  return answer.problem.theirs as Standing | undefined;
}

type Tried<Text, Name extends OperationName> = {
  readonly answer: Answer<Name>;
  readonly sent: Text;
  readonly clash: Clashing<Text> | undefined;
};

/** Sends; where others saved meanwhile in other fields, joins and sends again. */
async function sendJoined<Text extends object, Name extends OperationName>(
  task: Pick<Task<Text, Name>, 'send' | 'standing' | 'sameRow'>,
  text: Text,
  kept: Kept<Text>,
  tries = MOST_TRIES,
): Promise<Tried<Text, Name>> {
  const known = kept.version !== undefined && (task.sameRow?.(text, kept.base) ?? true);
  const answer = await task.send(text, known ? { version: kept.version } : {});
  const now = standingIn(answer);
  if (!now) return { answer, sent: text, clash: undefined };
  const theirs = { base: task.standing(now.value), version: now.version };
  const { value, clashes } = joinEdits(kept.base, text, theirs.base);
  if (clashes.length > 0 || tries === 0) {
    return { answer, sent: text, clash: { fields: clashes, theirs } };
  }
  return sendJoined(task, value, theirs, tries - 1);
}

type Typed<Text> = Kept<Text> & { readonly text: Text };

/** What was typed at a place and never saved, if it still has the shape of what is written now. */
function typedAt<Text extends object>(
  place: string | undefined,
  first: Text,
): Typed<Text> | undefined {
  const found = place === undefined ? undefined : readUnsaved(place);
  if (typeof found !== 'object' || found === null || !('text' in found)) return undefined;
  const typed = found as Typed<Text>;
  // What may be left out may be there, too.
  return Object.keys(first).every((name) => name in typed.text) ? typed : undefined;
}

/**
 * The life of one text being written: what is typed, what it was read from, and what others saved
 * meanwhile. Edits of different fields are joined; where two people wrote in the same field,
 * nothing is overwritten before a person has chosen.
 */
export function useEditing<Text extends object, Name extends OperationName>(
  task: Task<Text, Name>,
): Editing<Text, AnswerOf<Name>> {
  const { keep: place } = task;
  const [before] = useState(() => typedAt(place, task.first));
  const [restored, setRestored] = useState(before !== undefined);
  const [text, setText] = useState(before?.text ?? task.first);
  const [kept, setKept] = useState<Kept<Text>>(
    before ?? { base: task.first, version: task.version },
  );
  const [clash, setClash] = useState<Clashing<Text>>();
  const [rewritten, setRewritten] = useState(0);
  const [joined, setJoined] = useState(false);
  const sending = useSubmitting();
  const put = (next: Text) => {
    setText(next);
    setRewritten((now) => now + 1);
  };
  const saveAs = async (
    mine: Text,
    over: Kept<Text>,
    then?: (answer: AnswerOf<Name>) => void,
  ): Promise<void> => {
    const trying = sendJoined(task, mine, over);
    await sending.send(
      trying.then(({ answer }) => answer),
      (answer) => then?.(answer),
    );
    const { answer, sent, clash: clashed } = await trying;
    setClash(clashed);
    if (answer.kind !== 'ok') return;
    const standing = { base: sent, version: task.versionOf(answer.value) };
    const later = typedAt(place, mine)?.text;
    // What was typed while it was saved waits for the next time.
    if (place !== undefined && later && canonical(later) !== canonical(mine)) {
      keepUnsaved(place, { ...standing, text: joinEdits(mine, later, sent).value });
    } else if (place !== undefined) dropUnsaved(place);
    setRestored(false);
    setKept(standing);
    setJoined(sent !== mine);
    if (sent === mine) return;
    setText((now) => (now === mine ? sent : joinEdits(mine, now, sent).value));
    setRewritten((times) => times + 1);
  };
  return {
    text,
    change(part) {
      if (place !== undefined) keepUnsaved(place, { ...kept, text: { ...text, ...part } });
      setText((now) => ({ ...now, ...part }));
    },
    replace: (part) => put({ ...text, ...part }),
    open(next, version) {
      put(next);
      setKept({ base: next, version });
      setClash(undefined);
    },
    save: (then) => saveAs(text, kept, then),
    sending,
    clash: clash?.fields ?? [],
    settle(choice) {
      if (!clash) return;
      const { theirs } = clash;
      const mine = joinEdits(kept.base, text, theirs.base).value;
      setClash(undefined);
      setKept(theirs);
      if (choice === 'mine') {
        put(mine);
        void saveAs(mine, theirs);
      } else {
        sending.refuse(undefined);
        put(joinEdits(kept.base, theirs.base, text).value);
      }
    },
    restored,
    forget() {
      if (place !== undefined) dropUnsaved(place);
      setRestored(false);
      setKept({ base: task.first, version: task.version });
      put(task.first);
    },
    joined,
    rewritten,
  };
}
