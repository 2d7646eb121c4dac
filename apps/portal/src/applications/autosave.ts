import { call } from '@plan/contract/client';
import type { Answer } from '@plan/contract/client';
import { StepContent, mergeContents } from '@plan/domain/applications';
import type { Contents } from '@plan/domain/applications';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { troubleOf } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import { dropUnsaved, keepUnsaved, readUnsaved, unsavedPlaces } from '../data/unsaved.ts';
import type { ApplicationAddress } from './addresses.ts';

const QUIET_MS = 700;
const RETRY_MS = 4_000;
const FAILED_MS = 15_000;

type Kept = { readonly version: number; readonly content: StepContent };

export type Saving =
  | { readonly state: 'still' | 'saving' | 'waiting' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'refused'; readonly trouble: Trouble }
  /** What is longer than can be kept, by its places: `answers.formaal`. */
  | { readonly state: 'too-long'; readonly places: readonly string[] }
  /** What both started from, and what somebody else has saved since. */
  | { readonly state: 'clash'; readonly base: StepContent; readonly theirs: Kept };

/** What is kept in the browser: what was typed, and what it was typed over. */
type Unsaved = {
  readonly version: number;
  readonly base: StepContent;
  readonly content: StepContent;
};

/** What is longer than the server keeps, by its places. */
function tooLongIn(content: unknown): readonly string[] {
  const { error } = StepContent.safeParse(content);
  return (error?.issues ?? [])
    .filter(({ code }) => code === 'too_big')
    .map(({ path }) => path.join('.'));
}

/** What was typed, in the shape of a page; also what is too long to be saved is not thrown away. */
function typedContent(found: unknown): StepContent | undefined {
  const { data, error } = StepContent.safeParse(found);
  if (data) return data;
  // Of the right shape but for its lengths.
  return error?.issues.every(({ code }) => code === 'too_big') ? (found as StepContent) : undefined;
}

function unsavedAt(place: string): Unsaved | undefined {
  const found = readUnsaved(place);
  if (typeof found !== 'object' || found === null) return undefined;
  const { version, base, content } = found as Partial<Record<keyof Unsaved, unknown>>;
  const [before, after] = [typedContent(base), typedContent(content)];
  return typeof version === 'number' && before && after
    ? { version, base: before, content: after }
    : undefined;
}

function placeOf({ application }: Pick<ApplicationAddress, 'application'>, step: string): string {
  return `${application} ${step}`;
}

/** The pages of a draft with what was typed on them and the server does not have yet. */
export function withUnsaved(
  at: Pick<ApplicationAddress, 'application'>,
  contents: Contents,
): Contents {
  const typed = Object.keys(contents).flatMap((step) => {
    const unsaved = unsavedAt(placeOf(at, step));
    return unsaved && unsaved.content.kind === contents[step]?.kind
      ? [[step, unsaved.content] as const]
      : [];
  });
  return { ...contents, ...Object.fromEntries(typed) };
}

/** The pages of a draft that have something typed which the server does not have yet. */
export function pagesUnsaved({
  application,
}: Pick<ApplicationAddress, 'application'>): readonly string[] {
  return unsavedPlaces(`${application} `).map((place) => place.slice(application.length + 1));
}

/** Saves what was typed on pages that are not on the screen; true when the server has all of it. */
export async function saveTyped(
  at: ApplicationAddress,
  steps: readonly (Kept & { readonly key: string })[],
): Promise<boolean> {
  const typed = pagesUnsaved(at);
  const waiting = steps.filter(({ key }) => typed.includes(key));
  const saved = await Promise.all(
    waiting.map(({ key, ...first }) => saverFor(at, key, first).flush()),
  );
  return saved.every(Boolean);
}

export type Page = { readonly content: StepContent; readonly saving: Saving };

/** What a field needs of the page it stands on, wherever the page is kept. */
export type PageKeeper = Pick<Saver, 'now' | 'subscribe' | 'change'>;

/**
 * Keeps one page of a draft on the server while it is being written. What is typed lives here
 * until the server has it: a lost connection is tried again, and a clash is told with both
 * versions. One save runs at a time; what is typed meanwhile is saved after it.
 */
export class Saver {
  private kept: Kept;
  private page: Page;
  private running: Promise<boolean> = Promise.resolve(true);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly at: ApplicationAddress;
  private readonly step: string;
  private readonly listeners = new Set<() => void>();

  constructor(at: ApplicationAddress, step: string, first: Kept) {
    this.at = at;
    this.step = step;
    this.kept = first;
    this.page = { content: first.content, saving: { state: 'still' } };
    const unsaved = unsavedAt(this.place);
    if (unsaved?.content.kind !== first.content.kind) {
      // Of another form, or of another version of the portal: nothing here can save it.
      dropUnsaved(this.place);
      return;
    }
    // It is joined with what stands now as it would have been then.
    this.kept = { version: unsaved.version, content: unsaved.base };
    this.page = { content: unsaved.content, saving: { state: 'waiting' } };
    this.later(0);
  }

  /** What is typed and what it was typed over, until the server has it. */
  private keep(): void {
    const { version, content: base } = this.kept;
    keepUnsaved(this.place, { version, base, content: this.page.content });
  }

  private get place(): string {
    return placeOf(this.at, this.step);
  }

  /** What is on the page now; another object after every change. */
  get now(): Page {
    return this.page;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get unsaved(): boolean {
    return this.page.content !== this.kept.content;
  }

  change(content: StepContent): void {
    this.tell({ content });
    this.keep();
    this.later(QUIET_MS);
  }

  /**
   * Whether the page can be left: the server has all of it, or it waits in the browser for a
   * connection and is tried again.
   */
  async leavable(): Promise<boolean> {
    return (await this.flush()) || this.page.saving.state === 'waiting';
  }

  /** Saves what is typed now; true when the server has all of it. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.save());
    return this.running;
  }

  settle(choice: 'mine' | 'theirs'): void {
    const { saving, content: mine } = this.page;
    if (saving.state !== 'clash') return;
    const { base, theirs } = saving;
    const { content } =
      choice === 'mine'
        ? mergeContents(base, mine, theirs.content)
        : mergeContents(base, theirs.content, mine);
    this.kept = theirs;
    this.tell({ content, saving: { state: 'still' } });
    this.keep();
    void this.flush();
  }

  leave(): void {
    void this.flush();
  }

  /** Whether it knows the page at least as well as what was read of it. */
  knows({ version, content }: Kept): boolean {
    const sameKind = this.page.content.kind === content.kind;
    return sameKind && (this.unsaved || this.kept.version >= version);
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private tell(change: Partial<Page>): void {
    this.page = { ...this.page, ...change };
    for (const listener of this.listeners) listener();
  }

  private async save(): Promise<boolean> {
    if (!this.unsaved) return true;
    const sent = this.page.content;
    const places = tooLongIn(sent);
    if (places.length > 0) {
      this.tell({ saving: { state: 'too-long', places } });
      return false;
    }
    this.tell({ saving: { state: 'saving' } });
    const answer = await call('saveStep', {
      params: { ...this.at, step: this.step },
      body: { content: sent, base: this.kept.content },
      version: this.kept.version,
    });
    if (answer.kind !== 'ok') return this.notKept(answer);
    const { version, savedAt, content } = answer.value;
    this.kept = { version, content };
    const meanwhile = this.page.content !== sent;
    const saving = { state: 'saved', at: savedAt } as const;
    if (meanwhile) this.keep();
    else dropUnsaved(this.place);
    // Where nothing was typed meanwhile, take what was joined with somebody else's words.
    this.tell(meanwhile ? { saving } : { content, saving });
    return !meanwhile;
  }

  private notKept(answer: Exclude<Answer<'saveStep'>, { kind: 'ok' }>): false {
    if (answer.kind === 'offline') {
      this.tell({ saving: { state: 'waiting' } });
      this.later(RETRY_MS);
    } else if (answer.kind === 'refused' && answer.problem.theirs !== undefined) {
      // The api sends what stands now, in the shape of a step.
      const theirs = answer.problem.theirs as Kept;
      this.tell({ saving: { state: 'clash', base: this.kept.content, theirs } });
    } else {
      if (answer.kind === 'failed') this.later(FAILED_MS);
      const trouble = troubleOf(answer) ?? { kind: 'failed' };
      this.tell({ saving: { state: 'refused', trouble } });
    }
    return false;
  }
}

const savers = new Map<string, Saver>();

/**
 * The one keeper of a page, also when it is left and opened again: two that save the same words
 * would seem to be two people. Where others have saved since and nothing waits here, it begins anew.
 */
function saverFor(at: ApplicationAddress, step: string, first: Kept): Saver {
  const place = placeOf(at, step);
  const found = savers.get(place);
  if (found?.knows(first)) return found;
  const made = new Saver(at, step, first);
  savers.set(place, made);
  return made;
}

/** Forgets the keepers of a draft that is gone. */
export function forgetSavers({ application }: Pick<ApplicationAddress, 'application'>): void {
  for (const place of savers.keys()) {
    if (place.startsWith(`${application} `)) savers.delete(place);
  }
}

/**
 * Draws anew only what depends on what `select` gives: a keystroke in one question leaves the
 * others alone. `select` gives a plain value, or the same object for the same page.
 */
export function useSaved<Value>(saver: PageKeeper, select: (page: Page) => Value): Value {
  return useSyncExternalStore(saver.subscribe, () => select(saver.now));
}

/** Autosave of one page for as long as it is on the screen. */
export function useSaver(at: ApplicationAddress, step: string, first: Kept): Saver {
  const [saver] = useState(() => saverFor(at, step, first));
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.unsaved) event.preventDefault();
    };
    const online = () => void saver.flush();
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', online);
      saver.leave();
    };
  }, [saver]);
  return saver;
}
