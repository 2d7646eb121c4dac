import { instantIn, listIn, signerTerms } from '@plan/contract/words';
import type { Signer } from '@plan/domain/applications';
import { useWords } from '../words/language.tsx';

/** Who stands behind an application, as what, and since when. */
export function SignerList({ signers }: { readonly signers: readonly Signer[] }) {
  const { words, language } = useWords();
  return (
    <ul>
      {signers.map((each) => (
        <li key={each.person ?? each.name}>
          {each.name}, {signerTerms[each.role][language]}, {instantIn(language, each.at)}
          {each.onBoard ? `. ${words.applications.boardSays(listIn(language, each.onBoard))}` : ''}
        </li>
      ))}
    </ul>
  );
}
