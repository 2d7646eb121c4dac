const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  é: 'e',
  ü: 'u',
  ö: 'oe',
  ä: 'ae',
};
const LONGEST = 60;

/** A title as part of an address: `Åbent hus!` becomes `aabent-hus`. At most 60 characters. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåéüöä]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short = plain.length <= LONGEST ? plain : plain.slice(0, LONGEST).replace(/-[^-]*$/, '');
  return short.length < 2 ? `side-${short || '1'}` : short;
}

/** The first of `x`, `x-2`, `x-3` … that nothing else has. */
export function freeSlug(wanted: string, taken: (slug: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken(slug)) return slug;
  }
}
