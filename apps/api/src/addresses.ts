import { freeSlug, slugOf } from '@plan/domain';
import { planRecords } from './plan-records.ts';
import type { Addresses } from './plan-records.ts';
import { one, saved } from './rows/index.ts';
import type { Stored } from './rows/index.ts';
import type { Change } from './store/index.ts';

export const addressRow = () => one(planRecords.addresses, planRecords.addresses.key());

type Kind = keyof Addresses;
type Named = { readonly id: string; readonly title: string };

const NONE: Addresses = {
  planer: {},
  indsatser: {},
  statusrapporter: {},
  samarbejde: {},
  kalender: {},
  puljer: {},
};

/** Gives things addresses of their own, and says what to write so that they keep them. */
export function addressed(
  stored: Stored<Addresses> | undefined,
  wanted: readonly (Named & { readonly kind: Kind })[],
): { readonly slugs: ReadonlyMap<string, string>; readonly changes: readonly Change[] } {
  const addresses = structuredClone(stored?.value ?? NONE);
  const slugs = new Map<string, string>();
  for (const { kind, id, title } of wanted) {
    const taken = addresses[kind];
    const slug = freeSlug(slugOf(title), (each) => taken[each] !== undefined);
    taken[slug] = id;
    slugs.set(id, slug);
  }
  const key = planRecords.addresses.key();
  return { slugs, changes: [saved(planRecords.addresses, key, stored, addresses)] };
}
