import { accountsTerms, dayIn, reportAsksText, termName } from '@plan/contract/words';
import { accountsAsked, noteOn, reportsAskedOf } from '@plan/domain/grants';
import type { GrantReports, OwnGrant, ReportNote } from '@plan/domain/grants';
import { useWords } from '../words/language.tsx';

/** What became of a report, for those who owe it and those who asked for it. */
export function ReportTold({ note }: { readonly note: ReportNote | undefined }) {
  const { words, language } = useWords();
  const { chased, received, approved, excused } = note ?? {};
  const told = [
    received === undefined &&
      chased !== undefined &&
      words.reports.chasedOn(dayIn(language, chased)),
    received !== undefined && words.reports.receivedOn(dayIn(language, received)),
    approved !== undefined && words.reports.approvedOn(dayIn(language, approved)),
    received === undefined &&
      excused !== undefined &&
      (excused.until === undefined
        ? words.reports.excused
        : words.reports.excusedUntil(dayIn(language, excused.until))),
  ].filter((each) => each !== false);
  return told.length === 0 ? null : <> {told.join(' ')}</>;
}

type OwedProps = { readonly grant: OwnGrant; readonly reports: GrantReports | undefined };

/** The reports that a grant asks for, with their days and what became of each. */
export function ReportsOwed({ grant, reports }: OwedProps) {
  const { words, language } = useWords();
  const owed = reportsAskedOf([grant]);
  const accounts = accountsAsked(grant).filter((each) => each !== 'none');
  if (owed.length + accounts.length === 0) return null;
  return (
    <section aria-labelledby="rapporter">
      <h2 id="rapporter" className="h3">
        {words.reports.owed}
      </h2>
      <ul>
        {owed.map(({ term, asks, by }) => (
          <li key={term}>
            {reportAsksText(language, asks)}
            {by === undefined ? '' : `, ${words.reports.by(dayIn(language, by))}`}.
            <ReportTold note={noteOn(reports, term)} />
          </li>
        ))}
        {accounts.map((each) => (
          <li
            key={each}
          >{`${termName(language, 'accounts')}: ${accountsTerms[each][language]}.`}</li>
        ))}
      </ul>
    </section>
  );
}
