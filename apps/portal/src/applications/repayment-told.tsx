import { amountIn, dayIn } from '@plan/contract/words';
import type { Payments } from '@plan/domain/grants';
import { useWords } from '../words/language.tsx';
import { useRepaymentWords } from './repayment-words.ts';

/** What of a grant is to be paid back, why and by when, or that it was. */
export function RepaymentTold({ payments }: { readonly payments: Payments | undefined }) {
  const { language } = useWords();
  const more = useRepaymentWords();
  const { repayment } = payments ?? {};
  if (!repayment) return null;
  const { amount, reason, until, returned } = repayment;
  const sum = amountIn(language, amount);
  return (
    <>
      <h3>{more.title}</h3>
      <p>
        {returned
          ? more.returned(sum, dayIn(language, returned.on))
          : more.asked(sum, dayIn(language, until))}
      </p>
      <p className="keep-lines" lang="da">
        {reason}
      </p>
    </>
  );
}
