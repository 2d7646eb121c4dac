import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const dkfds = fileURLToPath(new URL('../../node_modules/dkfds/dist', import.meta.url));

/** The two fonts of the published pages, at addresses that never change, with their licence. */
function fixedFonts(): Plugin {
  const woff2 = join(dkfds, 'fonts/IBMPlexSans/split/woff2');
  const files = {
    'assets/fonts/plex-400.woff2': join(woff2, 'IBMPlexSans-Regular-Latin1.woff2'),
    'assets/fonts/plex-600.woff2': join(woff2, 'IBMPlexSans-SemiBold-Latin1.woff2'),
    'assets/fonts/LICENSE.txt': join(dkfds, 'LICENSE.md'),
  };
  return {
    name: 'fixed-fonts',
    generateBundle() {
      for (const [fileName, from] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(from) });
      }
    },
  };
}

export default defineConfig({
  // The built addresses begin with /assets, as the server hands them out.
  base: '/',
  plugins: [react(), fixedFonts()],
  // dkfds exports only its script; its styles and fonts are reached by folder.
  resolve: { alias: { '#dkfds': dkfds } },
  build: {
    // Otherwise some 160 icons are inlined into the style sheet.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
  },
});
