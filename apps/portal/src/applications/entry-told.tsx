import { entryReasonTerms, instantIn, signerTerms } from '@plan/contract/words';
import type { Entry } from '@plan/domain/applications';
import { useWords } from '../words/language.tsx';

/** That staff wrote it, when they had it, and who said what. */
export function EntryTold({ entered }: { readonly entered: Entry }) {
  const { words, language } = useWords();
  return (
    <section aria-labelledby="indtastet">
      <h2 id="indtastet">{words.applications.entered}</h2>
      <p>
        {entryReasonTerms[entered.why][language]}. {words.applications.receivedAt}{' '}
        {instantIn(language, entered.receivedAt)}.
      </p>
      <dl>
        {entered.statements.map(({ who, as, what, signed }) => (
          <div key={`${who} ${what}`}>
            <dt>
              <strong>
                {who}
                {as ? `, ${signerTerms[as][language]}` : ''}
                {as && signed ? `, ${words.applications.signedOnPaper}` : ''}
              </strong>
            </dt>
            <dd className="keep-lines" lang="da">
              {what}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
