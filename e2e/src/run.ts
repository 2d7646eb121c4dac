import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findChromium } from './chromium.ts';

const chromium = await findChromium();
if (chromium === undefined) {
  const sentence = 'no Chromium starts here (set CHROMIUM_PATH, or install chromium)';
  if (process.env['CI']) {
    process.stderr.write(`Journeys cannot run: ${sentence}\n`);
    process.exit(1);
  }
  process.stdout.write(`SKIPPED: journeys were not run, ${sentence}\n`);
  process.exit(0);
}

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const ran = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium },
});
process.exit(ran.status ?? 1);
