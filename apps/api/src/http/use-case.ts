import { canonical, judge, refused, rowMustBeAsSeen, rowMustExist } from '@plan/domain';
import type { Actor, Day, Instant, Outcome, PersonId, Refused } from '@plan/domain';
import type { AnswerOf, BodyOf, OperationName, Operations, ParamsOf } from '@plan/contract';
import type { Loaded, Occasion, ReadMore, Reads, Stored } from '../rows/index.ts';
import type { CompanyRegister, Vault } from '../deps.ts';
import type { Change } from '../store/index.ts';

/** Operations that lie outside any municipality and are mounted by hand. */
export type PlatformOperation = 'showHealth' | 'showMe' | 'signOut' | 'createMunicipality';
export type TenantOperation = Exclude<OperationName, PlatformOperation>;

type ActorOf<Name extends OperationName> = Operations[Name]['who'] extends 'anyone'
  ? Actor | undefined
  : Actor;

export type Context<Name extends TenantOperation, Wanted extends Reads> = {
  readonly params: ParamsOf<Name>;
  readonly body: BodyOf<Name>;
  readonly actor: ActorOf<Name>;
  readonly loaded: Loaded<Wanted>;
  /** When the server had the whole request. */
  readonly now: Instant;
  readonly today: Day;
  readonly occasion: Occasion;
  /** The version the person saw, for edits. */
  readonly seen: number | undefined;
  readonly newId: <Prefix extends string>(prefix: Prefix) => `${Prefix}_${string}`;
  readonly vault: Vault;
  readonly register: CompanyRegister;
  /** The id of a person by the name they sign in with. */
  readonly personOf: (subject: string) => PersonId;
  /** A second read step, for lists whose rows are known only after the first. */
  readonly readMore: ReadMore;
};

export type Effect<Answer> = {
  readonly answer: Answer;
  /** Nothing to commit where the effect already stands. */
  readonly changes?: readonly Change[];
};

/** A refusal that also shows what stands now. */
export type Clash = Refused & { readonly theirs: unknown };

export type Decided<Name extends TenantOperation> = Outcome<Effect<AnswerOf<Name>>> | Clash;

/** What one operation reads, and what it does with it. No HTTP, no rules of its own. */
export type UseCase<Name extends TenantOperation, Wanted extends Reads = Reads> = {
  readonly reads: (
    params: ParamsOf<Name>,
    person: PersonId | undefined,
    body: BodyOf<Name>,
  ) => Wanted;
  readonly decide: (context: Context<Name, Wanted>) => Decided<Name> | Promise<Decided<Name>>;
};

/** Says what an operation does; `name` ties its types to the contract. */
export function useCase<Name extends TenantOperation, Wanted extends Reads>(
  _name: Name,
  definition: UseCase<Name, Wanted>,
): UseCase<Name> {
  // `decide` is only ever called with what its own `reads` asked for.
  return definition as unknown as UseCase<Name>;
}

/** The answer to whoever asks for what is not there, or not theirs. */
export function unknown(): Refused {
  return refused(judge(rowMustExist, undefined));
}

/**
 * Somebody has written since: nothing is overwritten, what stands is shown beside. What was seen
 * and is gone stays gone; saving it again does not bring it back.
 */
export function clash(
  stored: Stored<unknown> | undefined,
  seen: number | undefined,
): Clash | Refused | undefined {
  if (stored === undefined) return seen === undefined ? undefined : unknown();
  if (stored.version === seen) return undefined;
  const refusals = judge(rowMustBeAsSeen, { seen: seen ?? 0, stands: stored.version });
  return { ...refused(refusals), theirs: { version: stored.version, value: stored.value } };
}

/**
 * Whether a creation is repeated: no version was seen, and all that is asked for stands already.
 * It is answered with the present state, as if the first answer had not been lost.
 */
export function standsAlready(
  stored: Stored<object> | undefined,
  seen: number | undefined,
  asked: object,
): boolean {
  if (stored === undefined || seen !== undefined) return false;
  const value = new Map(Object.entries(stored.value));
  return Object.entries(asked).every(
    ([name, wanted]) => canonical(wanted ?? null) === canonical(value.get(name) ?? null),
  );
}
