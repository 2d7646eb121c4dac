import { isAsked, isRequired, timesAnswered } from '@plan/domain/applications';
import type { StepContent } from '@plan/domain/applications';
import { isGroup } from '@plan/domain/pools';
import type { FormStep, GroupQuestion, PlainQuestion, Told } from '@plan/domain/pools';
import { useState } from 'react';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import { QuestionField } from './question-field.tsx';

export type StepProps<Kind extends FormStep['kind']> = {
  readonly step: Extract<FormStep, { kind: Kind }>;
  readonly content: Extract<StepContent, { kind: Kind }>;
  readonly errors: readonly FieldError[];
  readonly onChange: (content: StepContent) => void;
};

type Answering = StepProps<'questions'> & { readonly told: Told };

type FieldAt = Answering & {
  readonly question: PlainQuestion;
  /** The key the answer is kept under. */
  readonly answerKey: string;
};

function Field({ step, content, errors, onChange, told, question, answerKey }: FieldAt) {
  const at = `${step.key}.${answerKey}`;
  return (
    <QuestionField
      at={at}
      question={question}
      required={isRequired(question, told)}
      error={errorAt(errors, at)}
      value={content.answers[answerKey] ?? ''}
      onChange={(answer) =>
        onChange({ ...content, answers: { ...content.answers, [answerKey]: answer } })
      }
    />
  );
}

/** The answers of a group without one of its times; those after it move up. */
function withoutTime(
  answers: Readonly<Record<string, string>>,
  group: GroupQuestion,
  removed: number,
): Record<string, string> {
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

/** Questions that are asked for each of several things, with buttons for one more and one less. */
function Group({ group, ...props }: Answering & { readonly group: GroupQuestion }) {
  const { words } = useWords();
  const { step, content, onChange, told } = props;
  const answered = timesAnswered(group, content.answers);
  const [opened, setOpened] = useState(Math.max(1, answered));
  const times = Math.min(group.most, Math.max(opened, answered));
  const table = group.kind === 'table' ? ' group-table' : '';
  return (
    <fieldset className="rows" id={fieldId(`${step.key}.${group.key}`)} tabIndex={-1}>
      <legend className="form-label">
        {group.label} {isRequired(group, told) ? '' : words.applications.optional}
      </legend>
      {group.help === '' ? null : <span className="form-hint">{group.help}</span>}
      {Array.from({ length: times }, (_, index) => index + 1).map((time) => (
        <div
          key={time}
          className={`rows-item${table}`}
          role="group"
          aria-label={`${group.label} ${time}`}
        >
          {group.questions.map((question) => (
            <Field
              key={question.key}
              {...props}
              question={question}
              answerKey={`${group.key}.${time}.${question.key}`}
            />
          ))}
          {times === 1 ? null : (
            <button
              type="button"
              className="button button-tertiary"
              onClick={() => {
                setOpened(times - 1);
                onChange({ ...content, answers: withoutTime(content.answers, group, time) });
              }}
            >
              {words.forms.remove}
              <span className="sr-only">
                {' '}
                {group.label} {time}
              </span>
            </button>
          )}
        </div>
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

/** A page of questions: those that are asked, given what has been answered anywhere in the form. */
export function QuestionsStep(props: Answering) {
  const { step, told } = props;
  return step.questions
    .filter((question) => isAsked(question, told))
    .map((question) =>
      isGroup(question) ? (
        <Group key={question.key} {...props} group={question} />
      ) : (
        <Field key={question.key} {...props} question={question} answerKey={question.key} />
      ),
    );
}
