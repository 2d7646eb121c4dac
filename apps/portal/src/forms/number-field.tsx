import { useState } from 'react';
import { useWords } from '../words/language.tsx';
import { TextField } from './fields.tsx';
import { asTyped, numberIn } from './lines.ts';

type Props = {
  readonly at: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
};

/** A number as people type it. Nothing is undefined; what cannot be read is NaN, which is refused. */
export function NumberField({ at, label, error, value, onChange }: Props) {
  const { words } = useWords();
  const [typed, setTyped] = useState(asTyped(value));
  const unreadable = typed.trim() !== '' && numberIn(typed) === undefined;
  return (
    <TextField
      at={at}
      label={label}
      error={unreadable ? words.forms.numberNeeded : error}
      inputMode="decimal"
      width={10}
      value={typed}
      onChange={(written) => {
        setTyped(written);
        onChange(written.trim() === '' ? undefined : (numberIn(written) ?? Number.NaN));
      }}
    />
  );
}
