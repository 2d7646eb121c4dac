import * as z from 'zod';
import type { Known } from '../terms/index.ts';

/** The core facts that are counts, and are added up over applications. */
export const summedFacts = ['people-reached', 'volunteers', 'volunteer-hours'] as const;

/** Counts by the core fact they answer; what was not asked, or not answered, is left out. */
export type CoreCounts = z.infer<typeof CoreCounts>;
export const CoreCounts = z.partialRecord(z.enum(summedFacts), z.number().int().min(0));

/** The counts that were answered, as they are kept with what was sent. */
export function coreCountsIn({ people, volunteers, volunteerHours }: Known): CoreCounts {
  return {
    ...(people === undefined ? {} : { 'people-reached': people }),
    ...(volunteers === undefined ? {} : { volunteers }),
    ...(volunteerHours === undefined ? {} : { 'volunteer-hours': volunteerHours }),
  };
}

/** Sums over applications, and how many of them said anything. */
export type CoreSums = z.infer<typeof CoreSums>;
export const CoreSums = z.object({ applications: z.number().int().min(0), sums: CoreCounts });

/** Adds up what applications have counted; what was sent before counts were kept says nothing. */
export function coreSumsOf(counts: readonly (CoreCounts | undefined)[]): CoreSums {
  const told = counts.filter((each) => each !== undefined && Object.keys(each).length > 0);
  const sums: CoreCounts = {};
  for (const each of told) {
    for (const fact of summedFacts) {
      const count = each?.[fact];
      if (count !== undefined) sums[fact] = (sums[fact] ?? 0) + count;
    }
  }
  return { applications: told.length, sums };
}
