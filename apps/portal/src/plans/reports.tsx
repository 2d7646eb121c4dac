import { call } from '@plan/contract/client';
import { dayIn, lightTerms, statusTerms } from '@plan/contract/words';
import { dayOf } from '@plan/domain/kernel';
import { reportContent } from '@plan/domain/plans';
import type { ReportContent, StatusReport } from '@plan/domain/plans';
import { useState } from 'react';
import { newId } from '../data/ids.ts';
import { Troubles, errorAt, errorsFrom } from '../forms/errors.tsx';
import { SelectField, TextArea, TextField } from '../forms/fields.tsx';
import { useSubmitting } from '../forms/submitting.ts';
import { useWords } from '../words/language.tsx';
import { DecisionFields } from '../forms/decision-fields.tsx';
import type { PlanAddress, ShownPlan } from './outline.tsx';
import { usePlanWords } from './words.ts';

type Shared = { readonly at: PlanAddress; readonly shown: ShownPlan };

function Lines({ content }: { readonly content: ReportContent }) {
  const { language } = useWords();
  const words = usePlanWords();
  return (
    <ol>
      {content.lines.map((line) => (
        <li key={line.initiative}>
          <span lang="da">{line.title}</span>:{' '}
          <strong>
            {line.entry
              ? line.entry.states.map((state) => statusTerms[state][language]).join(', ')
              : words.notReported}
          </strong>
          {` (${words.light.toLowerCase()}: ${lightTerms[line.light.colour][language].toLowerCase()})`}
        </li>
      ))}
    </ol>
  );
}

function AdoptReport({
  at,
  report,
  today,
}: {
  readonly at: PlanAddress;
  readonly report: StatusReport;
  readonly today: string;
}) {
  const words = usePlanWords();
  const sending = useSubmitting();
  const [decision, setDecision] = useState({ body: '', day: today, item: '' });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const params = { ...at, report: report.id };
        void sending.send(call('adoptReport', { params, body: decision }));
      }}
    >
      <h4>{words.adoptReport}</h4>
      <Troubles trouble={sending.trouble} />
      <DecisionFields at={`report.${report.id}`} value={decision} onChange={setDecision} />
      <button type="submit" className="button button-secondary" disabled={sending.busy}>
        {words.adoptReport}
      </button>
    </form>
  );
}

function ReportCard({ at, shown, report }: Shared & { readonly report: StatusReport }) {
  const { language } = useWords();
  const words = usePlanWords();
  return (
    <li className="card-plain">
      <h3 className="mt-0" lang="da">
        {report.adopted ? (
          <a href={`/${at.municipality}/statusrapporter/${report.slug}`}>{report.content.title}</a>
        ) : (
          report.content.title
        )}
      </h3>
      <p>{words.frozen(dayIn(language, dayOf(report.frozenAt)))}</p>
      {report.adopted ? (
        <p>
          {words.adoptedBy} <span lang="da">{report.adopted.body}</span>,{' '}
          {dayIn(language, report.adopted.day)}
        </p>
      ) : null}
      <Lines content={report.content} />
      <p className="fingerprint">
        {words.fingerprint}: <code>{report.hash}</code>
      </p>
      {report.adopted ? null : (
        <AdoptReport at={at} report={report} today={dayOf(shown.serverTime)} />
      )}
    </li>
  );
}

/** The periods that statuses have been written for, the newest first. */
function periodsOf({ statuses }: ShownPlan) {
  const periods = new Map(statuses.map(({ entry }) => [entry.period.until, entry.period]));
  return [...periods.values()].toSorted((one, two) => (one.until < two.until ? 1 : -1));
}

function Freeze({ at, shown }: Shared) {
  const { language } = useWords();
  const words = usePlanWords();
  const sending = useSubmitting();
  const periods = periodsOf(shown);
  const [until, setUntil] = useState<string>(periods[0]?.until ?? '');
  const [title, setTitle] = useState(`Status: ${shown.plan.title}`);
  const [introduction, setIntroduction] = useState('');
  const [id] = useState(() => newId('rep'));
  const period = periods.find((each) => each.until === until) ?? periods[0];
  if (!period) return <p>{words.noPeriods}</p>;
  const told = { title, introduction, period };
  const content = reportContent(
    {
      plan: shown.plan,
      initiatives: shown.initiatives.map((each) => each.initiative),
      entries: shown.statuses.map((each) => each.entry),
      policies: shown.policies,
      previous: undefined,
      told,
    },
    dayOf(shown.serverTime),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send(call('freezeReport', { params: { ...at, report: id }, body: told }));
      }}
    >
      <p>{words.reportLead}</p>
      <Troubles trouble={sending.trouble} />
      <SelectField
        at="report-period"
        label={words.reportPeriod}
        value={until}
        onChange={setUntil}
        options={periods.map((each) => ({
          value: each.until,
          text: `${each.text} (${dayIn(language, each.from)} – ${dayIn(language, each.until)})`,
        }))}
      />
      <TextField
        at="title"
        label={words.reportTitle}
        error={errorAt(errorsFrom(sending.trouble, language), 'title')}
        value={title}
        onChange={setTitle}
      />
      <TextArea
        at="report-introduction"
        label={words.introduction}
        value={introduction}
        limit={8000}
        rows={3}
        onChange={setIntroduction}
      />
      <h4>{words.preview}</h4>
      <Lines content={content} />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={sending.busy}>
          {words.freeze}
        </button>
      </div>
    </form>
  );
}

/** Frozen reports, and the making of the next. */
export function Reports(shared: Shared) {
  const words = usePlanWords();
  const { reports } = shared.shown;
  return (
    <section aria-labelledby="rapporter">
      <h2 id="rapporter">{words.reports}</h2>
      <ul className="plain-list">
        {reports.map((report) => (
          <ReportCard key={report.id} {...shared} report={report} />
        ))}
      </ul>
      <details className="card-plain">
        <summary>{words.makeReport}</summary>
        <Freeze key={reports.length} {...shared} />
      </details>
    </section>
  );
}
