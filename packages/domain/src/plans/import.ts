import { refused, accepted } from '../kernel/index.ts';
import type { DecisionReference, Deed, Outcome, PlanId } from '../kernel/index.ts';
import type { PolicyVersion } from '../policies/index.ts';
import { draftPlan, putInitiative } from './changes.ts';
import type { Initiative } from './initiative.ts';
import type { ActionPlan, PlanText } from './plan.ts';

type Arriving = {
  readonly id: PlanId;
  readonly slug: string;
  readonly text: PlanText;
  /** Adopted before it came here: in force at once, whether its initiatives have owners or not. */
  readonly adopted: DecisionReference | undefined;
  /** In force already, although nobody wrote down here who adopted it. */
  readonly inForce?: boolean;
};

export type Arrived = {
  readonly plan: ActionPlan;
  readonly initiatives: readonly Initiative[];
  readonly deed: Deed;
};

/** Takes in a reviewed document whole, or refuses all that is wrong with it at once. */
export function importPlan(
  { id, slug, text, adopted, inForce }: Arriving,
  initiatives: readonly Initiative[],
  policies: readonly PolicyVersion[],
): Outcome<Arrived> {
  const drafted = draftPlan(id, slug, text);
  const draft: ActionPlan = {
    ...text,
    id,
    slug,
    state: 'draft',
    imported: false,
    rollOver: [],
    corrections: [],
  };
  const refusals = [
    ...(drafted.ok ? [] : drafted.refusals),
    ...initiatives.flatMap((each, index) => {
      const put = putInitiative(draft, undefined, each, policies);
      if (put.ok) return [];
      return put.refusals.map((refusal) => ({
        ...refusal,
        at: `initiatives.${index}.${refusal.at ?? 'title'}`,
      }));
    }),
  ];
  if (refusals.length > 0) return refused(refusals);
  const plan: ActionPlan =
    adopted || inForce === true
      ? { ...draft, state: 'in-force', ...(adopted ? { adopted } : {}), imported: true }
      : draft;
  const facts = { initiatives: initiatives.length };
  return accepted({
    plan,
    initiatives,
    deed: { chain: `plan/${id}`, verb: 'import-plan', facts },
  });
}
