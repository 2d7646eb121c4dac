import { addMonths, day, wallTime } from '../kernel/index.ts';
import type { CriterionId, Day } from '../kernel/index.ts';
import { saysAmountOrDay } from '../terms/index.ts';
import { areaHolds } from './area.ts';
import { callTextOf } from './call-changes.ts';
import type { AnswerTime, RoundDates } from './dates.ts';
import type { CallText, Round } from './round.ts';

function yearsOn(on: Day, years: number): Day {
  return addMonths(on, years * 12);
}

function datesOn(dates: RoundDates, years: number): RoundDates {
  if (dates.kind === 'yearly') return { ...dates, year: dates.year + years };
  const opens = wallTime(yearsOn(dates.opens.day, years), dates.opens.time);
  return { ...dates, opens, lastDay: yearsOn(dates.lastDay, years) };
}

function answerOn(answer: AnswerTime, years: number): AnswerTime {
  switch (answer.kind) {
    case 'by':
      return { ...answer, day: yearsOn(answer.day, years) };
    case 'between':
      return {
        ...answer,
        from: yearsOn(answer.from, years),
        until: yearsOn(answer.until, years),
      };
    case 'within':
      return answer;
  }
}

/** Makes ids for what a copy needs anew; an area that still holds keeps its own. */
export type CopyIds = { readonly criterion: () => CriterionId };

/**
 * An earlier call as the text of a new one, some years on. Dates move with the years; information
 * meetings, answered questions and areas whose time is over are left behind. `toConfirm` names
 * every date, amount and area that somebody must look at before the copy can be announced.
 */
export function copyOf(round: Round, years: number, ids: CopyIds): CallText {
  const text = callTextOf(round);
  const firstYear = text.grant.firstYear + years;
  const kept = text.areas.filter((area) => areaHolds(area, firstYear, day(`${firstYear}-01-01`)));
  const keptIds = new Set(kept.map(({ id }) => id));
  const figures = text.terms.filter(saysAmountOrDay);
  const { consent: _consent, ...grant } = text.grant;
  const { visibleFrom } = text;
  return {
    ...text,
    ...(visibleFrom ? { visibleFrom: yearsOn(visibleFrom, years) } : {}),
    dates: datesOn(text.dates, years),
    answer: answerOn(text.answer, years),
    meetings: [],
    answers: [],
    late:
      text.late.kind === 'never'
        ? text.late
        : { ...text.late, until: yearsOn(text.late.until, years) },
    areas: kept,
    criteria: text.criteria.map((each) => ({
      ...each,
      id: ids.criterion(),
      areas: each.areas.filter((id) => keptIds.has(id)),
    })),
    stages: text.stages.map(({ on, ...stage }) =>
      on === undefined ? stage : { ...stage, on: yearsOn(on, years) },
    ),
    grant: { ...grant, firstYear },
    toConfirm: [
      'title',
      'dates',
      'answer',
      ...(visibleFrom ? ['visibleFrom'] : []),
      ...(text.late.kind === 'never' ? [] : ['late']),
      'grant',
      ...(kept.length === 0 ? ['areas'] : kept.map(({ id }) => `areas.${id}`)),
      ...text.stages.flatMap(({ on, upTo }, index) =>
        on === undefined && upTo === undefined ? [] : [`stages.${index}`],
      ),
      ...figures.map(({ key }) => `terms.${key}`),
      ...(text.form.longFrom === undefined ? [] : ['form']),
    ],
  };
}
