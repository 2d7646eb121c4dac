import type { Facts, Refusal, RefusalKind } from './outcome.ts';

/** Where a rule comes from. `verified` is true only where the text of the law has been read. */
export type RuleSource =
  | { readonly kind: 'law'; readonly reference: string; readonly verified: boolean }
  | { readonly kind: 'pool-terms'; readonly reference: string }
  | { readonly kind: 'council'; readonly reference: string; readonly verified: boolean }
  | { readonly kind: 'ours'; readonly reference: string };

/** An advice is shown and never stops anything. */
export type RuleKind = RefusalKind | 'advice';

export type Rule<
  Code extends string = string,
  Input = never,
  Broken extends Facts = Facts,
  Kind extends RuleKind = RuleKind,
> = {
  readonly code: Code;
  readonly kind: Kind;
  readonly source: RuleSource;
  /** The rule in one sentence of our own. */
  readonly says: string;
  /** The facts of the breach, or undefined where the rule is kept. */
  readonly broken: (input: Input) => Broken | undefined;
};

export function rule<
  const Code extends string,
  Input,
  Broken extends Facts,
  const Kind extends RuleKind,
>(definition: Rule<Code, Input, Broken, Kind>): Rule<Code, Input, Broken, Kind> {
  return definition;
}

/** Asks one rule. `at` is the field to point at. */
export function judge<Input>(
  asked: Rule<string, Input, Facts, RefusalKind>,
  input: Input,
  at?: string,
): readonly Refusal[] {
  const facts = asked.broken(input);
  if (facts === undefined) return [];
  return [{ code: asked.code, kind: asked.kind, facts, ...(at === undefined ? {} : { at }) }];
}

/** Something worth telling that stops nothing. */
export type Advice = { readonly code: string; readonly facts: Facts; readonly at?: string };

export function advise<Input>(
  asked: Rule<string, Input, Facts, 'advice'>,
  input: Input,
  at?: string,
): readonly Advice[] {
  const facts = asked.broken(input);
  if (facts === undefined) return [];
  return [{ code: asked.code, facts, ...(at === undefined ? {} : { at }) }];
}
