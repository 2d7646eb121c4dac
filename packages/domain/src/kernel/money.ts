import * as z from 'zod';
import { named } from './named.ts';

/** Whole øre. 12.500,50 kr. is 1250050. Never a fraction, at most 90 billion kr. either way. */
export type Ore = number & { readonly __unit: 'øre' };

export const Ore = named<Ore, number>(z.number().int().min(0).max(9_000_000_000_000));

/** Makes øre of a number; throws on a fraction, because only a bug can produce one. */
export function ore(value: number): Ore {
  if (!Number.isSafeInteger(value)) throw new Error(`Not a whole number of øre: ${value}`);
  return value as Ore;
}

export function kroner(whole: number): Ore {
  return ore(whole * 100);
}

export function sumOf(amounts: Iterable<Ore>): Ore {
  let total = 0;
  for (const amount of amounts) total += amount;
  return ore(total);
}

/** `percent` (0–100, whole) of an amount, rounded down to whole øre in the pool's favour. */
export function percentOf(amount: Ore, percent: number): Ore {
  return ore(Number((BigInt(amount) * BigInt(percent)) / 100n));
}

const DANISH_AMOUNT = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;

/**
 * Reads an amount as a Dane types it: `12500`, `12.500`, `12.500,5`, with or without `kr.`.
 * Undefined where it cannot be read with certainty (`12,500.00`, `1.25`, `-5`, `abc`).
 */
export function readAmount(typed: string): Ore | undefined {
  const bare = typed
    .normalize('NFC')
    .replace(/\s|\u00a0/g, '')
    .replace(/^kr\.?/i, '')
    .replace(/(kr\.?|,-)$/i, '');
  const match = DANISH_AMOUNT.exec(bare);
  if (!match) return undefined;
  const whole = Number((match[1] ?? '').replaceAll('.', ''));
  const fraction = Number((match[2] ?? '').padEnd(2, '0'));
  const total = whole * 100 + fraction;
  return total <= 9_000_000_000_000 ? ore(total) : undefined;
}

/** The amount as it would be typed in a Danish form: `12.500` or `12.500,50`, without unit. */
export function typedAmount(amount: Ore): string {
  const whole = Math.floor(amount / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.');
  const fraction = amount % 100;
  return fraction === 0 ? whole : `${whole},${fraction.toString().padStart(2, '0')}`;
}
