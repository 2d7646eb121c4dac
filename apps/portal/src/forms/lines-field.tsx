import { useState } from 'react';
import { TextArea } from './fields.tsx';
import { asLines, linesIn } from './lines.ts';

type Props = {
  readonly at: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
};

/** A list as people type it, one to a line; what is typed stays as it is. */
export function LinesField({ lines, onChange, ...field }: Props) {
  const [typed, setTyped] = useState(asLines(lines));
  return (
    <TextArea
      {...field}
      rows={3}
      value={typed}
      onChange={(written) => {
        setTyped(written);
        onChange(linesIn(written));
      }}
    />
  );
}
