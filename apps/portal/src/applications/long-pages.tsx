import { amountIn } from '@plan/contract/words';
import { longPagesMissing } from '@plan/domain/applications';
import type { Contents } from '@plan/domain/applications';
import type { Round } from '@plan/domain/pools';
import type { Known } from '@plan/domain/terms';
import { Link } from 'wouter';
import { useWords } from '../words/language.tsx';

type Props = {
  /** Where a page of the form is written. */
  readonly addressOf: (page: string) => string;
  readonly round: Round;
  readonly contents: Contents;
  readonly record?: Known;
  /** Leaves the page that is written, once what is typed has been saved. */
  readonly leave?: (to: string) => void;
};

/** Which pages must be answered too, because the amount has made the form long. */
export function LongPages({ addressOf, round, contents, record, leave }: Props) {
  const { words, language } = useWords();
  const pages = longPagesMissing(round, contents, record);
  const { longFrom } = round.form;
  return (
    <div role="status">
      {pages.length > 0 && longFrom !== undefined ? (
        <div className="alert alert-info">
          <div className="alert-body">
            <p className="alert-text">{words.applications.longNow(amountIn(language, longFrom))}</p>
            <ul>
              {pages.map(({ key, title }) => (
                <li key={key}>
                  <Link
                    href={addressOf(key)}
                    lang="da"
                    onClick={(event) => {
                      if (!leave) return;
                      event.preventDefault();
                      leave(key);
                    }}
                  >
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
    </div>
  );
}
