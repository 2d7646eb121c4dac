import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages written as CommonJS inside an ES module bundle need these three names. */
const banner = [
  "import { createRequire as planRequire } from 'node:module';",
  "import { fileURLToPath as planPath } from 'node:url';",
  'const require = planRequire(import.meta.url);',
  "const __dirname = planPath(new URL('.', import.meta.url));",
].join('');

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
    banner: { js: banner },
    logLevel: 'warning',
  });
  writeFileSync(here(`dist/${name}.meta.json`), JSON.stringify(result.metafile));
}

await bundle('api', 'src/lambda.ts');
await bundle('worker', 'src/worker.ts');
