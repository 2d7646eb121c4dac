import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs as root in a container, and asks nobody on the network for anything. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function starts(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The Chromium that npm brings; runs on x64 Linux where its three libraries are there. */
async function fromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** A Chromium that starts here: the one asked for, the system's, or the one from npm. */
export async function findChromium(): Promise<string | undefined> {
  const asked = process.env['CHROMIUM_PATH'];
  const known = [asked, '/usr/bin/chromium', '/usr/bin/google-chrome'].flatMap(
    (path) => path ?? [],
  );
  const found = known.find((path) => existsSync(path) && starts(path));
  if (found !== undefined) return found;
  const brought = await fromNpm().catch(() => undefined);
  return brought !== undefined && starts(brought) ? brought : undefined;
}
