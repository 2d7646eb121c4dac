import * as z from 'zod';
import { lengthOf, ore, readAmount, tidied } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import { supportKinds } from '../terms/index.ts';
import type { SupportKind } from '../terms/index.ts';
import type { StepContent } from './step.ts';

/** Support in kind as it was applied for; what is needed has at most 300 characters. */
export type SupportAsked = z.infer<typeof SupportAsked>;
export const SupportAsked = z.object({ kind: z.enum(supportKinds), what: z.string().max(1200) });

type Asking = Pick<Extract<StepContent, { kind: 'budget' }>, 'requested' | 'inKind'>;

/** The support in kind that is applied for, as typed, in the order of {@link supportKinds}. */
export function supportAsked({ inKind = {} }: Asking): readonly SupportAsked[] {
  return supportKinds.flatMap((kind) => {
    const what = inKind[kind];
    return what === undefined ? [] : [{ kind, what: tidied(what) }];
  });
}

/**
 * The amount applied for in øre. Where nothing is typed and support in kind is applied for, it is
 * none; what cannot be read is not known.
 */
export function requestedIn(asking: Asking): Ore | undefined {
  const { inKind = {}, requested } = asking;
  return lengthOf(requested) === 0 && Object.keys(inKind).length > 0
    ? ore(0)
    : readAmount(requested);
}

/** Whether support in kind is all that is applied for: then nothing is asked about money. */
export function asksNoMoney(asking: Asking): boolean {
  return supportAsked(asking).length > 0 && requestedIn(asking) === 0;
}

/** The kinds of support that were applied for. */
export function kindsAsked(asked: readonly SupportAsked[] = []): readonly SupportKind[] {
  return asked.map(({ kind }) => kind);
}
