import { dayIn, statusTerms } from '@plan/contract/words';
import type { PublicReport } from '@plan/domain/insights';
import { Document } from './chrome.tsx';
import { Adopted, Facts, To, Told } from './facts.tsx';
import type { Props } from './facts.tsx';
import { Light, StatusTold } from './status.tsx';

/** A status report as it was frozen: every initiative, also those nobody reported on. */
export function ReportPage({ place, view, of: report }: Props<PublicReport>) {
  const { words, language } = place;
  const { id } = view.municipality;
  return (
    <Document place={place} title={report.title} municipality={view.municipality} twin>
      <p>
        {words.partOf}{' '}
        <To place={place} to={`/${id}/planer/${report.plan.slug}`}>
          {report.planTitle}
        </To>
      </p>
      <Told text={report.introduction} />
      {report.lines.map((line) => (
        <section key={line.slug} aria-labelledby={line.slug}>
          <h2 id={line.slug}>
            <To place={place} to={`/${id}/indsatser/${line.slug}`}>
              {line.number === undefined ? line.title : `${line.number}. ${line.title}`}
            </To>
          </h2>
          <p>
            {line.goals.map((goal) => words.goalShort(goal.number)).join(', ') || words.notStated}
            {line.schedule === '' ? null : (
              <>
                . {words.schedule}: <span lang="da">{line.schedule}</span>
              </>
            )}
          </p>
          <Light place={place} light={line.light} />
          {line.before ? (
            <p>
              {words.before}: {line.before.map((state) => statusTerms[state][language]).join(', ')}
            </p>
          ) : null}
          {line.entry ? (
            <StatusTold place={place} entry={line.entry} />
          ) : (
            <p className="note">{words.notReported}</p>
          )}
        </section>
      ))}
      <Facts
        facts={[
          [words.period, report.period.text],
          report.adopted
            ? [words.adopted, <Adopted key="adopted" place={place} by={report.adopted} />]
            : undefined,
          [words.frozen, dayIn(language, report.frozenOn)],
          [
            words.fingerprint,
            <code key="hash" className="hash">
              {report.hash}
            </code>,
          ],
        ]}
      />
    </Document>
  );
}
