import type { PublicPlan, PublicReport } from './public-plans.ts';
import type { PublicPolicy } from './public-policies.ts';

/** Something that became public on a day, with the address of its page below the municipality. */
export type News = {
  readonly on: string;
  readonly kind: 'policy-adopted' | 'plan-adopted' | 'report-adopted';
  readonly title: string;
  readonly path: string;
};

/** What changed for whoever follows along, the newest first. */
export function newsOf(
  policies: readonly PublicPolicy[],
  plans: readonly PublicPlan[],
  reports: readonly PublicReport[],
): readonly News[] {
  const adopted = (
    kind: News['kind'],
    folder: string,
    items: readonly { adopted?: { day: string } | undefined; slug: string; title: string }[],
  ) =>
    items.flatMap(({ adopted: by, slug, title }): News[] =>
      by ? [{ on: by.day, kind, title, path: `${folder}/${slug}` }] : [],
    );
  return [
    ...adopted('policy-adopted', 'politikker', policies),
    ...adopted('plan-adopted', 'planer', plans),
    ...adopted('report-adopted', 'statusrapporter', reports),
  ].toSorted((one, two) => (one.on < two.on ? 1 : -1));
}
