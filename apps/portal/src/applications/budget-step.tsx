import {
  amountIn,
  costHintText,
  costKindIn,
  costName,
  termText,
  vatTerms,
  closed,
} from '@plan/contract/words';
import {
  activitiesIn,
  asksForKinds,
  costsPerActivity,
  totalOf,
  vatKinds,
} from '@plan/domain/applications';
import type { Activity, BudgetLine } from '@plan/domain/applications';
import type { AssociationKind } from '@plan/domain/associations';
import { readAmount } from '@plan/domain/kernel';
import { asksLines } from '@plan/domain/pools';
import type { Round, Told } from '@plan/domain/pools';
import { concerns, costKindsIn, hintsFor, sectionOf, supportOffered } from '@plan/domain/terms';
import type { CostKind, Known, Term } from '@plan/domain/terms';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Radios, SelectField, TextField, fieldId } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import { EarlierLines } from './earlier.tsx';
import type { EarlierBudget } from './earlier.tsx';
import type { StepProps } from './step-props.ts';
import { SupportFields } from './support-fields.tsx';

const NO_KINDS: readonly CostKind[] = [];

type Words = ReturnType<typeof useWords>['words'];

export const SIDES: readonly BudgetLine['side'][] = [
  'expense',
  'own-funding',
  'other-funding',
  'user-payment',
];

/** What people call the sides of a budget. */
export function sideTitles({ applications }: Words): Readonly<Record<BudgetLine['side'], string>> {
  return {
    expense: applications.expenses,
    'own-funding': applications.ownFunding,
    'other-funding': applications.otherFunding,
    'user-payment': applications.userPayment,
  };
}

type SideProps = {
  /** What a line can be for, where the form tells activities apart. */
  readonly activities: readonly Activity[];
  readonly side: BudgetLine['side'];
  readonly stepKey: string;
  readonly lines: readonly BudgetLine[];
  readonly errors: readonly FieldError[];
  /** What the call says of costs. */
  readonly terms: readonly Term[];
  readonly known: Known;
  /** The kinds that costs are told apart by; none where nobody asks. */
  readonly kinds: readonly CostKind[];
  readonly onChange: (lines: readonly BudgetLine[]) => void;
};

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

type SumsProps = {
  readonly lines: readonly BudgetLine[];
  readonly activities: readonly Activity[];
};

/** What each activity costs, and what they share. */
export function ActivitySums({ lines, activities }: SumsProps) {
  const { words, language } = useWords();
  if (activities.length === 0) return null;
  return (
    <>
      <p className="mb-0">{words.applications.perActivity}:</p>
      <ul>
        {costsPerActivity(lines, activities).map(({ activity, costs }) => (
          <li key={activity?.number ?? 0}>
            {activity ? <span lang="da">{activity.name}</span> : words.applications.shared}:{' '}
            {amountIn(language, costs)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Side(props: SideProps) {
  const { activities, side, stepKey, lines, errors, terms, known, kinds, onChange } = props;
  const { words, language } = useWords();
  const title = sideTitles(words)[side];
  const edit = (index: number, line: BudgetLine) =>
    onChange(lines.map((each, position) => (position === index ? line : each)));
  const guesses = side === 'expense' && kinds.length > 0;
  /** Other words may mean another kind; what somebody chose otherwise stands. */
  const withText = (line: BudgetLine, text: string): BudgetLine => {
    const guessed = guesses && line.category === costKindIn(line.text, kinds);
    return guessed ? { ...line, text, category: costKindIn(text, kinds) } : { ...line, text };
  };
  /** The kind of a cost as its words tell it. */
  const suggest = (index: number, line: BudgetLine) => {
    const category = line.category ?? costKindIn(line.text, kinds);
    if (guesses && category !== line.category) {
      edit(index, { ...line, category });
    }
  };
  const textLabel =
    side === 'expense' ? words.applications.lineText : words.applications.fundingText;
  return (
    <fieldset className="card-plain">
      <legend className="h3">{title}</legend>
      {lines.map((line, index) =>
        line.side === side ? (
          // A line has no identity beside its place on the list.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className="budget-line">
            <TextField
              at={`${stepKey}.lines.${index}.text`}
              label={textLabel}
              error={errorAt(errors, `${stepKey}.lines.${index}.text`)}
              value={line.text}
              onChange={(text) => edit(index, withText(line, text))}
              onBlur={() => suggest(index, line)}
            />
            <TextField
              at={`${stepKey}.lines.${index}.amount`}
              label={words.applications.lineAmount}
              error={errorAt(errors, `${stepKey}.lines.${index}.amount`)}
              value={line.amount}
              inputMode="decimal"
              onChange={(amount) => edit(index, { ...line, amount })}
            />
            {guesses ? (
              <Category
                at={`${stepKey}.lines.${index}`}
                line={line}
                terms={terms}
                known={known}
                kinds={kinds}
                error={errorAt(errors, `${stepKey}.lines.${index}.category`)}
                onChange={(changed) => edit(index, changed)}
              />
            ) : null}
            {activities.length > 0 || line.activity !== undefined ? (
              <ForActivity
                at={`${stepKey}.lines.${index}.activity`}
                line={line}
                activities={activities}
                error={errorAt(errors, `${stepKey}.lines.${index}.activity`)}
                onChange={(changed) => edit(index, changed)}
              />
            ) : null}
            <p>
              <button
                type="button"
                className="button button-tertiary"
                onClick={() => onChange(lines.filter((_, position) => position !== index))}
              >
                {words.applications.removeLine}
                <span className="sr-only"> {line.text}</span>
              </button>
            </p>
          </div>
        ) : null,
      )}
      <div className="button-row">
        <button
          type="button"
          className="button button-secondary"
          onClick={() => onChange([...lines, { side, text: '', amount: '' }])}
        >
          {words.applications.addLine}
          <span className="sr-only"> {title}</span>
        </button>
      </div>
      <p>
        {words.applications.total}: <strong>{amountIn(language, totalOf(lines, side))}</strong>
      </p>
    </fieldset>
  );
}

type Budget = StepProps<'budget'>['content'];

function withSupport({ inKind: _before, ...content }: Budget, inKind: Budget['inKind']): Budget {
  return inKind ? { ...content, inKind } : content;
}

type BudgetProps = StepProps<'budget'> & {
  readonly round: Round;
  readonly told: Told;
  /** The applicant; support for other kinds of applicants is not offered. */
  readonly kind: AssociationKind | undefined;
  /** What is known of the application as it is typed, and what would be wrong with its amount. */
  readonly amount: { readonly known: Known; readonly hints: readonly FieldError[] };
  /** The lines of the budget that was sent last. */
  readonly again: EarlierBudget | undefined;
};

type AmountProps = Pick<
  BudgetProps,
  'step' | 'content' | 'errors' | 'round' | 'amount' | 'onChange'
>;

/** How much is applied for, with what the call says of amounts beside it. */
function Requested({ step, content, errors, round, amount, onChange }: AmountProps) {
  const { words, language } = useWords();
  const limits = round.terms.filter(
    (term) => term.kind === 'amount' && term.force === 'required' && concerns(term, amount.known),
  );
  const help = [
    words.applications.requestedHelp,
    ...(round.grant.mostYears > 1 ? [words.applications.requestedEachYear] : []),
  ].map(closed);
  return (
    <>
      <TextField
        at={`${step.key}.requested`}
        label={words.applications.requested}
        help={[...help, ...limits.map((term) => termText(language, term))].join(' ')}
        error={errorAt(errors, `${step.key}.requested`)}
        value={content.requested}
        inputMode="decimal"
        width={10}
        onChange={(requested) => onChange({ ...content, requested })}
      />
      <p role="status">{amount.hints.map(({ text }) => text).join(' ')}</p>
    </>
  );
}

function isBlank({ text, amount }: BudgetLine): boolean {
  return text.trim() === '' && amount.trim() === '';
}

/** What it costs, who else pays, and how much is applied for. */
export function BudgetStep(props: BudgetProps) {
  const { step, content, errors, round, told, kind, again, onChange } = props;
  const { words, language } = useWords();
  const activities = activitiesIn(round.form, step, told);
  const lines = content.lines;
  const withLines = asksLines(step, told);
  const terms = round.terms.filter((term) => sectionOf(term) === 'costs');
  const setLines = (next: readonly BudgetLine[]) => onChange({ ...content, lines: [...next] });
  const funding =
    totalOf(lines, 'own-funding') +
    totalOf(lines, 'other-funding') +
    totalOf(lines, 'user-payment');
  const missing = totalOf(lines, 'expense') - funding - (readAmount(content.requested) ?? 0);
  return (
    <>
      <SupportFields
        at={`${step.key}.inKind`}
        offered={supportOffered(round.terms, { kind })}
        inKind={content.inKind}
        errors={errors}
        onChange={(inKind) => onChange(withSupport(content, inKind))}
      />
      {withLines ? (
        <div id={fieldId(step.key)} tabIndex={-1}>
          {SIDES.map((side) => (
            <Side
              key={side}
              activities={activities}
              side={side}
              stepKey={step.key}
              lines={lines}
              errors={errors}
              terms={terms}
              known={props.amount.known}
              kinds={terms.length > 0 || asksForKinds(round) ? costKindsIn(round.terms) : NO_KINDS}
              onChange={setLines}
            />
          ))}
        </div>
      ) : null}
      {withLines && lines.every(isBlank) && again ? (
        <EarlierLines budget={again} onUse={() => setLines([...again.lines])} />
      ) : null}
      {withLines ? <ActivitySums lines={lines} activities={activities} /> : null}
      {step.asksVat && withLines ? (
        <Radios
          at={`${step.key}.vat`}
          label={words.applications.vat}
          help={words.applications.vatHelp}
          error={errorAt(errors, `${step.key}.vat`)}
          value={content.vat}
          onChange={(chosen) =>
            onChange({ ...content, vat: vatKinds.find((each) => each === chosen) })
          }
          options={vatKinds.map((each) => ({ value: each, text: vatTerms[each][language] }))}
        />
      ) : null}
      <Requested {...props} />
      {withLines ? (
        <p>
          {missing < 0 ? words.applications.tooMuch : words.applications.balance}:{' '}
          <strong>{amountIn(language, Math.abs(missing))}</strong>
        </p>
      ) : null}
    </>
  );
}
