import { ore } from '../kernel/index.ts';
import type { Application } from '../applications/index.ts';
import type { StageMatter } from '../pools/index.ts';

/** What the stages of a call ask of an application. */
export function matterOf({ submission }: Pick<Application, 'submission'>): StageMatter {
  const { requested = ore(0), facts } = submission ?? {};
  return { requested, targetGroups: facts?.targetGroups };
}
