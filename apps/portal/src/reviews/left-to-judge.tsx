import { termText } from '@plan/contract/words';
import { leftToJudge } from '@plan/domain/applications';
import type { Submission } from '@plan/domain/applications';
import type { Round } from '@plan/domain/pools';
import type { Term } from '@plan/domain/terms';
import { useWords } from '../words/language.tsx';

function Terms({ lead, terms }: { readonly lead: string; readonly terms: readonly Term[] }) {
  const { language } = useWords();
  if (terms.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {terms.map((term) => (
          <li key={term.key}>{termText(language, term)}</li>
        ))}
      </ul>
    </>
  );
}

type Props = { readonly round: Round; readonly submission: Submission };

/** The terms that no rule can judge in this application, for those who handle it. */
export function LeftToJudge({ round, submission }: Props) {
  const { words } = useWords();
  const { open, weighed } = leftToJudge(round, submission);
  if (open.length + weighed.length === 0) return null;
  return (
    <section className="card-plain" aria-labelledby="se-paa">
      <h2 id="se-paa" className="mt-0">
        {words.reviews.leftToJudge}
      </h2>
      <Terms lead={words.reviews.leftOpen} terms={open} />
      <Terms lead={words.reviews.leftWeighed} terms={weighed} />
    </section>
  );
}
