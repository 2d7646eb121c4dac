import { call } from '@plan/contract/client';
import type { Answer } from '@plan/contract/client';
import { StepContent } from '@plan/domain/applications';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { troubleOf } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import { dropUnsaved, keepUnsaved, readUnsaved } from '../data/unsaved.ts';
import type { ApplicationAddress } from './addresses.ts';

const QUIET_MS = 700;
const RETRY_MS = 4_000;

type Kept = { readonly version: number; readonly content: StepContent };

export type Saving =
  | { readonly state: 'still' | 'saving' | 'waiting' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'refused'; readonly trouble: Trouble }
  | { readonly state: 'clash'; readonly theirs: Kept };

/** What is kept in the browser: what was typed, and what it was typed over. */
type Unsaved = {
  readonly version: number;
  readonly base: StepContent;
  readonly content: StepContent;
};

function unsavedAt(place: string): Unsaved | undefined {
  const found = readUnsaved(place);
  if (typeof found !== 'object' || found === null) return undefined;
  const { version, base, content } = found as Partial<Record<keyof Unsaved, unknown>>;
  const [before, after] = [StepContent.safeParse(base), StepContent.safeParse(content)];
  return typeof version === 'number' && before.success && after.success
    ? { version, base: before.data, content: after.data }
    : undefined;
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
    return `${this.at.application} ${this.step}`;
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

  /** Saves what is typed now; true when the server has all of it. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.save());
    return this.running;
  }

  settle(choice: 'mine' | 'theirs'): void {
    const { saving } = this.page;
    if (saving.state !== 'clash') return;
    this.kept = saving.theirs;
    if (choice === 'mine') {
      this.keep();
      void this.flush();
      return;
    }
    dropUnsaved(this.place);
    this.tell({ content: saving.theirs.content, saving: { state: 'still' } });
  }

  leave(): void {
    void this.flush();
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
      this.tell({ saving: { state: 'clash', theirs: answer.problem.theirs as Kept } });
    } else {
      const trouble = troubleOf(answer) ?? { kind: 'failed' };
      this.tell({ saving: { state: 'refused', trouble } });
    }
    return false;
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
  const [saver] = useState(() => new Saver(at, step, first));
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
