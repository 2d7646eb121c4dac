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

/** A number as Danes type it: `12` or `12,5`. */
export function numberIn(typed: string): number | undefined {
  const plain = typed.trim().replace(/\./g, '').replace(',', '.');
  const value = Number(plain);
  return plain === '' || Number.isNaN(value) ? undefined : value;
}

export function asTyped(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('.', ',');
}
