import { conditionText } from '@plan/contract/words';
import { MOST_ROWS, conditionOf, isNested, rowsOf } from '@plan/domain/pools';
import type { Condition, ConditionRow, ConditionRows, Form } from '@plan/domain/pools';
import { SelectField } from '../forms/fields.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import { firstLine, useSubjects } from './comparing.ts';
import { ConditionLine } from './condition-line.tsx';
import { usePoolWords } from './words.ts';

type Props = {
  readonly at: string;
  readonly label: string;
  /** What is so as long as there is no line. */
  readonly empty: string;
  readonly form: Form;
  /** What the condition belongs to; it cannot look at itself. */
  readonly own: string;
  readonly condition: Condition | undefined;
  readonly onChange: (condition: Condition | undefined) => void;
  /** Whether there must be one. */
  readonly always?: boolean;
};

/**
 * When something holds, a comparison on each line, of which all or one must fit. What is deeper
 * than that came from a file: it is read in words, and kept as long as nobody takes it off.
 */
export function ConditionFields(props: Props) {
  const { at, label, empty, form, own, condition, onChange, always = false } = props;
  const { language } = useWords();
  const words = usePoolWords();
  const subjects = useSubjects(form, own);
  const { join, rows } = rowsOf(condition);
  const put = (next: Partial<ConditionRows>) => onChange(conditionOf({ join, rows, ...next }));
  return (
    <Rows<ConditionRow>
      title={label}
      lead={rows.length === 0 ? empty : undefined}
      items={rows}
      least={always ? 1 : 0}
      most={MOST_ROWS}
      onChange={(next) => put({ rows: next })}
      blank={() => ({ not: false, of: firstLine(subjects) })}
      before={
        rows.length < 2 ? null : (
          <SelectField
            at={`${at}.join`}
            label={words.conditionJoin}
            value={join}
            onChange={(chosen) => put({ join: chosen === 'any' ? 'any' : 'all' })}
            options={(['all', 'any'] as const).map((each) => ({
              value: each,
              text: words.conditionJoins[each],
            }))}
          />
        )
      }
    >
      {(row, change, index) =>
        isNested(row) ? (
          <p>{conditionText(language, row.not ? { op: 'not', of: row.of } : row.of, form)}</p>
        ) : (
          <ConditionLine at={`${at}.${index}`} subjects={subjects} row={row} change={change} />
        )
      }
    </Rows>
  );
}
