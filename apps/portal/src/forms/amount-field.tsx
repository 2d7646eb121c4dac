import { readAmount, typedAmount } from '@plan/domain/kernel';
import type { Ore } from '@plan/domain/kernel';
import { useState } from 'react';
import { useWords } from '../words/language.tsx';
import { TextField } from './fields.tsx';

type Props = {
  readonly at: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly value: Ore | undefined;
  readonly onChange: (value: Ore | undefined) => void;
};

/** Kroner as people type them, held in øre. Nothing is undefined; what cannot be read is NaN, which is refused. */
export function AmountField({ at, label, help, error, value, onChange }: Props) {
  const { words } = useWords();
  const [typed, setTyped] = useState(value === undefined ? '' : typedAmount(value));
  const unreadable = typed.trim() !== '' && readAmount(typed) === undefined;
  return (
    <TextField
      at={at}
      label={label}
      help={help}
      error={unreadable ? words.forms.amountNeeded : error}
      inputMode="decimal"
      width={10}
      value={typed}
      onChange={(written) => {
        setTyped(written);
        onChange(written.trim() === '' ? undefined : (readAmount(written) ?? (Number.NaN as Ore)));
      }}
    />
  );
}
