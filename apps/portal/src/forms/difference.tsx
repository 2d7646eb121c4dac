import { diffWordsWithSpace } from 'diff';
import { useWords } from '../words/language.tsx';

/** What was taken out and put in between two texts, word by word, told aloud too. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const { words } = useWords();
  return (
    <p className="keep-lines">
      {diffWordsWithSpace(before, after).map((part, index) => {
        const key = `${index} ${part.value}`;
        if (part.removed) {
          return (
            <del key={key}>
              <span className="sr-only">{words.versions.removed}: </span>
              {part.value}
            </del>
          );
        }
        return part.added ? (
          <ins key={key}>
            <span className="sr-only">{words.versions.added}: </span>
            {part.value}
          </ins>
        ) : (
          <span key={key}>{part.value}</span>
        );
      })}
    </p>
  );
}
