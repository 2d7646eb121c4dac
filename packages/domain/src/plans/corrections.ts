import { textsIn, withTextAt } from '../kernel/index.ts';
import type { Correctable } from '../kernel/index.ts';
import { Initiative } from './initiative.ts';
import { ActionPlan } from './plan.ts';
import { readSchedule } from './schedule.ts';

/** How texts of an adopted plan are corrected by two people. */
export const planCorrections: Correctable<ActionPlan> = {
  texts: (plan) =>
    textsIn(plan, [
      'title',
      'subtitle',
      'introduction',
      'caseReference',
      'sections',
      'partners',
      'inputs',
      'alsoMentioned',
    ]),
  withText: withTextAt,
  locked: (plan) => plan.state !== 'draft',
  fits: (plan) => ActionPlan.safeParse(plan).success,
  chain: (plan) => `plan/${plan.id}`,
};

/** A schedule is read anew when its words are put right. */
function withInitiativeText(initiative: Initiative, at: string, text: string): Initiative {
  return at === 'schedule.text'
    ? { ...initiative, schedule: readSchedule(text) }
    : withTextAt(initiative, at, text);
}

/** How texts of an initiative are corrected; whether they are locked is for its plan to say. */
export function initiativeCorrections(plan: ActionPlan): Correctable<Initiative> {
  return {
    texts: (initiative) =>
      textsIn(initiative, [
        'title',
        'background',
        'description',
        'purpose',
        'benefit',
        'schedule',
        'actors',
        'quotedGoals',
        'predecessor',
        'inspirations',
        'subInitiatives',
        'links',
      ]),
    withText: withInitiativeText,
    locked: () => planCorrections.locked(plan),
    fits: (initiative) => Initiative.safeParse(initiative).success,
    chain: (initiative) => `initiative/${initiative.id}`,
  };
}
