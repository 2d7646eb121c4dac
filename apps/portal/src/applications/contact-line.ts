/** Where to turn, of what the pool tells. */
export function contactLine({ email, phone }: { readonly email: string; readonly phone: string }) {
  return [email, phone].filter((each) => each.trim() !== '').join(', ');
}
