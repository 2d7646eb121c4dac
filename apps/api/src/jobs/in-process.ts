import type { MunicipalityId } from '@plan/domain';
import type { Worker } from './worker.ts';

const TICK_MS = 60_000;

/** Runs the worker beside the server: at once when woken, and every minute as a backstop. */
export function runInProcess(worker: Worker, onError: (error: unknown) => void) {
  let running: Promise<void> = Promise.resolve();

  function queue(work: () => Promise<void>): Promise<void> {
    running = running.then(work).catch(onError);
    return running;
  }

  const timer = setInterval(() => void queue(worker.tick), TICK_MS);
  return {
    wake: (municipality: MunicipalityId) => void queue(() => worker.deliver(municipality)),
    tick: () => queue(worker.tick),
    /** Waits for what has begun; what is left lies in the outbox. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
}
