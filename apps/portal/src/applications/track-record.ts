import type { AnswerOf } from '@plan/contract/client';
import { asksForTrackRecord } from '@plan/domain/grants';
import type { TrackRecord } from '@plan/domain/grants';
import type { AssociationId, MunicipalityId } from '@plan/domain/kernel';
import { useRead } from '../data/operations.ts';
import type { Shown } from '../data/operations.ts';

type Place = {
  readonly municipality: MunicipalityId;
  readonly round: AnswerOf<'showRound'>['round'];
};

const NOTHING: AnswerOf<'showTrackRecord'> = { trackRecord: {} };

/** What the municipality knows of who applies; asked for only where the terms do. */
export function useTrackRecord(
  { municipality, round }: Place,
  association: AssociationId | undefined,
): Pick<Shown<'showTrackRecord'>, 'value' | 'trouble'> {
  const wanted = association !== undefined && asksForTrackRecord(round.terms);
  // Not asked for where nobody is chosen.
  const params = { municipality, round: round.id, association: association as AssociationId };
  const shown = useRead('showTrackRecord', params, wanted);
  return wanted ? shown : { value: NOTHING, trouble: undefined };
}

/** The same for a page that is drawn before the answer has come, and without it. */
export function useKnownRecord(place: Place, association: AssociationId | undefined): TrackRecord {
  return useTrackRecord(place, association).value?.trackRecord ?? NOTHING.trackRecord;
}
