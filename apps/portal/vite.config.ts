import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const dkfds = fileURLToPath(new URL('../../node_modules/dkfds/dist', import.meta.url));

export default defineConfig({
  // The built addresses begin with /assets, as the server hands them out.
  base: '/',
  plugins: [react()],
  // dkfds exports only its script; its styles and fonts are reached by folder.
  resolve: { alias: { '#dkfds': dkfds } },
  build: {
    // Otherwise some 160 icons are inlined into the style sheet.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
  },
});
