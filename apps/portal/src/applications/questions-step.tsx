import type { AnswerOf } from '@plan/contract/client';
import { inTime, isAsked, isRequired, timesAnswered, toldBy } from '@plan/domain/applications';
import { isGroup } from '@plan/domain/pools';
import type { FormStep, GroupQuestion, Question, Told } from '@plan/domain/pools';
import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import { answersIn, putAnswers } from './answering.ts';
import type { Answers } from './answering.ts';
import { useSaved } from './autosave.ts';
import { contentsWith, useShownErrors } from './check.ts';
import type { Writing } from './check.ts';
import { Earlier, EarlierTimes } from './earlier.tsx';
import type { FileField } from './file-question.tsx';
import { QuestionField } from './question-field.tsx';

type QuestionsPage = Extract<FormStep, { kind: 'questions' }>;

/**
 * Which of some questions are asked, and which of them must be answered, as one text: they are
 * drawn anew only when that changes. `here` is what their conditions look at.
 */
function useAsked(
  questions: readonly Question[],
  writing: Writing,
  here: (told: Told) => Told = (told) => told,
): ReadonlyMap<string, boolean> {
  const depends = questions.some(
    ({ shownWhen, requiredWhen, longOnly }) => shownWhen ?? requiredWhen ?? longOnly,
  );
  const said = useSaved(writing.saver, ({ content }) => {
    if (!depends) return questions.map(({ key, required }) => `${key} ${required}`).join('\n');
    const told = here(toldBy(writing.round, contentsWith(writing, content)));
    return questions
      .filter((question) => isAsked(question, told))
      .map((question) => `${question.key} ${isRequired(question, told)}`)
      .join('\n');
  });
  return new Map(
    said.split('\n').map((line): [string, boolean] => {
      const [key = '', required] = line.split(' ');
      return [key, required === 'true'];
    }),
  );
}

/** The answers of a group without one of its times; those after it move up. */
function withoutTime(answers: Answers, group: GroupQuestion, removed: number): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]) => {
      const [name, number, question] = key.split('.');
      if (name !== group.key || question === undefined) return [[key, answer]];
      const time = Number(number);
      if (time === removed) return [];
      return [[time > removed ? `${name}.${time - 1}.${question}` : key, answer]];
    }),
  );
}

type GroupProps = {
  readonly step: QuestionsPage;
  readonly writing: Writing;
  readonly group: GroupQuestion;
  readonly required: boolean;
  readonly errors: readonly FieldError[];
};

type TimeProps = GroupProps & {
  readonly time: number;
  readonly onRemove: (() => void) | undefined;
};

function GroupTime({ step, writing, group, errors, time, onRemove }: TimeProps) {
  const { words } = useWords();
  const asked = useAsked(group.questions, writing, (told) => inTime(told, group, time));
  const questions = group.questions.filter(({ key }) => asked.has(key));
  return (
    <div
      className={`rows-item${group.kind === 'table' ? ' group-table' : ''}`}
      role="group"
      aria-label={`${group.label} ${time}`}
    >
      {questions.map((question) => {
        const answerKey = `${group.key}.${time}.${question.key}`;
        return (
          <QuestionField
            key={question.key}
            at={`${step.key}.${answerKey}`}
            saver={writing.saver}
            question={question}
            answerKey={answerKey}
            required={asked.get(question.key) ?? false}
            error={errorAt(errors, `${step.key}.${answerKey}`)}
          />
        );
      })}
      {onRemove ? (
        <button type="button" className="button button-tertiary" onClick={onRemove}>
          {words.forms.remove}
          <span className="sr-only">
            {' '}
            {group.label} {time}
          </span>
        </button>
      ) : null}
    </div>
  );
}

/** What is wrong with a group, or with a whole page. */
function PlaceError({ error }: { readonly error: string | undefined }) {
  const { words } = useWords();
  if (!error) return null;
  return (
    <p className="form-error-message">
      <span className="sr-only">{words.frame.error}: </span>
      {error}
    </p>
  );
}

/** Questions that are asked for each of several things, with buttons for one more and one less. */
function Group(props: GroupProps) {
  const { words } = useWords();
  const { step, writing, group, required, errors } = props;
  const { saver } = writing;
  const answered = useSaved(saver, ({ content }) => timesAnswered(group, answersIn(content)));
  const [opened, setOpened] = useState(Math.max(1, answered));
  const times = Math.min(group.most, Math.max(opened, answered));
  const remove = (time: number) => () => {
    setOpened(times - 1);
    putAnswers(saver, withoutTime(answersIn(saver.now.content), group, time));
  };
  return (
    <fieldset className="rows" id={fieldId(`${step.key}.${group.key}`)} tabIndex={-1}>
      <legend className="form-label">
        {group.label} {required ? '' : words.applications.optional}
      </legend>
      {group.help === '' ? null : <span className="form-hint">{group.help}</span>}
      <PlaceError error={errorAt(errors, `${step.key}.${group.key}`)} />
      {Array.from({ length: times }, (_, index) => index + 1).map((time) => (
        <GroupTime
          key={time}
          {...props}
          time={time}
          onRemove={times === 1 ? undefined : remove(time)}
        />
      ))}
      {times < group.most ? (
        <button
          type="button"
          className="button button-secondary"
          onClick={() => setOpened(times + 1)}
        >
          {words.forms.add}
          <span className="sr-only"> {group.label}</span>
        </button>
      ) : null}
    </fieldset>
  );
}

type Props = {
  readonly step: QuestionsPage;
  readonly writing: Writing;
  /** What was answered before, where somebody applies. */
  readonly before?: AnswerOf<'listEarlierAnswers'> | undefined;
  /** The place of a question that is answered with a file. */
  readonly renderFile: (file: FileField) => ReactNode;
};

/** A page of questions: those that are asked, given what has been answered anywhere in the form. */
export function QuestionsStep({ step, writing, before, renderFile }: Props) {
  const asked = useAsked(step.questions, writing);
  const errors = useShownErrors(writing);
  const earlier = (before?.answers ?? []).filter((each) => each.step === step.key);
  const questions = step.questions
    .filter((question) => asked.has(question.key))
    .map((question) => {
      const required = asked.get(question.key) ?? false;
      const shared = { step, required, errors };
      const at = `${step.key}.${question.key}`;
      if (!isGroup(question) && question.kind === 'file') {
        return (
          <Fragment key={question.key}>{renderFile({ at, question, required, errors })}</Fragment>
        );
      }
      const times = before?.groups.find(
        (each) => each.step === step.key && each.question === question.key,
      );
      return isGroup(question) ? (
        <Fragment key={question.key}>
          <Group {...shared} writing={writing} group={question} />
          {times ? <EarlierTimes saver={writing.saver} group={question} again={times} /> : null}
        </Fragment>
      ) : (
        <Fragment key={question.key}>
          <QuestionField
            at={at}
            saver={writing.saver}
            question={question}
            answerKey={question.key}
            required={required}
            error={errorAt(errors, at)}
          />
          {earlier
            .filter((each) => each.question === question.key)
            .map((each) => (
              <Earlier key={each.question} saver={writing.saver} answer={each} />
            ))}
        </Fragment>
      );
    });
  return (
    <div id={fieldId(step.key)} tabIndex={-1}>
      <PlaceError error={errorAt(errors, step.key)} />
      {questions}
    </div>
  );
}
