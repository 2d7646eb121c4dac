import { sentenceOf } from '@plan/contract/words';
import { judgeAnswer } from '@plan/domain/applications';
import { chosenIn } from '@plan/domain/pools';
import type { PlainQuestion } from '@plan/domain/pools';
import { memo, useState } from 'react';
import { ChoicesField } from '../forms/choices-field.tsx';
import { AreaBox, Checkbox, FieldFrame, InputBox, Radios, SelectField } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';
import { useAnswer } from './answering.ts';
import type { PageKeeper } from './autosave.ts';

type Props = {
  readonly at: string;
  readonly question: PlainQuestion;
  readonly required: boolean;
  readonly error: string | undefined;
  readonly saver: PageKeeper;
  /** The key the answer is kept under. */
  readonly answerKey: string;
};

/** More choices than this are easier to find in a list that opens. */
const MOST_RADIOS = 6;

type InputProps = Props & { readonly help: string | undefined };

/** That a number cannot be read, told when it has been left. */
function Unread({ question, answer }: Pick<Props, 'question'> & { readonly answer: string }) {
  const { language } = useWords();
  const [refusal] =
    answer.trim() === '' ? [] : judgeAnswer({ question, answer, required: false }, '');
  return (
    <span className="form-error-message" role="status">
      {refusal ? sentenceOf(language, refusal) : ''}
    </span>
  );
}

function TypedAnswer({ at, question, error, help, saver, answerKey }: InputProps) {
  const answer = useAnswer(saver, answerKey);
  const [left, setLeft] = useState(false);
  const { kind, limit } = question;
  const shared = { at, error, help, ...answer };
  if (kind === 'number' || kind === 'money') {
    const figures =
      kind === 'number'
        ? ({ inputMode: 'numeric', width: 7 } as const)
        : ({ inputMode: 'decimal', width: 10 } as const);
    return (
      <>
        <InputBox {...shared} {...figures} onBlur={() => setLeft(true)} />
        {left && !error ? <Unread question={question} answer={answer.value} /> : null}
      </>
    );
  }
  if (kind === 'date') return <InputBox {...shared} type="date" width={20} />;
  return <AreaBox {...shared} limit={limit} rows={kind === 'text' ? 5 : 1} />;
}

function ChosenAnswer({
  at,
  question,
  error,
  help,
  label,
  saver,
  answerKey,
}: InputProps & { readonly label: string }) {
  const { words } = useWords();
  const { value, onChange } = useAnswer(saver, answerKey);
  const yesNo = [
    { value: 'yes', text: words.check.yes },
    { value: 'no', text: words.check.no },
  ];
  const offered = (question.options ?? []).map(({ value: chosen, text }) => ({
    value: chosen,
    text,
  }));
  const options = question.kind === 'yes-no' ? yesNo : offered;
  const field = { at, label, help, error, value, onChange };
  if (question.kind === 'choices') {
    return (
      <ChoicesField
        {...field}
        values={chosenIn(value)}
        onChange={(chosen) => onChange(chosen.join('\n'))}
        options={offered}
      />
    );
  }
  return options.length <= MOST_RADIOS ? (
    <Radios {...field} options={options} />
  ) : (
    <SelectField
      {...field}
      options={[{ value: '', text: words.applications.chooseKind }, ...options]}
    />
  );
}

function Consent({
  at,
  error,
  help,
  label,
  saver,
  answerKey,
}: InputProps & { readonly label: string }) {
  const { words } = useWords();
  const { value, onChange } = useAnswer(saver, answerKey);
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
      {help ? <span className="form-hint">{help}</span> : null}
    </div>
  );
}

/**
 * One question of the form, by what kind of answer it has. Typing is never stopped. A keystroke
 * draws the innermost input anew and nothing around it.
 */
export const QuestionField = memo(function QuestionField(props: Props) {
  const { words } = useWords();
  const { at, question, required, error } = props;
  const label = required ? question.label : `${question.label} ${words.applications.optional}`;
  const help = question.help === '' ? undefined : question.help;
  switch (question.kind) {
    case 'yes-no':
    case 'choice':
    case 'choices':
      return <ChosenAnswer {...props} label={label} help={help} />;
    case 'file':
      // Attached by a field of its own, which knows the page its files lie on.
      return null;
    case 'consent':
      return <Consent {...props} label={label} help={help} />;
    case 'line':
    case 'text':
    case 'number':
    case 'money':
    case 'date':
      return (
        <FieldFrame at={at} label={label} help={help} error={error}>
          <TypedAnswer {...props} help={help} />
        </FieldFrame>
      );
  }
});
