import { withAnnounced, withReceived, withRemoved, withScanned } from '../files/index.ts';
import type { Announced, ArrivedFile } from '../files/index.ts';
import { judge, mayFor, refused, rowMustExist, unless } from '../kernel/index.ts';
import type { Actor, AssociationId, FileId, Instant, Outcome, Refusal } from '../kernel/index.ts';
import { MOST_PAPERS } from './kept-paper.ts';
import type { KeptPaper, KeptPapers } from './kept-paper.ts';
import { onlyWhoWritesKeepsPapers } from './rules.ts';

/** What stops somebody from keeping papers for an association, or taking them off. */
export function refuseKeeper(actor: Actor, association: AssociationId): readonly Refusal[] {
  const mine = mayFor(actor, association, 'read') ? association : undefined;
  const stranger = judge(rowMustExist, mine);
  if (stranger.length > 0) return stranger;
  return judge(onlyWhoWritesKeepsPapers, { writes: mayFor(actor, association, 'write') });
}

/** Makes room for a paper among at most 30; refuses what `withAnnounced` refuses. */
export function keepPaper(
  actor: Actor,
  now: Instant,
  papers: KeptPapers,
  told: Announced & Pick<KeptPaper, 'kind'>,
): Outcome<{ papers: KeptPapers; file: KeptPaper }> {
  const stopped = refuseKeeper(actor, papers.association);
  if (stopped.length > 0) return refused(stopped);
  const sending = { actor, now, most: MOST_PAPERS, at: `papers.${told.kind}` };
  const made = withAnnounced(papers.files, told, sending);
  if (!made.ok) return made;
  const { files, file } = made.value;
  return { ok: true, value: { papers: { ...papers, files: [...files] }, file } };
}

/** The bytes of a paper have arrived; refuses what `withReceived` refuses. */
export function receivePaper(
  actor: Actor,
  papers: KeptPapers,
  id: FileId,
  arrived: ArrivedFile | undefined,
): Outcome<{ papers: KeptPapers; file: KeptPaper; received: boolean }> {
  const stopped = refuseKeeper(actor, papers.association);
  if (stopped.length > 0) return refused(stopped);
  const made = withReceived(papers.files, id, arrived, ({ kind }) => `papers.${kind}`);
  if (!made.ok) return made;
  const { files, ...value } = made.value;
  return { ok: true, value: { ...value, papers: { ...papers, files: [...files] } } };
}

/** What the scanner found; as `withScanned`. */
export function scannedPaper(
  papers: KeptPapers,
  id: FileId,
  verdict: 'clean' | 'quarantined',
): KeptPapers | undefined {
  const files = withScanned(papers.files, id, verdict);
  return files && { ...papers, files: [...files] };
}

/** Takes a paper off; what went along with applications stays there. One that is gone stays gone. */
export function removePaper(
  actor: Actor,
  papers: KeptPapers,
  id: FileId,
): Outcome<{ papers: KeptPapers; removed: boolean }> {
  return unless(refuseKeeper(actor, papers.association), () => {
    const { files, removed } = withRemoved(papers.files, id);
    return { papers: { ...papers, files: [...files] }, removed };
  });
}
