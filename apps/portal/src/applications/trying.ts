import { emptyContent, knownOf, withFacts } from '@plan/domain/applications';
import type { Contents } from '@plan/domain/applications';
import { needsCvr } from '@plan/domain/associations';
import type { AssociationKind } from '@plan/domain/associations';
import { dayOf } from '@plan/domain/kernel';
import type { Instant, MunicipalityId, RoundId } from '@plan/domain/kernel';
import type { Round } from '@plan/domain/pools';
import type { Known } from '@plan/domain/terms';
import { LoosePage } from './kept-page.ts';

export type CallPlace = { readonly municipality: MunicipalityId; readonly round: RoundId };

/** The pages of a form that is tried, by their keys. */
export type TriedPages = ReadonlyMap<string, LoosePage>;

export function emptyPages({ form }: Pick<Round, 'form'>): TriedPages {
  return new Map(form.steps.map((step) => [step.key, new LoosePage(emptyContent(step))]));
}

export function contentsOn(pages: TriedPages): Contents {
  return Object.fromEntries([...pages].map(([key, page]) => [key, page.now.content]));
}

/** Who somebody tries to be, and what they tell beside the form. */
export type TriedAs = { readonly kind: AssociationKind; readonly facts: Known };

/** What would be known of such an applicant that has told nothing of itself yet. */
export function recordOf(round: Round, now: Instant, { kind, facts }: TriedAs): Known {
  const bare = knownOf(round, { kind, cvr: undefined, profile: undefined }, dayOf(now));
  return withFacts({ ...bare, cvr: needsCvr(kind) ? 'has' : 'none' }, facts);
}

export const CHECK = 'tjek';

/** The address of one page of a form that is tried; the last is the check. */
export function triedAddress({ municipality, round }: CallPlace, page: string): string {
  return `/app/${municipality}/opslag/${round}/proev?side=${page}`;
}
