import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { securityHeaders } from '../http/index.ts';

/** Somebody the local issuer lets in without asking for anything. */
export type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly email: string;
};

export type LocalIssuer = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Answers what lies under `/oidc`; false for everything else. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
};

const MOUNT = '/oidc';

/**
 * A real OpenID Connect provider for one machine, with a page of demo people instead of
 * passwords. Never starts in production.
 */
export function localIssuer(
  origin: string,
  redirect: string,
  people: readonly DemoPerson[],
  secret: string,
): LocalIssuer {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error('The local issuer lets anybody in and does not start in production');
  }
  const clientId = 'plan-og-pulje';
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(`${origin}${MOUNT}`, {
    clients: [{ client_id: clientId, client_secret: secret, redirect_uris: [redirect] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'local' }] },
    cookies: { keys: [secret] },
    claims: { openid: ['sub'], profile: ['name', 'identity_type'], email: ['email'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `${MOUNT}/interaction/${interaction.uid}` },
    findAccount: (_, id) => {
      const person = people.find((each) => each.id === id);
      if (!person) return undefined;
      const { id: sub, name, email } = person;
      // Everybody here has a private MitID.
      const claims = { sub, name, email, identity_type: 'private' };
      return { accountId: person.id, claims: async () => claims };
    },
    async loadExistingGrant(context) {
      const { client, session } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        ...(client ? { clientId: client.clientId } : {}),
        ...(session?.accountId === undefined ? {} : { accountId: session.accountId }),
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { params } = await provider.interactionDetails(request, response);
    const asked = new URL(request.url ?? '', origin).searchParams.get('person');
    const wanted = asked ?? params['login_hint'];
    const person = people.find((each) => each.id === wanted);
    if (!person) return page(response, people);
    const login = { login: { accountId: person.id } };
    await provider.interactionFinished(request, response, login, {
      mergeWithLastSubmission: false,
    });
  }

  return {
    clientId,
    clientSecret: secret,
    handle(request, response) {
      const url = request.url ?? '';
      if (url.startsWith(`${MOUNT}/interaction/`)) {
        interact(request, response).catch(() => expired(response));
        return true;
      }
      if (!url.startsWith(`${MOUNT}/`)) return false;
      // How oidc-provider is mounted under a path of a plain node server.
      Object.assign(request, { originalUrl: url });
      request.url = url.slice(MOUNT.length);
      void answer(request, response);
      return true;
    },
  };
}

function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Log ind – eksempeldata</title><link rel="stylesheet" href="/assets/issuer.css"></head><body><main><h1>${body}</main></body></html>`,
  );
}

function page(response: ServerResponse, people: readonly DemoPerson[]): void {
  const items = people.map(
    (person) =>
      `<li><a href="?person=${encodeURIComponent(person.id)}">${escaped(person.name)}</a><br>${escaped(person.what)}</li>`,
  );
  html(
    response,
    200,
    `Hvem vil du være?</h1><p>Eksempeldata: personerne er opdigtede, og der er ingen adgangskode.</p><ul>${items.join('')}</ul>`,
  );
}

function expired(response: ServerResponse): void {
  if (response.headersSent) return;
  html(
    response,
    400,
    'Log-ind er udløbet</h1><p>Gå tilbage til <a href="/">forsiden</a>, og log ind igen.</p>',
  );
}
