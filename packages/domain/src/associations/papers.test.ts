import { describe, expect, it } from 'vitest';
import { FileId, day, instant } from '../kernel/index.ts';
import { actorFor, codesOf, roedovreOn } from '../samples/testing.ts';
import { keepPaper, receivePaper, removePaper, scannedPaper } from './index.ts';
import type { KeptPapers } from './index.ts';

const sample = roedovreOn('2026-11-22');
const karen = actorFor(sample, 'forening-a', ['applicant']);
const [first] = sample.world.papers;
if (!first) throw new Error('The sample has kept papers');
const papers: KeptPapers = first;
const now = instant(Date.parse('2026-11-22T19:00:00.000Z'));
const idOf = (n: number) =>
  FileId.parse(`fil_00000000-0000-7000-8000-${String(n).padStart(12, '0')}`);
const told = (n: number) => ({
  id: idOf(n),
  name: 'beretning.docx',
  bytes: 900,
  kind: 'yearly-report' as const,
});

function kept(from = papers, n = 1) {
  const made = keepPaper(karen, now, from, told(n));
  if (!made.ok) throw new Error(codesOf(made).join());
  return made.value;
}

describe('papers an association keeps', () => {
  it('are announced, arrive, are scanned, dated and taken off', () => {
    const { papers: one, file } = kept();
    expect(file).toMatchObject({ state: 'expected', type: 'docx', by: karen.person });
    const cut = receivePaper(karen, one, file.id, { bytes: 899, type: 'docx' });
    expect(codesOf(cut)).toEqual(['file/cut-off papers.yearly-report']);
    const whole = receivePaper(karen, one, file.id, { bytes: 900, type: 'docx' });
    if (!whole.ok) throw new Error(codesOf(whole).join());
    const clean = scannedPaper(whole.value.papers, file.id, 'clean');
    expect(clean?.files.at(-1)).toMatchObject({ state: 'clean' });
    expect(clean && scannedPaper(clean, file.id, 'quarantined')).toBeUndefined();
    const again = keepPaper(karen, now, one, { ...told(1), dated: day('2026-01-31') });
    expect(again).toMatchObject({ value: { file: { dated: '2026-01-31', bytes: 900 } } });
    const removed = removePaper(karen, one, file.id);
    expect(removed).toMatchObject({ value: { removed: true, papers } });
    expect(removePaper(karen, papers, file.id)).toMatchObject({
      value: { removed: false },
    });
  });

  it('are thirty at most', () => {
    let all: KeptPapers = { ...papers, files: [] };
    for (let n = 1; n <= 30; n += 1) all = kept(all, n).papers;
    expect(codesOf(keepPaper(karen, now, all, told(31)))).toEqual([
      'file/too-many papers.yearly-report',
    ]);
  });

  it('are kept by members who write (onlyWhoWritesKeepsPapers), and unknown to strangers', () => {
    const reader = {
      ...karen,
      memberships: karen.memberships.map((each) => ({ ...each, rights: ['read' as const] })),
    };
    const stranger = { ...karen, memberships: [] };
    const { id } = kept().file;
    const tries = (who: typeof karen) =>
      [
        keepPaper(who, now, papers, told(1)),
        receivePaper(who, kept().papers, id, undefined),
        removePaper(who, kept().papers, id),
      ].map((each) => codesOf(each).join());
    expect(tries(reader)).toEqual(Array.from({ length: 3 }, () => 'association/only-who-writes'));
    expect(tries(stranger)).toEqual(Array.from({ length: 3 }, () => 'row/unknown'));
  });
});
