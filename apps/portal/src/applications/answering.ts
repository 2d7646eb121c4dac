import type { StepContent } from '@plan/domain/applications';
import { useSaved } from './autosave.ts';
import type { PageKeeper } from './autosave.ts';

export type Answers = Readonly<Record<string, string>>;

export function answersIn(content: StepContent): Answers {
  return content.kind === 'questions' ? content.answers : {};
}

/** Keeps other answers of the page. */
export function putAnswers(saver: PageKeeper, answers: Answers): void {
  saver.change({ kind: 'questions', answers });
}

/** One answer of a page, and how to write it; draws anew only when this answer changes. */
export function useAnswer(
  saver: PageKeeper,
  key: string,
): { readonly value: string; readonly onChange: (answer: string) => void } {
  const value = useSaved(saver, ({ content }) => answersIn(content)[key] ?? '');
  const onChange = (answer: string) =>
    putAnswers(saver, { ...answersIn(saver.now.content), [key]: answer });
  return { value, onChange };
}
