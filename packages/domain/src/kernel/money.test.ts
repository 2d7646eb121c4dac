import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kroner, ore, percentOf, readAmount, sumOf, typedAmount } from './index.ts';

describe('money', () => {
  it.each([
    ['12500', 1_250_000],
    ['12.500', 1_250_000],
    ['12.500,5', 1_250_050],
    ['12.500,50 kr.', 1_250_050],
    ['kr. 1.000.000', 100_000_000],
    ['12 500', 1_250_000],
    ['500,-', 50_000],
    ['0', 0],
  ])('reads %s as Danes type it', (typed, expected) => {
    expect(readAmount(typed)).toBe(expected);
  });

  it.each(['', 'abc', '-500', '12,500.00', '1.25', '1,234', '1e5', 'NaN', '1.0000', '９'])(
    'does not guess at %j',
    (typed) => {
      expect(readAmount(typed)).toBeUndefined();
    },
  );

  it('reads back every amount it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (amount) => {
        expect(readAmount(typedAmount(ore(amount)))).toBe(amount);
      }),
    );
  });

  it('sums without losing an øre', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_000 })), (amounts) => {
        const exact = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
        expect(BigInt(sumOf(amounts.map(ore)))).toBe(exact);
      }),
    );
  });

  it('takes a share down to whole øre and never more than the exact share', () => {
    expect(percentOf(ore(333), 50)).toBe(166);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_000_000_000_000 }),
        fc.integer({ min: 0, max: 100 }),
        (amount, percent) => {
          const share = BigInt(percentOf(ore(amount), percent)) * 100n;
          const exact = BigInt(amount) * BigInt(percent);
          expect(share <= exact && exact - share < 100n).toBe(true);
        },
      ),
    );
  });

  it('refuses to make a fraction of an øre', () => {
    expect(() => ore(0.5)).toThrow('whole number');
    expect(kroner(2)).toBe(200);
  });
});
