import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './src/chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const PORT = 4180;
const EMPTY_PORT = 4182;

function server(port: number, seed: 'sample' | 'none') {
  return {
    command: 'node --import tsx e2e/src/server.ts',
    cwd: root,
    env: { PORT: String(port), PLAN_SEED: seed },
    url: `http://localhost:${port}/api/health`,
    timeout: 60_000,
    stdout: 'pipe' as const,
  };
}

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.journey.ts',
  outputDir: '.reports/results',
  reporter: [['list'], ['json', { outputFile: '.reports/playwright.json' }]],
  // One server with one clock: journeys follow each other.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    trace: 'retain-on-failure',
    actionTimeout: 10_000,
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: CHROMIUM_ARGUMENTS,
    },
  },
  // One with the sample, and one with nothing.
  webServer: [server(PORT, 'sample'), server(EMPTY_PORT, 'none')],
});
