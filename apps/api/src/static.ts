import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Context, Hono } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

async function fileIn(folder: string, path: string): Promise<Uint8Array | undefined> {
  const inside = normalize(path);
  if (inside.startsWith('..') || inside.includes('\0')) return undefined;
  try {
    return await readFile(join(folder, inside));
  } catch {
    return undefined;
  }
}

function answer(context: Context, body: Uint8Array, name: string, cache: string): Response {
  // A copy with a plain buffer behind it, which is what a body may be.
  return context.body(new Uint8Array(body), 200, {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'cache-control': cache,
  });
}

/**
 * Hands out the portal's build and the published pages, as CloudFront and S3 do in production.
 * Every address below `/app` is the client program.
 */
export function mountStatic(app: Hono, portal: string, published: string): void {
  app.get('/assets/*', async (context) => {
    const file = await fileIn(portal, context.req.path);
    if (!file) return context.notFound();
    const hashed = /-[\w-]{8}\.\w+$/.test(context.req.path);
    const cache = hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
    return answer(context, file, context.req.path, cache);
  });
  const program = async (context: Context) => {
    const file = await fileIn(portal, 'index.html');
    return file ? answer(context, file, 'index.html', 'no-cache') : context.notFound();
  };
  app.get('/app', program);
  app.get('/app/*', program);
  app.get('*', async (context) => {
    const path = context.req.path.replace(/\/+$/, '');
    const name = extname(path) === '' ? `${path}/index.html` : path;
    const file = await fileIn(published, name);
    if (file) return answer(context, file, name, 'public, max-age=60');
    const missing = await fileIn(published, '404.html');
    return missing
      ? context.html(Buffer.from(missing).toString('utf8'), 404)
      : context.text('Siden findes ikke', 404);
  });
}
