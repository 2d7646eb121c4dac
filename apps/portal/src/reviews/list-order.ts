import type { AnswerOf } from '@plan/contract/client';
import { answerDayOf } from '@plan/domain/applications';
import { areaOf } from '@plan/domain/pools';
import { useWords } from '../words/language.tsx';

type List = AnswerOf<'listApplications'>;
type Listed = List['applications'][number];

/** In which order the applications of a call can be read; as they came, unless somebody chooses. */
export const listOrders = ['arrival', 'first-areas', 'amount', 'answer-day'] as const;
export type ListOrder = (typeof listOrders)[number];

/** Whether it is within an area that comes before the others. */
function isFirst({ round }: List, { application }: Listed): boolean {
  return (application.submission?.areas ?? []).some((area) => areaOf(round, area)?.first === true);
}

/** The applications of a call in an order; those that are alike stand as they came. */
export function inListOrder(list: List, order: ListOrder): readonly Listed[] {
  const received = ({ application }: Listed) => application.submission?.receivedAt ?? '';
  const arrived = list.applications.toSorted((one, other) =>
    received(one).localeCompare(received(other)),
  );
  const asked = ({ application }: Listed) => application.submission?.requested ?? 0;
  const answerDay = ({ application }: Listed) => answerDayOf(list.round, application) ?? '9999';
  switch (order) {
    case 'arrival':
      return arrived;
    case 'first-areas':
      return arrived.toSorted(
        (one, other) => Number(isFirst(list, other)) - Number(isFirst(list, one)),
      );
    case 'amount':
      return arrived.toSorted((one, other) => asked(other) - asked(one));
    case 'answer-day':
      return arrived.toSorted((one, other) => answerDay(one).localeCompare(answerDay(other)));
  }
}

/** The orders that make sense for a call. */
export function ordersFor({ round }: List): readonly ListOrder[] {
  return listOrders.filter(
    (order) =>
      (order !== 'first-areas' || round.areas.some(({ first }) => first)) &&
      (order !== 'answer-day' || round.answer.kind === 'within'),
  );
}

const da = {
  order: 'Rækkefølge',
  orders: {
    arrival: 'Som de kom',
    'first-areas': 'Første prioritet først',
    amount: 'Største beløb først',
    'answer-day': 'Dem, der skal have svar først',
  },
  weight: (weight: number, all: number) => `Området vægter ${weight} af ${all}.`,
  waiting: (day: string) => `Venter på ansøgerens svar, senest ${day}`,
} satisfies { orders: Record<ListOrder, string> } & Record<string, unknown>;

type ListWords = typeof da;

const en: ListWords = {
  order: 'Order',
  orders: {
    arrival: 'As they came',
    'first-areas': 'First priority first',
    amount: 'Largest amount first',
    'answer-day': 'Those to be answered first',
  },
  weight: (weight, all) => `The area weighs ${weight} of ${all}.`,
  waiting: (day) => `Waits for the applicant’s answer, by ${day}`,
};

export function useListWords(): ListWords {
  return useWords().language === 'da' ? da : en;
}
