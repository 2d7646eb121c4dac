// The README's test command: every check and every test there is, then one line that sums them up.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tested = [
  'packages/domain',
  'packages/contract',
  'packages/pages',
  'apps/api',
  'apps/portal',
];
const packages = [...tested, 'infra', 'tools', 'bench'];
const sum = { passed: 0, failed: 0, skipped: 0 };

function run(name, command, args) {
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
}

function check(name, command, args) {
  if (run(name, command, args)) sum.passed += 1;
  else sum.failed += 1;
}

function report(folder, file) {
  const path = join(root, folder, '.reports', file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

const bin = (name) => join(root, 'node_modules/.bin', name);
for (const folder of [...packages, 'e2e']) {
  rmSync(join(root, folder, '.reports'), { recursive: true, force: true });
}

check('format', bin('oxfmt'), ['--check']);
check('lint', bin('oxlint'), ['--type-aware', '--deny-warnings']);
check('unused code', bin('knip'), []);
check('types', bin('turbo'), ['run', 'typecheck', '--output-logs=errors-only']);
const ran = run('tests', bin('turbo'), ['run', 'test', '--concurrency=2', '--continue']);

for (const folder of packages) {
  const told = report(folder, 'vitest.json');
  if (!told) continue;
  sum.passed += told.numPassedTests;
  sum.failed +=
    told.numFailedTests +
    told.testResults.filter(
      (each) => each.status === 'failed' && each.assertionResults.length === 0,
    ).length;
  sum.skipped += told.numPendingTests + told.numTodoTests;
}
const journeys = report('e2e', 'playwright.json');
if (journeys) {
  sum.passed += journeys.stats.expected;
  sum.failed += journeys.stats.unexpected + journeys.stats.flaky;
  sum.skipped += journeys.stats.skipped;
} else {
  process.stdout.write('SKIPPED: the journeys left no report\n');
  sum.skipped += 1;
}
// A runner that broke before it could report still counts as a failure.
if (!ran && sum.failed === 0) sum.failed += 1;
if (process.env.CI && sum.skipped > 0) {
  process.stdout.write('In CI nothing may be skipped\n');
  sum.failed += sum.skipped;
}
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed${skipped}\n`);
process.exit(sum.failed > 0 ? 1 : 0);
