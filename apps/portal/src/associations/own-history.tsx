import type { AnswerOf } from '@plan/contract/client';
import { amountIn, dayIn, reportAsksText } from '@plan/contract/words';
import { Link } from 'wouter';
import { sentAddress } from '../applications/addresses.ts';
import type { AssociationAddress } from '../applications/addresses.ts';
import { ReportTold } from '../applications/report-told.tsx';
import { useRead } from '../data/operations.ts';
import { Loaded } from '../frame/page.tsx';
import { useWords } from '../words/language.tsx';
import { useAssociationWords } from './words.ts';

type History = AnswerOf<'showHistory'>;

function Years({ years }: Pick<History, 'years'>) {
  const { language } = useWords();
  const words = useAssociationWords();
  if (years.length === 0) return null;
  return (
    <div className="scroll-x" tabIndex={0} role="group" aria-label={words.history}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.historyYear}</th>
            <th scope="col">{words.historySent}</th>
            <th scope="col">{words.historyRequested}</th>
            <th scope="col">{words.historyGranted}</th>
            <th scope="col">{words.historyAmount}</th>
            <th scope="col">{words.historyWaiting}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, sent, requested, granted, amount, waiting }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{sent}</td>
              <td className="amount">{amountIn(language, requested)}</td>
              <td>{granted}</td>
              <td className="amount">{amountIn(language, amount)}</td>
              <td>{waiting}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Goals({ goals }: Pick<History, 'goals'>) {
  const { language } = useWords();
  const words = useAssociationWords();
  if (goals.length === 0) return null;
  return (
    <>
      <h3>{words.goalsServed}</h3>
      <ul>
        {goals.map(({ ref, title, policy, grants, amount }) => (
          <li key={`${ref.policy} ${ref.version} ${ref.goal}`}>
            <span lang="da">
              {title} ({policy})
            </span>
            : {words.grantsCounted(grants)}, {amountIn(language, amount)}
          </li>
        ))}
      </ul>
    </>
  );
}

type ReportsProps = Pick<History, 'reports'> & Pick<AssociationAddress, 'municipality'>;

function Reports({ reports, municipality }: ReportsProps) {
  const { language } = useWords();
  const words = useAssociationWords();
  if (reports.length === 0) return null;
  return (
    <>
      <h3>{words.reportsAsked}</h3>
      <p>{words.reportsLead}</p>
      <ul>
        {reports.map(({ application, round, title, term, asks, by, note }) => (
          <li key={`${application} ${term}`}>
            <Link href={sentAddress({ municipality, round, application })} lang="da">
              {title}
            </Link>
            : {reportAsksText(language, asks)}
            {by === undefined ? '' : `, ${words.reportBy(dayIn(language, by))}`}.
            <ReportTold note={note} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the association has applied for and got, what it came to serve, and what it must tell. */
export function OwnHistory({ at }: { readonly at: AssociationAddress }) {
  const shown = useRead('showHistory', at);
  return (
    <Loaded shown={shown}>
      {({ years, goals, reports }) => (
        <>
          <Years years={years} />
          <Reports reports={reports} municipality={at.municipality} />
          <Goals goals={goals} />
        </>
      )}
    </Loaded>
  );
}
