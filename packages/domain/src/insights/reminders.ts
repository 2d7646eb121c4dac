import { renewFrom } from '../collaborations/index.ts';
import type { Agreement, CooperationStart } from '../collaborations/index.ts';
import { addDays } from '../kernel/index.ts';
import type { Day, PersonId } from '../kernel/index.ts';
import { holdsOn, staffOn } from '../municipality/index.ts';
import type { Standing } from '../municipality/index.ts';
import type { Awaited, Reminder, ReminderStep } from './reminder.ts';
import { latestStatus, statusPromised } from '../plans/index.ts';
import type { ActionPlan, Initiative, StatusEntry } from '../plans/index.ts';

/** A status is asked for so many days before it is promised. */
export const ASKED_BEFORE_DAYS = 14;
/** What is still missing so many days after its day is told to the manager. */
export const MANAGER_AFTER_DAYS = 30;
/** An agreement that ran out longer ago was let go. */
const LET_GO_DAYS = 60;

type Responsible = Awaited & { readonly owner: PersonId | undefined; readonly soon: Day };

type Waiting = {
  readonly plans: readonly ActionPlan[];
  readonly initiatives: readonly Initiative[];
  readonly statuses: readonly StatusEntry[];
  readonly agreements: readonly Agreement[];
  readonly starts: readonly CooperationStart[];
  readonly people: readonly Standing[];
  readonly today: Day;
};

function statusesAwaited({ plans, initiatives, statuses }: Waiting): readonly Responsible[] {
  return initiatives.flatMap((initiative): Responsible[] => {
    const plan = plans.find((each) => each.id === initiative.plan);
    const latest = latestStatus(initiative, statuses);
    const last = latest ? { until: latest.period.until, states: latest.states } : undefined;
    const due = plan ? statusPromised(plan, initiative, last) : undefined;
    if (due === undefined) return [];
    return [
      {
        kind: 'status',
        id: initiative.id,
        title: initiative.title,
        path: `planer/${initiative.plan}/indsatser/${initiative.id}`,
        due,
        owner: initiative.work.owner,
        soon: addDays(due, -ASKED_BEFORE_DAYS),
      },
    ];
  });
}

function agreementsAwaited({ agreements, today }: Waiting): readonly Responsible[] {
  return agreements.flatMap((agreement): Responsible[] => {
    const { id, until, parties, responsible } = agreement;
    const soon = renewFrom(agreement);
    if (until === undefined || soon === undefined) return [];
    if (today > addDays(until, LET_GO_DAYS)) return [];
    const title = parties.join(', ');
    const path = `samarbejde/aftaler/${id}`;
    return [{ kind: 'agreement', id, title, path, due: until, owner: responsible, soon }];
  });
}

function startsAwaited({ starts }: Waiting): readonly Responsible[] {
  return starts.flatMap((start): Responsible[] => {
    const { id, title, dueBy, responsible, state } = start;
    if (state !== 'open' || dueBy === undefined) return [];
    const path = `samarbejde/opstart/${id}`;
    const soon = addDays(dueBy, -ASKED_BEFORE_DAYS);
    return [{ kind: 'start', id, title, path, due: dueBy, owner: responsible, soon }];
  });
}

function stepOn({ due, soon }: Responsible, today: Day): ReminderStep | undefined {
  if (today > addDays(due, MANAGER_AFTER_DAYS)) return 'manager';
  if (today > due) return 'late';
  return today >= soon ? 'soon' : undefined;
}

/** The administrators; where a municipality has none, everybody on its staff. */
function administrators(staff: readonly Standing[], today: Day): readonly PersonId[] {
  const found = staff.filter((each) =>
    each.assignments.some((role) => role.role === 'administrator' && holdsOn(role, today)),
  );
  return (found.length > 0 ? found : staff).map((each) => each.person);
}

/**
 * Whom to remind: the owner, and when that has not helped their manager. Where there is nobody, or
 * they have left, the administrators.
 */
function recipients(
  { owner }: Responsible,
  step: ReminderStep,
  staff: readonly Standing[],
  today: Day,
): readonly PersonId[] {
  const here = staff.find((each) => each.person === owner);
  const asked = step === 'manager' ? here?.manager : here?.person;
  const found = staff.find((each) => each.person === asked);
  return found ? [found.person] : administrators(staff, today);
}

/**
 * Everybody who is to be reminded of something on a day: of a status that is promised, an
 * agreement that runs out, a cooperation that should have been thought through. Only the present
 * step of each, so that nobody is told what was due earlier. Source: ours; the plan promises a
 * rhythm, and the documents do not say who watches it.
 */
export function remindersOn(waiting: Waiting): readonly Reminder[] {
  const { people, today } = waiting;
  const staff = staffOn(people, today);
  const awaited = [
    ...statusesAwaited(waiting),
    ...agreementsAwaited(waiting),
    ...startsAwaited(waiting),
  ];
  return awaited.flatMap((each): Reminder[] => {
    const step = stepOn(each, today);
    if (step === undefined) return [];
    const { owner: _owner, soon: _soon, ...told } = each;
    return recipients(each, step, staff, today).map((to) => ({
      ...told,
      step,
      to,
      key: `${each.kind}#${each.id}#${each.due}#${step}#${to}`,
    }));
  });
}
