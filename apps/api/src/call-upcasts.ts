import { statedClosing } from '@plan/domain';
import type { AssociationKind, Day, WallTime, Window } from '@plan/domain';
import type { Upcast } from './rows/index.ts';

/** 1 → 2: more of what a municipality says of a pool. */
export const poolOfFoundation: Upcast = (value) => ({
  description: '',
  helpLines: [],
  subPools: [],
  policies: [],
  rehearsal: false,
  ...(value as object),
});

/** 1 → 2: changes of the money are kept. */
export const accountWithoutMovements: Upcast = (value) => ({ movements: [], ...(value as object) });

/** A round as the first program wrote it, as far as its shape has changed. */
type OldRound = {
  readonly committee: string;
  readonly window: Window;
  readonly answerBy: Day;
  readonly terms: {
    readonly kinds: readonly AssociationKind[];
    readonly least: number;
    readonly most?: number;
    readonly shareOfCost?: number;
  };
  readonly areas: readonly object[];
};

const common = { note: '', force: 'required', exception: '' };

function termsOf({ kinds, least, most, shareOfCost }: OldRound['terms']): readonly object[] {
  const cap = most === undefined ? {} : { most };
  const share = { ...common, kind: 'share-of-cost', key: 'andel', percent: shareOfCost };
  return [
    { ...common, kind: 'applicant-kinds', key: 'hvem', kinds },
    { ...common, kind: 'amount', key: 'beloeb', least, ...cap },
    ...(shareOfCost === undefined ? [] : [share]),
  ];
}

function datesOf({ opens, closesBefore }: Window) {
  const stated: WallTime = statedClosing(closesBefore);
  return { kind: 'fixed', opens, lastDay: stated.day, closesAt: stated.time };
}

/** 1 → 2: terms, dates and deciders are data of many kinds. */
export const roundOfFoundation: Upcast = (value) => {
  const { answerBy, terms, areas, ...round } = value as OldRound;
  const area = { lifetime: { kind: 'round' }, noGoal: '', first: false, ringFenced: false };
  const by = { kind: 'committee', committee: round.committee };
  return {
    ...round,
    kind: 'ordinary',
    dates: datesOf(round.window),
    answer: { kind: 'by', day: answerBy },
    meetings: [],
    terms: termsOf(terms),
    moreTerms: '',
    areas: areas.map((each) => ({ ...area, ...each })),
    areasSteer: 'priority',
    stages: [{ title: 'Udvalget beslutter', by, does: 'decides', majority: 'simple' }],
    grant: { firstYear: Number(answerBy.slice(0, 4)), mostYears: 1 },
    late: { kind: 'never' },
    answers: [],
    toConfirm: [],
    rehearsal: false,
  };
};
