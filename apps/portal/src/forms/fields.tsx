import { lengthOf } from '@plan/domain/kernel';
import type { ReactNode } from 'react';
import { useWords } from '../words/language.tsx';

/** Where in the form something is; error summaries link to it. */
export function fieldId(at: string): string {
  return `felt-${at.replaceAll('.', '-')}`;
}

type FieldProps = {
  readonly at: string;
  readonly label: ReactNode;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
};

type InputProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'text';
  readonly type?: 'text' | 'date' | 'time';
  readonly width?: number;
};

/** The names of the notes of a field that are there. */
export function describedBy(
  id: string,
  parts: Readonly<Record<string, unknown>>,
): string | undefined {
  const names = Object.entries(parts).flatMap(([name, there]) => (there ? [`${id}-${name}`] : []));
  return names.length > 0 ? names.join(' ') : undefined;
}

type NotesProps = Pick<FieldProps, 'help' | 'error'> & { readonly id: string };

/** The help and the error of a field, under the names its input is described by. */
function Notes({ id, help, error }: NotesProps) {
  const { words } = useWords();
  return (
    <>
      {help ? (
        <span className="form-hint" id={`${id}-help`}>
          {help}
        </span>
      ) : null}
      {error ? (
        <span className="form-error-message" id={`${id}-error`}>
          <span className="sr-only">{words.frame.error}: </span>
          {error}
        </span>
      ) : null}
    </>
  );
}

type AroundProps = FieldProps & { readonly children: ReactNode };

/** The label, help and error around an input that carries the id of the field. */
export function FieldFrame({ at, label, help, error, children }: AroundProps) {
  const id = fieldId(at);
  return (
    <div className={`form-group${error ? ' form-error' : ''}`}>
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <Notes id={id} help={help} error={error} />
      {children}
    </div>
  );
}

type BoxProps = Omit<InputProps, 'label'>;

/** The input of one line, without what stands around it. */
export function InputBox(props: BoxProps) {
  const { at, help, error, value, onChange, onBlur, autoComplete, inputMode, width, type } = props;
  const id = fieldId(at);
  return (
    <input
      id={id}
      className={`form-input${width ? ` input-width-${width}` : ''}`}
      type={type ?? 'text'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      autoComplete={autoComplete ?? 'off'}
      inputMode={inputMode ?? 'text'}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, { error, help })}
    />
  );
}

/** One line of text. Typing is never stopped; what is too long is told. */
export function TextField(props: InputProps) {
  const { at, label, help, error } = props;
  return (
    <FieldFrame at={at} label={label} help={help} error={error}>
      <InputBox {...props} />
    </FieldFrame>
  );
}

type AreaProps = Omit<InputProps, 'autoComplete' | 'inputMode'> & {
  readonly limit?: number;
  readonly rows?: number;
};

/** The input of several lines with its counter, without what stands around it. */
export function AreaBox(props: Omit<AreaProps, 'label'>) {
  const { at, help, error, value, onChange, onBlur, limit, rows } = props;
  const { words } = useWords();
  const id = fieldId(at);
  const left = limit === undefined ? undefined : limit - lengthOf(value);
  return (
    <>
      <textarea
        id={id}
        className="form-input"
        rows={rows ?? 5}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, help, left: left !== undefined })}
      />
      {left === undefined ? null : (
        <span
          id={`${id}-left`}
          className={`character-limit form-limit${left < 0 ? ' form-limit-error' : ''}`}
        >
          {left < 0 ? words.applications.over(-left) : words.applications.left(left)}
        </span>
      )}
    </>
  );
}

/** Several lines of text with a counter that counts as the server counts. */
export function TextArea(props: AreaProps) {
  const { at, label, help, error } = props;
  return (
    <FieldFrame at={at} label={label} help={help} error={error}>
      <AreaBox {...props} />
    </FieldFrame>
  );
}

type SelectProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

export function SelectField(props: SelectProps) {
  const { at, help, error, value, onChange, options } = props;
  const id = fieldId(at);
  return (
    <FieldFrame at={at} label={props.label} help={help} error={error}>
      <select
        id={id}
        className="form-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy(id, { error, help })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

type RadiosProps = FieldProps & {
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

export function Radios({ at, label, help, error, value, onChange, options }: RadiosProps) {
  const id = fieldId(at);
  return (
    <div className={`form-group${error ? ' form-error' : ''}`} id={id} tabIndex={-1}>
      <fieldset aria-describedby={describedBy(id, { error, help })}>
        <legend className="form-label">{label}</legend>
        <Notes id={id} help={help} error={error} />
        {options.map((option) => (
          <div key={option.value} className="form-group-radio">
            <input
              type="radio"
              className="form-radio radio-large"
              id={`${id}-${option.value}`}
              name={id}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <label className="form-label" htmlFor={`${id}-${option.value}`}>
              {option.text}
            </label>
          </div>
        ))}
      </fieldset>
    </div>
  );
}

type CheckboxProps = {
  readonly at: string;
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

export function Checkbox({ at, label, checked, onChange }: CheckboxProps) {
  const id = fieldId(at);
  return (
    <div className="form-group-checkbox">
      <input
        type="checkbox"
        className="form-checkbox checkbox-large"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
