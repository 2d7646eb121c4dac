/** The four ways a verb can say no. The api maps each to one HTTP status; nothing else may. */
export type RefusalKind = 'not-permitted' | 'not-found' | 'out-of-order' | 'against-a-rule';

/** What a sentence about a refusal needs to know. Amounts are øre, lengths are characters. */
export type Facts = Readonly<
  Record<string, string | number | readonly string[] | readonly (readonly Refusal[])[]>
>;

/** One reason why nothing happened. `at` names the field it concerns, as a dotted path. */
export type Refusal = {
  readonly code: string;
  readonly kind: RefusalKind;
  readonly facts: Facts;
  readonly at?: string;
};

export type Refused = { readonly ok: false; readonly refusals: readonly Refusal[] };
export type Accepted<T> = { readonly ok: true; readonly value: T };

/** A verb's answer: the next states, or every refusal at once. */
export type Outcome<T> = Accepted<T> | Refused;

export function accepted<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

export function refused(refusals: readonly Refusal[]): Refused {
  if (refusals.length === 0) throw new Error('A refusal needs at least one reason');
  return { ok: false, refusals };
}

/** The value when nothing speaks against it, otherwise all refusals. */
export function unless<T>(refusals: readonly Refusal[], value: () => T): Outcome<T> {
  return refusals.length > 0 ? refused(refusals) : accepted(value());
}
