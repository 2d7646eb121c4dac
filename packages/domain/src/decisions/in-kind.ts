import * as z from 'zod';
import { judge, tidied } from '../kernel/index.ts';
import type { Refusal } from '../kernel/index.ts';
import type { SupportAsked } from '../applications/index.ts';
import { kindsAsked } from '../applications/index.ts';
import { supportWasAsked } from '../reviews/index.ts';
import { supportKinds } from '../terms/index.ts';
import { supportGivenOnce, supportLessSaysWhat } from './rules.ts';

/** How much of an application’s support in kind is given. */
export const supportStates = ['undecided', 'none', 'some', 'all'] as const;
export type SupportState = (typeof supportStates)[number];

/** Support in kind as it is given; in the applicant’s own words where all of it is given. */
export type SupportGiven = z.infer<typeof SupportGiven>;
export const SupportGiven = z.object({
  kind: z.enum(supportKinds),
  extent: z.enum(['as-asked', 'less']),
  /** At most 300 characters as `lengthOf` counts. */
  what: z.string().max(1200),
});

/** The words of what is given: those of the application where it is given as asked. */
export function supportGiven(
  asked: readonly SupportAsked[],
  given: readonly SupportGiven[],
): readonly SupportGiven[] {
  return given.map((each) => {
    const wanted = asked.find(({ kind }) => kind === each.kind);
    const what = each.extent === 'as-asked' && wanted ? wanted.what : tidied(each.what);
    return { ...each, what };
  });
}

/** How much is given of what was asked for; nothing where nothing was asked for. */
export function supportState(
  asked: readonly SupportAsked[],
  given: readonly SupportGiven[],
): SupportState | undefined {
  if (asked.length === 0) return undefined;
  const extents = asked.map(({ kind }) => given.find((each) => each.kind === kind)?.extent);
  if (extents.every((extent) => extent === undefined)) return 'none';
  return extents.every((extent) => extent === 'as-asked') ? 'all' : 'some';
}

/** What stands in the way of giving this support, told at each kind. */
export function judgeSupportGiven(
  asked: readonly SupportAsked[],
  given: readonly SupportGiven[],
): readonly Refusal[] {
  const kinds = kindsAsked(asked);
  const times = (kind: SupportGiven['kind']) => given.filter((each) => each.kind === kind).length;
  const twice = [...new Set(given.map(({ kind }) => kind))].flatMap((kind) =>
    judge(supportGivenOnce, { kind, times: times(kind) }, `inKind.${kind}`),
  );
  if (twice.length > 0) return twice;
  return given.flatMap((each) => [
    ...judge(supportWasAsked, { kind: each.kind, asked: kinds }, `inKind.${each.kind}`),
    ...judge(supportLessSaysWhat, each, `inKind.${each.kind}`),
  ]);
}
