import { ClockTime } from '@plan/domain/kernel';
import { TextField } from './fields.tsx';

type Props = {
  readonly at: string;
  readonly label: string;
  readonly help?: string;
  readonly value: ClockTime;
  readonly onChange: (value: ClockTime) => void;
};

/** A time on the clock; an emptied field keeps the time that stands. */
export function ClockField({ onChange, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      type="time"
      width={10}
      onChange={(written) => {
        const read = ClockTime.safeParse(written);
        if (read.success) onChange(read.data);
      }}
    />
  );
}
