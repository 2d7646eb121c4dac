import { dayIn } from '@plan/contract/words';
import type { ReportNote } from '@plan/domain/grants';
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
