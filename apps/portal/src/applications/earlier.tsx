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
  const { question, round, shown, correctedOn } = answer;
  const now = useSaved(saver, ({ content }) => {
    const typed = (answersIn(content)[question] ?? '').trim();
    return typed === '' ? 'empty' : typed === answer.answer.trim() ? 'same' : 'other';
  });
  if (now === 'other') return null;
  if (now === 'same') return <p className="form-hint">{words.applications.stillTrue(round)}</p>;
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

type Line = EarlierBudget['lines'][number];

type LinesProps = {
  readonly budget: EarlierBudget;
  readonly now: readonly Line[];
  readonly onUse: (lines: readonly Line[]) => void;
};

function isSame(one: Line, other: Line): boolean {
  return one.side === other.side && one.text.trim() === other.text.trim();
}

/** The lines of the budget that was sent last which are not in this one, to be used one by one. */
export function EarlierLines({ budget, now, onUse }: LinesProps) {
  const { words } = useWords();
  const left = budget.lines.filter((line) => !now.some((each) => isSame(each, line)));
  const begun = now.some(({ text, amount }) => `${text}${amount}`.trim() !== '');
  if (left.length === 0) return null;
  return (
    <details className="earlier" open={!begun}>
      <summary>{words.applications.earlierBudget(budget.round)}</summary>
      <ul className="plain-list" lang="da">
        {left.map((line, index) => (
          <li key={`${index + 1} ${line.text}`}>
            {line.text}: {line.amount}{' '}
            <button type="button" className="button button-tertiary" onClick={() => onUse([line])}>
              {words.applications.useEarlierLine}
              <span className="sr-only"> {line.text}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button button-tertiary" onClick={() => onUse(left)}>
        {words.applications.useEarlierAll}
      </button>
    </details>
  );
}
