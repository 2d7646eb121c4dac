import { Checkbox, fieldId } from './fields.tsx';
import { useWords } from '../words/language.tsx';

type Props<Value extends string> = {
  readonly at: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly values: readonly Value[];
  readonly onChange: (values: Value[]) => void;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
};

/** Any number of some choices; they keep the order in which they are offered. */
export function ChoicesField<Value extends string>(props: Props<Value>) {
  const { at, label, error, values, onChange, options } = props;
  const { words } = useWords();
  const picked = (value: Value, checked: boolean) =>
    onChange(
      options
        .map((each) => each.value)
        .filter((each) => (each === value ? checked : values.includes(each))),
    );
  return (
    <div className={`form-group${error ? ' form-error' : ''}`} id={fieldId(at)} tabIndex={-1}>
      <fieldset>
        <legend className="form-label">{label}</legend>
        {error ? (
          <span className="form-error-message">
            <span className="sr-only">{words.frame.error}: </span>
            {error}
          </span>
        ) : null}
        {options.map(({ value, text }) => (
          <Checkbox
            key={value}
            at={`${at}.${value}`}
            label={text}
            checked={values.includes(value)}
            onChange={(checked) => picked(value, checked)}
          />
        ))}
      </fieldset>
    </div>
  );
}
