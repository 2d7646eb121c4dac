import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import type { Row } from '../store/index.ts';
import { record } from './index.ts';

/** Rows as older programs left them. What is stored is never rewritten, so these stay. */
const stored = (schema: number, value: unknown): Row => ({
  partition: 'things',
  sort: '1',
  version: 3,
  kind: 'thing',
  schema,
  data: { value, chain: { number: 2, hash: 'abc' } },
});

const thing = record(
  'thing',
  z.object({ title: z.string(), amount: z.number() }),
  'kept',
  () => ['things', '1'],
  [
    // 1 → 2: the amount was a text.
    (value) => ({
      ...(value as { amount: string }),
      amount: Number((value as { amount: string }).amount),
    }),
    // 2 → 3: the name became a title.
    (value) => {
      const { name, ...rest } = value as { name: string };
      return { ...rest, title: name };
    },
  ],
);

describe('rows of older programs', () => {
  it.each([
    [1, { name: 'Kaffe', amount: '12' }],
    [2, { name: 'Kaffe', amount: 12 }],
    [3, { title: 'Kaffe', amount: 12 }],
  ])('of version %i are lifted when they are read', (schema, value) => {
    const read = thing.read(stored(schema, value));
    expect(read.value).toEqual({ title: 'Kaffe', amount: 12 });
    expect(read.chain).toEqual({ number: 2, hash: 'abc' });
    expect(thing.schema).toBe(3);
  });

  it('that do not fit are refused, and so are rows of another kind', () => {
    expect(() => thing.read(stored(3, { title: 7 }))).toThrow('expected string');
    expect(() => thing.read({ ...stored(3, {}), kind: 'other' })).toThrow(
      'Expected a row of kind thing',
    );
  });
});
