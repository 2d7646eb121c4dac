import type { StepContent } from '@plan/domain/applications';
import type { FormStep } from '@plan/domain/pools';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { TextArea, TextField } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';

export type StepProps<Kind extends FormStep['kind']> = {
  readonly step: Extract<FormStep, { kind: Kind }>;
  readonly content: Extract<StepContent, { kind: Kind }>;
  readonly errors: readonly FieldError[];
  readonly onChange: (content: StepContent) => void;
};

/** A page of questions. */
export function QuestionsStep({ step, content, errors, onChange }: StepProps<'questions'>) {
  const { words } = useWords();
  return step.questions.map((question) => {
    const at = `${step.key}.${question.key}`;
    const field = {
      at,
      label: question.required
        ? question.label
        : `${question.label} ${words.applications.optional}`,
      help: question.help === '' ? undefined : question.help,
      error: errorAt(errors, at),
      value: content.answers[question.key] ?? '',
      onChange: (answer: string) =>
        onChange({ ...content, answers: { ...content.answers, [question.key]: answer } }),
    };
    if (question.kind === 'text') {
      return <TextArea key={question.key} {...field} limit={question.limit} />;
    }
    if (question.kind === 'number') {
      return <TextField key={question.key} {...field} inputMode="numeric" width={7} />;
    }
    return <TextArea key={question.key} {...field} limit={question.limit} rows={1} />;
  });
}
