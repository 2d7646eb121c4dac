import type { MiddlewareHandler } from 'hono';
import { foreignOrigin, tooLarge, BODY_BYTES } from './respond.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What every answer carries. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

export const withSecurityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value);
};

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
/** Forms of the published pages, which send what browsers send without script. */
const PLAIN_FORM = /^\/api\/[^/]+\/(?:tilmelding\/|tjek\/|find-kontakt$)/;

/**
 * Changes come from our own pages. A browser always says where a write comes from; a program
 * with a cookie of its own says nothing and is no browser. The JSON content type alone already
 * keeps forms of other sites out of all but the plain forms.
 */
export function ownOriginOnly(origin: string): MiddlewareHandler {
  return async (context, next) => {
    if (SAFE.includes(context.req.method)) return next();
    const from = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const type = context.req.header('content-type')?.split(';')[0]?.trim();
    const own =
      (from === undefined || from === origin) &&
      (site === undefined || site === 'same-origin' || site === 'none') &&
      (type === undefined || type === typeFor(context.req.path));
    return own ? next() : foreignOrigin();
  };
}

function typeFor(path: string): string {
  return PLAIN_FORM.test(path) ? 'application/x-www-form-urlencoded' : 'application/json';
}

/** The text of a request, or the refusal if it is too large. Stops reading at the limit. */
export async function bodyOf(request: Request, most = BODY_BYTES): Promise<string | Response> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge(most);
  if (!request.body) return '';
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body) {
    bytes += part.byteLength;
    if (bytes > most) return tooLarge(most);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
