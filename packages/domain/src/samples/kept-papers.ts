import type { Association, KeptPaper, KeptPapers } from '../associations/index.ts';
import { day, instantOf, wallTime } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { samplePaper } from './paper.ts';
import { daysFrom, sampleId } from './world.ts';
import type { Anchor } from './world.ts';

/** The papers the first association keeps: its statutes, and its accounts of last year. */
export function papersKept(
  anchor: Anchor,
  associations: readonly Association[],
): readonly KeptPapers[] {
  const [first] = associations;
  const by = first?.members[0]?.person;
  if (!first || !by) return [];
  const lastYear = Number(anchor.today.slice(0, 4)) - 1;
  const paper = (n: number, kind: KeptPaper['kind'], name: string, dated: Day): KeptPaper => ({
    id: sampleId('fil', n),
    name,
    type: 'pdf',
    bytes: samplePaper.length,
    dated,
    state: 'clean',
    by,
    at: instantOf(wallTime(daysFrom(anchor, -200), '20:15'), 'opening'),
    kind,
  });
  return [
    {
      association: first.id,
      files: [
        paper(501, 'statutes', 'Vedtægter.pdf', day('2014-03-12')),
        paper(502, 'accounts', `Regnskab ${lastYear}.pdf`, day(`${lastYear}-12-31`)),
      ],
    },
  ];
}
