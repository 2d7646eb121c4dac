import type { DecisionReference } from '@plan/domain/kernel';
import { useWords } from '../words/language.tsx';
import { TextField } from './fields.tsx';

type Props = {
  readonly at: string;
  readonly value: DecisionReference;
  readonly onChange: (value: DecisionReference) => void;
  /** What is wrong with all of it. */
  readonly error?: string | undefined;
};

/** Who decided, when, under which item. */
export function DecisionFields({ at, value, onChange, error }: Props) {
  const { words } = useWords();
  return (
    <>
      <TextField
        at={`${at}.body`}
        label={words.decisions.body}
        error={error}
        value={value.body}
        onChange={(body) => onChange({ ...value, body })}
      />
      <TextField
        at={`${at}.day`}
        label={words.decisions.day}
        type="date"
        width={20}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
      />
      <TextField
        at={`${at}.item`}
        label={words.decisions.item}
        width={20}
        value={value.item}
        onChange={(item) => onChange({ ...value, item })}
      />
    </>
  );
}
