import { callFileOf, callFromFile } from '@plan/domain';
import { unknown, useCase } from '../http/index.ts';
import { records } from '../records.ts';
import { one, valuesOf } from '../rows/index.ts';
import { begunCall } from './calls.ts';
import {
  committeeRows,
  copyIds,
  poolRow,
  poolRows,
  roundRow,
  roundRows,
  withId,
} from './reading.ts';

export const showCallFile = useCase('showCallFile', {
  reads: ({ round }) => ({
    municipality: one(records.municipality, records.municipality.key()),
    round: roundRow(round),
    pools: poolRows(),
  }),
  decide({ loaded: { municipality, round, pools } }) {
    const pool = round && withId(pools, round.value.pool);
    if (!municipality || !round || !pool) return unknown();
    const answer = callFileOf(municipality.value.name, pool.value, round.value);
    return { ok: true, value: { answer } };
  },
});

export const importCallCase = useCase('importCall', {
  reads: ({ round }, _, body) => ({
    before: roundRow(round),
    pool: poolRow(body.pool),
    rounds: roundRows(),
    committees: committeeRows(),
  }),
  decide({ params, body, loaded: { before, pool, rounds, committees }, occasion, newId }) {
    const committee = withId(committees, body.committee);
    if (!pool || !committee) return unknown();
    if (before) {
      return { ok: true, value: { answer: { round: before.value, version: before.version } } };
    }
    const text = callFromFile(body.file, pool.value, committee.value.id, copyIds(newId));
    return begunCall(occasion, params.round, pool, valuesOf(rounds), text);
  },
});
