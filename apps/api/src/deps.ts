import type { CompanyEntry, Cvr, ElectronicId, Instant, MunicipalityId } from '@plan/domain';
import type { Engine } from './store/index.ts';

/** What the program takes from the world. Nothing else reads a clock, a die or the environment. */
export type Deps = {
  readonly engine: Engine;
  readonly clock: () => Instant;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly config: Config;
  readonly identity: Identity;
  readonly post: Post;
  readonly vault: Vault;
  readonly scanner: Scanner;
  readonly register: CompanyRegister;
  readonly log: (entry: LogEntry) => void;
  /** Says that a municipality has outbox rows. Losing it costs a minute, never a letter. */
  readonly wake: (municipality: MunicipalityId) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
};

export type Config = {
  /** `http://localhost:4100`: the one source of issuer, redirect and cookie addresses. */
  readonly origin: string;
  /** The name of the identity provider inside person ids; survives a move of address. */
  readonly identityName: string;
  /** The subject who may create municipalities. */
  readonly firstAdministrator: string;
};

/** What the identity provider says about somebody. */
export type Claims = {
  readonly subject: string;
  readonly name: string;
  readonly email?: string;
  /** With which e-ID they signed in, where the issuer tells. */
  readonly signIn?: ElectronicId;
};

export type SignInStart = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** Sign-in by OIDC code flow with PKCE. */
export interface Identity {
  authorizationUrl(start: SignInStart, loginHint: string | undefined): Promise<URL>;
  claimsFor(callback: URL, start: SignInStart): Promise<Claims>;
}

/** A letter to somebody. `id` makes sending it twice the same as sending it once. */
export type Letter = {
  readonly id: string;
  readonly municipality: MunicipalityId;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Instant;
};

export interface Post {
  send(letter: Letter): Promise<void>;
}

/**
 * `arriving` until it is scanned, then `kept` or `quarantine`. What is in quarantine is never
 * handed out.
 */
export type VaultPlace = 'arriving' | 'kept' | 'quarantine';

/** What a browser needs to send the bytes of a file itself. */
export type Upload = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** Files of people, outside the database. Keys are ids joined by `/`, never names. */
export interface Vault {
  /** Where exactly so many bytes may be PUT within ten minutes. */
  uploadTo(key: string, bytes: number): Promise<Upload>;
  /** Keeps what we have made ourselves. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  placeOf(key: string): Promise<VaultPlace | undefined>;
  /** The bytes, wherever they lie. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** Moves what is arriving; what has been moved already stays. */
  settle(key: string, place: Exclude<VaultPlace, 'arriving'>): Promise<void>;
  /** Puts a copy of a kept file beside it; false where there is none. Done again, the same. */
  copy(from: string, to: string): Promise<boolean>;
  /** A link good for a minute, by which a kept file is downloaded under this name. */
  linkTo(key: string, name: string, contentType: string): Promise<string>;
  erase(key: string): Promise<void>;
}

export interface Scanner {
  /** Looks for harmful content. Throws as long as it cannot say; it is asked again. */
  scan(key: string, read: () => Promise<Uint8Array>): Promise<'clean' | 'harmful'>;
}

export interface CompanyRegister {
  /** `unavailable` when the register does not answer, or none is connected. */
  lookUp(cvr: Cvr): Promise<CompanyEntry | 'unknown' | 'unavailable'>;
}

/** Where published files go; paths are relative to the root of the public site. */
export interface Files {
  put(path: string, content: string | Uint8Array): Promise<void>;
}

/** Never holds personal data: no names, no texts, no addresses beyond the route. */
export type LogEntry = {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly municipality?: string;
  readonly operation?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly reference?: string;
  readonly detail?: string;
};
