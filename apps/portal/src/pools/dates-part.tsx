import { dayOf } from '@plan/domain/kernel';
import type { Day, WallTime } from '@plan/domain/kernel';
import { windowOf } from '@plan/domain/pools';
import type { CallText, DateRule, RoundDates } from '@plan/domain/pools';
import { ClockField } from '../forms/clock-field.tsx';
import { DayField } from '../forms/day-field.tsx';
import { errorAt } from '../forms/errors.tsx';
import { Checkbox, Radios, SelectField, TextField, fieldId } from '../forms/fields.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { Rows } from '../forms/rows.tsx';
import { DateRuleFields } from './date-rule-fields.tsx';
import type { CallPart } from './part.ts';
import { usePoolWords } from './words.ts';

type DatesOf<Kind extends RoundDates['kind']> = Extract<RoundDates, { kind: Kind }>;
type Change<Kind extends RoundDates['kind']> = {
  readonly dates: DatesOf<Kind>;
  readonly put: (dates: RoundDates) => void;
};

const kinds = ['fixed', 'yearly', 'rolling'] as const;
const rule = (month: number): DateRule => ({ kind: 'day', month, date: 1, shift: 0 });

/** The same days under another kind of dates. */
function asKind(kind: RoundDates['kind'], before: RoundDates): RoundDates {
  if (before.kind === kind) return before;
  const { opens } = windowOf(before);
  const { closesAt } = before;
  const lastDay = before.kind === 'yearly' ? windowOf(before).closesBefore.day : before.lastDay;
  switch (kind) {
    case 'fixed':
      return { kind, opens, lastDay, closesAt };
    case 'yearly': {
      const year = Number(opens.day.slice(0, 4));
      const [openMonth, closeMonth] = [opens.day, lastDay].map((each) => Number(each.slice(5, 7)));
      return {
        kind,
        year,
        opens: rule(openMonth ?? 1),
        opensAt: opens.time,
        closes: rule(closeMonth ?? 1),
        closesAt,
      };
    }
    case 'rolling':
      return { kind, opens, lastDay, closesAt, untilMoneyIsUsed: true, cutOffs: [] };
  }
}

function Calendar({ dates, put }: Change<'fixed' | 'rolling'>) {
  const words = usePoolWords();
  const opening = (part: Partial<WallTime>) =>
    put({ ...dates, opens: { ...dates.opens, ...part } });
  return (
    <>
      <div className="pair">
        <DayField
          at="dates.opens.day"
          label={words.opensDay}
          value={dates.opens.day}
          onChange={(day) => opening({ day: day ?? ('' as Day) })}
        />
        <ClockField
          at="dates.opens.time"
          label={words.opensAt}
          value={dates.opens.time}
          onChange={(time) => opening({ time })}
        />
      </div>
      <div className="pair">
        <DayField
          at="dates.lastDay"
          label={words.lastDay}
          value={dates.lastDay}
          onChange={(day) => put({ ...dates, lastDay: day ?? ('' as Day) })}
        />
        <ClockField
          at="dates.closesAt"
          label={words.closesAt}
          value={dates.closesAt}
          onChange={(closesAt) => put({ ...dates, closesAt })}
        />
      </div>
    </>
  );
}

function Rolling({ dates, put }: Change<'rolling'>) {
  const words = usePoolWords();
  return (
    <>
      <Checkbox
        at="dates.untilMoneyIsUsed"
        label={words.untilUsed}
        checked={dates.untilMoneyIsUsed}
        onChange={(untilMoneyIsUsed) => put({ ...dates, untilMoneyIsUsed })}
      />
      <Rows<{ rule: DateRule }>
        title={words.cutOffs}
        items={dates.cutOffs.map((each) => ({ rule: each }))}
        onChange={(rows) => put({ ...dates, cutOffs: rows.map((each) => each.rule) })}
        blank={() => ({ rule: rule(1) })}
      >
        {(row, changeRow, index) => (
          <DateRuleFields
            at={`dates.cutOffs.${index}`}
            label={words.cutOffs}
            rule={row.rule}
            onChange={(changed) => changeRow({ rule: changed })}
          />
        )}
      </Rows>
    </>
  );
}

function Yearly({ dates, put }: Change<'yearly'>) {
  const words = usePoolWords();
  return (
    <>
      <NumberField
        at="dates.year"
        label={words.ruleYear}
        value={dates.year}
        onChange={(year) => put({ ...dates, year: year ?? dates.year })}
      />
      <DateRuleFields
        at="dates.opens"
        label={words.opensRule}
        rule={dates.opens}
        onChange={(opens) => put({ ...dates, opens })}
      />
      <ClockField
        at="dates.opensAt"
        label={words.opensAt}
        value={dates.opensAt}
        onChange={(opensAt) => put({ ...dates, opensAt })}
      />
      <DateRuleFields
        at="dates.closes"
        label={words.closesRule}
        rule={dates.closes}
        onChange={(closes) => put({ ...dates, closes })}
      />
      <ClockField
        at="dates.closesAt"
        label={words.closesAt}
        value={dates.closesAt}
        onChange={(closesAt) => put({ ...dates, closesAt })}
      />
    </>
  );
}

const answers = ['by', 'between', 'within'] as const;

function Answering({ text, change, errors, shown }: CallPart) {
  const words = usePoolWords();
  const { answer } = text;
  const today = dayOf(shown.serverTime);
  const blank = (kind: (typeof answers)[number]): CallText['answer'] => {
    if (kind === 'within') return { kind, days: 30 };
    return kind === 'by' ? { kind, day: today } : { kind, from: today, until: today };
  };
  return (
    <>
      <SelectField
        at="answer"
        label={words.answerKind}
        error={errorAt(errors, 'answer')}
        value={answer.kind}
        onChange={(chosen) =>
          change({ answer: blank(answers.find((each) => each === chosen) ?? 'by') })
        }
        options={answers.map((each) => ({ value: each, text: words.answerKinds[each] }))}
      />
      {answer.kind === 'by' ? (
        <DayField
          at="answer.day"
          label={words.answerDay}
          value={answer.day}
          onChange={(day) => change({ answer: { ...answer, day: day ?? ('' as Day) } })}
        />
      ) : null}
      {answer.kind === 'between' ? (
        <div className="pair">
          <DayField
            at="answer.from"
            label={words.answerFrom}
            value={answer.from}
            onChange={(day) => change({ answer: { ...answer, from: day ?? ('' as Day) } })}
          />
          <DayField
            at="answer.until"
            label={words.answerUntil}
            value={answer.until}
            onChange={(day) => change({ answer: { ...answer, until: day ?? ('' as Day) } })}
          />
        </div>
      ) : null}
      {answer.kind === 'within' ? (
        <NumberField
          at="answer.days"
          label={words.answerDays}
          value={answer.days}
          onChange={(days) => change({ answer: { ...answer, days: days ?? Number.NaN } })}
        />
      ) : null}
    </>
  );
}

function Late({ text, change, errors }: CallPart) {
  const words = usePoolWords();
  const { late } = text;
  return (
    <>
      <Radios
        at="late"
        label={words.lateKind}
        error={errorAt(errors, 'late')}
        value={late.kind}
        onChange={(chosen) =>
          change({
            late:
              chosen === 'never'
                ? { kind: 'never' }
                : { kind: 'with-reason', until: windowOf(text.dates).closesBefore.day },
          })
        }
        options={[
          { value: 'never', text: words.lateKinds.never },
          { value: 'with-reason', text: words.lateKinds['with-reason'] },
        ]}
      />
      {late.kind === 'with-reason' ? (
        <DayField
          at="late.until"
          label={words.lateUntil}
          value={late.until}
          onChange={(until) => change({ late: { ...late, until: until ?? ('' as Day) } })}
        />
      ) : null}
    </>
  );
}

function Meetings({ text, change, shown }: CallPart) {
  const words = usePoolWords();
  return (
    <Rows<CallText['meetings'][number]>
      title={words.meetings}
      items={text.meetings}
      onChange={(meetings) => change({ meetings })}
      blank={() => ({ title: '', day: dayOf(shown.serverTime), time: '', place: '' })}
    >
      {(meeting, changeMeeting, index) => (
        <>
          <TextField
            at={`meetings.${index}.title`}
            label={words.meetingTitle}
            value={meeting.title}
            onChange={(title) => changeMeeting({ title })}
          />
          <DayField
            at={`meetings.${index}.day`}
            label={words.meetingDay}
            value={meeting.day}
            onChange={(day) => changeMeeting({ day: day ?? ('' as Day) })}
          />
          <TextField
            at={`meetings.${index}.time`}
            label={words.meetingTime}
            width={20}
            value={meeting.time}
            onChange={(time) => changeMeeting({ time })}
          />
          <TextField
            at={`meetings.${index}.place`}
            label={words.meetingPlace}
            value={meeting.place}
            onChange={(place) => changeMeeting({ place })}
          />
        </>
      )}
    </Rows>
  );
}

/** When it opens and closes, when it can be seen, when an answer comes, and who is too late. */
export function DatesPart(part: CallPart) {
  const words = usePoolWords();
  const { text, change, errors } = part;
  const { dates } = text;
  const put = (next: RoundDates) => change({ dates: next });
  return (
    <>
      <div id={fieldId('dates')} tabIndex={-1}>
        <SelectField
          at="dates.kind"
          label={words.datesKind}
          error={errorAt(errors, 'dates')}
          value={dates.kind}
          onChange={(chosen) =>
            put(asKind(kinds.find((each) => each === chosen) ?? dates.kind, dates))
          }
          options={kinds.map((each) => ({ value: each, text: words.datesKinds[each] }))}
        />
      </div>
      {dates.kind === 'yearly' ? <Yearly dates={dates} put={put} /> : null}
      {dates.kind === 'yearly' ? null : <Calendar dates={dates} put={put} />}
      {dates.kind === 'rolling' ? <Rolling dates={dates} put={put} /> : null}
      <DayField
        at="visibleFrom"
        label={words.visibleFrom}
        error={errorAt(errors, 'visibleFrom')}
        value={text.visibleFrom}
        onChange={(visibleFrom) => change({ visibleFrom })}
      />
      <Answering {...part} />
      <Late {...part} />
      <div id={fieldId('sealedUntilDeadline')} tabIndex={-1}>
        <Checkbox
          at="sealedUntilDeadline.on"
          label={words.sealed}
          checked={text.sealedUntilDeadline === true}
          onChange={(on) => change({ sealedUntilDeadline: on ? true : undefined })}
        />
      </div>
      <Meetings {...part} />
    </>
  );
}
