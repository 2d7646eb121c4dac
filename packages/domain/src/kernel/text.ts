/**
 * How many characters a text has, counted the same in every browser and on the server: line
 * breaks as one, composed letters as one (NFC), code points and not bytes.
 */
export function lengthOf(text: string): number {
  return Array.from(tidied(text)).length;
}

/** The text as it is kept: composed letters, plain line breaks, no blank ends. */
export function tidied(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** A name for comparing: whatever its case, spaces and signs. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
