import { call } from '@plan/contract/client';
import { paidOf, unpaid } from '@plan/domain/grants';
import type { Decision } from '@plan/domain/decisions';
import type { Payments } from '@plan/domain/grants';
import { dayOf, ore } from '@plan/domain/kernel';
import type { Day, Instant, Ore } from '@plan/domain/kernel';
import { useState } from 'react';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { PaymentsTold } from '../applications/payments-told.tsx';
import { AmountField } from '../forms/amount-field.tsx';
import { DayField } from '../forms/day-field.tsx';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { Sure } from '../forms/sure.tsx';
import { useWords } from '../words/language.tsx';

type Props = {
  readonly at: ApplicationAddress;
  readonly decision: Decision;
  readonly payments: Payments | undefined;
  readonly serverTime: Instant;
};

/** Writes down that money was sent; the system of the municipality's accounts sends it. */
function NewPayment({ at, decision, payments, serverTime }: Props) {
  const { words, language } = useWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const before = payments ?? unpaid(decision);
  const [amount, setAmount] = useState<Ore | undefined>(ore(decision.amount - paidOf(before)));
  const [on, setOn] = useState<Day>(dayOf(serverTime));
  const [reference, setReference] = useState('');
  const record = () => {
    const params = { ...at, payment: String(before.next) };
    const body = { amount: amount ?? ore(0), on, reference };
    void sending.send(call('recordPayment', { params, body }));
  };
  return (
    <details>
      <summary>{words.reviews.recordPayment}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <p>{words.reviews.paymentLead}</p>
        <Troubles trouble={sending.trouble} />
        <AmountField
          at="amount"
          label={words.reviews.paymentAmount}
          error={errorAt(errors, 'amount')}
          value={amount}
          onChange={setAmount}
        />
        <DayField
          at="on"
          label={words.reviews.paymentDay}
          error={errorAt(errors, 'on')}
          value={on}
          onChange={(day) => setOn(day ?? on)}
        />
        <TextField
          at="reference"
          label={words.reviews.paymentReference}
          error={errorAt(errors, 'reference')}
          value={reference}
          onChange={setReference}
        />
        <div className="button-row">
          <button type="submit" className="button button-secondary" disabled={sending.busy}>
            {words.reviews.recordPayment}
          </button>
        </div>
      </form>
    </details>
  );
}

function TakeBack({ at, number }: Pick<Props, 'at'> & { readonly number: number }) {
  const { words } = useWords();
  const params = { ...at, payment: String(number) };
  return (
    <Sure
      quiet
      ask={words.reviews.takeBackPayment}
      sure={words.reviews.takeBackPaymentSure}
      yes={words.reviews.takeBackPaymentYes}
      act={(sending) => sending.send(call('takeBackPayment', { params }))}
    />
  );
}

/** What was paid of a grant, for those who see to it. */
export function PaymentPart(props: Props) {
  const { words } = useWords();
  const { at, decision, payments } = props;
  if (decision.amount === 0) return null;
  const paid = payments?.payments ?? [];
  const verbs = new Map(
    paid.map(({ number }) => [number, <TakeBack key={number} at={at} number={number} />]),
  );
  return (
    <section className="card-plain" aria-label={words.applications.paid}>
      <PaymentsTold decision={decision} payments={payments} verbs={verbs} />
      {decision.amount > paidOf({ payments: paid }) ? (
        <NewPayment key={payments?.next} {...props} />
      ) : null}
    </section>
  );
}
