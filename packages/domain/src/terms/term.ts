import * as z from 'zod';
import { judge } from '../kernel/index.ts';
import type { Ore, Refusal, Rule } from '../kernel/index.ts';
import { enoughAlternatives } from './alternatives.ts';
import type { CircumstanceName, Known } from './circumstances.ts';
import { termKinds } from './kinds.ts';
import type { AnyTermKind, TermName } from './kinds.ts';
import { Scope, commonFields } from './term-kind.ts';
import type { Section } from './term-kind.ts';

type SchemasOf<Kinds extends readonly AnyTermKind[]> = {
  -readonly [Place in keyof Kinds]: Kinds[Place]['schema'];
};

// Mapping a tuple loses its length; the schemas are those of the kinds, in their order.
const schemas = termKinds.map((kind) => kind.schema) as unknown as SchemasOf<typeof termKinds>;

/** A term that stands alone. */
export const PlainTerm = z.discriminatedUnion('kind', schemas);
export type PlainTerm = z.infer<typeof PlainTerm>;

/** Terms of which only some must be kept: "either a CVR number or two named people". */
export const Alternatives = z.strictObject({
  ...commonFields,
  kind: z.literal('alternatives'),
  least: z.number().int().min(1).max(9),
  terms: z.array(PlainTerm).min(2).max(10),
  /** Keys of terms that are kept together with the one before them, as one of the alternatives. */
  together: z.array(commonFields.key).min(1).max(9).optional(),
});
export type Alternatives = z.infer<typeof Alternatives>;

/**
 * One thing that a call asks of applicants, as data. Amounts in øre, shares in whole percent. Its
 * sentence is made from the data (`termText` in the contract), so the page says what is judged.
 */
export type Term = PlainTerm | Alternatives;
export const Term: z.ZodType<Term> = z.discriminatedUnion('kind', [...schemas, Alternatives]);

/** The alternatives one by one: each is a term, or some that are kept together. */
export function alternativesIn({
  terms,
  together = [],
}: Pick<Alternatives, 'terms' | 'together'>): readonly (readonly PlainTerm[])[] {
  const units: PlainTerm[][] = [];
  for (const term of terms) {
    const last = units.at(-1);
    if (last && together.includes(term.key)) last.push(term);
    else units.push([term]);
  }
  return units;
}

/** A term with those that stand within it. */
export function plainTermsIn(term: Term): readonly PlainTerm[] {
  return term.kind === 'alternatives' ? term.terms : [term];
}

/** The term of one kind. */
export type TermOf<Kind extends Term['kind']> = Extract<Term, { kind: Kind }>;

const kindByName = new Map<string, AnyTermKind>(termKinds.map((kind) => [kind.term, kind]));

export function kindOfTerm(name: TermName): AnyTermKind {
  const kind = kindByName.get(name);
  if (!kind) throw new Error(`No such kind of term: ${name}`);
  return kind;
}

/** The heading a term is told under. */
export function sectionOf(term: Term): Section {
  if (term.kind === 'own-words' && term.about) return term.about;
  if (term.kind !== 'alternatives') return kindOfTerm(term.kind).section;
  const [first] = term.terms;
  return first ? kindOfTerm(first.kind).section : 'applicant';
}

/**
 * What became of a term: kept, broken, or open because facts are missing. `later` is told when
 * money is used, not when it is applied for; `not-concerned` is a term with another scope;
 * `weighed` stops nobody; `exception-claimed` is for a caseworker to judge.
 */
export type Verdict =
  | { readonly state: 'kept' | 'later' | 'not-concerned' | 'weighed' | 'exception-claimed' }
  | { readonly state: 'open'; readonly missing: readonly CircumstanceName[] }
  | { readonly state: 'broken'; readonly refusals: readonly Refusal[] };

/** Whether a scope holds for nobody: it begins where it has ended. */
function isNobody({ from, above, below, upTo, ...size }: Scope): boolean {
  const first = Math.max(from ?? 0, above === undefined ? 0 : above + 1);
  const last = Math.min(below === undefined ? Infinity : below - 1, upTo ?? Infinity);
  return first > last || (size.membersFrom ?? 0) >= (size.membersBelow ?? Infinity);
}

/** Whether nobody could keep a term: it asks for more at least than it allows at most. */
export function isImpossible(term: Term): boolean {
  if (term.scope && isNobody(term.scope)) return true;
  if (term.kind === 'alternatives') {
    return term.least > alternativesIn(term).length || term.terms.some(isImpossible);
  }
  const kind = kindOfTerm(term.kind);
  return kind.judged && (kind as unknown as AnyJudge).impossible(term);
}

/** Whether something a term cannot do without is not written yet. */
function isUnwritten(term: PlainTerm): boolean {
  const said = new Map<string, unknown>(Object.entries(term));
  return Object.entries(kindOfTerm(term.kind).fields).some(([name, field]) => {
    const value = said.get(name);
    if (typeof value === 'string' && value.trim() === '') return !field.optional;
    return !field.schema.safeParse(value).success;
  });
}

/** Whether a term says nothing: all it could say was left out. What is weighed may say only its name. */
export function isEmpty(term: Term): boolean {
  if (term.kind === 'alternatives') return term.terms.length === 0 || term.terms.some(isEmpty);
  if (isUnwritten(term)) return true;
  return term.force === 'required' && (kindOfTerm(term.kind) as unknown as AnyJudge).empty(term);
}

/** What must be known before a term can be judged, when nothing is. */
export function askedBy(term: Term): readonly CircumstanceName[] {
  if (term.kind === 'alternatives') return term.terms.flatMap(askedBy);
  const kind = kindOfTerm(term.kind);
  return kind.judged ? (kind as unknown as AnyJudge).missing(term, {}) : [];
}

/** Whether terms ask for one of some facts, for their scope too. */
export function asksForAny(terms: readonly Term[], names: readonly CircumstanceName[]): boolean {
  return terms.some((term) => {
    const asked = [...askedBy(term), ...(term.scope ? neededForScope(term.scope, {}) : [])];
    return asked.some((name) => names.includes(name));
  });
}

/** Whether a number lies outside what a scope names; what is not known lies nowhere. */
function outsideLimits(
  known: number | undefined,
  {
    from,
    above,
    below,
    upTo,
  }: { readonly [Name in 'from' | 'above' | 'below' | 'upTo']?: number | undefined },
): boolean {
  if (known === undefined) return false;
  const less = (from !== undefined && known < from) || (above !== undefined && known <= above);
  const more = (below !== undefined && known >= below) || (upTo !== undefined && known > upTo);
  return less || more;
}

function outOfScope(scope: Scope, known: Known): boolean {
  const { kinds, appliedBefore, membersFrom: from, membersBelow: below } = scope;
  const otherTime =
    appliedBefore !== undefined &&
    known.appliedBefore !== undefined &&
    known.appliedBefore !== appliedBefore;
  const otherKind = kinds !== undefined && known.kind !== undefined && !kinds.includes(known.kind);
  const otherSize = outsideLimits(known.members, { from, below });
  return otherKind || otherTime || otherSize || outsideLimits(known.requested, scope);
}

/** The facts that a scope looks at. */
export function scopeAsks(scope: Scope): readonly CircumstanceName[] {
  const { kinds, appliedBefore, from, above, below, upTo, membersFrom, membersBelow } = scope;
  const asked = (limits: readonly unknown[]) => limits.some((limit) => limit !== undefined);
  return [
    ...(kinds === undefined ? [] : (['kind'] as const)),
    ...(appliedBefore === undefined ? [] : (['appliedBefore'] as const)),
    ...(asked([from, above, below, upTo]) ? (['requested'] as const) : []),
    ...(asked([membersFrom, membersBelow]) ? (['members'] as const) : []),
  ];
}

function neededForScope(scope: Scope, known: Known): readonly CircumstanceName[] {
  return scopeAsks(scope).filter((name) => known[name] === undefined);
}

/** Whether a term is known to concern an application; not while it is open whether it does. */
export function concerns({ scope }: Pick<Term, 'scope'>, known: Known): boolean {
  return !scope || (!outOfScope(scope, known) && neededForScope(scope, known).length === 0);
}

/** A kind of term as a judge that takes any data; each kind gets the data it parsed itself. */
type AnyJudge = {
  readonly impossible: (data: PlainTerm) => boolean;
  readonly empty: (data: PlainTerm) => boolean;
  readonly missing: (data: PlainTerm, known: Known) => readonly CircumstanceName[];
} & Rule<
  string,
  { data: PlainTerm; known: Known },
  Readonly<Record<string, never>>,
  'against-a-rule'
>;

function judgePlain(term: PlainTerm, known: Known, at: string): Verdict {
  const found = kindOfTerm(term.kind);
  if (!found.judged) return { state: 'later' };
  const kind = found as unknown as AnyJudge;
  const missing = kind.missing(term, known);
  if (missing.length > 0) return { state: 'open', missing };
  const refusals = judge(kind, { data: term, known }, at);
  return refusals.length > 0 ? { state: 'broken', refusals } : { state: 'kept' };
}

/** Terms that are kept together: broken with any of them, kept with all. */
function judgeTogether(terms: readonly PlainTerm[], known: Known): Verdict {
  const verdicts = terms.map((each) => judgeTerm(each, known));
  const refusals = verdicts.flatMap((each) => (each.state === 'broken' ? each.refusals : []));
  if (refusals.length > 0) return { state: 'broken', refusals };
  const concerning = verdicts.filter(({ state }) => state !== 'not-concerned');
  const unsettled = concerning.filter(({ state }) => state !== 'kept');
  if (unsettled.length === 0) return { state: concerning.length > 0 ? 'kept' : 'not-concerned' };
  const missing = unsettled.flatMap((each) => (each.state === 'open' ? each.missing : []));
  return { state: 'open', missing };
}

function judgeAlternatives(term: Alternatives, known: Known, at: string): Verdict {
  const verdicts = alternativesIn(term).map((each) => judgeTogether(each, known));
  const kept = verdicts.filter(({ state }) => state === 'kept').length;
  if (kept >= term.least) return { state: 'kept' };
  // What only a caseworker can tell leaves the choice open.
  const open = verdicts.flatMap((each) => (each.state === 'open' ? [each] : []));
  if (kept + open.length >= term.least) {
    return { state: 'open', missing: open.flatMap(({ missing }) => missing) };
  }
  const unmet = verdicts.flatMap((each) => (each.state === 'broken' ? [each.refusals] : []));
  const counted = { kept, open: open.length, least: term.least, unmet };
  return { state: 'broken', refusals: judge(enoughAlternatives, counted, at) };
}

/** Whether a term names an exception that may be theirs; by their kind, as long as it is not known. */
export function mayClaim({ exception, exceptionFor }: Term, { kind }: Known): boolean {
  return exception !== '' && (kind === undefined || (exceptionFor?.includes(kind) ?? true));
}

/**
 * Judges one term by what is known so far. Open as long as a fact it needs is missing, so the same
 * judge serves the check before anybody signs in, the form while it is filled in, and the moment
 * of sending.
 */
export function judgeTerm(term: Term, known: Known): Verdict {
  const at = `terms.${term.key}`;
  if (term.force === 'weighed') return { state: 'weighed' };
  if (term.scope && outOfScope(term.scope, known)) return { state: 'not-concerned' };
  const verdict =
    term.kind === 'alternatives' ? judgeAlternatives(term, known, at) : judgePlain(term, known, at);
  const missing = term.scope ? neededForScope(term.scope, known) : [];
  // What is kept is kept, whether it concerns somebody or not.
  if (missing.length > 0 && verdict.state !== 'kept') return { state: 'open', missing };
  const claimed = mayClaim(term, known) && known.exceptionsClaimed?.includes(term.key) === true;
  return claimed && verdict.state === 'broken' ? { state: 'exception-claimed' } : verdict;
}

/** Every breach of some terms at once; what is still open is no breach. */
export function judgeTerms(terms: readonly Term[], known: Known): readonly Refusal[] {
  return terms.flatMap((term) => {
    const verdict = judgeTerm(term, known);
    return verdict.state === 'broken' ? verdict.refusals : [];
  });
}

/** The terms that nobody can judge yet. */
export function openTerms(terms: readonly Term[], known: Known): readonly Term[] {
  return terms.filter((term) => judgeTerm(term, known).state === 'open');
}

/** Whether a term holds for nobody who may apply: for other kinds of applicants, or larger amounts. */
export function concernsNobody({ key, scope }: Term, terms: readonly Term[]): boolean {
  if (!scope) return false;
  const open = terms.filter((each) => each.key !== key && each.scope === undefined);
  const admitted = open.flatMap((each) =>
    each.kind === 'applicant-kinds' && each.force === 'required' ? [each.kinds] : [],
  );
  const { kinds, from = 0, above } = scope;
  const strangers = kinds?.every((kind) => admitted.some((list) => !list.includes(kind))) ?? false;
  const most = mostAmount(open);
  return (
    strangers || (most !== undefined && (from > most || (above !== undefined && above >= most)))
  );
}

const DECIDED_ANEW: readonly string[] = ['amount', 'thresholds', 'month-day'];

/** Whether a term names an amount or a day of the year, also by whom it concerns: both are decided anew. */
export function saysAmountOrDay(term: Term): boolean {
  const { from, above, below, upTo } = term.scope ?? {};
  const scoped = [from, above, below, upTo].some((limit) => limit !== undefined);
  return (
    scoped ||
    plainTermsIn(term).some((plain) => {
      const said = new Map<string, unknown>(Object.entries(plain));
      return Object.entries(kindOfTerm(plain.kind).fields).some(
        ([name, { as }]) => DECIDED_ANEW.includes(as) && said.get(name) !== undefined,
      );
    })
  );
}

/** The largest amount the terms allow one applicant to ask for, in øre. */
export function mostAmount(terms: readonly Term[], known: Known = {}): Ore | undefined {
  const limits = terms.flatMap((term) =>
    term.kind === 'amount' &&
    term.force === 'required' &&
    !(term.scope && outOfScope(term.scope, known))
      ? (term.most ?? [])
      : [],
  );
  return limits.toSorted((one, other) => one - other)[0];
}
