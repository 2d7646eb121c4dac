import { amountIn, costName, supportTerms, vatTerms } from '@plan/contract/words';
import type { Language } from '@plan/contract/words';
import {
  activitiesIn,
  asksNoMoney,
  namedFor,
  requestedIn,
  supportAsked,
  totalOf,
} from '@plan/domain/applications';
import type { StepContent } from '@plan/domain/applications';
import { readAmount } from '@plan/domain/kernel';
import type { FormStep, Round, Told } from '@plan/domain/pools';
import { useWords } from '../words/language.tsx';
import { ActivitySums, Balance, SIDES, sideTitles } from './budget-sums.tsx';

/** An amount as it was typed, read as kroner where it can be. */
function amountTyped(language: Language, typed: string): string {
  const amount = readAmount(typed);
  return amount === undefined ? typed : amountIn(language, amount);
}

type Budget = Extract<StepContent, { kind: 'budget' }>;
type Props = {
  readonly round: Round;
  readonly step: Extract<FormStep, { kind: 'budget' }>;
  readonly content: Budget;
  readonly told: Told;
};

function Lines({ round, step, content, told }: Props) {
  const { words, language } = useWords();
  const activities = activitiesIn(round.form, step, told);
  const sides = sideTitles(words);
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={step.title}>
      <table className="table">
        {SIDES.map((side) => {
          const lines = content.lines.filter((line) => line.side === side);
          if (lines.length === 0) return null;
          return (
            <tbody key={side}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {sides[side]}
                </th>
                <td className="amount">
                  <strong>{amountIn(language, totalOf(content.lines, side))}</strong>
                </td>
              </tr>
              {lines.map(({ text, amount, activity, category, funding }, index) => (
                // A line has no identity beside its place on the list.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={index}>
                  <td lang="da">{namedFor(activities, activity, text)}</td>
                  <td>
                    {category === undefined ? '' : costName(language, category)}
                    {funding === undefined ? '' : words.applications.fundingStates[funding]}
                  </td>
                  <td className="amount">{amountTyped(language, amount)}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

/** A budget as it was written: what costs and what pays, each cost with its kind. */
export function BudgetTold(props: Props) {
  const { round, step, content, told } = props;
  const { words, language } = useWords();
  const support = supportAsked(content);
  const requested = requestedIn(content);
  return (
    <>
      {support.length > 0 ? (
        <dl>
          {support.map(({ kind, what }) => (
            <div key={kind}>
              <dt>
                <strong>{supportTerms[kind][language]}</strong>
              </dt>
              <dd className="keep-lines" lang="da">
                {what}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {content.lines.length > 0 ? <Lines {...props} /> : null}
      {asksNoMoney(content) ? null : (
        <>
          <ActivitySums lines={content.lines} activities={activitiesIn(round.form, step, told)} />
          {step.asksVat && content.vat ? <p>{vatTerms[content.vat][language]}</p> : null}
          <p>
            {words.applications.requested}{' '}
            <strong>
              {requested === undefined ? content.requested : amountIn(language, requested)}
            </strong>
          </p>
          {content.lines.length > 0 ? <Balance content={content} /> : null}
        </>
      )}
    </>
  );
}
