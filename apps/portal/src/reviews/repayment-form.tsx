import { call } from '@plan/contract/client';
import { legalBasisTerms } from '@plan/contract/words';
import type { Decision } from '@plan/domain/decisions';
import { paidOf } from '@plan/domain/grants';
import type { Payments, Repayment } from '@plan/domain/grants';
import { addDays, dayOf, ore } from '@plan/domain/kernel';
import type { Day, Instant, Ore } from '@plan/domain/kernel';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { RepaymentTold } from '../applications/repayment-told.tsx';
import { useRepaymentWords } from '../applications/repayment-words.ts';
import { AmountField } from '../forms/amount-field.tsx';
import { DayField } from '../forms/day-field.tsx';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextArea, fieldId } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Sure } from '../forms/sure.tsx';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly at: ApplicationAddress;
  readonly decision: Decision;
  readonly payments: Payments | undefined;
  readonly serverTime: Instant;
};

const USUAL_DAYS = 30;

/** What is asked back and has not come. */
function waiting(payments: Payments | undefined): Repayment | undefined {
  const { repayment } = payments ?? {};
  return repayment?.returned ? undefined : repayment;
}

/** Asks for money back, or asks otherwise as long as it has not come. */
function Ask({ at, payments, serverTime }: Props) {
  const { language } = useWords();
  const more = useRepaymentWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const standing = waiting(payments);
  const [amount, setAmount] = useState<Ore | undefined>(standing?.amount);
  const [reason, setReason] = useState(standing?.reason ?? '');
  const [until, setUntil] = useState<Day>(
    standing?.until ?? addDays(dayOf(serverTime), USUAL_DAYS),
  );
  const field = (name: string) => `tilbage.${name}`;
  const ask = () => {
    const body = { amount: amount ?? ore(0), reason, until };
    void sending.send(call('askBack', { params: at, body }));
  };
  return (
    <details>
      <summary>{standing ? more.change : more.ask}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <p>{more.lead}</p>
        <Troubles trouble={sending.trouble} addressOf={(name) => `#${fieldId(field(name))}`} />
        <AmountField
          at={field('amount')}
          label={more.amount}
          error={errorAt(errors, 'amount')}
          value={amount}
          onChange={setAmount}
        />
        <TextArea
          at={field('reason')}
          label={more.reason}
          error={errorAt(errors, 'reason')}
          value={reason}
          limit={600}
          rows={2}
          onChange={setReason}
        />
        <DayField
          at={field('until')}
          label={more.until}
          error={errorAt(errors, 'until')}
          value={until}
          onChange={(day) => setUntil(day ?? until)}
        />
        <div className="button-row">
          <button type="submit" className="button button-secondary" disabled={sending.busy}>
            {standing ? more.change : more.ask}
          </button>
        </div>
      </form>
    </details>
  );
}

type TakeInProps = Pick<Props, 'at' | 'decision' | 'serverTime'> & { readonly waited: Ore };

/** Writes down that the money has come, or a part of it, under the law it was given by. */
function TakeIn({ at, decision, serverTime, waited }: TakeInProps) {
  const { language } = useWords();
  const more = useRepaymentWords();
  const laws = decision.legalBases;
  const [amount, setAmount] = useState<Ore | undefined>(waited);
  const [on, setOn] = useState<Day>(dayOf(serverTime));
  const [law, setLaw] = useState(laws[0]);
  if (!law) return null;
  return (
    <Sure
      ask={more.takeIn}
      sure={more.takeInLead}
      yes={more.takeIn}
      act={(sending) => {
        const body = { on, legalBasis: law, amount: amount ?? ore(0), waited };
        return sending.send(call('takeInRepayment', { params: at, body }));
      }}
    >
      <AmountField at="tilbage.came" label={more.came} value={amount} onChange={setAmount} />
      <DayField at="tilbage.on" label={more.on} value={on} onChange={(day) => setOn(day ?? on)} />
      {laws.length > 1 ? (
        <SelectField
          at="tilbage.law"
          label={more.law}
          value={law}
          onChange={(chosen) => setLaw(laws.find((each) => each === chosen) ?? law)}
          options={laws.map((each) => ({ value: each, text: legalBasisTerms[each][language] }))}
        />
      ) : null}
    </Sure>
  );
}

/** What of a grant is asked back, for those who see to it. */
export function RepaymentPart(props: Props) {
  const more = useRepaymentWords();
  const { at, payments } = props;
  const repayment = waiting(payments);
  const paid = payments ? paidOf(payments) : 0;
  if (paid === 0 && !repayment) return null;
  return (
    <section className="card-plain" aria-label={more.title}>
      <RepaymentTold payments={payments} />
      <Ask key={`${repayment?.at} ${repayment?.amount}`} {...props} />
      {repayment ? (
        <>
          <TakeIn
            key={repayment.amount}
            at={at}
            decision={props.decision}
            serverTime={props.serverTime}
            waited={repayment.amount}
          />
          <Sure
            quiet
            ask={more.drop}
            sure={more.dropSure}
            yes={more.dropYes}
            act={(sending) => sending.send(call('dropRepayment', { params: at }))}
          />
        </>
      ) : null}
    </section>
  );
}
