import { amountIn } from '@plan/contract/words';
import type { Money } from '@plan/domain/insights';
import type { Place } from './chrome.tsx';

/** Asked and granted, as a small table that reads well aloud. */
export function MoneyTable({ place, money }: { readonly place: Place; readonly money: Money }) {
  const { words, language } = place;
  const rows = [
    [words.applications, String(money.applications)],
    [words.requested, amountIn(language, money.requested)],
    [words.grants, String(money.grants)],
    [words.granted, amountIn(language, money.granted)],
  ] as const;
  return (
    <table>
      <caption>{words.money}</caption>
      <tbody>
        {rows.map(([label, figure]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
