import { costHintText, costKindIn, costName, sentenceOf } from '@plan/contract/words';
import { fundingStates } from '@plan/domain/applications';
import type { Activity, BudgetLine } from '@plan/domain/applications';
import { amountMustBeReadable, judge, readAmount } from '@plan/domain/kernel';
import { hintsFor } from '@plan/domain/terms';
import type { CostKind, Known, Term } from '@plan/domain/terms';
import { useState } from 'react';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';

type CategoryProps = {
  readonly at: string;
  readonly line: BudgetLine;
  readonly terms: readonly Term[];
  readonly known: Known;
  readonly kinds: readonly CostKind[];
  readonly error: string | undefined;
  readonly onChange: (line: BudgetLine) => void;
};

/** What kind of cost a line is, and what the call says of it. */
function Category({ at, line, terms, known, kinds, error, onChange }: CategoryProps) {
  const { words, language } = useWords();
  const { category } = line;
  const hints = category === undefined ? [] : hintsFor(terms, category, known);
  return (
    <>
      <SelectField
        at={`${at}.category`}
        label={words.applications.costKind}
        error={error}
        value={category ?? ''}
        onChange={(chosen) =>
          onChange({ ...line, category: kinds.find((each) => each === chosen) })
        }
        options={[
          { value: '', text: words.applications.chooseKind },
          ...kinds.map((each) => ({ value: each, text: costName(language, each) })),
        ]}
      />
      <p role="status">
        {category === undefined
          ? ''
          : hints.map((term) => costHintText(language, term, category)).join(' ')}
      </p>
    </>
  );
}

type ActivityProps = Pick<CategoryProps, 'at' | 'line' | 'onChange'> & {
  readonly activities: readonly Activity[];
  readonly error: string | undefined;
};

/** Which activity a line is for. */
function ForActivity({ at, line, activities, error, onChange }: ActivityProps) {
  const { words } = useWords();
  const { activity: before, ...shared } = line;
  const gone = before !== undefined && !activities.some(({ number }) => number === before);
  return (
    <SelectField
      at={at}
      label={words.applications.forActivity}
      error={error}
      value={before === undefined ? '' : String(before)}
      onChange={(chosen) =>
        onChange(chosen === '' ? shared : { ...shared, activity: Number(chosen) })
      }
      options={[
        { value: '', text: words.applications.forAll },
        ...activities.map(({ number, name }) => ({ value: String(number), text: name })),
        ...(gone ? [{ value: String(before), text: `– ${before} –` }] : []),
      ]}
    />
  );
}

/** Whether money from others is applied for, or promised. */
function FundingState({ at, line, onChange }: Pick<CategoryProps, 'at' | 'line' | 'onChange'>) {
  const { words } = useWords();
  const { funding, ...rest } = line;
  const choose = (chosen: string) => {
    const state = fundingStates.find((each) => each === chosen);
    onChange(state ? { ...rest, funding: state } : rest);
  };
  return (
    <SelectField
      at={`${at}.funding`}
      label={words.applications.fundingState}
      value={funding ?? ''}
      onChange={choose}
      options={[
        { value: '', text: '–' },
        ...fundingStates.map((value) => ({ value, text: words.applications.fundingStates[value] })),
      ]}
    />
  );
}

export type LineProps = {
  readonly at: string;
  readonly line: BudgetLine;
  readonly errors: readonly FieldError[];
  /** What the call says of costs. */
  readonly terms: readonly Term[];
  readonly known: Known;
  /** The kinds that costs are told apart by; none where nobody asks. */
  readonly kinds: readonly CostKind[];
  /** What a line can be for, where the form tells activities apart. */
  readonly activities: readonly Activity[];
  readonly onChange: (line: BudgetLine) => void;
  readonly onRemove: () => void;
};

/** One line of a budget: what it is, how much, and what kind of cost. */
export function Line(props: LineProps) {
  const { at, line, errors, terms, known, kinds, activities, onChange, onRemove } = props;
  const { words, language } = useWords();
  const [left, setLeft] = useState(false);
  const guesses = line.side === 'expense' && kinds.length > 0;
  /** Other words may mean another kind; what somebody chose otherwise stands. */
  const withText = (text: string): BudgetLine => {
    const guessed = guesses && line.category === costKindIn(line.text, kinds);
    return guessed ? { ...line, text, category: costKindIn(text, kinds) } : { ...line, text };
  };
  /** The kind of a cost as its words tell it. */
  const suggest = () => {
    const category = line.category ?? costKindIn(line.text, kinds);
    if (guesses && category !== line.category) onChange({ ...line, category });
  };
  const typed = line.amount;
  // It counts as nothing in the sum; whoever has left the field is told at once.
  const [unread] =
    left && typed.trim() !== ''
      ? judge(amountMustBeReadable, { typed, readable: readAmount(typed) !== undefined })
      : [];
  return (
    <div className="budget-line">
      <TextField
        at={`${at}.text`}
        label={
          line.side === 'expense' ? words.applications.lineText : words.applications.fundingText
        }
        error={errorAt(errors, `${at}.text`)}
        value={line.text}
        onChange={(text) => onChange(withText(text))}
        onBlur={suggest}
      />
      <TextField
        at={`${at}.amount`}
        label={words.applications.lineAmount}
        error={errorAt(errors, `${at}.amount`) ?? (unread && sentenceOf(language, unread))}
        value={typed}
        inputMode="decimal"
        onChange={(amount) => onChange({ ...line, amount })}
        onBlur={() => setLeft(true)}
      />
      {guesses ? (
        <Category
          at={at}
          line={line}
          terms={terms}
          known={known}
          kinds={kinds}
          error={errorAt(errors, `${at}.category`)}
          onChange={onChange}
        />
      ) : null}
      {line.side === 'other-funding' ? (
        <FundingState at={at} line={line} onChange={onChange} />
      ) : null}
      {activities.length > 0 || line.activity !== undefined ? (
        <ForActivity
          at={`${at}.activity`}
          line={line}
          activities={activities}
          error={errorAt(errors, `${at}.activity`)}
          onChange={onChange}
        />
      ) : null}
      <p>
        <button type="button" className="button button-tertiary" onClick={onRemove}>
          {words.applications.removeLine}
          <span className="sr-only"> {line.text}</span>
        </button>
      </p>
    </div>
  );
}
