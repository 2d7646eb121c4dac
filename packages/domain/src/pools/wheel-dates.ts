import { addDays, addMonths, day, statedClosing } from '../kernel/index.ts';
import type { Day } from '../kernel/index.ts';
import { answerBy } from './dates.ts';
import type { Pool } from './pool.ts';
import { reportDayOf } from './report-day.ts';
import type { Round } from './round.ts';
import type { WheelStep } from './wheel-step.ts';

export type Span = { readonly from?: Day | undefined; readonly until?: Day | undefined };

const SCREENING_DAYS = 21;
/** Days from when a report is to come, or came, until it is looked at. */
export const CONTROL_DAYS = 60;
const ASSESSED_BEFORE_ANSWER_DAYS = 14;

/** The day the last decider decides, as the call says, or two weeks before the answer. */
function decisionDay(round: Round): Day {
  const told = round.stages.findLast(({ does, on }) => does !== 'advises' && on !== undefined);
  return told?.on ?? addDays(answerBy(round), -ASSESSED_BEFORE_ANSWER_DAYS);
}

/** The last day of the last report that the terms ask for. */
function reportDay({ grant, terms }: Round, decides: Day): Day | undefined {
  const days = terms.flatMap((term) =>
    term.kind === 'report' ? reportDayOf(grant, term, decides) : [],
  );
  return days
    .filter((each) => each !== undefined)
    .toSorted()
    .at(-1);
}

export type Spans = Readonly<Record<WheelStep, Span>>;

/** When each step of a call comes, by what the pool and the call say. */
export function spansOf(pool: Pool, round: Round): Spans {
  const { window, grant, visibleFrom, areas } = round;
  const closes = statedClosing(window.closesBefore).day;
  const decides = decisionDay(round);
  const reports = reportDay(round, decides);
  const firstDay = day(`${grant.firstYear}-01-01`);
  const areaDays = areas.map((area) => area.decision.day).toSorted();
  return {
    budget: { until: pool.budgetDecision.day as Day },
    priorities: { until: (areaDays.at(-1) ?? window.opens.day) as Day },
    call: { until: visibleFrom ?? window.opens.day },
    application: { from: window.opens.day, until: closes },
    screening: { from: addDays(closes, 1), until: addDays(closes, SCREENING_DAYS) },
    assessment: { from: addDays(closes, 1), until: decides },
    distribution: { from: decides, until: decides },
    notification: { from: decides, until: answerBy(round) },
    acceptance: {},
    payment: { from: firstDay, until: addMonths(firstDay, 1) },
    use: { from: firstDay, until: day(`${grant.firstYear + grant.mostYears - 1}-12-31`) },
    report: { until: reports },
    control: reports ? { from: addDays(reports, 1), until: addDays(reports, CONTROL_DAYS) } : {},
    repayment: reports ? { from: addDays(reports, 1), until: addDays(reports, CONTROL_DAYS) } : {},
    'follow-up': reports ? { from: addDays(reports, CONTROL_DAYS) } : {},
    rolling: { from: window.opens.day, until: closes },
  };
}
