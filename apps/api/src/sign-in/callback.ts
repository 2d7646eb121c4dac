/** Where the issuer sends people back to. */
export const CALLBACK = '/api/sign-in/callback';

export function redirectFor(origin: string): string {
  return `${origin}${CALLBACK}`;
}
