import { reasonCodeTerms } from '@plan/contract/words';
import type { Language } from '@plan/contract/words';
import type { SupportAsked } from '@plan/domain/applications';
import { reasonCodes } from '@plan/domain/decisions';
import type { ReasonCode, SupportGiven } from '@plan/domain/decisions';
import { amountMustBeReadable, judge, readAmount } from '@plan/domain/kernel';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { errorsOf } from '../forms/refused.ts';
import { useWords } from '../words/language.tsx';
import { SupportFieldsGiven } from './support-given.tsx';
import { useDecisionWords } from './words.ts';

/** What somebody types of what an application is given, and why. */
export type TypedGiven = {
  readonly typed: string;
  /** For how many years, where several were asked for. */
  readonly years?: number | undefined;
  readonly inKind: readonly SupportGiven[];
  readonly codes: readonly ReasonCode[];
  readonly reason: string;
};

/** What is wrong with an amount that cannot be read. */
export function amountErrors(language: Language, typed: string): readonly FieldError[] {
  const readable = readAmount(typed) !== undefined;
  return errorsOf(judge(amountMustBeReadable, { typed, readable }, 'amount'), language);
}

/** What is sent of it; nothing while the amount cannot be read. */
export function bodyOf(given: TypedGiven, asked: readonly SupportAsked[]) {
  const amount = readAmount(given.typed);
  if (amount === undefined) return undefined;
  const inKind = asked.length > 0 ? { inKind: [...given.inKind] } : {};
  const years = given.years === undefined ? {} : { years: given.years };
  return { amount, ...years, ...inKind, reasonCodes: [...given.codes], reason: given.reason };
}

type Props = {
  /** Keeps the fields of several applications on one screen apart. */
  readonly prefix: string;
  readonly asked: readonly SupportAsked[];
  /** For how many years it is asked. */
  readonly yearsAsked?: number | undefined;
  /** Whether the call has areas that something can lie outside of. */
  readonly hasAreas: boolean;
  readonly value: TypedGiven;
  readonly errors: readonly FieldError[];
  readonly onChange: (value: TypedGiven) => void;
};

/** Amount, support in kind, grounds, and the reason to the applicant. */
export function GivenFields(props: Props) {
  const { prefix, asked, yearsAsked = 1, hasAreas, value, errors, onChange } = props;
  const { words, language } = useWords();
  const more = useDecisionWords();
  const offered = reasonCodes.filter((code) => hasAreas || code !== 'outside-areas');
  const years = Array.from({ length: yearsAsked }, (_, index) => String(index + 1));
  const put = (part: Partial<TypedGiven>) => onChange({ ...value, ...part });
  const { codes } = value;
  return (
    <>
      <TextField
        at={`${prefix}.amount`}
        label={yearsAsked > 1 ? more.amountEachYear : words.decisions.amount}
        error={errorAt(errors, 'amount')}
        value={value.typed}
        inputMode="decimal"
        width={10}
        onChange={(typed) => put({ typed })}
      />
      {yearsAsked > 1 ? (
        <SelectField
          at={`${prefix}.years`}
          label={more.years}
          error={errorAt(errors, 'years')}
          value={String(value.years ?? yearsAsked)}
          onChange={(chosen) => put({ years: Number(chosen) })}
          options={years.map((each) => ({ value: each, text: each }))}
        />
      ) : null}
      <SupportFieldsGiven
        at={prefix}
        asked={asked}
        given={value.inKind}
        errors={errors}
        onChange={(inKind) => put({ inKind })}
      />
      <fieldset>
        <legend className="form-label">{words.decisions.reasonCodes}</legend>
        {offered.map((code) => (
          <Checkbox
            key={code}
            at={`${prefix}.${code}`}
            label={reasonCodeTerms[code][language]}
            checked={codes.includes(code)}
            onChange={(on) =>
              put({ codes: on ? [...codes, code] : codes.filter((each) => each !== code) })
            }
          />
        ))}
      </fieldset>
      <TextArea
        at={`${prefix}.reason`}
        label={words.decisions.reason}
        help={words.decisions.reasonHelp}
        error={errorAt(errors, 'reason')}
        value={value.reason}
        limit={4000}
        rows={3}
        onChange={(reason) => put({ reason })}
      />
    </>
  );
}
