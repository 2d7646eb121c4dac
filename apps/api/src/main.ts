import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError, settingsFrom } from './config.ts';
import { builtPortal } from './portal-build.ts';
import { startServer } from './server.ts';

async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const portal = await builtPortal(root);
  const running = await startServer(settings, portal);
  const pidFile = join(settings.data, 'server.pid');
  writeFileSync(pidFile, String(process.pid));
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void running.stop().finally(() => {
      rmSync(pidFile, { force: true });
      process.exit(0);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.stdout.write(`Plan & Pulje ready: ${running.origin}\n`);
}

main().catch((error: unknown) => {
  const sentence = error instanceof StartError ? error.message : String(error);
  process.stderr.write(`Plan & Pulje cannot start: ${sentence}\n`);
  process.exit(1);
});
