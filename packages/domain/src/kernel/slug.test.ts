import { expect, it } from 'vitest';
import { freeSlug, slugOf } from './index.ts';

it.each([
  ['Åbent hus på Øen!', 'aabent-hus-paa-oeen'],
  ["'En ven i nøden'", 'en-ven-i-noeden'],
  ['§ 18', '18'],
  ['!', 'side-1'],
  ['Ord '.repeat(40), 'ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord'],
])('%s becomes part of an address', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

it('takes the first address that is free', () => {
  const taken = new Set(['cafe', 'cafe-2']);
  expect(freeSlug('cafe', (slug) => taken.has(slug))).toBe('cafe-3');
  expect(freeSlug('kor', (slug) => taken.has(slug))).toBe('kor');
});
