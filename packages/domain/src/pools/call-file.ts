import * as z from 'zod';
import type { AreaId, CommitteeId } from '../kernel/index.ts';
import { callTextOf } from './call-changes.ts';
import type { CopyIds } from './copy.ts';
import type { Pool } from './pool.ts';
import { SubPool } from './pool.ts';
import { CallText } from './round.ts';
import type { Round } from './round.ts';
import { PriorityArea } from './area.ts';
import { Criterion, Stage } from './round.ts';

/** Areas leave without the goals and initiatives of their municipality. */
const FiledArea = PriorityArea.omit({ goals: true, initiatives: true });
const FiledStage = Stage.omit({ by: true }).extend({
  by: z.enum(['committee', 'administration', 'body']),
  name: z.string().max(200),
});

const FiledCall = z.object({
  format: z.literal('plan-og-pulje/opslag'),
  schema: z.literal(1),
  municipality: z.string().max(80),
  subPool: SubPool.optional(),
  call: CallText.omit({
    committee: true,
    areas: true,
    criteria: true,
    stages: true,
    toConfirm: true,
  }).extend({
    areas: z.array(FiledArea).max(20),
    criteria: z.array(Criterion.omit({ goals: true })).max(20),
    stages: z.array(FiledStage).max(6),
  }),
});

type Path = readonly (string | number)[];

/** Where something was given that is not kept, by its place. */
function lostIn(given: unknown, kept: unknown, at: Path = []): readonly Path[] {
  if (typeof given !== 'object' || given === null) return [];
  const found = typeof kept === 'object' && kept !== null ? kept : {};
  return Object.entries(given).flatMap(([key, value]) => {
    const place = [...at, Array.isArray(given) ? Number(key) : key];
    return key in found ? lostIn(value, found[key as keyof typeof found], place) : [place];
  });
}

/**
 * A call as a file that another municipality can load: rules, form, areas and criteria; no money,
 * no people, no ids of committees, goals or initiatives. `schema` grows when the shape changes.
 * What this program does not know is refused by its place: a rule that was left out in silence
 * would be another call.
 */
export type CallFile = z.infer<typeof FiledCall>;
export const CallFile = z.preprocess((given, context) => {
  const read = FiledCall.safeParse(given);
  for (const path of read.success ? lostIn(given, read.data) : []) {
    const keys = [String(path.at(-1))];
    context.addIssue({ code: 'unrecognized_keys', keys, path: [...path] });
  }
  return given;
}, FiledCall);

/** A call of a pool as a file. */
export function callFileOf(municipality: string, pool: Pool, round: Round): CallFile {
  const { committee: _committee, toConfirm: _seen, ...text } = callTextOf(round);
  const subPool = pool.subPools.find(({ key }) => key === round.subPool);
  return {
    format: 'plan-og-pulje/opslag',
    schema: 1,
    municipality,
    ...(subPool ? { subPool } : {}),
    call: {
      ...text,
      areas: text.areas.map(({ goals: _goals, initiatives: _initiatives, ...area }) => area),
      criteria: text.criteria.map(({ goals: _goals, ...criterion }) => criterion),
      stages: text.stages.map(({ by, ...stage }) => ({
        ...stage,
        by: by.kind,
        name: by.kind === 'body' ? by.name : '',
      })),
    },
  };
}

/** Makes ids for what comes from another municipality. */
export type FileIds = CopyIds & { readonly area: () => AreaId };

/**
 * A filed call as a text of one's own, under one's own committee. Everything that belongs to the
 * municipality it came from must be looked at: dates, amounts, areas and who decides. A sub-pool is
 * kept only where the pool has one of that key.
 */
export function callFromFile(
  file: CallFile,
  pool: Pick<Pool, 'subPools'>,
  committee: CommitteeId,
  ids: FileIds,
): CallText {
  const { call } = file;
  const { subPool, ...rest } = call;
  const known = pool.subPools.some(({ key }) => key === subPool);
  const areaIds = new Map(call.areas.map((area) => [area.id, ids.area()]));
  return {
    ...rest,
    ...(known && subPool !== undefined ? { subPool } : {}),
    committee,
    areas: call.areas.map((area) => ({
      ...area,
      id: areaIds.get(area.id) ?? area.id,
      goals: [],
      initiatives: [],
    })),
    criteria: call.criteria.map((each) => ({
      ...each,
      id: ids.criterion(),
      goals: [],
      areas: each.areas.flatMap((id) => areaIds.get(id) ?? []),
    })),
    stages: call.stages.map(({ by, name, ...stage }) => ({
      ...stage,
      by:
        by === 'committee'
          ? { kind: by, committee }
          : by === 'administration'
            ? { kind: by }
            : { kind: by, name },
    })),
    toConfirm: [
      'title',
      'dates',
      'answer',
      'areas',
      'stages',
      'grant',
      'appealGuidance',
      ...call.terms.map(({ key }) => `terms.${key}`),
    ],
  };
}
