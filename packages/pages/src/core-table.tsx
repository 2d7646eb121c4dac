import { coreFactTerms } from '@plan/contract/words';
import { summedFacts } from '@plan/domain/applications';
import type { CoreTold } from '@plan/domain/insights';
import type { Place } from './chrome.tsx';

/** What applications have counted, added up; nothing where none of them said anything. */
export function CoreTable({ place, core }: { readonly place: Place; readonly core: CoreTold }) {
  const { words, language } = place;
  const { asked, granted } = core;
  if (asked.applications === 0) return null;
  const told = summedFacts.filter((fact) => asked.sums[fact] !== undefined);
  return (
    <table>
      <caption>{words.core(asked.applications, granted.applications)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.coreWhat}</th>
          <th scope="col">{words.requested}</th>
          <th scope="col">{words.granted}</th>
        </tr>
      </thead>
      <tbody>
        {told.map((fact) => (
          <tr key={fact}>
            <th scope="row">{coreFactTerms[fact][language]}</th>
            <td>{asked.sums[fact]}</td>
            <td>{granted.sums[fact] ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
