/**
 * Runs the worker on the store file given as the first argument, with a pause before every
 * commit, so that a test can kill the process in the middle of issuing.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { instant } from '@plan/domain';
import { worker } from '../jobs/index.ts';
import { localPost, localVault, simulatedScanner, unconnectedRegister } from '../outside/index.ts';
import { embeddedStore } from '../store/index.ts';
import type { Engine } from '../store/index.ts';

const file = process.argv[2] ?? '';
const fast = embeddedStore(file);
const slow: Engine = {
  ...fast,
  open(tenant) {
    const store = fast.open(tenant);
    return {
      ...store,
      async commit(changes) {
        await wait(60);
        const result = await store.commit(changes);
        process.stdout.write('.');
        return result;
      },
    };
  },
};

const clock = () => instant(Number(process.argv[3]));
await worker(
  {
    engine: slow,
    clock,
    config: { origin: '', identityName: 'local', firstAdministrator: '' },
    post: localPost(slow),
    vault: localVault({ folder: 'no-files-here', origin: '', clock, secret: randomBytes(32) }),
    scanner: simulatedScanner(),
    register: unconnectedRegister,
    log: () => undefined,
  },
  async () => undefined,
).tick();
