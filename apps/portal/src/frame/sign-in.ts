/** Where to sign in and come back to the page that is open now. */
export function signInAddress(): string {
  const { pathname, search } = window.location;
  return `/api/sign-in?return=${encodeURIComponent(pathname + search)}`;
}
