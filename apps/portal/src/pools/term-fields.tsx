import { shortKey } from '../data/ids.ts';
import { termFieldWords } from '@plan/contract/words';
import type { Ore } from '@plan/domain/kernel';
import type { CriteriaGroup, Field, Fields, PlainTerm } from '@plan/domain/terms';
import { kindOfTerm } from '@plan/domain/terms';
import { AmountField } from '../forms/amount-field.tsx';
import { ChoicesField } from '../forms/choices-field.tsx';
import { Checkbox, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { LinesField } from '../forms/lines-field.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import { usePoolWords } from './words.ts';

type Both = { readonly da: string; readonly en: string };
type FieldWords = { readonly label: Both; readonly options?: Readonly<Record<string, Both>> };
type Data = Readonly<Record<string, unknown>>;

type Props = {
  readonly at: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly field: Field;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};

type Step = { from: Ore; above?: boolean; requirement: string };

function Thresholds({ at, label, options, value, onChange }: Props) {
  const words = usePoolWords();
  return (
    <Rows<Step>
      title={label}
      items={value as readonly Step[]}
      onChange={onChange}
      blank={() => ({ from: 0 as Ore, requirement: options[0]?.value ?? '' })}
    >
      {(step, changeStep, index) => (
        <div className="pair">
          <AmountField
            at={`${at}.${index}.from`}
            label={words.thresholdFrom}
            value={step.from}
            onChange={(from) => changeStep({ from: from ?? (0 as Ore) })}
          />
          <Checkbox
            at={`${at}.${index}.above`}
            label={words.thresholdAbove}
            checked={step.above === true}
            onChange={(above) => changeStep({ above })}
          />
          <SelectField
            at={`${at}.${index}.requirement`}
            label={words.thresholdAsks}
            value={step.requirement}
            onChange={(requirement) => changeStep({ requirement })}
            options={options}
          />
        </div>
      )}
    </Rows>
  );
}

/** Criteria keep their keys by their place, so that changing a word changes no answer. */
function asCriteria(
  lines: readonly string[],
  before: CriteriaGroup['criteria'],
): CriteriaGroup['criteria'] {
  return lines.map((text, index) => ({ key: before[index]?.key ?? `krav-${shortKey()}`, text }));
}

function Groups({ at, label, value, onChange }: Props) {
  const words = usePoolWords();
  return (
    <Rows<CriteriaGroup>
      title={label}
      items={value as readonly CriteriaGroup[]}
      onChange={onChange}
      blank={() => ({ least: 1, criteria: [] })}
    >
      {(group, changeGroup, index) => (
        <>
          <LinesField
            at={`${at}.${index}.criteria`}
            label={words.criteriaLines}
            lines={group.criteria.map((each) => each.text)}
            onChange={(lines) => changeGroup({ criteria: asCriteria(lines, group.criteria) })}
          />
          <NumberField
            at={`${at}.${index}.least`}
            label={words.groupLeast}
            value={group.least}
            onChange={(least) => changeGroup({ least: least ?? Number.NaN })}
          />
        </>
      )}
    </Rows>
  );
}

/** One field of a term, by its kind. Optional fields that are emptied are left out. */
function TermField(props: Props) {
  const { field, options, value, onChange, ...shown } = props;
  switch (field.as) {
    case 'amount':
      return <AmountField {...shown} value={value as Ore | undefined} onChange={onChange} />;
    case 'percent':
    case 'count':
      return <NumberField {...shown} value={value as number | undefined} onChange={onChange} />;
    case 'flag':
      return (
        <Checkbox at={shown.at} label={shown.label} checked={value === true} onChange={onChange} />
      );
    case 'text':
      return (
        <TextArea
          {...shown}
          limit={600}
          rows={2}
          value={typeof value === 'string' ? value : ''}
          onChange={(written) => onChange(field.optional && written === '' ? undefined : written)}
        />
      );
    case 'month-day':
      return (
        <TextField
          {...shown}
          type="date"
          width={20}
          value={typeof value === 'string' && value !== '' ? `2024-${value}` : ''}
          onChange={(written) => onChange(written === '' ? undefined : written.slice(5))}
        />
      );
    case 'texts':
      return (
        <LinesField
          {...shown}
          lines={(value as readonly string[] | undefined) ?? []}
          onChange={(lines) => onChange(field.optional && lines.length === 0 ? undefined : lines)}
        />
      );
    case 'choice':
      return (
        <SelectField
          {...shown}
          value={typeof value === 'string' ? value : ''}
          onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
          options={field.optional ? [{ value: '', text: '–' }, ...options] : options}
        />
      );
    case 'choices':
      return (
        <ChoicesField
          {...shown}
          values={value as readonly string[]}
          onChange={onChange}
          options={options}
        />
      );
    case 'thresholds':
      return <Thresholds {...props} />;
    case 'groups':
      return <Groups {...props} />;
  }
}

type TermProps = {
  readonly at: string;
  readonly term: PlainTerm;
  readonly errorOf: (at: string) => string | undefined;
  readonly onChange: (term: PlainTerm) => void;
};

/** The fields of a term, as its kind describes them. */
export function TermFields({ at, term, errorOf, onChange }: TermProps) {
  const { language } = useWords();
  const fields: Fields = kindOfTerm(term.kind).fields;
  // Each kind has words for its own fields; the table is typed kind by kind.
  const told = termFieldWords[term.kind] as Readonly<Record<string, FieldWords>>;
  const data: Data = term;
  const put = (name: string, value: unknown) => {
    const { [name]: _before, ...rest } = data;
    // The field is of this kind, so the whole still is.
    onChange((value === undefined ? rest : { ...rest, [name]: value }) as PlainTerm);
  };
  return Object.entries(fields).map(([name, field]) => {
    const words = told[name];
    const options = (field.options ?? []).map((value) => ({
      value,
      text: words?.options?.[value]?.[language] ?? value,
    }));
    return (
      <TermField
        key={name}
        at={`${at}.${name}`}
        label={words?.label[language] ?? name}
        error={errorOf(`${at}.${name}`)}
        field={field}
        options={options}
        value={data[name]}
        onChange={(value) => put(name, value)}
      />
    );
  });
}
