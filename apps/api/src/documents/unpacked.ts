import { unzipSync } from 'fflate';

/** More than this in a packed document is no plan but an attempt to fill the memory. */
export const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

/** How large the files of a packed document say that they are together, before any is unpacked. */
export function unpackedBytes(bytes: Uint8Array): number {
  let sum = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      sum += originalSize;
      return false;
    },
  });
  return sum;
}

/** Refuses by an error; whoever reads documents tells that it could not be read. */
export function assertModest(bytes: Uint8Array): void {
  if (unpackedBytes(bytes) > MOST_UNPACKED_BYTES) throw new Error('Too large when unpacked');
}
