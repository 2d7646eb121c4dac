import type { MunicipalityId } from '@plan/domain';
import type { Deps } from '../deps.ts';

/** Renders what the public may see of a municipality into a folder. */
export function publisher(_deps: Deps, _folder: string) {
  return async function publish(_municipality: MunicipalityId): Promise<void> {};
}
