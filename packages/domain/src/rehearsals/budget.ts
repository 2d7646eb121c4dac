import { kroner, ore, percentOf, typedAmount } from '../kernel/index.ts';
import type { Ore } from '../kernel/index.ts';
import { activitiesIn, toldBy } from '../applications/index.ts';
import type { BudgetLine, Contents, StepContent } from '../applications/index.ts';
import { asksLines } from '../pools/index.ts';
import type { FormStep, Round } from '../pools/index.ts';
import {
  costCategories,
  mostAmount,
  payableOf,
  plainTermsIn,
  supportOffered,
} from '../terms/index.ts';
import type { CostCategory } from '../terms/index.ts';
import type { AssociationKind } from '../associations/index.ts';
import type { Manner } from './manner.ts';

/**
 * What is asked for in øre, how many percent of it the whole costs, and how many percent of the
 * costs are paid by those who take part.
 */
export type Asking = { readonly requested: Ore; readonly costs: number; readonly users: number };

/** Where the call names no amount. */
const USUAL = kroner(40_000);

/** Percent of the largest amount, those tried first first: what fails is tried with less. */
const SHARES: Readonly<Record<Manner['asks'], readonly number[]>> = {
  most: [100, 60, 20, 5],
  some: [55, 25, 100, 5],
  little: [15, 40, 100],
};
const COSTS = [150, 100, 400] as const;
/** Where the terms ask for it. */
const USERS = [20, 5, 50] as const;

/** Amounts and budgets to try, in whole hundreds of kroner where they are large enough. */
export function askings(
  { terms }: Pick<Round, 'terms'>,
  kind: AssociationKind,
  { asks }: Manner,
): readonly Asking[] {
  const most = mostAmount(terms, { kind }) ?? USUAL;
  const paying = terms.flatMap(plainTermsIn).some(({ kind: named }) => named === 'user-payment');
  const users = paying ? USERS : [0];
  const whole = (amount: number) => (amount > 100_000 ? amount - (amount % 10_000) : amount);
  return SHARES[asks].flatMap((share) => {
    const requested = ore(whole(Math.floor((most * share) / 100)));
    return COSTS.flatMap((costs) => users.map((each) => ({ requested, costs, users: each })));
  });
}

const COST_WORDS: Partial<Record<CostCategory, string>> = {
  materials: 'Materialer',
  rent: 'Leje af lokale',
  transport: 'Kørsel',
  equipment: 'Udstyr',
  catering: 'Mad og kaffe',
  courses: 'Kursus for frivillige',
  events: 'Arrangement',
  trips: 'Udflugt',
  marketing: 'Opslag og tryk',
};

/** Kinds of costs that the terms pay in full, those people know first. */
function paidCategories({ terms }: Pick<Round, 'terms'>): readonly CostCategory[] {
  const one = kroner(100);
  const full = (category: CostCategory) =>
    payableOf(terms, { costs: [{ category, amount: one }], requested: one }) === one;
  const known = Object.keys(COST_WORDS) as CostCategory[];
  return [...known, ...costCategories.filter((each) => !known.includes(each))].filter(full);
}

/** Costs in up to three lines that add up to a sum. */
function expensesOf(round: Round, sum: Ore): readonly BudgetLine[] {
  const categories = paidCategories(round).slice(0, 3);
  const part = Math.floor(sum / Math.max(1, categories.length));
  return categories.map((category, index) => ({
    side: 'expense',
    text: COST_WORDS[category] ?? 'Opdigtet udgift',
    amount: typedAmount(ore(index === 0 ? sum - part * (categories.length - 1) : part)),
    category,
  }));
}

function incomeOf(side: BudgetLine['side'], text: string, sum: Ore): readonly BudgetLine[] {
  return sum === 0 ? [] : [{ side, text, amount: typedAmount(sum) }];
}

/** A budget that balances: what is not asked for is the applicant's own. */
export function budgetFor(
  round: Round,
  step: Extract<FormStep, { kind: 'budget' }>,
  contents: Contents,
  { requested, costs, users }: Asking,
  manner: Manner,
): StepContent {
  const sum = ore(Math.ceil((requested * costs) / 100));
  const rest = ore(sum - requested);
  const paid = ore(Math.min(rest, percentOf(sum, users)));
  const [offered] = supportOffered(round.terms, { requested });
  const told = toldBy(round, contents);
  const activities = activitiesIn(round.form, step, told);
  const withLines = asksLines(step, {
    short: told.short && requested < (round.form.longFrom ?? 0),
  });
  return {
    kind: 'budget',
    lines: !withLines
      ? []
      : [
          ...expensesOf(round, sum).map((line, index) => {
            const activity = activities[index]?.number;
            return activity === undefined ? line : { ...line, activity };
          }),
          ...incomeOf('user-payment', 'Deltagerne betaler', paid),
          ...incomeOf('own-funding', 'Egne penge', ore(rest - paid)),
        ],
    requested: typedAmount(requested),
    ...(step.asksVat && withLines ? { vat: 'with' as const } : {}),
    ...(manner.support && offered ? { inKind: { [offered]: 'Hver onsdag i efteråret' } } : {}),
  };
}
