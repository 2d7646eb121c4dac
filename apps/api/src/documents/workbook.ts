import type { Table } from '@plan/domain';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { assertModest } from './unpacked.ts';

/** Control characters but tab and line feed, code points that are no characters, halves of pairs. */
const UNWRITABLE =
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/g;

function asCode(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * What XML cannot hold, or would change, is written as Excel itself does: `_x000D_`. Text that
 * looks like that already is told apart by its first character.
 */
function escaped(text: string): string {
  // write-excel-file 4.1.1 keeps texts as names of a plain object and loses `toString` and the like.
  if (text in Object.prototype) return `${asCode(text)}${text.slice(1)}`;
  return text
    .replace(LOOKS_ESCAPED, asCode)
    .replace(UNWRITABLE, (found) => found.split('').map(asCode).join(''));
}

const cell = (text: string) => (text === '' ? null : { type: String, value: escaped(text) });
const head = (text: string) => ({ type: String, value: text, fontWeight: 'bold' as const });

/** Sheets as an Excel workbook. Every cell is text, so that nothing is taken for a formula or a date. */
export async function workbookOf(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [columns.map(head), ...rows.map((row) => row.map(cell))],
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeWorkbook(sheets).toBuffer());
}

/** A cell as the text that people see; Excel makes days and numbers of what looks like them. */
function told(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}

/** The sheets of an Excel workbook; the first row of each holds its column heads. Throws if it is none. */
export async function tablesIn(bytes: Uint8Array): Promise<readonly Table[]> {
  assertModest(bytes);
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet, data: [columns = [], ...rows] }) => ({
    name: sheet,
    columns: columns.map(told),
    rows: rows.map((row) => row.map(told)),
  }));
}
