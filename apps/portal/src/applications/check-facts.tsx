import { checkChoiceText, checkQuestions, kindTerms } from '@plan/contract/words';
import { associationKinds } from '@plan/domain/associations';
import { Day, day, ore } from '@plan/domain/kernel';
import { checkFacts, choicesFor, isListed } from '@plan/domain/terms';
import type { CheckFact, Known, Term } from '@plan/domain/terms';
import { AmountField } from '../forms/amount-field.tsx';
import { ChoicesField } from '../forms/choices-field.tsx';
import { DayField } from '../forms/day-field.tsx';
import { Radios } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly name: CheckFact;
  readonly terms: readonly Term[];
  readonly known: Known;
  readonly onChange: (known: Known) => void;
  /** Where it stands, where that is not its name. */
  readonly at?: string;
  readonly error?: string | undefined;
};

/** One question of the check, by what kind of answer it has. */
export function CheckFactField({ name, terms, known, onChange, at = name, error }: Props) {
  const { words, language } = useWords();
  const label = checkQuestions[name][language];
  // The name tells the kind of the answer; each branch gives one of that kind.
  const put = (value: unknown) => onChange({ ...known, [name]: value });
  const shared = { at, label, error };
  if (isListed(name)) {
    return (
      <ChoicesField
        {...shared}
        values={known[name] ?? []}
        onChange={put}
        options={choicesFor(terms, name).map((value) => ({
          value,
          text: checkChoiceText(language, terms, name, value),
        }))}
      />
    );
  }
  // Facts that are no lists are one word, one number or one truth.
  const value = known[name] as string | number | boolean | undefined;
  switch (checkFacts[name]) {
    case 'applicant':
      return (
        <Radios
          {...shared}
          value={known.kind}
          onChange={put}
          options={associationKinds.map((each) => ({
            value: each,
            text: kindTerms[each][language],
          }))}
        />
      );
    case 'cvr':
      return (
        <Radios
          {...shared}
          value={known.cvr}
          onChange={put}
          options={[
            { value: 'has', text: words.check.yes },
            { value: 'applied-for', text: words.check.appliedFor },
            { value: 'none', text: words.check.no },
          ]}
        />
      );
    case 'amount':
      return (
        <AmountField
          {...shared}
          // What cannot be read is NaN, which the field tells by itself.
          value={Number.isSafeInteger(value) ? ore(Number(value)) : undefined}
          onChange={put}
        />
      );
    case 'yes-no':
      return (
        <Radios
          {...shared}
          value={value === undefined ? undefined : value === true ? 'yes' : 'no'}
          onChange={(chosen) => put(chosen === 'yes')}
          options={[
            { value: 'yes', text: words.check.yes },
            { value: 'no', text: words.check.no },
          ]}
        />
      );
    case 'day':
      return (
        <DayField
          {...shared}
          value={typeof value === 'string' ? day(value) : undefined}
          // A year of five figures is no day yet.
          onChange={(typed) => put(Day.safeParse(typed).data)}
        />
      );
    case 'number':
      return (
        <NumberField
          {...shared}
          value={typeof value === 'number' ? value : undefined}
          onChange={put}
        />
      );
  }
}
