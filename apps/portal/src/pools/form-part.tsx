import type { Form, FormStep, Question } from '@plan/domain/pools';
import { questionsOf } from '@plan/domain/pools';
import { errorAt } from '../forms/errors.tsx';
import { TextField, fieldId } from '../forms/fields.tsx';
import type { CallPart } from './part.ts';
import { QuestionFields, blankQuestion } from './question-fields.tsx';
import { usePoolWords } from './words.ts';

/** The list with one thing moved a place up. */
function movedUp<Thing>(things: readonly Thing[], index: number): Thing[] {
  const moved = things[index];
  const before = things[index - 1];
  if (moved === undefined || before === undefined) return [...things];
  return things.map((each, place) =>
    place === index - 1 ? moved : place === index ? before : each,
  );
}

type CardProps = {
  readonly at: string;
  readonly form: Form;
  readonly question: Question;
  readonly first: boolean;
  readonly onChange: (question: Question) => void;
  readonly onUp: () => void;
  readonly onRemove: () => void;
};

function QuestionCard({ at, form, question, first, onChange, onUp, onRemove }: CardProps) {
  const words = usePoolWords();
  const name = question.label === '' ? words.newQuestion : question.label;
  const named = <span className="sr-only"> {name}</span>;
  return (
    <li className="card-plain">
      <details open={question.label === ''}>
        <summary>{name}</summary>
        <QuestionFields at={at} form={form} question={question} onChange={onChange} />
      </details>
      <div className="button-row">
        {first ? null : (
          <button type="button" className="button button-tertiary" onClick={onUp}>
            {words.moveUp}
            {named}
          </button>
        )}
        <button type="button" className="button button-tertiary" onClick={onRemove}>
          {words.removeQuestion}
          {named}
        </button>
      </div>
    </li>
  );
}

type StepOf = Extract<FormStep, { kind: 'questions' }>;

type StepProps = {
  readonly at: string;
  readonly form: Form;
  readonly step: StepOf;
  readonly put: (step: StepOf) => void;
};

function Questions({ at, form, step, put }: StepProps) {
  const words = usePoolWords();
  const { questions } = step;
  const all = (next: Question[]) => put({ ...step, questions: next });
  return (
    <>
      <ul className="plain-list">
        {questions.map((question, index) => (
          <QuestionCard
            key={question.key}
            at={`${at}.questions.${index}`}
            form={form}
            question={question}
            first={index === 0}
            onChange={(changed) =>
              all(questions.map((each) => (each.key === question.key ? changed : each)))
            }
            onUp={() => all(movedUp(questions, index))}
            onRemove={() => all(questions.filter((each) => each.key !== question.key))}
          />
        ))}
      </ul>
      <div className="button-row">
        <button
          type="button"
          className="button button-secondary"
          onClick={() =>
            all([...questions, blankQuestion(questionsOf(form).map(({ key }) => key))])
          }
        >
          {words.addQuestion}
          <span className="sr-only"> {step.title}</span>
        </button>
      </div>
    </>
  );
}

/** The pages of the form with their questions. Areas and budget have fields of their own. */
export function FormPart({ text, change, errors }: CallPart) {
  const words = usePoolWords();
  const { form } = text;
  const steps = (next: FormStep[]) => change({ form: { ...form, steps: next } });
  const put = (key: string, step: FormStep) =>
    steps(form.steps.map((each) => (each.key === key ? step : each)));
  const addPage = () => {
    const taken = form.steps.map(({ key }) => key);
    let number = taken.length + 1;
    while (taken.includes(`side-${number}`)) number += 1;
    const questions = [blankQuestion(questionsOf(form).map(({ key }) => key))];
    const page: FormStep = { kind: 'questions', key: `side-${number}`, title: '', questions };
    steps([page, ...form.steps]);
  };
  return (
    <div id={fieldId('form')} tabIndex={-1}>
      <p>{words.formLead}</p>
      {errorAt(errors, 'form') ? (
        <p className="form-error-message">{errorAt(errors, 'form')}</p>
      ) : null}
      {form.steps.map((step, index) => (
        <fieldset key={step.key} className="rows">
          <legend className="form-label">
            {words.page(index + 1)}: {step.title}
          </legend>
          <TextField
            at={`form.steps.${index}.title`}
            label={words.pageTitle}
            value={step.title}
            onChange={(title) => put(step.key, { ...step, title })}
          />
          {step.kind === 'questions' ? (
            <Questions
              at={`form.steps.${index}`}
              form={form}
              step={step}
              put={(changed) => put(step.key, changed)}
            />
          ) : (
            <p>{step.kind === 'areas' ? words.areasPage : words.budgetPage}</p>
          )}
          <div className="button-row">
            {index === 0 ? null : (
              <button
                type="button"
                className="button button-tertiary"
                onClick={() => steps(movedUp(form.steps, index))}
              >
                {words.moveUp}
                <span className="sr-only"> {step.title}</span>
              </button>
            )}
            <button
              type="button"
              className="button button-tertiary"
              onClick={() => steps(form.steps.filter((each) => each.key !== step.key))}
            >
              {words.removePage}
              <span className="sr-only"> {step.title}</span>
            </button>
          </div>
        </fieldset>
      ))}
      <div className="button-row">
        <button type="button" className="button button-secondary" onClick={addPage}>
          {words.addPage}
        </button>
      </div>
    </div>
  );
}
