/**
 * How somebody made up applies: how much they write, how much they ask for, within which areas, and
 * whether support in kind is part of it.
 */
export type Manner = {
  /** From 1; it also chooses name, title and area. */
  readonly number: number;
  readonly words: 'few' | 'some' | 'most';
  readonly asks: 'little' | 'some' | 'most';
  readonly areas: 'one' | 'two' | 'none';
  readonly support: boolean;
  /** After the deadline, where the call takes that. */
  readonly late: boolean;
  /** How many times the usual counts of people, volunteers and days. */
  readonly scale: number;
};

type Told = Partial<Omit<Manner, 'number' | 'scale'>>;

/** What lists, letters and screens should be seen with: long and short, large and small. */
const MANNERS: readonly Told[] = [
  {},
  { asks: 'most', words: 'most' },
  { asks: 'little', words: 'few' },
  { areas: 'two', asks: 'most' },
  { areas: 'none' },
  { support: true },
  { late: true, asks: 'little' },
  { words: 'few', asks: 'most' },
];

export function mannerOf(number: number): Manner {
  const told = MANNERS[(number - 1) % MANNERS.length] ?? {};
  return {
    number,
    words: 'some',
    asks: 'some',
    areas: 'one',
    support: false,
    late: false,
    scale: 1,
    ...told,
  };
}
