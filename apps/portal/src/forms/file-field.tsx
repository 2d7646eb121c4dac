import type { ReactNode } from 'react';
import { FieldFrame, describedBy, fieldId } from './fields.tsx';

type Props = {
  readonly at: string;
  readonly label: ReactNode;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** The kinds of files the browser offers; what is chosen is judged apart. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
};

/** Choosing files. Empty again after each choice, so that the same file can be chosen twice. */
export function FileField({ at, label, help, error, accept, multiple, onChoose }: Props) {
  const id = fieldId(at);
  return (
    <FieldFrame at={at} label={label} help={help} error={error}>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, help })}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          onChoose(chosen);
        }}
      />
    </FieldFrame>
  );
}
