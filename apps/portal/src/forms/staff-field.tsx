import type { PersonId } from '@plan/domain/kernel';
import { useWords } from '../words/language.tsx';
import { SelectField } from './fields.tsx';

type Props = {
  readonly at: string;
  readonly label: string;
  readonly staff: readonly { readonly person: PersonId; readonly name: string }[];
  readonly value: PersonId | undefined;
  readonly onChange: (person: PersonId | undefined) => void;
};

/** One of those who work in the municipality, or nobody yet. */
export function StaffField({ at, label, staff, value, onChange }: Props) {
  const { words } = useWords();
  return (
    <SelectField
      at={at}
      label={label}
      value={value ?? ''}
      onChange={(chosen) => onChange(staff.find((each) => each.person === chosen)?.person)}
      options={[
        { value: '', text: words.forms.nobody },
        ...staff.map((each) => ({ value: each.person, text: each.name })),
      ]}
    />
  );
}
