import { useRead } from '../data/operations.ts';
import { useWords } from '../words/language.tsx';
import type { AssociationAddress } from './addresses.ts';

/** That letters to the applicant go on paper, for the caseworkers who send them. */
export function NoMail({ at }: { readonly at: AssociationAddress }) {
  const { words } = useWords();
  const place = useRead('showMe', {}).value?.municipalities.find(
    ({ id }) => id === at.municipality,
  );
  const sends = place?.roles.includes('caseworker') ?? false;
  const shown = useRead('showAssociation', at, sends).value;
  return shown?.association.email === '' ? <p>{words.applications.noMail}</p> : null;
}
