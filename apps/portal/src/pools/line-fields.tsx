import { legalBasisTerms } from '@plan/contract/words';
import type { LineRef, Pool } from '@plan/domain/pools';
import { SelectField } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import { usePoolWords } from './words.ts';

type LineProps = {
  readonly at: string;
  readonly label: string;
  readonly pool: Pool;
  readonly line: LineRef;
  readonly onChange: (line: LineRef) => void;
};

/** Law, year and sub-pool of a line, among those the pool has. */
export function LineFields({ at, label, pool, line, onChange }: LineProps) {
  const { language } = useWords();
  const words = usePoolWords();
  const years = Array.from(
    { length: (pool.untilYear ?? pool.year) - pool.year + 1 },
    (_, index) => pool.year + index,
  );
  return (
    <fieldset>
      <legend className="form-label">{label}</legend>
      <SelectField
        at={`${at}.legalBasis`}
        label={words.legalBasis}
        value={line.legalBasis}
        onChange={(chosen) =>
          onChange({
            ...line,
            legalBasis: pool.legalBases.find((each) => each === chosen) ?? line.legalBasis,
          })
        }
        options={pool.legalBases.map((each) => ({
          value: each,
          text: legalBasisTerms[each][language],
        }))}
      />
      {years.length < 2 ? null : (
        <SelectField
          at={`${at}.year`}
          label={words.year}
          value={String(line.year)}
          onChange={(chosen) => onChange({ ...line, year: Number(chosen) })}
          options={years.map((each) => ({ value: String(each), text: String(each) }))}
        />
      )}
      {pool.subPools.length === 0 ? null : (
        <SelectField
          at={`${at}.subPool`}
          label={words.subPool}
          value={line.subPool ?? ''}
          onChange={(chosen) => {
            const { subPool: _subPool, ...rest } = line;
            onChange(chosen === '' ? rest : { ...rest, subPool: chosen });
          }}
          options={[
            { value: '', text: words.wholePool },
            ...pool.subPools.map((part) => ({ value: part.key, text: part.title })),
          ]}
        />
      )}
    </fieldset>
  );
}
