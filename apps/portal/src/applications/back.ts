import { useRead } from '../data/operations.ts';
import { useWords } from '../words/language.tsx';
import { listAddress } from './addresses.ts';
import type { ApplicationAddress } from './addresses.ts';

/** Back to one's own applications, or to the round for staff who write for somebody. */
export function useBack({ municipality, round }: ApplicationAddress) {
  const { words } = useWords();
  const me = useRead('showMe', {}).value;
  const roles = me?.municipalities.find(({ id }) => id === municipality)?.roles ?? [];
  return roles.includes('caseworker')
    ? { to: `/app/${municipality}/runder/${round}`, text: words.reviews.list }
    : { to: listAddress(municipality), text: words.applications.title };
}
