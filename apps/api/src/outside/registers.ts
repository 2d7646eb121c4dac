import type { CompanyEntry } from '@plan/domain';
import type { CompanyRegister } from '../deps.ts';

/** Stands in until a register is connected, and says so. */
export const unconnectedRegister: CompanyRegister = {
  lookUp: () => Promise.resolve('unavailable'),
};

/** Knows the companies it is given; does not answer for as long as it is told to be down. */
export function simulatedRegister(
  entries: readonly CompanyEntry[],
): CompanyRegister & { down: boolean } {
  return {
    down: false,
    async lookUp(cvr) {
      if (this.down) return 'unavailable';
      return entries.find((each) => each.cvr === cvr) ?? 'unknown';
    },
  };
}
