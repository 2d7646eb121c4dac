import { judgeStep, knownFrom, toldBy } from '@plan/domain/applications';
import type { Contents } from '@plan/domain/applications';
import type { FormStep, Round } from '@plan/domain/pools';
import type { FieldError } from '../forms/errors.tsx';
import { errorsOf } from '../forms/refused.ts';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';

const checked = new Set<string>();

/** From the first look at "Tjek jeres svar" on, pages show what is missing while it is mended. */
export function markChecked(at: ApplicationAddress): void {
  checked.add(at.application);
}

/** The same judge as the api; nothing is shown before the person has asked for a check. */
export function useShownErrors(
  at: ApplicationAddress,
  round: Round,
  step: FormStep,
  contents: Contents,
): readonly FieldError[] {
  const { language } = useWords();
  if (!checked.has(at.application)) return [];
  const known = knownFrom(round, contents);
  const told = toldBy(round, contents);
  return errorsOf(judgeStep(round, step, contents[step.key], known, told), language);
}
