import type { DateRule } from '@plan/domain/pools';
import { SelectField } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { usePoolWords } from './words.ts';

type Props = {
  readonly at: string;
  readonly label: string;
  readonly rule: DateRule;
  readonly onChange: (rule: DateRule) => void;
};

const kinds = ['day', 'weekday', 'working-day'] as const;

/** The same month and shift under another kind of rule. */
function asKind(kind: DateRule['kind'], { month, shift }: DateRule): DateRule {
  switch (kind) {
    case 'day':
      return { kind, month, shift, date: 1 };
    case 'weekday':
      return { kind, month, shift, weekday: 1, nth: '1' };
    case 'working-day':
      return { kind, month, shift, nth: 'last' };
  }
}

type NthProps = {
  readonly at: string;
  readonly rule: Exclude<DateRule, { kind: 'day' }>;
  readonly onChange: (rule: DateRule) => void;
};

function Nth({ at, rule, onChange }: NthProps) {
  const words = usePoolWords();
  if (rule.kind === 'weekday') {
    const nths = ['1', '2', '3', '4', 'last'] as const;
    return (
      <>
        <SelectField
          at={`${at}.nth`}
          label={words.nth}
          value={rule.nth}
          onChange={(chosen) =>
            onChange({ ...rule, nth: nths.find((each) => each === chosen) ?? rule.nth })
          }
          options={nths.map((each) => ({ value: each, text: words.nths[each] }))}
        />
        <SelectField
          at={`${at}.weekday`}
          label={words.weekday}
          value={String(rule.weekday)}
          onChange={(chosen) => onChange({ ...rule, weekday: Number(chosen) })}
          options={words.weekdays.map((text, index) => ({ value: String(index + 1), text }))}
        />
      </>
    );
  }
  const ends = ['first', 'last'] as const;
  return (
    <SelectField
      at={`${at}.nth`}
      label={words.nth}
      value={rule.nth}
      onChange={(chosen) =>
        onChange({ ...rule, nth: ends.find((each) => each === chosen) ?? rule.nth })
      }
      options={ends.map((each) => ({ value: each, text: words.nths[each] }))}
    />
  );
}

/** A day of every year: a date, a weekday, or the first or last working day of a month. */
export function DateRuleFields({ at, label, rule, onChange }: Props) {
  const words = usePoolWords();
  return (
    <fieldset>
      <legend className="form-label">{label}</legend>
      <div className="pair">
        <SelectField
          at={`${at}.kind`}
          label={words.ruleKind}
          value={rule.kind}
          onChange={(chosen) =>
            onChange(asKind(kinds.find((each) => each === chosen) ?? rule.kind, rule))
          }
          options={kinds.map((each) => ({ value: each, text: words.ruleKinds[each] }))}
        />
        {rule.kind === 'day' ? (
          <NumberField
            at={`${at}.date`}
            label={words.date}
            value={rule.date}
            onChange={(date) => onChange({ ...rule, date: date ?? Number.NaN })}
          />
        ) : (
          <Nth at={at} rule={rule} onChange={onChange} />
        )}
        <SelectField
          at={`${at}.month`}
          label={words.month}
          value={String(rule.month)}
          onChange={(chosen) => onChange({ ...rule, month: Number(chosen) })}
          options={words.months.map((text, index) => ({ value: String(index + 1), text }))}
        />
        <NumberField
          at={`${at}.shift`}
          label={words.shift}
          value={rule.shift}
          onChange={(shift) => onChange({ ...rule, shift: shift ?? 0 })}
        />
      </div>
    </fieldset>
  );
}
