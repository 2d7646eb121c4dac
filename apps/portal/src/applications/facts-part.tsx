import { checkQuestions, factText } from '@plan/contract/words';
import { checkFactNames, isListed } from '@plan/domain/terms';
import type { CheckFact, Known, Term } from '@plan/domain/terms';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { useWords } from '../words/language.tsx';
import { CheckFactField } from './check-facts.tsx';

type Props = {
  readonly names: readonly CheckFact[];
  readonly terms: readonly Term[];
  readonly facts: Known;
  readonly onChange: (facts: Known) => void;
  readonly errors: readonly FieldError[];
};

/** What the terms ask about and nothing else in the application tells. */
export function FactsPart({ names, terms, facts, onChange, errors }: Props) {
  const { words } = useWords();
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="vilkaar-spoerger">
      <h2 id="vilkaar-spoerger">{words.applications.factsTitle}</h2>
      <p>{words.applications.factsLead}</p>
      {names.some(isListed) ? <p>{words.applications.factsNone}</p> : null}
      {names.map((name) => (
        <CheckFactField
          key={name}
          at={`facts.${name}`}
          name={name}
          terms={terms}
          known={facts}
          onChange={onChange}
          error={errorAt(errors, `facts.${name}`)}
        />
      ))}
    </section>
  );
}

/** What was told of it, when it was sent. */
export function FactsTold({ terms, facts }: Pick<Props, 'terms' | 'facts'>) {
  const { language } = useWords();
  const names = checkFactNames.filter((name) => facts[name] !== undefined);
  if (names.length === 0) return null;
  return (
    <dl>
      {names.map((name) => (
        <div key={name}>
          <dt>
            <strong>{checkQuestions[name][language]}</strong>
          </dt>
          <dd>{factText(language, terms, name, facts)}</dd>
        </div>
      ))}
    </dl>
  );
}
