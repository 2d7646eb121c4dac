import { dayIn } from '@plan/contract/words';
import { readSchedule } from '@plan/domain/plans';
import type { Schedule } from '@plan/domain/plans';
import { TextField } from './fields.tsx';
import { useWords } from '../words/language.tsx';

type Said = { readonly openEnded: string; readonly until: string };

function toldOf(schedule: Schedule, language: 'da' | 'en', { openEnded, until }: Said): string {
  const { start, end } = schedule;
  if (start === undefined && end !== undefined) return `${until} ${dayIn(language, end)}`;
  if (start === undefined) return schedule.openEnded ? openEnded : '';
  const last = end === undefined ? openEnded : dayIn(language, end);
  return start === end ? dayIn(language, start) : `${dayIn(language, start)} – ${last}`;
}

type Props = {
  readonly at: string;
  readonly label: string;
  readonly help: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A time in the document's own words, with the days that are read from them while typing. */
export function PeriodField(props: Props) {
  const { language, words: all } = useWords();
  const words = all.forms;
  const told = toldOf(readSchedule(props.value), language, words);
  return (
    <>
      <TextField {...props} />
      {props.value.trim() === '' ? null : (
        <p className="read-as">{told === '' ? words.notRead : `${words.read}: ${told}`}</p>
      )}
    </>
  );
}
