import type { Answer } from '@plan/contract/client';
import type { StoredFile } from '@plan/domain/files';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { newId } from '../data/ids.ts';
import { troubleOf } from '../data/operations.ts';
import type { Trouble } from '../data/operations.ts';
import { asSent } from './pictures.ts';

const RETRY_MS = 4_000;

/** What a file is sent for: the paper of a form, or a kind of paper that is kept. */
export type Place = { readonly key: string };

/** A file on its way. `waiting` is tried again by itself; `stopped` says why it was not taken. */
export type Upload<For extends Place> = {
  readonly id: StoredFile['id'];
  readonly place: For;
  readonly file: File;
  /** The file it is to take the place of. */
  readonly replaces?: StoredFile['id'] | undefined;
  readonly state:
    | { readonly kind: 'sending' | 'waiting' }
    | { readonly kind: 'stopped'; readonly trouble: Trouble };
};

type Id = StoredFile['id'];

export type Announcing = 'announceFile' | 'announceAnswerFile' | 'keepPaper';
type Arriving = 'receiveFile' | 'receiveAnswerFile' | 'receivePaper';

/** How the server is told of a file: announced, its bytes sent, arrived; or taken off again. */
export type Wire<For extends Place> = {
  announce(id: Id, place: For, file: File, replaces: Id | undefined): Promise<Answer<Announcing>>;
  receive(id: Id): Promise<Answer<Arriving>>;
  remove(id: Id): Promise<unknown>;
};

type Ending = 'arrived' | 'waiting' | Trouble;

/** Refused for good where the server said so; a connection that was lost is tried again. */
function endingOf(answer: Exclude<Answer<Announcing | Arriving>, { kind: 'ok' }>): Ending {
  return answer.kind === 'offline' ? 'waiting' : (troubleOf(answer) ?? { kind: 'failed' });
}

/** Sends files of one page one after another, and tries again what a lost connection stopped. */
export class Uploads<For extends Place> {
  private list: readonly Upload<For>[] = [];
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly wire: Wire<For>;
  private readonly onArrived: () => Promise<void>;

  constructor(wire: Wire<For>, onArrived: () => Promise<void>) {
    this.wire = wire;
    this.onArrived = onArrived;
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  get now(): readonly Upload<For>[] {
    return this.list;
  }

  get busy(): boolean {
    return this.list.some(({ state }) => state.kind !== 'stopped');
  }

  add(place: For, files: Iterable<File>, replaces?: Id): void {
    const added = [...files].map((file): Upload<For> => ({
      id: newId('fil'),
      place,
      file,
      replaces,
      state: { kind: 'sending' },
    }));
    // What was stopped for the same place has been read; the new try takes its place.
    const left = this.list.filter(
      (each) => each.place.key !== place.key || each.state.kind !== 'stopped',
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

  private without(gone: Upload<For>): readonly Upload<For>[] {
    return this.list.filter(({ id }) => id !== gone.id);
  }

  private put(list: readonly Upload<For>[]): void {
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

  private async sendOne({ id, place, file: chosen, replaces }: Upload<For>): Promise<Ending> {
    const file = await asSent(chosen);
    const announced = await this.wire.announce(id, place, file, replaces);
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
    const arrived = await this.wire.receive(id);
    if (arrived.kind === 'ok') return 'arrived';
    // What was not taken does not stay on the list.
    if (arrived.kind === 'refused') await this.wire.remove(id);
    return endingOf(arrived);
  }
}

/** The files of one page that are on their way; the wire is the one of the first drawing. */
export function useUploads<For extends Place>(
  wire: Wire<For>,
  onArrived: () => Promise<void>,
): { readonly uploads: Uploads<For>; readonly list: readonly Upload<For>[] } {
  const [uploads] = useState(() => new Uploads(wire, onArrived));
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
