import { amountIn, termText, vatTerms, closed } from '@plan/contract/words';
import { activitiesIn, asksForKinds, totalOf, vatKinds } from '@plan/domain/applications';
import type { BudgetLine } from '@plan/domain/applications';
import type { AssociationKind } from '@plan/domain/associations';
import { asksLines } from '@plan/domain/pools';
import type { Round, Told } from '@plan/domain/pools';
import { concerns, costKindsIn, sectionOf, supportOffered } from '@plan/domain/terms';
import type { CostKind, Known } from '@plan/domain/terms';
import { shortKey } from '../data/ids.ts';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Radios, TextField, fieldId } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import type { LineProps } from './budget-line.tsx';
import { Line } from './budget-line.tsx';
import { ActivitySums, Balance, SIDES, sideTitles } from './budget-sums.tsx';
import { EarlierLines } from './earlier.tsx';
import type { EarlierBudget } from './earlier.tsx';
import type { StepProps } from './step-props.ts';
import { SupportFields } from './support-fields.tsx';

const NO_KINDS: readonly CostKind[] = [];

type SideProps = Pick<LineProps, 'errors' | 'terms' | 'known' | 'kinds' | 'activities'> & {
  readonly side: BudgetLine['side'];
  readonly stepKey: string;
  readonly lines: readonly BudgetLine[];
  readonly onChange: (lines: readonly BudgetLine[]) => void;
};

function Side({ side, stepKey, lines, onChange, ...told }: SideProps) {
  const { words, language } = useWords();
  const title = sideTitles(words)[side];
  return (
    <fieldset className="card-plain">
      <legend className="h3">{title}</legend>
      {lines.map((line, index) =>
        line.side === side ? (
          <Line
            // A line of an older draft gets its key while it is written in.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            at={`${stepKey}.lines.${index}`}
            line={line}
            {...told}
            onChange={(changed) =>
              onChange(lines.map((each, position) => (position === index ? changed : each)))
            }
            onRemove={() => onChange(lines.filter((_, position) => position !== index))}
          />
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

/** A line of last year, which is another line here each time it is used. */
function asNew({ key: _key, ...line }: BudgetLine): BudgetLine {
  return line;
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
  // Lines are told apart by keys, so that two who write at once are joined line by line.
  const setLines = (next: readonly BudgetLine[]) =>
    onChange({ ...content, lines: next.map((line) => ({ key: shortKey(), ...line })) });
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
      {withLines && again ? (
        <EarlierLines
          budget={again}
          now={lines}
          onUse={(used) =>
            setLines([...lines.filter((line) => !isBlank(line)), ...used.map(asNew)])
          }
        />
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
      {withLines ? <Balance content={content} /> : null}
    </>
  );
}
