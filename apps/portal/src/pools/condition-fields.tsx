import { conditionText } from '@plan/contract/words';
import { ore } from '@plan/domain/kernel';
import type { Ore } from '@plan/domain/kernel';
import { isGroup, questionsOf } from '@plan/domain/pools';
import type { Condition, Form, PlainQuestion } from '@plan/domain/pools';
import { AmountField } from '../forms/amount-field.tsx';
import { SelectField } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import { usePoolWords } from './words.ts';

type Props = {
  readonly at: string;
  readonly label: string;
  readonly form: Form;
  /** The question the condition belongs to; it cannot look at itself. */
  readonly own: string;
  readonly condition: Condition | undefined;
  readonly onChange: (condition: Condition | undefined) => void;
};

/** The values a question can be compared with. */
function valuesOf({ kind, options = [] }: PlainQuestion): readonly string[] {
  if (kind === 'yes-no') return ['yes', 'no'];
  return kind === 'choice' || kind === 'choices' ? options.map(({ value }) => value) : [];
}

const AMOUNTS = ['requested-from', 'requested-below'] as const;

/** Always, when another question was answered in a way, or from and below an amount. */
export function ConditionFields({ at, label, form, own, condition, onChange }: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  const leaves = questionsOf(form)
    .flatMap((each) => (isGroup(each) || each.key === own ? [] : [each]))
    .flatMap((question) =>
      valuesOf(question).map((value): Condition => ({ op: 'is', question: question.key, value })),
    );
  const byAmount = AMOUNTS.find((each) => each === condition?.op);
  const known = [...leaves, ...(condition && !byAmount ? [condition] : [])];
  const unique = [...new Map(known.map((each) => [JSON.stringify(each), each])).entries()];
  const choose = (chosen: string) => {
    const amount = AMOUNTS.find((each) => each === chosen);
    onChange(
      amount ? { op: amount, value: ore(0) } : unique.find(([name]) => name === chosen)?.[1],
    );
  };
  return (
    <>
      <SelectField
        at={at}
        label={label}
        value={byAmount ?? (condition ? JSON.stringify(condition) : '')}
        onChange={choose}
        options={[
          { value: '', text: words.always },
          ...unique.map(([value, each]) => ({ value, text: conditionText(language, each, form) })),
          ...AMOUNTS.map((each) => ({ value: each, text: words.amounts[each] })),
        ]}
      />
      {condition && (condition.op === 'requested-from' || condition.op === 'requested-below') ? (
        <AmountField
          at={`${at}.value`}
          label={words.amount}
          value={condition.value as Ore}
          onChange={(value) => onChange({ ...condition, value: value ?? 0 })}
        />
      ) : null}
    </>
  );
}
