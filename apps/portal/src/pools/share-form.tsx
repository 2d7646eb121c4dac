import { call } from '@plan/contract/client';
import { amountIn } from '@plan/contract/words';
import type { Ore } from '@plan/domain/kernel';
import { divided } from '@plan/domain/pools';
import type { LineRef, Pool, PoolAccount } from '@plan/domain/pools';
import { useState } from 'react';
import { AmountField } from '../forms/amount-field.tsx';
import { DecisionFields } from '../forms/decision-fields.tsx';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { fieldId } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { LineFields } from './line-fields.tsx';
import type { PoolAddress } from './pool-form.tsx';
import { usePoolWords } from './words.ts';

type Share = { readonly line: LineRef; readonly percent: number | undefined };
type Props = {
  readonly at: PoolAddress;
  readonly pool: Pool;
  readonly account: PoolAccount;
};

/** One share for each sub-pool with its percent, or one for each law. */
function firstShares({ subPools, legalBases, year }: Pool): Share[] {
  const [basis = 'OTHER' as const] = legalBases;
  if (subPools.length > 1) {
    return subPools.map(({ key, percent }) => ({
      line: { legalBasis: basis, year, subPool: key },
      percent,
    }));
  }
  return legalBases.map((legalBasis) => ({ line: { legalBasis, year }, percent: undefined }));
}

function wholePercent(percent: number | undefined): number {
  return percent !== undefined && Number.isInteger(percent) && percent >= 0 ? percent : 0;
}

/** Sets an amount aside in parts by percent; nothing where the pool has one law and no parts. */
export function ShareForm({ at, pool, account }: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const [amount, setAmount] = useState<Ore>();
  const [shares, setShares] = useState(() => firstShares(pool));
  const [decision, setDecision] = useState(pool.budgetDecision);
  const percents = shares.map(({ percent }) => wholePercent(percent));
  const whole = percents.reduce((sum, each) => sum + each, 0) === 100;
  const parts = amount !== undefined && whole ? divided(amount, percents) : [];
  if (pool.legalBases.length < 2 && pool.subPools.length < 2) return null;
  const record = () => {
    const movement = String(account.movements.length + 1);
    const body = {
      amount: amount ?? (0 as Ore),
      decision,
      note: '',
      shares: shares.map(({ line }, index) => ({ line, percent: percents[index] ?? 0 })),
    };
    void sending.send(call('shareMoney', { params: { ...at, movement }, body }));
  };
  return (
    <details className="card-plain">
      <summary>{words.shareMoney}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <p>{words.shareLead}</p>
        <Troubles
          trouble={sending.trouble}
          addressOf={(field) => `#${fieldId(field === 'shares' ? 'shares' : `share.${field}`)}`}
        />
        <AmountField
          at="share.amount"
          label={words.amount}
          error={errorAt(errors, 'amount')}
          value={amount}
          onChange={setAmount}
        />
        <div id={fieldId('shares')} tabIndex={-1}>
          {errorAt(errors, 'shares') ? (
            <p className="form-error-message">{errorAt(errors, 'shares')}</p>
          ) : null}
          <Rows<Share>
            title={words.share}
            items={shares}
            onChange={setShares}
            blank={() => ({
              line: { legalBasis: pool.legalBases[0] ?? 'OTHER', year: pool.year },
              percent: undefined,
            })}
          >
            {(share, change, index) => {
              const part = parts[index];
              return (
                <>
                  <LineFields
                    at={`shares.${index}`}
                    label={words.line}
                    pool={pool}
                    line={share.line}
                    onChange={(line) => change({ line })}
                  />
                  <NumberField
                    at={`shares.${index}.percent`}
                    label={words.percent}
                    value={share.percent}
                    onChange={(percent) => change({ percent })}
                  />
                  {part === undefined ? null : <p>{amountIn(language, part)}</p>}
                </>
              );
            }}
          </Rows>
        </div>
        <DecisionFields at="share.decision" value={decision} onChange={setDecision} />
        <div className="button-row">
          <button type="submit" className="button button-secondary" disabled={sending.busy}>
            {words.shareYes}
          </button>
        </div>
      </form>
    </details>
  );
}
