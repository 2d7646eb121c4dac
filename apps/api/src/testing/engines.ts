import { afterAll, beforeAll, describe } from 'vitest';
import { embeddedStore } from '../store/index.ts';
import type { Engine } from '../store/index.ts';
import { javaIsThere, startDynamoLocal } from './dynamo-local.ts';
import type { DynamoLocal } from './dynamo-local.ts';

/** Runs the same tests on every store the program can stand on. */
export function onEveryStore(title: string, tests: (fresh: () => Promise<Engine>) => void): void {
  describe(`${title} (embedded)`, () => {
    tests(async () => embeddedStore(':memory:'));
  });
  describe.skipIf(!javaIsThere())(`${title} (DynamoDB)`, () => {
    let local: DynamoLocal;
    beforeAll(async () => {
      local = await startDynamoLocal();
    });
    afterAll(() => local.stop());
    tests(() => local.freshEngine());
  });
}
