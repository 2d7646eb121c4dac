import * as applications from './applications/rules.ts';
import * as associations from './associations/rules.ts';
import * as collaborations from './collaborations/rules.ts';
import * as decisions from './decisions/rules.ts';
import * as files from './files/rules.ts';
import * as grants from './grants/rules.ts';
import * as corrections from './kernel/correction-rules.ts';
import * as kernel from './kernel/rules.ts';
import * as municipality from './municipality/rules.ts';
import * as plans from './plans/rules.ts';
import * as policies from './policies/rules.ts';
import * as pools from './pools/rules.ts';
import * as rehearsals from './rehearsals/rules.ts';
import * as reviews from './reviews/rules.ts';
import * as terms from './terms/rules.ts';
import type { Facts } from './kernel/index.ts';
import type { RuleKind, RuleSource } from './kernel/index.ts';

const rooms = {
  kernel: { ...kernel, ...corrections },
  files,
  municipality,
  associations,
  policies,
  plans,
  collaborations,
  terms,
  pools,
  applications,
  rehearsals,
  reviews,
  decisions,
  grants,
};

type Rooms = typeof rooms;
type Exported = { [Room in keyof Rooms]: Rooms[Room][keyof Rooms[Room]] }[keyof Rooms];
/** Every rule there is: whatever a file of rules exports that has a code. */
export type AnyRule = Extract<Exported, { readonly code: string }>;
export type RuleCode = AnyRule['code'];
export type FactsOf<Code extends RuleCode> =
  Extract<AnyRule, { code: Code }> extends { broken: (input: never) => infer Broken }
    ? Exclude<Broken, undefined>
    : never;

export type ListedRule = {
  readonly room: string;
  readonly name: string;
  readonly code: RuleCode;
  readonly kind: RuleKind;
  readonly source: RuleSource;
  readonly says: string;
};

function isRule(value: unknown): value is Omit<ListedRule, 'room' | 'name'> & { broken: Facts } {
  return typeof value === 'object' && value !== null && 'code' in value && 'says' in value;
}

/** All rules with the room and the name they are found under: by room, then by code. */
export function allRules(): readonly ListedRule[] {
  return Object.entries(rooms).flatMap(([room, exported]) =>
    Object.entries(exported)
      .flatMap(([name, value]): ListedRule[] => {
        if (!isRule(value)) return [];
        const { code, kind, source, says } = value;
        return [{ room, name, code, kind, source, says }];
      })
      .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  );
}
