import { MunicipalityId, RoundId, dayOf, isToldOn } from '@plan/domain';
import type { CheckFact } from '@plan/domain';
import type { Deps } from '../deps.ts';
import { bodyOf, languageIn, missing, page } from '../http/index.ts';
import { caseRecords } from '../case-records.ts';
import { records } from '../records.ts';
import { all, beginning, one, readTogether } from '../rows/index.ts';

/** Nobody ticks more. */
const MOST_VALUES = 60;

/** The check before sign-in for browsers without script. One read step; nothing is kept. */
export function plainCheck(deps: Deps) {
  async function about(municipality: MunicipalityId, id: RoundId) {
    const loaded = await readTogether(deps.engine.open(municipality), {
      municipality: one(records.municipality, records.municipality.key()),
      round: one(caseRecords.round, caseRecords.round.key(id)),
      pools: all(caseRecords.pool, { partition: 'pools', ...beginning('pool#') }),
    });
    const round = loaded.round?.value;
    const pool = loaded.pools.find(({ value }) => value.id === round?.pool)?.value;
    if (!loaded.municipality || !round || !pool) return undefined;
    if (!isToldOn(round, dayOf(deps.clock()))) return undefined;
    const { name, sample } = loaded.municipality.value;
    return { sample, municipality: { id: municipality, name }, pool, round };
  }

  /** Answers `POST /api/{municipality}/tjek/{round}`. */
  return async function answer(
    request: Request,
    parts: { readonly municipality: string; readonly round: string },
  ): Promise<Response> {
    const municipality = MunicipalityId.safeParse(parts.municipality);
    const id = RoundId.safeParse(parts.round);
    if (!municipality.success || !id.success) return missing();
    const text = await bodyOf(request);
    if (typeof text !== 'string') return text;
    const around = await about(municipality.data, id.data);
    if (!around) return missing();
    const sent = new URLSearchParams(text);
    const typed = (name: CheckFact) => sent.getAll(name).slice(0, MOST_VALUES);
    const { checkedPage } = await import('@plan/pages');
    return page(checkedPage({ ...around, language: languageIn(sent), typed }));
  };
}
