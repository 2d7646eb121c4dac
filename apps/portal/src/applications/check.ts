import {
  SaidAtSending,
  judgeChecks,
  judgeFacts,
  judgeStep,
  knownFrom,
  toldBy,
  withFacts,
} from '@plan/domain/applications';
import type { Contents, SignOff, StepContent } from '@plan/domain/applications';
import type { Language } from '@plan/contract/words';
import type { FormStep, Round } from '@plan/domain/pools';
import type { Known } from '@plan/domain/terms';
import { useEffect, useState } from 'react';
import { useRefresh } from '../data/operations.ts';
import { dropUnsaved, forgetUnsaved, keepUnsaved, readUnsaved } from '../data/unsaved.ts';
import type { FieldError } from '../forms/errors.tsx';
import { errorsOf } from '../forms/refused.ts';
import { useWords } from '../words/language.tsx';
import type { ApplicationAddress } from './addresses.ts';
import { forgetSavers, pagesUnsaved, saveTyped, useSaved } from './autosave.ts';
import type { PageKeeper } from './autosave.ts';

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

/** Where the browser keeps what is said at sending, until it is sent. */
function sayingPlace({ application }: Pick<ApplicationAddress, 'application'>): string {
  return `sagt ${application}`;
}

/** What the browser keeps of a draft is gone with it. */
export function forgetDraft(at: ApplicationAddress): void {
  forgetUnsaved(at.application);
  forgetSavers(at);
  dropUnsaved(sayingPlace(at));
}

function keptSaying(at: ApplicationAddress): Saying | undefined {
  const found = readUnsaved(sayingPlace(at));
  if (typeof found !== 'object' || found === null) return undefined;
  const { said, lateReason } = found as Partial<Record<keyof Saying, unknown>>;
  const parsed = SaidAtSending.safeParse(said);
  return parsed.success && typeof lateReason === 'string'
    ? { said: parsed.data, lateReason }
    : undefined;
}

/** Remembers what is said at sending, also when the page is loaded anew. */
export function useSaying(at: ApplicationAddress): [Saying, (part: Partial<Saying>) => void] {
  const [now, setNow] = useState(
    () => saying.get(at.application) ?? keptSaying(at) ?? NOTHING_SAID,
  );
  const keep = (part: Partial<Saying>) => {
    const next = { ...now, ...part };
    saying.set(at.application, next);
    keepUnsaved(sayingPlace(at), next);
    setNow(next);
  };
  return [now, keep];
}

/** Saves what was typed on other pages and waits in the browser, at once and when there is a connection. */
export function useTypedSaved(
  { municipality, round, application }: ApplicationAddress,
  steps: Parameters<typeof saveTyped>[1],
): void {
  const refresh = useRefresh();
  useEffect(() => {
    const at = { municipality, round, application };
    const save = async () => {
      if (pagesUnsaved(at).length > 0 && (await saveTyped(at, steps))) await refresh();
    };
    const online = () => void save();
    online();
    window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, [municipality, round, application, steps, refresh]);
}

const NONE: readonly FieldError[] = [];

/** The page that is written, among the others as they were read. */
export type Writing = {
  /** Left out where a form is tried and nobody applies. */
  readonly at?: ApplicationAddress;
  readonly round: Round;
  readonly step: FormStep;
  readonly contents: Contents;
  readonly saver: PageKeeper;
  /** Whether somebody has asked what is missing, so that it is shown at the fields. */
  readonly checked: boolean;
  /** Whether what the form’s checks refuse on this page has been told already. */
  readonly checksTold: boolean;
};

export function contentsWith(
  { step, contents }: Pick<Writing, 'step' | 'contents'>,
  content: StepContent,
): Contents {
  return { ...contents, [step.key]: content };
}

/** What the form’s checks refuse on the page that is written, as it is typed now. */
export function checksOn(
  writing: Pick<Writing, 'round' | 'step' | 'contents'>,
  content: StepContent,
  language: Language,
): readonly FieldError[] {
  const { round, step } = writing;
  const told = toldBy(round, contentsWith(writing, content));
  return errorsOf(judgeChecks(round.form, step, told), language);
}

/**
 * The same judge as the api; nothing is shown before the person has asked for a check. The list is
 * the same object as long as it says the same.
 */
export function useShownErrors(writing: Writing, record: Known = {}): readonly FieldError[] {
  const { language } = useWords();
  const [held] = useState({ said: '[]', errors: NONE });
  const { at, round, step, saver, checked: asked } = writing;
  const same = (errors: readonly FieldError[]) => {
    const shown = JSON.stringify(errors);
    if (shown !== held.said) Object.assign(held, { said: shown, errors });
    return held.errors;
  };
  return useSaved(saver, ({ content }) => {
    if (!asked) {
      return writing.checksTold ? same(checksOn(writing, content, language)) : NONE;
    }
    const contents = contentsWith(writing, content);
    const said = at && saying.get(at.application)?.said;
    const exceptionsClaimed = (said?.exceptions ?? []).map(({ term }) => term);
    const plain = { ...knownFrom(round, contents), ...record, exceptionsClaimed };
    const known = withFacts(plain, said?.facts ?? {});
    const refusals = [
      ...judgeStep(round, step, content, known, toldBy(round, contents)),
      ...judgeFacts(round, contents, known).filter((each) => each.at?.startsWith(`${step.key}.`)),
    ];
    return same(errorsOf(refusals, language));
  });
}
