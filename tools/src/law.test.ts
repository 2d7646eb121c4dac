import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breachesIn, breachesUnder, importsOf, lawfulSources } from './imports.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('the import law', () => {
  it('sees every source, and finds no breach', () => {
    expect(lawfulSources(ROOT).length).toBeGreaterThan(100);
    expect(breachesUnder(ROOT)).toEqual([]);
  });

  it.each([
    [
      'a noun that looks forward',
      'packages/domain/src/pools/x.ts',
      "import type { Review } from '../reviews/index.ts';",
      'may not import domain/reviews',
    ],
    [
      'a room entered by the window',
      'packages/domain/src/reviews/x.ts',
      "import { money } from '../kernel/money.ts';",
      'entered through its index.ts',
    ],
    [
      'a domain with a library',
      'packages/domain/src/kernel/x.ts',
      "import { format } from 'date-fns';",
      'may not import date-fns',
    ],
    [
      'a domain with Node',
      'packages/domain/src/kernel/x.ts',
      "import { createHash } from 'node:crypto';",
      'may not import node:',
    ],
    [
      'a domain that knows the api',
      'packages/domain/src/pools/x.ts',
      "export * from '../../../../apps/api/src/records.ts';",
      'may not import api',
    ],
    [
      'a use case that talks HTTP',
      'apps/api/src/applications/x.ts',
      "import { Hono } from 'hono';",
      'may not import hono',
    ],
    [
      'a use case beside its own room',
      'apps/api/src/applications/x.ts',
      "import { x } from '../decisions/index.ts';",
      'may not import api/decisions',
    ],
    [
      'a store that knows a rule',
      'apps/api/src/store/x.ts',
      "import { ore } from '@plan/domain';",
      'may not import @plan/domain',
    ],
    [
      'a portal with the api inside',
      'apps/portal/src/home/x.ts',
      "import { app } from '../../../api/src/app.ts';",
      'may not import api',
    ],
    [
      'an import hidden in a call',
      'packages/domain/src/kernel/x.ts',
      "const fs = await import('node:fs');",
      'may not import node:',
    ],
    [
      'an import of a type',
      'packages/pages/src/x.tsx',
      "import type { Deps } from '../../../apps/api/src/deps.ts';",
      'may not import api',
    ],
    [
      'a room nobody has written down',
      'apps/api/src/helpers/x.ts',
      'export const x = 1;',
      'is not in the law',
    ],
    [
      'a file outside every building',
      'apps/api/src/x.ts',
      "import x from '../../../scripts/x.mjs';",
      'outside the law',
    ],
  ])('catches %s', (_, file, source, expected) => {
    const breaches = breachesIn(file, source);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(expected);
  });

  it('reads TypeScript and JSX as they are', () => {
    const source = `
      import a, { type B } from './a.ts';
      export { c } from './c.ts';
      const D = lazy(() => import('./d.tsx'));
      const e = <T,>(value: T): T => value satisfies T;
      export const F = () => <p title="import x from 'not-an-import'">{e(a)}</p>;`;
    expect(importsOf('x.tsx', source).map((each) => each.wanted)).toEqual([
      './a.ts',
      './c.ts',
      './d.tsx',
    ]);
  });
});
