import { asksForAny, asksForTrackRecord, trackRecordOf } from '@plan/domain';
import type { Application, AssociationId, Day, OwnCase, Round, TrackRecord } from '@plan/domain';
import { caseRecords } from './case-records.ts';
import { all, beginning, many, unchanged, valuesOf } from './rows/index.ts';
import type { ReadMore, Stored } from './rows/index.ts';
import type { Change } from './store/index.ts';

type Address = Pick<Application, 'round'> & { readonly application: Application['id'] };

/** Where the applications of an association lie, whoever sends them. */
export const pointersOf = (association: AssociationId) =>
  all(caseRecords.applicationPointer, {
    partition: `association#${association}`,
    ...beginning('application#'),
  });

export const manyHeads = (addresses: readonly Address[]) =>
  many(
    caseRecords.application,
    addresses.map(({ round, application }) => caseRecords.application.key(round, application)),
  );

export const manyDecisions = (addresses: readonly Address[]) =>
  many(
    caseRecords.decision,
    addresses.map(({ round, application }) => caseRecords.decision.key(round, application)),
  );

const manyReports = (addresses: readonly Address[]) =>
  many(
    caseRecords.reports,
    addresses.map(({ round, application }) => caseRecords.reports.key(round, application)),
  );

const manyRounds = (addresses: readonly Address[]) =>
  many(
    caseRecords.round,
    [...new Set(addresses.map(({ round }) => round))].map((id) => caseRecords.round.key(id)),
  );

type Own = OwnCase & { readonly application: Application; readonly round: Round };

/**
 * The applications that lie at some addresses with what came of each, where the association has
 * sent them itself: what others send together with it is their own.
 */
export async function ownCases(
  readMore: ReadMore,
  association: AssociationId,
  addresses: readonly Address[],
): Promise<{ readonly cases: readonly Own[]; readonly heads: readonly Stored<Application>[] }> {
  const found = await readMore({
    heads: manyHeads(addresses),
    decisions: manyDecisions(addresses),
    reports: manyReports(addresses),
    rounds: manyRounds(addresses),
  });
  const heads = found.heads.filter(({ value }) => value.association === association);
  const cases = heads.flatMap(({ value: application }) => {
    const round = valuesOf(found.rounds).find(({ id }) => id === application.round);
    const decision = valuesOf(found.decisions).find((each) => each.application === application.id);
    const reports = valuesOf(found.reports).find((each) => each.application === application.id);
    return round ? [{ application, round, decision, reports }] : [];
  });
  return { cases, heads };
}

/**
 * What is known of an applicant from before, where the terms of a round ask for it; costs nothing
 * where they do not. The checks hold it in the commit: of two drafts that are sent at once, one
 * sees the other where only so many may be sent.
 */
export async function trackRecordIn(
  readMore: ReadMore,
  round: Round,
  association: AssociationId,
  today: Day,
  except?: Application['id'],
): Promise<{
  readonly trackRecord: TrackRecord;
  readonly cases: readonly Own[];
  readonly checks: readonly Change[];
}> {
  if (!asksForTrackRecord(round.terms)) return { trackRecord: {}, cases: [], checks: [] };
  const { pointers, pools } = await readMore({
    pointers: pointersOf(association),
    pools: all(caseRecords.pool, { partition: 'pools', ...beginning('pool#') }),
  });
  const { cases, heads } = await ownCases(readMore, association, valuesOf(pointers));
  const drafts = heads.filter(
    ({ value }) => value.round === round.id && value.state === 'draft' && value.id !== except,
  );
  return {
    trackRecord: trackRecordOf(round, valuesOf(pools), cases, today),
    cases,
    checks: asksForAny(round.terms, ['sentApplications'])
      ? drafts.map((draft) => unchanged(draft.key, draft))
      : [],
  };
}
