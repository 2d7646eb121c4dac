import type * as OpenIdClient from 'openid-client';
import type { ElectronicId } from '@plan/domain';
import type { Claims, Identity, SignInStart } from '../deps.ts';

export type OidcOptions = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Our own callback, built from the configured origin and never from a request. */
  readonly redirect: string;
};

/** The claim by which brokers of MitID tell a private person from one who acts for a company (unverified). */
const IDENTITY_TYPE = 'identity_type';

function signedInWith(claim: unknown): ElectronicId | undefined {
  if (claim === 'private') return 'mitid-private';
  return claim === 'professional' ? 'mitid-business' : undefined;
}

/** Any OpenID Connect issuer, by code flow with PKCE. Discovered at the first sign-in. */
export function oidcIdentity(options: OidcOptions): Identity {
  // Loaded at the first sign-in: most cold starts answer something else.
  let loaded: Promise<typeof OpenIdClient> | undefined;
  let discovered: Promise<OpenIdClient.Configuration> | undefined;

  function library(): Promise<typeof OpenIdClient> {
    loaded ??= import('openid-client');
    return loaded;
  }

  async function configuration(): Promise<OpenIdClient.Configuration> {
    const client = await library();
    const issuer = new URL(options.issuer);
    const plain = issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {};
    discovered ??= client
      .discovery(issuer, options.clientId, options.clientSecret, undefined, plain)
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  }

  return {
    async authorizationUrl(start: SignInStart, loginHint: string | undefined): Promise<URL> {
      const client = await library();
      return client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: options.redirect,
        scope: 'openid profile email',
        state: start.state,
        nonce: start.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(start.verifier),
        code_challenge_method: 'S256',
        // Shared machines in associations: always ask who it is.
        prompt: 'login',
        ...(loginHint === undefined ? {} : { login_hint: loginHint }),
      });
    },

    async claimsFor(callback: URL, start: SignInStart): Promise<Claims> {
      const client = await library();
      const config = await configuration();
      const tokens = await client.authorizationCodeGrant(config, callback, {
        pkceCodeVerifier: start.verifier,
        expectedState: start.state,
        expectedNonce: start.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('The issuer sent no id token');
      const told = claims['name']
        ? claims
        : await client.fetchUserInfo(config, tokens.access_token, claims.sub);
      const signIn = signedInWith(told[IDENTITY_TYPE] ?? claims[IDENTITY_TYPE]);
      return {
        subject: claims.sub,
        name: typeof told['name'] === 'string' ? told['name'] : claims.sub,
        ...(typeof told['email'] === 'string' ? { email: told['email'] } : {}),
        ...(signIn ? { signIn } : {}),
      };
    },
  };
}
