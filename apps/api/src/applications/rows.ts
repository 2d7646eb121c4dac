import type {
  Application,
  ApplicationId,
  ApplicationStep,
  AssociationId,
  Deed,
  RoundId,
  Versions,
} from '@plan/domain';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { all, beginning, one, recorded, saved } from '../rows/index.ts';
import type { Occasion, Stored } from '../rows/index.ts';
import type { Change } from '../store/index.ts';

export type Address = { round: RoundId; application: ApplicationId };

export const head = ({ round, application }: Address) =>
  one(caseRecords.application, caseRecords.application.key(round, application));
export const steps = ({ application }: Address) =>
  all(caseRecords.step, { partition: `application#${application}`, ...beginning('step#') });
export const applicant = (id: AssociationId) =>
  one(records.association, records.association.key(id));
export const round = ({ round }: { round: RoundId }) =>
  one(caseRecords.round, caseRecords.round.key(round));

/** The rows of a new draft, and that somebody has begun to apply in its round. */
export function begunRows(
  occasion: Occasion,
  begun: Stored<unknown> | undefined,
  {
    application: draft,
    steps,
    deed,
  }: { application: Application; steps: readonly ApplicationStep[]; deed: Deed },
): readonly Change[] {
  const { id, round, association } = draft;
  const key = caseRecords.application.key(round, id);
  const pointer = { round, application: id };
  const pointerKey = caseRecords.applicationPointer.key(association, id);
  const at = { at: occasion.now };
  return [
    ...(begun ? [] : [saved(caseRecords.begun, caseRecords.begun.key(round), undefined, at)]),
    ...recorded(occasion, caseRecords.application, key, undefined, draft, deed),
    ...steps.map((step) =>
      saved(caseRecords.step, caseRecords.step.key(id, step.key), undefined, step),
    ),
    saved(caseRecords.applicationPointer, pointerKey, undefined, pointer),
  ];
}

export function versionsOf(steps: readonly Stored<ApplicationStep>[]): Versions {
  return Object.fromEntries(steps.map(({ value, version }) => [value.key, version]));
}
