import { roundKindTerms } from '@plan/contract/words';
import { roundKinds } from '@plan/domain/pools';
import { DecisionFields } from '../forms/decision-fields.tsx';
import { errorAt } from '../forms/errors.tsx';
import { SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { useWords } from '../words/language.tsx';
import type { CallPart } from './part.ts';
import { usePoolWords } from './words.ts';

/** What stays open when a call is announced: its name and what the money is for. */
export function NamePart({ text, change, errors }: CallPart) {
  const words = usePoolWords();
  return (
    <>
      <TextField
        at="title"
        label={words.callTitle}
        error={errorAt(errors, 'title')}
        value={text.title}
        onChange={(title) => change({ title })}
      />
      <TextArea
        at="introduction"
        label={words.introduction}
        error={errorAt(errors, 'introduction')}
        limit={4000}
        value={text.introduction}
        onChange={(introduction) => change({ introduction })}
      />
    </>
  );
}

const YEARS_WITHOUT_CONSENT = 3;

function GrantFields({ text, change, errors }: CallPart) {
  const words = usePoolWords();
  const { grant } = text;
  return (
    <>
      <div className="pair">
        <NumberField
          at="grant.firstYear"
          label={words.firstYear}
          error={errorAt(errors, 'grant.firstYear')}
          value={grant.firstYear}
          onChange={(firstYear) =>
            change({ grant: { ...grant, firstYear: firstYear ?? Number.NaN } })
          }
        />
        <NumberField
          at="grant.mostYears"
          label={words.mostYears}
          error={errorAt(errors, 'grant.mostYears')}
          value={grant.mostYears}
          onChange={(mostYears) =>
            change({ grant: { ...grant, mostYears: mostYears ?? Number.NaN } })
          }
        />
      </div>
      {grant.mostYears > YEARS_WITHOUT_CONSENT ? (
        <fieldset>
          <legend className="form-label">{words.consent}</legend>
          <DecisionFields
            at="grant.consent"
            value={grant.consent ?? { body: 'Tilsynet i Ankestyrelsen', day: '', item: '' }}
            onChange={(consent) => change({ grant: { ...grant, consent } })}
          />
        </fieldset>
      ) : null}
    </>
  );
}

/** What kind of round it is, of which part of the pool, for which years. */
export function BasicsPart(part: CallPart) {
  const { language } = useWords();
  const words = usePoolWords();
  const { text, change, errors, shown } = part;
  const { pool, committees } = shown;
  return (
    <>
      <SelectField
        at="kind"
        label={words.kind}
        value={text.kind}
        onChange={(chosen) =>
          change({ kind: roundKinds.find((each) => each === chosen) ?? text.kind })
        }
        options={roundKinds.map((each) => ({ value: each, text: roundKindTerms[each][language] }))}
      />
      {pool.subPools.length === 0 ? null : (
        <SelectField
          at="subPool"
          label={words.subPool}
          error={errorAt(errors, 'subPool')}
          value={text.subPool ?? ''}
          onChange={(chosen) => change({ subPool: chosen === '' ? undefined : chosen })}
          options={[
            { value: '', text: words.wholePool },
            ...pool.subPools.map((each) => ({ value: each.key, text: each.title })),
          ]}
        />
      )}
      <SelectField
        at="committee"
        label={words.committee}
        value={text.committee}
        onChange={(chosen) =>
          change({ committee: committees.find((each) => each.id === chosen)?.id ?? text.committee })
        }
        options={committees.map((each) => ({ value: each.id, text: each.name }))}
      />
      <GrantFields {...part} />
    </>
  );
}
