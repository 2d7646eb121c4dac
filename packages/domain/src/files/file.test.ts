import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKept, typeByName } from './index.ts';

describe('a file name', () => {
  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\Jens\\regnskab.xlsx', 'regnskab.xlsx'],
    ['bilag\u202Efdp.exe', 'bilagfdp.exe'],
    ['  .skjult.pdf', 'skjult.pdf'],
    ['a\u0000\u0007b.png', 'ab.png'],
    ['A\u030A.pdf', 'Å.pdf'],
    ['"x": <y>?.docx', '-x-- -y--.docx'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(nameKept(typed)).toBe(kept);
  });

  it('is short, plain and of the same kind, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const kept = nameKept(`${text}.pdf`);
        expect(Array.from(kept).length).toBeLessThanOrEqual(120);
        expect(kept).not.toMatch(/[\p{C}/\\]/u);
        expect(typeByName(kept)).toBe('pdf');
        expect(nameKept(kept)).toBe(kept);
      }),
    );
  });
});
