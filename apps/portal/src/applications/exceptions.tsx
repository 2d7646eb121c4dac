import { termText } from '@plan/contract/words';
import type { Claim } from '@plan/domain/applications';
import type { Term } from '@plan/domain/terms';
import { errorAt } from '../forms/errors.tsx';
import type { FieldError } from '../forms/errors.tsx';
import { Checkbox, TextArea } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';

type Props = {
  /** Terms that do not hold and name an exception. */
  readonly terms: readonly Term[];
  readonly claims: readonly Claim[];
  readonly onChange: (claims: Claim[]) => void;
  readonly errors: readonly FieldError[];
};

/** Says of each term with an exception whether it is theirs, and why. */
export function ExceptionsPart({ terms, claims, onChange, errors }: Props) {
  const { words, language } = useWords();
  if (terms.length === 0) return null;
  const others = (key: string) => claims.filter(({ term }) => term !== key);
  return (
    <section aria-labelledby="undtagelser">
      <h2 id="undtagelser">{words.exceptions.title}</h2>
      <p>{words.exceptions.lead}</p>
      {terms.map((term) => {
        const { key } = term;
        const claim = claims.find((each) => each.term === key);
        const text = termText(language, term);
        return (
          <fieldset key={key} className="card-plain">
            <legend className="form-label">{text}</legend>
            <Checkbox
              at={`exceptions.${key}.claimed`}
              label={words.exceptions.claim}
              checked={claim !== undefined}
              onChange={(on) =>
                onChange(on ? [...others(key), { term: key, reason: '' }] : others(key))
              }
            />
            {claim ? (
              <TextArea
                at={`exceptions.${key}`}
                label={words.exceptions.why}
                error={errorAt(errors, `exceptions.${key}`)}
                limit={1000}
                rows={3}
                value={claim.reason}
                onChange={(reason) => onChange([...others(key), { term: key, reason }])}
              />
            ) : null}
          </fieldset>
        );
      })}
    </section>
  );
}

type ToldProps = { readonly terms: readonly Term[]; readonly claims: readonly Claim[] };

/** The exceptions that were claimed, beside the terms they are of. */
export function ClaimedExceptions({ terms, claims }: ToldProps) {
  const { words, language } = useWords();
  if (claims.length === 0) return null;
  return (
    <>
      <p>{words.exceptions.claimed}</p>
      <dl>
        {claims.map(({ term: key, reason }) => {
          const term = terms.find((each) => each.key === key);
          return (
            <div key={key}>
              <dt>
                <strong>{term ? termText(language, term) : key}</strong>
              </dt>
              <dd className="keep-lines" lang="da">
                {reason}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
