import { supportTerms } from '@plan/contract/words';
import type { SupportAsked } from '@plan/domain/applications';
import type { SupportGiven } from '@plan/domain/decisions';
import { useWords } from '../words/language.tsx';

type TellProps = {
  readonly asked: readonly SupportAsked[];
  readonly given: readonly SupportGiven[];
};

/** Each kind of support that was applied for, and what is given of it. */
export function SupportToldOf({ asked, given }: TellProps) {
  const { words, language } = useWords();
  return (
    <ul>
      {asked.map(({ kind }) => {
        const found = given.find((each) => each.kind === kind);
        return (
          <li key={kind}>
            {supportTerms[kind][language]}:{' '}
            {words.decisions.supportExtents[found?.extent ?? 'none'].toLowerCase()}
            {found ? (
              <>
                . <span lang="da">{found.what}</span>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
