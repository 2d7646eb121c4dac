import { amountIn, dayIn } from '@plan/contract/words';
import { paidOf } from '@plan/domain/grants';
import type { Decision } from '@plan/domain/decisions';
import type { Payments } from '@plan/domain/grants';
import { ore } from '@plan/domain/kernel';
import type { ReactNode } from 'react';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly decision: Decision;
  readonly payments: Payments | undefined;
  /** What can be done with each payment, by its number. */
  readonly verbs?: ReadonlyMap<number, ReactNode>;
};

/** What of a grant has been paid, and what has not. */
export function PaymentsTold({ decision, payments, verbs }: Props) {
  const { words, language } = useWords();
  if (decision.amount === 0) return null;
  const paid = payments?.payments ?? [];
  // That nothing is written down does not say that nothing was paid.
  if (paid.length === 0 && !verbs) return null;
  const left = ore(decision.amount - paidOf({ payments: paid }));
  return (
    <>
      <h3>{words.applications.paid}</h3>
      {paid.length === 0 ? <p>{words.applications.nothingPaid}</p> : null}
      {paid.length === 0 ? null : (
        <ul>
          {paid.map((payment) => (
            <li key={payment.number}>
              {amountIn(language, payment.amount)}, {dayIn(language, payment.on)} (
              <span lang="da">{payment.reference}</span>) {verbs?.get(payment.number)}
            </li>
          ))}
        </ul>
      )}
      {paid.length > 0 && left > 0 ? (
        <p>
          {words.applications.leftToPay}: {amountIn(language, left)}
        </p>
      ) : null}
    </>
  );
}
