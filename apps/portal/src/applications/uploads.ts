import { call } from '@plan/contract/client';
import type { Answer } from '@plan/contract/client';
import type { AskedPaper, Attachment } from '@plan/domain/applications';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { newId } from '../data/ids.ts';
import { troubleOf } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import type { ApplicationAddress } from './addresses.ts';

const RETRY_MS = 4_000;

/** A file on its way. `waiting` is tried again by itself; `stopped` says why it was not taken. */
export type Upload = {
  readonly id: Attachment['id'];
  readonly paper: AskedPaper;
  readonly file: File;
  readonly state:
    | { readonly kind: 'sending' | 'waiting' }
    | { readonly kind: 'stopped'; readonly trouble: Trouble };
};

type Ending = 'arrived' | 'waiting' | Trouble;

/** Refused for good where the server said so; a connection that was lost is tried again. */
function endingOf(answer: Exclude<Answer<'announceFile' | 'receiveFile'>, { kind: 'ok' }>): Ending {
  return answer.kind === 'offline' ? 'waiting' : (troubleOf(answer) ?? { kind: 'failed' });
}

/** Sends files of one page one after another, and tries again what a lost connection stopped. */
export class Uploads {
  private list: readonly Upload[] = [];
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly at: ApplicationAddress & { readonly step: string };
  private readonly onArrived: () => Promise<void>;

  constructor(at: ApplicationAddress & { readonly step: string }, onArrived: () => Promise<void>) {
    this.at = at;
    this.onArrived = onArrived;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  get now(): readonly Upload[] {
    return this.list;
  }

  get busy(): boolean {
    return this.list.some(({ state }) => state.kind !== 'stopped');
  }

  add(paper: AskedPaper, files: Iterable<File>): void {
    const added = [...files].map((file): Upload => ({
      id: newId('fil'),
      paper,
      file,
      state: { kind: 'sending' },
    }));
    // What was stopped for the same paper has been read; the new try takes its place.
    const left = this.list.filter(
      (each) => each.paper.key !== paper.key || each.state.kind !== 'stopped',
    );
    this.put([...left, ...added]);
    void this.sendAll();
  }

  /** Waits for what is being sent; what waits for a connection keeps waiting. */
  async settled(): Promise<void> {
    await this.running;
  }

  readonly again = () => {
    clearTimeout(this.retry);
    this.put(
      this.list.map((each) =>
        each.state.kind === 'waiting' ? { ...each, state: { kind: 'sending' } } : each,
      ),
    );
    void this.sendAll();
  };

  leave(): void {
    clearTimeout(this.retry);
  }

  private without(gone: Upload): readonly Upload[] {
    return this.list.filter(({ id }) => id !== gone.id);
  }

  private put(list: readonly Upload[]): void {
    this.list = list;
    for (const listener of this.listeners) listener();
  }

  private async sendAll(): Promise<void> {
    this.running ??= this.sendEach().finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  private async sendEach(): Promise<void> {
    for (;;) {
      const next = this.list.find(({ state }) => state.kind === 'sending');
      if (!next) return;
      const ending = await this.sendOne(next);
      if (ending === 'arrived') {
        // Read first, so that the file does not leave the screen in between.
        await this.onArrived();
        this.put(this.without(next));
      } else if (ending === 'waiting') {
        this.put([...this.without(next), { ...next, state: { kind: 'waiting' } }]);
        clearTimeout(this.retry);
        this.retry = setTimeout(this.again, RETRY_MS);
      } else {
        this.put([...this.without(next), { ...next, state: { kind: 'stopped', trouble: ending } }]);
      }
    }
  }

  private async sendOne({ id, paper, file }: Upload): Promise<Ending> {
    const params = { ...this.at, file: id };
    const { kind } = paper;
    const named = { kind, name: file.name, bytes: file.size };
    const body = paper.paper ? { ...named, paper: paper.paper.key } : named;
    const announced = await call('announceFile', { params, body });
    if (announced.kind !== 'ok') return endingOf(announced);
    const { upload } = announced.value;
    if (upload) {
      const sent = await fetch(upload.url, {
        method: 'PUT',
        body: file,
        headers: upload.headers,
      }).catch(() => undefined);
      if (!sent) return 'waiting';
    }
    const arrived = await call('receiveFile', { params });
    if (arrived.kind === 'ok') return 'arrived';
    // What was not taken does not stay on the list.
    if (arrived.kind === 'refused') await call('removeFile', { params });
    return endingOf(arrived);
  }
}

/** The files of one page that are on their way. */
export function useUploads(
  at: ApplicationAddress,
  step: string,
  onArrived: () => Promise<void>,
): { readonly uploads: Uploads; readonly list: readonly Upload[] } {
  const [uploads] = useState(() => new Uploads({ ...at, step }, onArrived));
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (uploads.busy) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', uploads.again);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', uploads.again);
      uploads.leave();
    };
  }, [uploads]);
  return { uploads, list: useSyncExternalStore(uploads.subscribe, () => uploads.now) };
}
