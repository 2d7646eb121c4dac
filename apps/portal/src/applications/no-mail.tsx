import { useRead } from '../data/operations.ts';
import { useWords } from '../words/language.tsx';
import type { AssociationAddress } from './addresses.ts';

/** That letters to the applicant go on paper. */
export function NoMail({ at }: { readonly at: AssociationAddress }) {
  const { words } = useWords();
  const shown = useRead('showAssociation', at).value;
  return shown?.association.email === '' ? <p>{words.applications.noMail}</p> : null;
}
