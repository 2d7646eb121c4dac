import type { AnswerOf } from '@plan/contract/client';
import { dayIn } from '@plan/contract/words';
import { timesAnswered } from '@plan/domain/applications';
import type { Day } from '@plan/domain/kernel';
import type { GroupQuestion } from '@plan/domain/pools';
import { fieldId } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import { answersIn, putAnswers } from './answering.ts';
import { useSaved } from './autosave.ts';
import type { PageKeeper } from './autosave.ts';
import { useCaseWords } from './case-words.ts';

type EarlierAnswer = AnswerOf<'listEarlierAnswers'>['answers'][number];

/** That an answer stands as it was written anew, and not as it was sent. */
function Corrected({ on }: { readonly on: Day | undefined }) {
  const { language } = useWords();
  const { inquiries } = useCaseWords();
  return on === undefined ? null : (
    <p className="form-hint mb-0">{inquiries.correctedOn(dayIn(language, on))}</p>
  );
}

type EarlierProps = {
  readonly saver: PageKeeper;
  readonly answer: EarlierAnswer;
};

/** What was answered last time, offered as long as nothing has been answered now. */
export function Earlier({ saver, answer }: EarlierProps) {
  const { words } = useWords();
  const empty = useSaved(
    saver,
    ({ content }) => (answersIn(content)[answer.question] ?? '').trim() === '',
  );
  if (!empty) return null;
  const { question, round, shown, correctedOn } = answer;
  const reuse = () => {
    putAnswers(saver, { ...answersIn(saver.now.content), [question]: answer.answer });
    // The button goes; the answer is where it went.
    document.getElementById(fieldId(`${answer.step}.${question}`))?.focus();
  };
  return (
    <div className="earlier">
      <p className="mb-0">{words.applications.earlier(round)}</p>
      <Corrected on={correctedOn} />
      <blockquote className="keep-lines" lang="da">
        {shown}
      </blockquote>
      <button type="button" className="button button-tertiary" onClick={reuse}>
        {words.applications.useEarlier}
        <span className="sr-only"> {shown.slice(0, 60)}</span>
      </button>
    </div>
  );
}

type EarlierGroup = AnswerOf<'listEarlierAnswers'>['groups'][number];

type EarlierGroupProps = {
  readonly saver: PageKeeper;
  readonly group: GroupQuestion;
  readonly again: EarlierGroup;
};

/** All times of a group as they were answered last, offered as long as it is not answered now. */
export function EarlierTimes({ saver, group, again }: EarlierGroupProps) {
  const { words } = useWords();
  const empty = useSaved(saver, ({ content }) => timesAnswered(group, answersIn(content)) === 0);
  if (!empty) return null;
  const reuse = () => {
    putAnswers(saver, { ...answersIn(saver.now.content), ...again.answers });
    document.getElementById(fieldId(`${again.step}.${group.key}`))?.focus();
  };
  return (
    <div className="earlier">
      <p className="mb-0">{words.applications.earlier(again.round)}</p>
      <Corrected on={again.correctedOn} />
      <ul lang="da">
        {again.shown.map((each, index) => (
          <li key={`${index + 1} ${each}`}>{each}</li>
        ))}
      </ul>
      <button type="button" className="button button-tertiary" onClick={reuse}>
        {words.applications.useEarlierAll}
        <span className="sr-only">: {group.label}</span>
      </button>
    </div>
  );
}

export type EarlierBudget = NonNullable<AnswerOf<'listEarlierAnswers'>['budget']>;

type LinesProps = { readonly budget: EarlierBudget; readonly onUse: () => void };

/** The budget that was sent last, offered as long as nothing is written in this one. */
export function EarlierLines({ budget, onUse }: LinesProps) {
  const { words } = useWords();
  return (
    <div className="earlier">
      <p className="mb-0">{words.applications.earlierBudget(budget.round)}</p>
      <ul lang="da">
        {budget.lines.map(({ text, amount }, index) => (
          <li key={`${index + 1} ${text}`}>
            {text}: {amount}
          </li>
        ))}
      </ul>
      <button type="button" className="button button-tertiary" onClick={onUse}>
        {words.applications.useEarlierAll}
      </button>
    </div>
  );
}
