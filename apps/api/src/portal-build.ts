import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function newestChange(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

/** The folder of the portal's build; builds it first when its sources are newer. */
export async function builtPortal(root: string): Promise<string> {
  const portal = join(root, 'apps/portal');
  const built = join(portal, 'dist');
  const index = join(built, 'index.html');
  const sources = ['apps/portal/src', 'packages/domain/src', 'packages/contract/src'];
  const newest = Math.max(...sources.map((folder) => newestChange(join(root, folder))));
  if (!existsSync(index) || statSync(index).mtimeMs < newest) {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: portal,
      stdio: 'inherit',
    });
  }
  return built;
}
