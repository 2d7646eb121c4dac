import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ApplicationId,
  MunicipalityId,
  PersonId,
  lengthOf,
  tidied,
  uuidFromDigest,
  uuidv7,
} from './index.ts';

describe('ids', () => {
  it('makes UUIDv7 that sort by time and pass their own check', () => {
    const random = fc.uint8Array({ minLength: 10, maxLength: 10 });
    const time = fc.integer({ min: 1, max: 2 ** 45 });
    fc.assert(
      fc.property(time, random, (at, bytes) => {
        const id = uuidv7(at, bytes);
        expect(ApplicationId.safeParse(`app_${id}`).success).toBe(true);
        expect(uuidv7(at + 1, bytes) > id).toBe(true);
      }),
    );
  });

  it('makes a person id of a digest', () => {
    const digest = 'f'.repeat(64);
    expect(PersonId.safeParse(`per_${uuidFromDigest(digest)}`).success).toBe(true);
  });

  it.each(['api', 'en', 'oidc', 'was', 'x', 'Rødovre', '__proto__', 'a--', '../x'])(
    'does not let a municipality be called %s',
    (text) => {
      expect(MunicipalityId.safeParse(text).success).toBe(false);
    },
  );

  it.each(['app_1', 'per_01890000-0000-7000-8000-000000000001', '__proto__', ''])(
    'knows that %j is no application',
    (text) => {
      expect(ApplicationId.safeParse(text).success).toBe(false);
    },
  );
});

describe('characters', () => {
  it.each([
    ['æøå', 3],
    ['a\u030a', 1],
    ['👩‍👩‍👧', 5],
    ['a\r\nb', 3],
    ['  a  ', 1],
  ])('counts %j as %i', (text, expected) => {
    expect(lengthOf(text)).toBe(expected);
  });

  it('counts what it keeps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(lengthOf(tidied(text))).toBe(lengthOf(text));
      }),
    );
  });
});
