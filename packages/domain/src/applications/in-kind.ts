import * as z from 'zod';
import { lengthOf, ore, readAmount, tidied } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import { supportKinds } from '../terms/index.ts';
import type { SupportKind } from '../terms/index.ts';
import type { StepContent } from './step.ts';

/** Support in kind as it was applied for; what is needed has at most 300 characters. */
export type SupportAsked = z.infer<typeof SupportAsked>;
export const SupportAsked = z.object({ kind: z.enum(supportKinds), what: z.string().max(1200) });

type Asking = Pick<Extract<StepContent, { kind: 'budget' }>, 'lines' | 'requested' | 'inKind'>;

/** What each kind of support is called in answers that are frozen, which are in Danish. */
export const supportShown = {
  rooms: 'Lokaler',
  'secretarial-help': 'Hjælp til papirer',
  equipment: 'Udstyr',
  transport: 'Kørsel',
  advice: 'Råd',
  print: 'Tryk',
} as const satisfies Readonly<Record<SupportKind, string>>;

/** How many characters may say what is needed, and what is given, of one kind of support. */
export const MOST_SUPPORT = 300;

/** The support in kind that is applied for, as typed, in the order of {@link supportKinds}. */
export function supportAsked({ inKind = {} }: Pick<Asking, 'inKind'>): readonly SupportAsked[] {
  return supportKinds.flatMap((kind) => {
    const what = inKind[kind];
    return what === undefined ? [] : [{ kind, what: tidied(what) }];
  });
}

/**
 * The amount applied for in øre. It is none where support in kind is applied for and neither an
 * amount nor a budget is typed; what cannot be read, or was forgotten, is not known.
 */
export function requestedIn(asking: Asking): Ore | undefined {
  const { lines, requested } = asking;
  const silent = lengthOf(requested) === 0 && lines.length === 0;
  return silent && supportAsked(asking).length > 0 ? ore(0) : readAmount(requested);
}

/** Whether support in kind is all that is applied for: then nothing is asked about money. */
export function asksNoMoney(asking: Asking): boolean {
  return supportAsked(asking).length > 0 && requestedIn(asking) === 0;
}

/** The kinds of support that were applied for. */
export function kindsAsked(asked: readonly SupportAsked[] = []): readonly SupportKind[] {
  return asked.map(({ kind }) => kind);
}
