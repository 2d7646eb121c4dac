import type { Change, Engine, Store } from './store.ts';

/** What an operation cost. A read step is a group of reads issued before the first answered. */
export type Cost = { readSteps: number; reads: number; commits: number; rowsWritten: number };

/** Counts what goes through; `take` gives the cost since the last time it was taken. */
export function countingStore(engine: Engine): Engine & { take(): Cost } {
  let cost: Cost = { readSteps: 0, reads: 0, commits: 0, rowsWritten: 0 };
  let inFlight = 0;

  async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
    if (inFlight === 0) cost.readSteps += 1;
    cost.reads += 1;
    inFlight += 1;
    try {
      return await read();
    } finally {
      inFlight -= 1;
    }
  }

  function counted(store: Store): Store {
    return {
      get: (keys) => reading(() => store.get(keys)),
      list: (query) => reading(() => store.list(query)),
      commit: (changes: readonly Change[]) => {
        cost.commits += 1;
        cost.rowsWritten += changes.filter((change) => 'put' in change).length;
        return store.commit(changes);
      },
    };
  }

  return {
    open: (tenant) => counted(engine.open(tenant)),
    everything: () => engine.everything(),
    restore: (rows) => engine.restore(rows),
    purge: (now) => engine.purge(now),
    close: () => engine.close(),
    take() {
      const taken = cost;
      cost = { readSteps: 0, reads: 0, commits: 0, rowsWritten: 0 };
      return taken;
    },
  };
}
