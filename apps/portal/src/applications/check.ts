import { judgeStep, knownFrom, toldBy } from '@plan/domain/applications';
import type { Contents, SignOff, StepContent } from '@plan/domain/applications';
import type { FormStep, Round } from '@plan/domain/pools';
import { useState } from 'react';
import type { FieldError } from '../forms/errors.tsx';
import { errorsOf } from '../forms/refused.ts';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';
import { useSaved } from './autosave.ts';
import type { Saver } from './autosave.ts';

const checked = new Set<string>();

/** From the first look at "Tjek jeres svar" on, pages show what is missing while it is mended. */
export function markChecked(at: ApplicationAddress): void {
  checked.add(at.application);
}

export function isChecked(at: ApplicationAddress): boolean {
  return checked.has(at.application);
}

/** What is said at sending, kept while somebody goes back to mend a page. */
export type Saying = {
  readonly said: Omit<SignOff, 'signed'>;
  readonly lateReason: string;
};

const saying = new Map<string, Saying>();
const NOTHING_SAID: Saying = { said: { declarations: [] }, lateReason: '' };

/** Remembers what is said at sending as long as the portal is open. */
export function useSaying(at: ApplicationAddress): [Saying, (part: Partial<Saying>) => void] {
  const [now, setNow] = useState(() => saying.get(at.application) ?? NOTHING_SAID);
  const keep = (part: Partial<Saying>) => {
    const next = { ...now, ...part };
    saying.set(at.application, next);
    setNow(next);
  };
  return [now, keep];
}

const NONE: readonly FieldError[] = [];

/** The page that is written, among the others as they were read. */
export type Writing = {
  readonly at: ApplicationAddress;
  readonly round: Round;
  readonly step: FormStep;
  readonly contents: Contents;
  readonly saver: Saver;
};

export function contentsWith({ step, contents }: Writing, content: StepContent): Contents {
  return { ...contents, [step.key]: content };
}

/**
 * The same judge as the api; nothing is shown before the person has asked for a check. The list is
 * the same object as long as it says the same.
 */
export function useShownErrors(writing: Writing): readonly FieldError[] {
  const { language } = useWords();
  const [held] = useState({ said: '[]', errors: NONE });
  const { at, round, step, saver } = writing;
  return useSaved(saver, ({ content }) => {
    if (!isChecked(at)) return NONE;
    const contents = contentsWith(writing, content);
    const claimed = saying.get(at.application)?.said.exceptions ?? [];
    const exceptionsClaimed = claimed.map(({ term }) => term);
    const known = { ...knownFrom(round, contents), exceptionsClaimed };
    const refusals = judgeStep(round, step, content, known, toldBy(round, contents));
    const errors = errorsOf(refusals, language);
    const said = JSON.stringify(errors);
    if (said !== held.said) Object.assign(held, { said, errors });
    return held.errors;
  });
}
