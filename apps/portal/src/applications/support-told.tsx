import { supportTerms } from '@plan/contract/words';
import { supportAsked } from '@plan/domain/applications';
import type { StepContent, SupportAsked } from '@plan/domain/applications';
import type { SupportGiven } from '@plan/domain/decisions';
import { useWords } from '../words/language.tsx';

type AskedProps = { readonly content: Extract<StepContent, { kind: 'budget' }> };

/** What is applied for beside or instead of money, to read. */
export function SupportAskedFor({ content }: AskedProps) {
  const { words, language } = useWords();
  const asked = supportAsked(content);
  if (asked.length === 0) return null;
  return (
    <>
      <h3>{words.applications.support}</h3>
      <dl>
        {asked.map(({ kind, what }) => (
          <div key={kind}>
            <dt>
              <strong>{supportTerms[kind][language]}</strong>
            </dt>
            <dd className="keep-lines" lang="da">
              {what === '' ? words.applications.noAnswer : what}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

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
