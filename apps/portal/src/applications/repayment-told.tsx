import { amountIn, dayIn } from '@plan/contract/words';
import type { Payments, Repayment } from '@plan/domain/grants';
import { useWords } from '../words/language.tsx';
import { useRepaymentWords } from './repayment-words.ts';

type SumProps = { readonly repayment: Repayment };

function Sum({ repayment: { amount, reason, until, returned } }: SumProps) {
  const { language } = useWords();
  const more = useRepaymentWords();
  const sum = amountIn(language, amount);
  return (
    <>
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

/** What of a grant is to be paid back, why and by when, and what was. */
export function RepaymentTold({ payments }: { readonly payments: Payments | undefined }) {
  const more = useRepaymentWords();
  const { repayment, settled = [] } = payments ?? {};
  if (!repayment && settled.length === 0) return null;
  return (
    <>
      <h3>{more.title}</h3>
      {settled.map((each, index) => (
        <Sum key={`${index + 1} ${each.at}`} repayment={each} />
      ))}
      {repayment ? <Sum repayment={repayment} /> : null}
    </>
  );
}
