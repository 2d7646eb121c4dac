/** Takes the pictures of the README from the running product. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.ts';

const PORT = 4185;
const ORIGIN = `http://localhost:${PORT}`;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../docs/images', import.meta.url));
const REVIEWING = '/app/roedovre/runder/rou_01890000-0000-7000-8000-000000000002';
const DRAFT =
  '/app/roedovre/runder/rou_01890000-0000-7000-8000-000000000003/kladder/app_01890000-0000-7000-8000-00000000002a';

type Picture = { name: string; person?: string; path: string; width: number; height: number };

const pictures: readonly Picture[] = [
  { name: 'apply', person: 'forening-b', path: `${DRAFT}/omraader`, width: 400, height: 800 },
  {
    name: 'allocation',
    person: 'sagsbehandler',
    path: `${REVIEWING}/fordeling`,
    width: 1000,
    height: 1400,
  },
  { name: 'goal', path: '/roedovre/maal/frivilligpolitik-2020-2', width: 800, height: 1000 },
  {
    name: 'review',
    person: 'medlem-b',
    path: `${REVIEWING}/ansoegninger/app_01890000-0000-7000-8000-000000000001/vurdering`,
    width: 1000,
    height: 1400,
  },
  {
    name: 'my-applications',
    person: 'forening-a',
    path: '/app/roedovre/ansoegninger',
    width: 800,
    height: 900,
  },
  {
    name: 'administration',
    person: 'administrator',
    path: '/app/roedovre/administration',
    width: 1000,
    height: 900,
  },
];

async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${ORIGIN}/api/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('The server did not start');
}

const server = spawn(process.execPath, ['--import', 'tsx', 'e2e/src/server.ts'], {
  cwd: ROOT,
  env: { ...process.env, PORT: String(PORT) },
  stdio: 'inherit',
});
try {
  await untilReady();
  mkdirSync(FOLDER, { recursive: true });
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('No Chromium starts here');
  const browser = await chromium.launch({
    executablePath,
    args: CHROMIUM_ARGUMENTS,
  });
  for (const { name, person, path, width, height } of pictures) {
    const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
    const signIn = `/api/sign-in?login_hint=${person}&return=${encodeURIComponent(path)}`;
    await page.goto(`${ORIGIN}${person === undefined ? path : signIn}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
  }
  await browser.close();
} finally {
  server.kill('SIGTERM');
}
