import type { AnswerOf } from '@plan/contract/client';
import { amountIn } from '@plan/contract/words';
import { areaSums, standingLines, totalOfLines } from '@plan/domain/decisions';
import { ore } from '@plan/domain/kernel';
import type { Ore } from '@plan/domain/kernel';
import { budgetOf, leftFor } from '@plan/domain/pools';
import type { PriorityArea } from '@plan/domain/pools';
import { useWords } from '../words/language.tsx';
import { LawSums } from './laws.tsx';

type Desk = AnswerOf<'showAllocation'>;

/** What the list has to give, also when it is adopted and the money is taken. Øre. */
function moneyOf({ account, allocation, round }: Desk): Ore {
  return ore(leftFor(account, round) + (allocation.adopted?.total ?? 0));
}

/** Money left while the list is being made, and what each priority area gets. */
export function MoneyPanel({ desk }: { readonly desk: Desk }) {
  const { words, language } = useWords();
  const lines = standingLines(desk.allocation);
  const given = desk.allocation.state === 'adopted' ? 0 : totalOfLines(lines);
  const left = leftFor(desk.account, desk.round);
  const over = given > left;
  const share = left === 0 ? 100 : Math.min(100, (given / left) * 100);
  const figures = [
    [words.decisions.budget, budgetOf(desk.account, desk.round.subPool)],
    [words.decisions.left, left],
    [words.decisions.given, given],
    [words.decisions.afterwards, left - given],
  ] as const;
  return (
    <section aria-labelledby="penge" className="card-plain">
      <h2 className="h3 mt-0" id="penge">
        {words.decisions.left}: {amountIn(language, left - given)}
      </h2>
      <svg className="meter-bar" width="100%" height="16" aria-hidden="true">
        <rect className={over ? 'over' : ''} width={`${share}%`} height="16" />
      </svg>
      {over ? (
        <p role="alert">
          <strong>{words.decisions.overdrawn}</strong>
        </p>
      ) : null}
      <table className="table table--compact">
        <tbody>
          {figures.map(([label, amount]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="amount">{amountIn(language, amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <AreaSums desk={desk} />
      {desk.withheld === 0 ? <LawSums desk={desk} /> : null}
    </section>
  );
}

function AreaSums({ desk }: { readonly desk: Desk }) {
  const { words, language } = useWords();
  const applications = desk.applications.map(({ application }) => application);
  const rows = areaSums(desk.round.areas, moneyOf(desk), desk.allocation, applications);
  if (desk.round.areas.length === 0) return null;
  const told = ({ first, ringFenced }: PriorityArea) =>
    [first ? words.decisions.first : '', ringFenced ? words.decisions.ringFenced : '']
      .filter((each) => each !== '')
      .join('. ');
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={words.decisions.perArea}>
      <table className="table table--compact">
        <caption>{words.decisions.perArea}</caption>
        <thead>
          <tr>
            <th scope="col">{words.decisions.area}</th>
            <th scope="col">{words.reviews.asked}</th>
            <th scope="col">{words.decisions.given}</th>
            <th scope="col">{words.decisions.guide}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, asked, given, guide }) => (
            <tr key={area?.id ?? ''}>
              <th scope="row">
                {area?.title ?? words.reviews.outside}
                {area && told(area) !== '' ? (
                  <span className="form-hint"> {told(area)}</span>
                ) : null}
              </th>
              <td className="amount">{amountIn(language, asked)}</td>
              <td className="amount">{amountIn(language, given)}</td>
              <td className="amount">{guide === undefined ? '–' : amountIn(language, guide)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {applications.some(({ submission }) => (submission?.areas.length ?? 0) > 1) ? (
        <p>{words.decisions.countedInEach}</p>
      ) : null}
    </div>
  );
}
