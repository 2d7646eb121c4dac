import { answerByTerm, dayIn, wheelStateTerms } from '@plan/contract/words';
import type { AnswerOf } from '@plan/contract/client';
import type { Day, MunicipalityId } from '@plan/domain/kernel';
import { Link } from 'wouter';
import { useWords } from '../words/language.tsx';
import { usePoolWords } from './words.ts';

type Props = {
  readonly municipality: MunicipalityId;
  readonly owed: AnswerOf<'showYear'>['owed'];
  readonly today: Day;
};

const SHOWN = 8;

/** Applications that were promised an answer by a day: all that are late, and those that come next. */
export function OwedAnswers({ municipality, owed, today }: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  const late = owed.filter(({ answerBy }) => answerBy < today);
  if (owed.length === 0) return null;
  return (
    <section aria-labelledby="svar">
      <h2 id="svar">{words.owedAnswers}</h2>
      <ul className="plain-list">
        {owed.slice(0, Math.max(late.length, SHOWN)).map((each) => (
          <li key={each.application} className="card-plain">
            {late.includes(each) ? (
              <>
                <strong className="turn-late">{wheelStateTerms.late[language]}</strong> ·{' '}
              </>
            ) : null}
            {answerByTerm[language]} {dayIn(language, each.answerBy)}
            <br />
            <Link
              href={`/app/${municipality}/runder/${each.round}/ansoegninger/${each.application}/vurdering`}
              lang="da"
            >
              {each.applicant}: {each.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
