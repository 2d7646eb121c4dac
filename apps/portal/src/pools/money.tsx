import { call } from '@plan/contract/client';
import { amountIn, dayIn, legalBasisTerms, movementTerms } from '@plan/contract/words';
import { dayOf, ore, sumOf } from '@plan/domain/kernel';
import type { Ore } from '@plan/domain/kernel';
import {
  budgetOf,
  freeOn,
  leftOn,
  leftOnLine,
  movementKinds,
  promisedFor,
} from '@plan/domain/pools';
import type { LineRef, MoneyChange, Movement, Pool, PoolAccount } from '@plan/domain/pools';
import { useState } from 'react';
import { AmountField } from '../forms/amount-field.tsx';
import { DecisionFields } from '../forms/decision-fields.tsx';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import type { PoolAddress } from './pool-form.tsx';
import { LineFields } from './line-fields.tsx';
import { ShareForm } from './share-form.tsx';
import { usePoolWords } from './words.ts';

type Props = {
  readonly at: PoolAddress;
  readonly pool: Pool;
  readonly account: PoolAccount;
  /** What was applied for in rounds that have closed, in øre. */
  readonly asked: Ore;
  /** All pools, to name those that have promised money for its years. */
  readonly pools: readonly { readonly pool: Pick<Pool, 'id' | 'title'> }[];
};

/** A line as people say it: law, year, sub-pool. */
function useLineName(pool: Pool): (line: LineRef) => string {
  const { language } = useWords();
  const words = usePoolWords();
  return ({ legalBasis, year, subPool }) => {
    const part = pool.subPools.find(({ key }) => key === subPool)?.title ?? words.wholePool;
    return `${legalBasisTerms[legalBasis][language]}, ${year}, ${part}`;
  };
}

function LinesTable({ pool, account }: Pick<Props, 'pool' | 'account'>) {
  const { language } = useWords();
  const words = usePoolWords();
  const nameOf = useLineName(pool);
  const total = (of: (line: PoolAccount['lines'][number]) => Ore) => sumOf(account.lines.map(of));
  const money = (amount: number) => <td className="amount">{amountIn(language, amount)}</td>;
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={words.money}>
      <table className="table table--compact">
        <caption>{words.money}</caption>
        <thead>
          <tr>
            {[words.line, words.budget, words.bound, words.granted, words.returned, words.left].map(
              (heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {account.lines.map((line) => (
            <tr key={nameOf(line)}>
              <th scope="row">{nameOf(line)}</th>
              {money(line.budget)}
              {money(line.bound)}
              {money(line.granted)}
              {money(line.returned)}
              {money(leftOnLine(line))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.total}</th>
            {money(budgetOf(account))}
            {money(total(({ bound }) => bound))}
            {money(total(({ granted }) => granted))}
            {money(total(({ returned }) => returned))}
            {money(leftOn(account))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Movements({ pool, account }: Pick<Props, 'pool' | 'account'>) {
  const { language } = useWords();
  const words = usePoolWords();
  const nameOf = useLineName(pool);
  if (account.movements.length === 0) return null;
  const told = ({ decision, at }: Movement) =>
    decision
      ? `${decision.body}, ${dayIn(language, decision.day)}${decision.item === '' ? '' : `, ${decision.item}`}`
      : dayIn(language, dayOf(at));
  return (
    <details className="card-plain">
      <summary>{words.movements}</summary>
      <ol>
        {account.movements.map((each) => (
          <li key={each.number}>
            <strong>{movementTerms[each.kind][language]}</strong>: {amountIn(language, each.amount)}
            . {nameOf(each.line)}. <span lang="da">{told(each)}.</span>
            {each.note === '' ? null : <span lang="da"> {each.note}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function ChangeForm({ at, pool, account }: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  const sending = useSubmitting();
  const errors = errorsFrom(sending.trouble, language);
  const line: LineRef = { legalBasis: pool.legalBases[0] ?? 'OTHER', year: pool.year };
  const first = account.lines.length === 0;
  const [change, setChange] = useState<MoneyChange>({
    kind: first ? 'set-aside' : 'raise',
    line,
    amount: ore(0),
    note: '',
  });
  const [decision, setDecision] = useState(pool.budgetDecision);
  const undecided = ['hold-back', 'release', 'return'].includes(change.kind);
  const record = () => {
    const movement = String(account.movements.length + 1);
    const { from: _from, ...rest } = change;
    const body = {
      ...rest,
      ...(change.kind === 'move' ? { from: change.from ?? line } : {}),
      ...(undecided ? {} : { decision }),
    };
    void sending.send(call('moveMoney', { params: { ...at, movement }, body }));
  };
  return (
    <details className="card-plain" open={first}>
      <summary>{words.newMovement}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <Troubles trouble={sending.trouble} />
        <SelectField
          at="kind"
          label={words.movementKind}
          value={change.kind}
          onChange={(chosen) =>
            setChange({
              ...change,
              kind: movementKinds.find((each) => each === chosen) ?? change.kind,
            })
          }
          options={movementKinds.map((each) => ({
            value: each,
            text: movementTerms[each][language],
          }))}
        />
        {change.kind === 'move' ? (
          <LineFields
            at="from"
            label={words.fromLine}
            pool={pool}
            line={change.from ?? line}
            onChange={(from) => setChange({ ...change, from })}
          />
        ) : null}
        <LineFields
          at="line"
          label={words.line}
          pool={pool}
          line={change.line}
          onChange={(changed) => setChange({ ...change, line: changed })}
        />
        <AmountField
          at="amount"
          label={words.amount}
          error={errorAt(errors, 'amount')}
          value={change.amount === 0 ? undefined : change.amount}
          onChange={(amount) => setChange({ ...change, amount: amount ?? (0 as Ore) })}
        />
        {undecided ? null : (
          <DecisionFields
            at="decision"
            value={decision}
            onChange={(value) => setDecision({ ...value, day: value.day })}
          />
        )}
        <TextField
          at="note"
          label={words.note}
          value={change.note}
          onChange={(note) => setChange({ ...change, note })}
        />
        <div className="button-row">
          <button type="submit" className="button button-secondary" disabled={sending.busy}>
            {words.record}
          </button>
        </div>
      </form>
    </details>
  );
}

/** What is promised for later years, and what is bound here because it was promised before. */
function Promised({ pool, account, pools }: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  const { promised = [], inherited = [] } = account;
  const partOf = (subPool: string | undefined) =>
    pool.subPools.find(({ key }) => key === subPool)?.title ?? words.wholePool;
  const titleOf = (id: Pool['id']) => pools.find((each) => each.pool.id === id)?.pool.title ?? '';
  return (
    <>
      {promised.length === 0 ? null : (
        <>
          <h3>{words.promised}</h3>
          <ul>
            {promised.map(({ year, subPool, amount }) => (
              <li key={`${year}-${subPool ?? ''}`}>
                {year}, {partOf(subPool)}: {amountIn(language, amount)}
              </li>
            ))}
          </ul>
        </>
      )}
      {inherited.length === 0 ? null : (
        <>
          <h3>{words.inherited}</h3>
          <p>{words.inheritedLead}</p>
          <ul>
            {inherited.map(({ pool: earlier, year, subPool, amount }) => (
              <li key={`${earlier}-${year}-${subPool ?? ''}`}>
                <span lang="da">{titleOf(earlier)}</span>, {year}, {partOf(subPool)}:{' '}
                {amountIn(language, amount)}
              </li>
            ))}
          </ul>
        </>
      )}
      {promisedFor(account) === 0 ? null : (
        <p>
          {words.free}: <strong>{amountIn(language, freeOn(account))}</strong>
        </p>
      )}
    </>
  );
}

/** The money of a pool, line by line, and every change of it with its decision. */
export function Money(props: Props) {
  const { language } = useWords();
  const words = usePoolWords();
  const { account, asked } = props;
  return (
    <section aria-labelledby="penge">
      <h2 id="penge">{words.money}</h2>
      <p>{words.moneyLead}</p>
      {account.lines.length === 0 ? <p>{words.noMoney}</p> : <LinesTable {...props} />}
      {asked === 0 ? null : (
        <p>
          {words.asked}: {amountIn(language, asked)}
        </p>
      )}
      {account.paid === undefined ? null : (
        <p>
          {words.paid}: {amountIn(language, account.paid)}
        </p>
      )}
      <Promised {...props} />
      <Movements {...props} />
      <ShareForm key={`shares-${account.movements.length}`} {...props} />
      <ChangeForm key={account.movements.length} {...props} />
    </section>
  );
}
