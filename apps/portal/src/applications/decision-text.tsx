import {
  amountAndSupport,
  amountIn,
  dayIn,
  legalBasisTerms,
  outcomeTerms,
  reasonCodeTerms,
} from '@plan/contract/words';
import { wholeOf } from '@plan/domain/decisions';
import type { Decision } from '@plan/domain/decisions';
import { useWords } from '../words/language.tsx';
import { SupportToldOf } from './support-told.tsx';

/** The decision in the order people need it: result, reasons, law, what to do if they disagree. */
export function DecisionText({ decision }: { readonly decision: Decision }) {
  const { words, language } = useWords();
  const { inKind, years } = decision;
  const kind = { full: 'success', partial: 'info', refusal: 'warning' }[decision.outcome];
  return (
    <section aria-labelledby="afgoerelse">
      <h2 id="afgoerelse">{words.applications.decision}</h2>
      <div className={`alert alert-${kind}`}>
        <div className="alert-body">
          <p className="alert-heading">{outcomeTerms[decision.outcome][language]}</p>
          <p className="alert-text">
            {words.applications.granted}{' '}
            <strong>
              {amountAndSupport(language, decision.amount, inKind?.given, years?.given)}
            </strong>{' '}
            · {words.applications.asked}{' '}
            {amountAndSupport(language, decision.requested, inKind?.asked, years?.asked)}
          </p>
        </div>
      </div>
      {years && years.given > 1 && decision.amount > 0 ? (
        <p>
          {words.applications.yearsGiven(years.first, years.first + years.given - 1)}{' '}
          <strong>{amountIn(language, wholeOf(decision))}</strong>
        </p>
      ) : null}
      {inKind ? <SupportToldOf asked={inKind.asked} given={inKind.given} /> : null}
      {decision.reason === '' ? null : (
        <>
          <h3>{words.applications.reasons}</h3>
          <p className="keep-lines" lang="da">
            {decision.reason}
          </p>
          <ul>
            {decision.reasonCodes.map((code) => (
              <li key={code}>{reasonCodeTerms[code][language]}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {decision.delegated ? (
          words.applications.byDelegation
        ) : (
          <>
            {words.applications.meeting} <span lang="da">{decision.meeting.body}</span>
          </>
        )}{' '}
        {dayIn(language, decision.meeting.day)}
        {decision.meeting.item === '' ? '' : `, ${decision.meeting.item}`}.{' '}
        {decision.outcome === 'refusal'
          ? words.applications.legalBasisRefused
          : words.applications.legalBasis}{' '}
        {decision.legalBases.map((basis) => legalBasisTerms[basis][language]).join(', ')}.
      </p>
      {decision.outcome === 'full' ? null : (
        <>
          <h3>{words.applications.disagree}</h3>
          <p lang="da">{decision.appealGuidance}</p>
        </>
      )}
    </section>
  );
}
