import { call } from '@plan/contract/client';
import type { AnswerOf } from '@plan/contract/client';
import { dayIn, reportAsksText } from '@plan/contract/words';
import type { Decision } from '@plan/domain/decisions';
import { noteOn, reportsAskedOf } from '@plan/domain/grants';
import type { GrantReports, ReportAsked, ReportText } from '@plan/domain/grants';
import type { Round } from '@plan/domain/pools';
import type { ApplicationAddress } from '../applications/addresses.ts';
import { ReportTold } from '../applications/report-told.tsx';
import { DayField } from '../forms/day-field.tsx';
import { DecisionFields } from '../forms/decision-fields.tsx';
import { EditForm } from '../forms/edit-form.tsx';
import { useEditing } from '../forms/editing.ts';
import { errorAt, errorsFrom } from '../forms/errors.tsx';
import { Checkbox, TextArea } from '../forms/fields.tsx';
import { useWords } from '../words/language.tsx';

type Shown = AnswerOf<'showApplication'>;

type FormProps = {
  readonly at: ApplicationAddress;
  readonly asked: ReportAsked;
  readonly reports: Shown['reports'];
};

const NOBODY = { body: '', day: '', item: '' };

function textOf(reports: Pick<GrantReports, 'reports'> | undefined, term: string): ReportText {
  const { chased, received, approved, excused } = noteOn(reports, term) ?? {};
  return {
    ...(chased === undefined ? {} : { chased }),
    ...(received === undefined ? {} : { received }),
    ...(approved === undefined ? {} : { approved }),
    ...(excused === undefined
      ? {}
      : {
          excused: {
            reason: excused.reason,
            decision: excused.decision,
            ...(excused.until === undefined ? {} : { until: excused.until }),
          },
        }),
  };
}

type ExemptionProps = {
  readonly place: string;
  readonly text: ReportText;
  readonly change: (part: Partial<ReportText>) => void;
  readonly errors: ReturnType<typeof errorsFrom>;
};

/** The decision that lets a report wait. */
function ExemptionFields({ place, text, change, errors }: ExemptionProps) {
  const { words } = useWords();
  const { excused } = text;
  const put = (part: Partial<NonNullable<ReportText['excused']>>) =>
    excused && change({ excused: { ...excused, ...part } });
  return (
    <>
      <Checkbox
        at={`${place}.waits`}
        label={words.reports.waits}
        checked={excused !== undefined}
        onChange={(on) => change({ excused: on ? { reason: '', decision: NOBODY } : undefined })}
      />
      {excused ? (
        <fieldset>
          <legend className="form-label">{words.reports.decision}</legend>
          <DecisionFields
            at={`${place}.excused.decision`}
            error={errorAt(errors, 'excused.decision.body')}
            value={excused.decision}
            onChange={(decision) => put({ decision })}
          />
          <TextArea
            at={`${place}.excused.reason`}
            label={words.reports.why}
            error={errorAt(errors, 'excused.reason')}
            limit={600}
            rows={3}
            value={excused.reason}
            onChange={(reason) => put({ reason })}
          />
          <DayField
            at={`${place}.excused.until`}
            label={words.reports.until}
            error={errorAt(errors, 'excused.until')}
            value={excused.until}
            onChange={(until) => put({ until })}
          />
        </fieldset>
      ) : null}
    </>
  );
}

/** Writes down what became of one report. */
function ReportForm({ at, asked, reports }: FormProps) {
  const { words, language } = useWords();
  const { term } = asked;
  const place = `report.${term}`;
  const editing = useEditing({
    first: textOf(reports, term),
    version: reports?.version,
    send: (body, seen) => call('noteReport', { params: { ...at, term }, body, ...seen }),
    standing: (value) => textOf(value as GrantReports, term),
    versionOf: ({ version }) => version,
  });
  const { text, change, sending } = editing;
  const errors = errorsFrom(sending.trouble, language);
  return (
    <details>
      <summary>{words.reports.note}</summary>
      <EditForm
        editing={editing}
        place={place}
        save={() => void editing.save()}
        names={{
          chased: words.reports.chased,
          received: words.reports.received,
          approved: words.reports.approved,
        }}
      >
        <DayField
          at={`${place}.chased`}
          label={words.reports.chased}
          error={errorAt(errors, 'chased')}
          value={text.chased}
          onChange={(chased) => change({ chased })}
        />
        <DayField
          at={`${place}.received`}
          label={words.reports.received}
          error={errorAt(errors, 'received')}
          value={text.received}
          onChange={(received) => change({ received })}
        />
        <DayField
          at={`${place}.approved`}
          label={words.reports.approved}
          error={errorAt(errors, 'approved')}
          value={text.approved}
          onChange={(approved) => change({ approved })}
        />
        <ExemptionFields place={place} text={text} change={change} errors={errors} />
      </EditForm>
    </details>
  );
}

type Props = {
  readonly at: ApplicationAddress;
  readonly round: Round;
  readonly shown: Shown;
  readonly decision: Decision;
};

/** The reports a grant asks for, for those who see to it. */
export function ReportPart({ at, round, shown, decision }: Props) {
  const { words, language } = useWords();
  const { application, reports } = shown;
  const asked = reportsAskedOf([{ application, round, decision }]);
  if (asked.length === 0) return null;
  return (
    <section className="card-plain" aria-label={words.reports.title}>
      <h3>{words.reports.title}</h3>
      <p>{words.reports.lead}</p>
      {asked.map((each) => (
        <div key={each.term}>
          <p>
            {words.reports.shows} {reportAsksText(language, each.asks)}
            {each.by === undefined ? '.' : `, ${words.reports.by(dayIn(language, each.by))}.`}
            <ReportTold note={noteOn(reports, each.term)} />
          </p>
          <ReportForm at={at} asked={each} reports={reports} />
        </div>
      ))}
    </section>
  );
}
