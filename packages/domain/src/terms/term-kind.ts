import * as z from 'zod';
import { AssociationKind } from '../associations/index.ts';
import { Ore, rule } from '../kernel/index.ts';
import type { Facts, Rule } from '../kernel/index.ts';
import type { CircumstanceName, Circumstances, Known } from './circumstances.ts';
import type { Fields } from './fields.ts';

/** Where a term is told and judged: the headings of a call. */
export const sections = [
  'applicant',
  'activity',
  'money',
  'costs',
  'papers',
  'afterwards',
] as const;
export type Section = (typeof sections)[number];

/** Whom a term concerns: some kinds of applicants, or requests from an amount or below one. */
export type Scope = z.infer<typeof Scope>;
export const Scope = z.strictObject({
  kinds: z.array(AssociationKind).min(1).max(20).optional(),
  /** Those who have applied before, or those who have not. */
  appliedBefore: z.boolean().optional(),
  /** Requests of this many øre and more. */
  from: Ore.optional(),
  /** Requests of more than this many øre. */
  above: Ore.optional(),
  /** Requests below this many øre. */
  below: Ore.optional(),
  /** Requests of at most this many øre. */
  upTo: Ore.optional(),
  /** Associations of this many members and more. */
  membersFrom: z.number().int().min(0).max(1_000_000).optional(),
  /** Associations of fewer members. */
  membersBelow: z.number().int().min(0).max(1_000_000).optional(),
});

export const commonFields = {
  /** The name of the term within its call. */
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  /** Added to what the data says; never instead of it. */
  note: z.string().max(600),
  scope: Scope.optional(),
  /** `required` is judged; `weighed` is told and left to those who assess. */
  force: z.enum(['required', 'weighed']),
  /** When the term does not hold: "unless …". An applicant may claim it; a caseworker judges. */
  exception: z.string().max(400),
  /** The kinds of applicants that may claim the exception; left out, all of them. */
  exceptionFor: z.array(AssociationKind).min(1).max(20).optional(),
};

type Shape<Told extends Fields> = { [Name in keyof Told]: Told[Name]['schema'] };
type TermSchema<Kind extends string, Told extends Fields> = z.ZodObject<
  Shape<Told> & typeof commonFields & { kind: z.ZodLiteral<Kind> }
>;
type DataOf<Told extends Fields> = z.output<z.ZodObject<Shape<Told>>>;

const POOL_TERMS = { kind: 'pool-terms', reference: 'The terms of the call' } as const;

type MayKnow<Perhaps extends CircumstanceName> = {
  readonly [Name in Perhaps]?: Circumstances[Name] | undefined;
};

type Common<Kind extends string, Told extends Fields> = {
  readonly term: Kind;
  readonly section: Section;
  readonly fields: Told;
  readonly schema: TermSchema<Kind, Told>;
};

type Definition<
  Told extends Fields,
  Needed extends CircumstanceName,
  Perhaps extends CircumstanceName,
  Broken extends Facts,
> = {
  readonly section: Section;
  /** The rule in one sentence of our own. */
  readonly says: string;
  readonly fields: Told;
  /** What must be known before the term can be judged. */
  readonly needs: readonly Needed[];
  /** What must be known too, by what the term says. */
  readonly asks?: (data: DataOf<Told>) => readonly Perhaps[];
  /** Whether the term is kept already, whatever else may become known. */
  readonly settled?: (data: DataOf<Told>, known: Known) => boolean;
  /** Whether the data asks for more at least than it allows at most, so that nobody can keep it. */
  readonly impossible?: (data: DataOf<Told>) => boolean;
  /** Whether all it could say was left out. */
  readonly empty?: (data: DataOf<Told>) => boolean;
  /** The facts of the breach, or undefined where the term is kept. */
  readonly broken: (
    data: DataOf<Told>,
    known: Pick<Circumstances, Needed> & MayKnow<Perhaps>,
  ) => Broken | undefined;
};

/** A kind of term that is judged when an application is written and sent. */
export type TermKind<
  Kind extends string = string,
  Told extends Fields = Fields,
  Broken extends Facts = Facts,
> = Rule<`term/${Kind}`, { data: DataOf<Told>; known: Known }, Broken, 'against-a-rule'> &
  Common<Kind, Told> & {
    readonly judged: true;
    readonly impossible: (data: DataOf<Told>) => boolean;
    /** Whether the data says nothing at all. */
    readonly empty: (data: DataOf<Told>) => boolean;
    readonly missing: (data: DataOf<Told>, known: Known) => readonly CircumstanceName[];
  };

/** A kind of term that holds when money has been given; nobody is refused for it beforehand. */
export type ObligationKind<Kind extends string, Told extends Fields> = Common<Kind, Told> & {
  readonly judged: false;
  /** Whether the data says nothing at all. */
  readonly empty: (data: DataOf<Told>) => boolean;
};

function schemaOf<Kind extends string, Told extends Fields>(
  term: Kind,
  fields: Told,
): TermSchema<Kind, Told> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, each]) => [name, each.schema]),
  );
  // The shape is the fields' own schemas beside the common ones.
  return z.strictObject({
    ...shape,
    ...commonFields,
    kind: z.literal(term),
  }) as unknown as TermSchema<Kind, Told>;
}

/** A kind of term: its data, what it must know, and its judge. A rule under the code `term/…`. */
export function termKind<
  const Kind extends string,
  Told extends Fields,
  Broken extends Facts,
  const Needed extends CircumstanceName = never,
  const Perhaps extends CircumstanceName = never,
>(term: Kind, told: Definition<Told, Needed, Perhaps, Broken>): TermKind<Kind, Told, Broken> {
  const { section, says, fields, needs, asks, settled, impossible, empty, broken } = told;
  return {
    ...rule({
      code: `term/${term}` as const,
      kind: 'against-a-rule',
      source: POOL_TERMS,
      says,
      // `missing` is asked first, so that what is needed is known here.
      broken: ({ data, known }: { data: DataOf<Told>; known: Known }) =>
        broken(data, known as Pick<Circumstances, Needed> & MayKnow<Perhaps>),
    }),
    term,
    section,
    fields,
    schema: schemaOf(term, fields),
    judged: true,
    impossible: (data) => impossible?.(data) ?? false,
    empty: (data) => empty?.(data) ?? false,
    missing: (data, known) =>
      settled?.(data, known)
        ? []
        : [...needs, ...(asks?.(data) ?? [])].filter((name) => known[name] === undefined),
  };
}

/** A kind of obligation: its data, and nothing to judge before the money is used. */
export function obligationKind<const Kind extends string, Told extends Fields>(
  term: Kind,
  told: {
    readonly section: Section;
    readonly fields: Told;
    /** Whether all it could say was left out. */
    readonly empty?: (data: DataOf<Told>) => boolean;
  },
): ObligationKind<Kind, Told> {
  const empty = (data: DataOf<Told>) => told.empty?.(data) ?? false;
  return { term, ...told, empty, schema: schemaOf(term, told.fields), judged: false };
}
