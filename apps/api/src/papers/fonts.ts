import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** IBM Plex Sans (SIL Open Font License 1.1), as the design system ships it. */
export const fontNames = ['IBMPlexSans-Regular', 'IBMPlexSans-SemiBold'] as const;

/** Where a font lies: beside the bundle that uses it, else in its package. */
export function fontPath(name: (typeof fontNames)[number]): string {
  const beside = new URL(`${name}.ttf`, import.meta.url);
  if (existsSync(beside)) return fileURLToPath(beside);
  // The package exports only its script; its fonts are reached from there.
  const script = createRequire(import.meta.url).resolve('dkfds');
  return join(dirname(script), `../fonts/IBMPlexSans/complete/ttf/${name}.ttf`);
}
