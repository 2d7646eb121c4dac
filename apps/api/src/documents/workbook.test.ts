import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tablesIn, textOf, workbookOf } from './index.ts';

const table = (rows: string[][]) => [{ name: 'Ark', columns: ['A', 'B'], rows }];

it('writes workbooks that give every text back as it was', async () => {
  const texts = fc.string({ unit: 'binary', maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(texts, texts), { maxLength: 5 }), async (rows) => {
      // Empty rows at the end are not kept by any spreadsheet.
      const written = rows.map(([one, other]) => [`x${one}`, other]);
      const read = await tablesIn(await workbookOf(table(written)));
      expect(read).toEqual(table(written));
    }),
    { numRuns: 200 },
  );
});

it('keeps what other programs would change', async () => {
  const rows = [
    ['=SUM(A1:A9)', '  mellemrum  '],
    ['0012', 'linje\r\nskift\ttab'],
    ['_x0041_', '_x005F_x0041_'],
    ['\ud800', '\u0000\ufffe\u{5ffff}'],
    ['toString', '__proto__'],
  ];
  expect(await tablesIn(await workbookOf(table(rows)))).toEqual(table(rows));
});

it('refuses what is no workbook, and one that would fill the memory', async () => {
  await expect(tablesIn(new TextEncoder().encode('ikke et ark'))).rejects.toThrow('zip');
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(65 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(200_000);
  await expect(tablesIn(bomb)).rejects.toThrow('Too large');
  await expect(textOf(bomb)).rejects.toThrow('Too large');
});
