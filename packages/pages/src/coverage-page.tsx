import { amountIn, statusTerms } from '@plan/contract/words';
import type { PublicView } from '@plan/domain/insights';
import { statusStates } from '@plan/domain/plans';
import { Document } from './chrome.tsx';
import type { Place } from './chrome.tsx';
import { To } from './facts.tsx';

/** Goals × initiatives × status × money, one table for each version of a policy. */
export function CoveragePage({
  place,
  view,
}: {
  readonly place: Place;
  readonly view: PublicView;
}) {
  const { words, language } = place;
  const { id } = view.municipality;
  return (
    <Document place={place} title={words.coverage} municipality={view.municipality} twin ours>
      <p className="lead">{words.coverageLead}</p>
      {view.coverage.map((policy) => (
        <div
          key={policy.slug}
          className="scroll"
          tabIndex={0}
          role="group"
          aria-label={policy.title}
        >
          <table>
            <caption lang="da">{policy.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.goal}</th>
                <th scope="col">{words.initiatives}</th>
                <th scope="col">{words.status}</th>
                <th scope="col">{words.areasCount}</th>
                <th scope="col">{words.requested}</th>
                <th scope="col">{words.granted}</th>
              </tr>
            </thead>
            <tbody>
              {policy.goals.map((goal) => (
                <tr key={goal.slug}>
                  <th scope="row">
                    <To place={place} to={`/${id}/maal/${goal.slug}`}>
                      {goal.number}. {goal.title}
                    </To>
                  </th>
                  <td>{goal.initiatives}</td>
                  <td className="words">
                    {[
                      ...statusStates.flatMap((state) => {
                        const count = goal.states[state];
                        return count ? [`${statusTerms[state][language]}: ${count}`] : [];
                      }),
                      ...(goal.notReported > 0
                        ? [`${words.notReported}: ${goal.notReported}`]
                        : []),
                    ].join(', ') || '–'}
                  </td>
                  <td>{goal.areas}</td>
                  <td>{amountIn(language, goal.money.requested)}</td>
                  <td>{amountIn(language, goal.money.granted)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <p className="note">{words.moneyNote}</p>
    </Document>
  );
}
