import { coreFactTerms } from '@plan/contract/words';
import type { Form, FormStep, Paper, Question } from '@plan/domain/pools';
import { fileQuestionsOf, isGroup, questionsOf } from '@plan/domain/pools';
import { supportOffered } from '@plan/domain/terms';
import { useMemo, useState } from 'react';
import { errorAt } from '../forms/errors.tsx';
import { Checkbox, Radios, SelectField, TextField, fieldId } from '../forms/fields.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import { ChoosableHere } from './comparing.ts';
import { Checks, CoreFacts, LongFrom, takenIn } from './form-whole.tsx';
import type { CallPart } from './part.ts';
import { AskedFields, LongTick, QuestionFields, blankQuestion } from './question-fields.tsx';
import { usePoolWords } from './words.ts';

const NONE: readonly string[] = [];

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
  const { language } = useWords();
  const name = question.label === '' ? words.newQuestion : question.label;
  const named = <span className="sr-only"> {name}</span>;
  // A new one is open to be written in; typing its first letter does not close it.
  const [fresh] = useState(question.label === '');
  return (
    <li className="card-plain">
      <details open={fresh}>
        <summary>
          {name}
          {!isGroup(question) && question.core !== undefined
            ? ` · ${coreFactTerms[question.core][language]}`
            : ''}
          {question.longOnly && form.longFrom !== undefined ? ` · ${words.longOnly}` : ''}
        </summary>
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
type PapersOf = Extract<FormStep, { kind: 'papers' }>;
type BudgetOf = Extract<FormStep, { kind: 'budget' }>;

type StepProps = {
  readonly at: string;
  readonly form: Form;
  readonly used: readonly string[];
  readonly step: StepOf;
  readonly put: (step: StepOf) => void;
};

function Questions({ at, form, used, step, put }: StepProps) {
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
          onClick={() => all([...questions, blankQuestion(takenIn(form, used))])}
        >
          {words.addQuestion}
          <span className="sr-only"> {step.title}</span>
        </button>
      </div>
    </>
  );
}

type PapersProps = Omit<StepProps, 'step' | 'put'> & {
  readonly step: PapersOf;
  readonly put: (step: PapersOf) => void;
};

/** A paper nobody has named yet, under a key that is free. */
function blankPaper(taken: readonly string[]): Paper {
  let number = taken.length + 1;
  while (taken.includes(`bilag-${number}`)) number += 1;
  return { key: `bilag-${number}`, label: '', help: '', required: true };
}

/** The papers the form asks for, beside those the terms name. */
function Papers({ at, form, used, step, put }: PapersProps) {
  const words = usePoolWords();
  return (
    <Rows<Paper>
      title={words.papers}
      items={step.papers}
      onChange={(papers) => put({ ...step, papers })}
      blank={() => blankPaper(takenIn(form, used))}
    >
      {(paper, change, index) => (
        <AskedFields
          at={`${at}.papers.${index}`}
          form={form}
          asked={paper}
          label={words.paperLabel}
          onChange={change}
        />
      )}
    </Rows>
  );
}

type BudgetProps = Omit<StepProps, 'step' | 'put' | 'used'> & {
  readonly step: BudgetOf;
  readonly put: (step: BudgetOf) => void;
};

/** What is asked of a budget beside its lines. */
function BudgetOptions({ at, form, step, put }: BudgetProps) {
  const words = usePoolWords();
  const groups = questionsOf(form).filter(isGroup);
  const { perActivity, ...whole } = step;
  const { asksLines, ...withLines } = step;
  return (
    <>
      <Radios
        at={`${at}.asksLines`}
        label={words.asksLines}
        value={asksLines ?? 'always'}
        onChange={(chosen) =>
          put(chosen === 'never' || chosen === 'long' ? { ...step, asksLines: chosen } : withLines)
        }
        options={[
          { value: 'always', text: words.asksLinesWhen.always },
          ...(form.longFrom === undefined && asksLines !== 'long'
            ? []
            : [{ value: 'long', text: words.asksLinesWhen.long }]),
          { value: 'never', text: words.asksLinesWhen.never },
        ]}
      />
      <Checkbox
        at={`${at}.asksVat`}
        label={words.asksVat}
        checked={step.asksVat ?? false}
        onChange={(asksVat) => put({ ...step, asksVat })}
      />
      {groups.length > 0 || perActivity !== undefined ? (
        <SelectField
          at={`${at}.perActivity`}
          label={words.perActivity}
          value={perActivity ?? ''}
          onChange={(chosen) => put(chosen === '' ? whole : { ...whole, perActivity: chosen })}
          options={[
            { value: '', text: words.perActivityNone },
            ...groups.map(({ key, label }) => ({ value: key, text: label })),
          ]}
        />
      ) : null}
    </>
  );
}

type SinglePage = Exclude<FormStep, { kind: 'questions' }>;

/** The pages of which a form has one at most. */
function singlePages(words: ReturnType<typeof usePoolWords>): readonly SinglePage[] {
  return [
    { kind: 'areas', key: 'omraader', title: words.areasTitle },
    { kind: 'budget', key: 'budget', title: words.budgetTitle },
    { kind: 'papers', key: 'bilag', title: words.papersTitle, papers: [] },
  ];
}

/** A page under its own key, or a free one like it: another page may have had that key before. */
function withFreeKey(page: SinglePage, taken: readonly string[]): SinglePage {
  let key = page.key;
  for (let number = 2; taken.includes(key); number += 1) key = `${page.key}-${number}`;
  return { ...page, key };
}

type FormPartProps = CallPart & {
  /** Keys of pages, questions and papers that are not free, though nothing here has them. */
  readonly used?: readonly string[];
};

/** The pages of the form with their questions. Areas and budget have fields of their own. */
export function FormPart({ text, change, errors, used = NONE }: FormPartProps) {
  const words = usePoolWords();
  const { form } = text;
  const choosable = useMemo(
    () => ({ areas: text.areas, support: supportOffered(text.terms) }),
    [text.areas, text.terms],
  );
  const steps = (next: FormStep[]) => change({ form: { ...form, steps: next } });
  /** Files lie on the page of papers; a form that asks for one gets that page. */
  const withPapers = (next: FormStep[]) => {
    const asks = fileQuestionsOf({ ...form, steps: next }).length > 0;
    const page = singlePages(words).find(({ kind }) => kind === 'papers');
    const there = next.some(({ kind }) => kind === 'papers');
    return asks && !there && page ? [...next, withFreeKey(page, takenIn(form, used))] : next;
  };
  const put = (key: string, step: FormStep) =>
    steps(withPapers(form.steps.map((each) => (each.key === key ? step : each))));
  const addPage = () => {
    const taken = takenIn(form, used);
    let number = taken.length + 1;
    while (taken.includes(`side-${number}`)) number += 1;
    const questions = [blankQuestion(takenIn(form, used))];
    const page: FormStep = { kind: 'questions', key: `side-${number}`, title: '', questions };
    const last = form.steps.findLastIndex(({ kind }) => kind === 'questions');
    steps(form.steps.toSpliced(last + 1, 0, page));
  };
  return (
    <ChoosableHere value={choosable}>
      <div id={fieldId('form')} tabIndex={-1}>
        <p>{words.formLead}</p>
        {errorAt(errors, 'form') ? (
          <p className="form-error-message">{errorAt(errors, 'form')}</p>
        ) : null}
        <LongFrom form={form} used={used} onChange={(next) => change({ form: next })} />
        <CoreFacts form={form} onChange={(next) => change({ form: next })} />
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
            {form.longFrom === undefined || step.kind === 'budget' ? null : (
              <LongTick
                at={`form.steps.${index}`}
                longOnly={step.longOnly}
                onChange={(longOnly) => put(step.key, { ...step, longOnly })}
              />
            )}
            {step.kind === 'questions' ? (
              <Questions
                at={`form.steps.${index}`}
                form={form}
                used={used}
                step={step}
                put={(changed) => put(step.key, changed)}
              />
            ) : (
              <p>{words.pageOf[step.kind]}</p>
            )}
            {step.kind === 'budget' ? (
              <BudgetOptions
                at={`form.steps.${index}`}
                form={form}
                step={step}
                put={(changed) => put(step.key, changed)}
              />
            ) : null}
            {step.kind === 'papers' ? (
              <Papers
                at={`form.steps.${index}`}
                form={form}
                used={used}
                step={step}
                put={(changed) => put(step.key, changed)}
              />
            ) : null}
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
          {singlePages(words).map((page) =>
            form.steps.some(({ kind }) => kind === page.kind) ? null : (
              <button
                key={page.kind}
                type="button"
                className="button button-secondary"
                onClick={() => steps([...form.steps, withFreeKey(page, takenIn(form, used))])}
              >
                {words.addSingle[page.kind]}
              </button>
            ),
          )}
        </div>
        <Checks
          form={form}
          errors={errors}
          onChange={(checks) => change({ form: { ...form, checks } })}
        />
      </div>
    </ChoosableHere>
  );
}
