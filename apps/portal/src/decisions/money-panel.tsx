import type { AnswerOf } from '@plan/contract/client';
import { amountIn } from '@plan/contract/words';
import { standingLines, totalOfLines } from '@plan/domain/decisions';
import { budgetOf, leftOn } from '@plan/domain/pools';
import { useWords } from '../words/language.tsx';
import { LawSums } from './laws.tsx';

type Desk = AnswerOf<'showAllocation'>;

/** Money left while the list is being made, and what each priority area gets. */
export function MoneyPanel({ desk }: { readonly desk: Desk }) {
  const { words, language } = useWords();
  const lines = standingLines(desk.allocation);
  const given = desk.allocation.state === 'adopted' ? 0 : totalOfLines(lines);
  const left = leftOn(desk.account);
  const over = given > left;
  const share = left === 0 ? 100 : Math.min(100, (given / left) * 100);
  const figures = [
    [words.decisions.budget, budgetOf(desk.account)],
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
  const sumFor = (matches: (areas: readonly string[]) => boolean) => {
    const chosen = desk.applications.filter(({ application }) =>
      matches(application.submission?.areas ?? []),
    );
    const ids = new Set(chosen.map((each) => each.application.id));
    const lines = standingLines(desk.allocation).filter((line) => ids.has(line.application));
    const asked = lines.reduce((sum, line) => sum + line.requested, 0);
    return { asked, given: totalOfLines(lines) };
  };
  const rows = [
    ...desk.round.areas.map((area) => ({
      title: area.title,
      guide: area.moneyGuide,
      ...sumFor((areas) => areas.includes(area.id)),
    })),
    { title: words.reviews.outside, guide: undefined, ...sumFor((areas) => areas.length === 0) },
  ];
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
          {rows.map((row) => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              <td className="amount">{amountIn(language, row.asked)}</td>
              <td className="amount">{amountIn(language, row.given)}</td>
              <td className="amount">
                {row.guide === undefined ? '–' : amountIn(language, row.guide)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
