import { sentenceOf } from '@plan/contract/words';
import type { Language } from '@plan/contract/words';
import type { Refusal } from '@plan/domain/kernel';
import type { FieldError } from './errors.tsx';

/**
 * What the domain refuses here in the browser, as people read it. Apart from what the api refuses,
 * so that only screens that judge by themselves load the sentences.
 */
export function errorsOf(refusals: readonly Refusal[], language: Language): FieldError[] {
  return refusals.map((refusal) => ({ at: refusal.at, text: sentenceOf(language, refusal) }));
}
