import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** IBM Plex Sans (SIL Open Font License 1.1) lies where the design system’s script reaches it. */
const plex = (name: string) =>
  join(dirname(require.resolve('dkfds')), '../fonts/IBMPlexSans/complete/ttf', name);
/** Noto Emoji (SIL Open Font License 1.1): pictures in black and white. */
const noto = () => require.resolve('@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff');

const packaged = {
  'IBMPlexSans-Regular.ttf': plex,
  'IBMPlexSans-SemiBold.ttf': plex,
  'noto-emoji-emoji-400-normal.woff': noto,
} as const;
export type FontFile = keyof typeof packaged;

/** The fonts a paper is set in. */
export const fontFiles = Object.keys(packaged) as FontFile[];

/** Where a font lies: beside the bundle that uses it, else in its package. */
export function fontPath(file: FontFile): string {
  const beside = new URL(file, import.meta.url);
  return existsSync(beside) ? fileURLToPath(beside) : packaged[file](file);
}
