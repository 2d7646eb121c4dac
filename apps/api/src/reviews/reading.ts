import { belongsTo, handlesRound, refused, refuseReading, standsIn } from '@plan/domain';
import type {
  Actor,
  Application,
  ApplicationId,
  ConflictRegister,
  Instant,
  Refused,
  Round,
  RoundId,
} from '@plan/domain';
import { unknown } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { beginning, one } from '../rows/index.ts';
import type { Loaded, Stored } from '../rows/index.ts';

type Address = { round: RoundId; application: ApplicationId };

export function registerOf(
  round: RoundId,
  stored: Stored<ConflictRegister> | undefined,
): ConflictRegister {
  return stored?.value ?? { round, conflicts: [] };
}

export const conflictsOf = (round: RoundId) =>
  one(caseRecords.conflicts, caseRecords.conflicts.key(round));

/** The rows of one kind that lie in a round. */
export const inRound = (round: RoundId, kind: string) => ({
  partition: `round#${round}`,
  ...beginning(`${kind}#`),
});

/** What was sent: drafts and what was withdrawn as a draft are the association's own affair. */
export function wasSent(application: Application): boolean {
  return application.submission !== undefined;
}

/**
 * Who may not read an application with its papers: whoever neither applies nor handles the round,
 * whoever is disqualified, and, while the call is sealed, everybody but the applicant and
 * whoever has entered it for them.
 */
export function refuseReader(
  actor: Actor,
  now: Instant,
  round: Round,
  application: Application,
  register: ConflictRegister,
): Refused | undefined {
  if (belongsTo(actor, application)) return undefined;
  const written = application.state === 'draft' && standsIn(actor, application);
  if (!written && (!handlesRound(actor, round.committee) || !wasSent(application))) {
    return unknown();
  }
  const stopped = refuseReading(actor, now, round, register, application);
  return stopped.length > 0 ? refused(stopped) : undefined;
}

export const handlingReads = ({ round, application }: Address) => ({
  round: one(caseRecords.round, caseRecords.round.key(round)),
  application: one(caseRecords.application, caseRecords.application.key(round, application)),
  conflicts: conflictsOf(round),
});

export type Read = Loaded<ReturnType<typeof handlingReads>>;
type Readable =
  | { readonly stopped: Refused }
  | { readonly stopped?: undefined; readonly application: Application };

/** An application where somebody may read it with its papers, else what they are told. */
export function readableBy(
  actor: Actor,
  now: Instant,
  { round, application, conflicts }: Read,
): Readable {
  if (!round || !application) return { stopped: unknown() };
  const register = registerOf(round.value.id, conflicts);
  const stopped = refuseReader(actor, now, round.value, application.value, register);
  return stopped ? { stopped } : { application: application.value };
}
