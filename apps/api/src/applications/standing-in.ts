import { refuseDisqualified, refused, standsIn } from '@plan/domain';
import type { Actor, Application, ApplicationStep, Refused } from '@plan/domain';
import { caseRecords } from '../case-records.ts';
import { conflictsOf, registerOf } from '../reviews/index.ts';
import { unchanged } from '../rows/index.ts';
import type { ReadMore } from '../rows/index.ts';
import type { Change } from '../store/index.ts';

type Owned = Application | ApplicationStep;

/**
 * What stops a caseworker who is disqualified from acting for the applicant, and the check that
 * keeps it so in the commit. Costs nothing for anybody else.
 */
export async function asStaff(
  actor: Actor,
  owned: Owned,
  readMore: ReadMore,
): Promise<{ readonly stopped?: Refused; readonly checks: readonly Change[] }> {
  if (!standsIn(actor, owned)) return { checks: [] };
  const { conflicts } = await readMore({ conflicts: conflictsOf(owned.round) });
  const about = 'id' in owned ? owned : { id: owned.application, association: owned.association };
  const refusals = refuseDisqualified(actor, registerOf(owned.round, conflicts), about);
  if (refusals.length > 0) return { stopped: refused(refusals), checks: [] };
  return { checks: [unchanged(caseRecords.conflicts.key(owned.round), conflicts)] };
}
