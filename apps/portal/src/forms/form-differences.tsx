import { formDifference } from '@plan/domain/pools';
import type { Form } from '@plan/domain/pools';
import { useWords } from '../words/language.tsx';

type DifferenceProps = { readonly before: Form; readonly after: Form };

/** What differs between two versions of a form, in the words of the questions. */
export function FormDifferences({ before, after }: DifferenceProps) {
  const { words } = useWords();
  const difference = formDifference(before, after);
  return (['added', 'changed', 'removed'] as const).map((what) =>
    difference[what].length === 0 ? null : (
      <div key={what}>
        <p className="mb-0">{words.applications.formDifference[what]}</p>
        <ul>
          {difference[what].map((label) => (
            <li key={label} lang="da">
              {label}
            </li>
          ))}
        </ul>
      </div>
    ),
  );
}
