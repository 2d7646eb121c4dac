import type { Day } from '@plan/domain/kernel';
import { TextField } from './fields.tsx';

type Props = {
  readonly at: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly value: Day | undefined;
  readonly onChange: (value: Day | undefined) => void;
};

/** A day of the calendar; nothing is undefined. */
export function DayField({ value, onChange, ...field }: Props) {
  return (
    <TextField
      {...field}
      type="date"
      width={20}
      value={value ?? ''}
      // The field gives days; the api refuses anything else.
      onChange={(written) => onChange(written === '' ? undefined : (written as Day))}
    />
  );
}
