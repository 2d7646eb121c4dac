/** A field of lines as the list it stands for, and back. Blank lines say nothing. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function asLines(list: readonly string[]): string {
  return list.join('\n');
}

/** A number as Danes type it: `12`, `12,5` or `1.250`; anything else is not read as one. */
export function numberIn(typed: string): number | undefined {
  const written = typed.trim();
  if (!/^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(written)) return undefined;
  return Number(written.replace(/\./g, '').replace(',', '.'));
}

export function asTyped(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}
