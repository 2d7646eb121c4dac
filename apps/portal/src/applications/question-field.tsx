import { chosenIn } from '@plan/domain/pools';
import type { PlainQuestion } from '@plan/domain/pools';
import { ChoicesField } from '../forms/choices-field.tsx';
import { Checkbox, Radios, SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly at: string;
  readonly question: PlainQuestion;
  readonly required: boolean;
  readonly error: string | undefined;
  /** As typed; several choices are kept one a line. */
  readonly value: string;
  readonly onChange: (answer: string) => void;
};

/** More choices than this are easier to find in a list that opens. */
const MOST_RADIOS = 6;

/** One question of the form, by what kind of answer it has. Typing is never stopped. */
export function QuestionField({ at, question, required, error, value, onChange }: Props) {
  const { words } = useWords();
  const { kind, help, limit, options = [] } = question;
  const label = required ? question.label : `${question.label} ${words.applications.optional}`;
  const field = { at, label, help: help === '' ? undefined : help, error, value, onChange };
  const offered = options.map(({ value: chosen, text }) => ({ value: chosen, text }));
  switch (kind) {
    case 'text':
      return <TextArea {...field} limit={limit} />;
    case 'line':
      return <TextArea {...field} limit={limit} rows={1} />;
    case 'number':
      return <TextField {...field} inputMode="numeric" width={7} />;
    case 'money':
      return <TextField {...field} inputMode="decimal" width={10} />;
    case 'date':
      return <TextField {...field} type="date" width={20} />;
    case 'yes-no':
      return (
        <Radios
          {...field}
          options={[
            { value: 'yes', text: words.check.yes },
            { value: 'no', text: words.check.no },
          ]}
        />
      );
    case 'choice':
      return offered.length <= MOST_RADIOS ? (
        <Radios {...field} options={offered} />
      ) : (
        <SelectField
          {...field}
          options={[{ value: '', text: words.applications.chooseKind }, ...offered]}
        />
      );
    case 'choices':
      return (
        <ChoicesField
          {...field}
          values={chosenIn(value)}
          onChange={(chosen) => onChange(chosen.join('\n'))}
          options={offered}
        />
      );
    case 'consent':
      return (
        <div className={`form-group${error ? ' form-error' : ''}`}>
          {error ? (
            <span className="form-error-message">
              <span className="sr-only">{words.frame.error}: </span>
              {error}
            </span>
          ) : null}
          <Checkbox
            at={at}
            label={label}
            checked={value === 'yes'}
            onChange={(checked) => onChange(checked ? 'yes' : '')}
          />
          {help === '' ? null : <span className="form-hint">{help}</span>}
        </div>
      );
  }
}
