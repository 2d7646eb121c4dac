import { valueText } from '@plan/contract/words';
import type { Language } from '@plan/contract/words';
import type { Ore } from '@plan/domain/kernel';
import type { ConditionRow } from '@plan/domain/pools';
import { AmountField } from '../forms/amount-field.tsx';
import { SelectField } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { useWords } from '../words/language.tsx';
import {
  REQUESTED,
  comparable,
  comparisonOf,
  comparisons,
  lineOn,
  offeredFor,
  pathOf,
  rowAs,
  valuesOf,
} from './comparing.ts';
import type { Subject } from './comparing.ts';
import { usePoolWords } from './words.ts';

type Props = {
  readonly at: string;
  readonly subjects: readonly Subject[];
  readonly row: ConditionRow;
  readonly change: (row: ConditionRow) => void;
};

function chosenText({ of }: Subject, value: string, language: Language): string {
  const offered = of.options?.find((each) => each.value === value)?.text;
  return offered ?? valueText(language, undefined, value);
}

type ComparedProps = Props & { readonly subject: Subject | undefined };

/** What it is compared with: a choice, a count, an amount, or another answer. */
function Compared({ at, row, change, subject, subjects }: ComparedProps) {
  const { language } = useWords();
  const words = usePoolWords();
  const { not, of } = row;
  switch (of.op) {
    case 'is':
      return (
        <SelectField
          at={`${at}.value`}
          label={words.conditionValue}
          value={of.value}
          onChange={(value) => change({ not, of: { ...of, value } })}
          options={[...new Set([...(subject ? valuesOf(subject.of) : []), of.value])].map(
            (value) => ({ value, text: subject ? chosenText(subject, value, language) : value }),
          )}
        />
      );
    case 'more-than':
      return (
        <SelectField
          at={`${at}.other`}
          label={words.conditionOther}
          value={of.other}
          onChange={(other) => change({ not, of: { ...of, other } })}
          options={(subject ? comparable(subjects, subject) : []).map(({ path, label }) => ({
            value: path,
            text: label,
          }))}
        />
      );
    case 'from':
    case 'below':
    case 'requested-from':
    case 'requested-below': {
      const field = { at: `${at}.value` };
      const looked = pathOf(of);
      const put = (value: number | undefined) => change({ not, of: { ...of, value: value ?? 0 } });
      return of.op.startsWith('requested') || subject?.of.kind === 'money' ? (
        <AmountField
          key={looked}
          {...field}
          label={words.amount}
          value={of.value as Ore}
          onChange={put}
        />
      ) : (
        <NumberField
          key={looked}
          {...field}
          label={words.conditionNumber}
          value={of.value}
          onChange={put}
        />
      );
    }
    case 'answered':
    case 'all':
    case 'any':
    case 'not':
      return null;
  }
}

/** One comparison: what is looked at, how, and what it is held against. */
export function ConditionLine({ at, subjects, row, change }: Props) {
  const words = usePoolWords();
  const path = pathOf(row.of);
  const subject = subjects.find((each) => each.path === path);
  const comparison = comparisonOf(row);
  const strange = path !== REQUESTED && !subject ? [{ value: path, text: path }] : [];
  return (
    <>
      <SelectField
        at={`${at}.question`}
        label={words.conditionSubject}
        value={path}
        onChange={(chosen) =>
          change({ not: false, of: lineOn(subjects.find((each) => each.path === chosen)) })
        }
        options={[
          ...subjects.map((each) => ({ value: each.path, text: each.label })),
          ...strange,
          { value: REQUESTED, text: words.conditionRequested },
        ]}
      />
      <SelectField
        at={`${at}.op`}
        label={words.conditionHow}
        value={comparison}
        onChange={(chosen) => {
          const next = comparisons.find((each) => each === chosen) ?? comparison;
          change(rowAs(next, subjects, subject, row));
        }}
        options={offeredFor(subjects, subject, comparison).map((each) => ({
          value: each,
          text: words.comparisons[each],
        }))}
      />
      <Compared at={at} row={row} change={change} subject={subject} subjects={subjects} />
    </>
  );
}
