import type { ApplicationId, Deed } from '../kernel/index.ts';

/** What happened to an application, for its history. */
export function deedOn(id: ApplicationId, verb: string, facts: Deed['facts']): Deed {
  return { chain: `application/${id}`, verb, facts };
}
