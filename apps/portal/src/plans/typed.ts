import type { BodyOf } from '@plan/contract/client';
import { noWork } from '@plan/domain/plans';
import type { Initiative, StatusEntry } from '@plan/domain/plans';

export type TypedInitiative = BodyOf<'saveInitiative'>;
export type TypedStatus = BodyOf<'writeStatus'>;

/** An initiative as the form holds it: the schedule is what people write. */
export function typedFrom(initiative: Initiative): TypedInitiative {
  const { id: _id, plan: _plan, slug: _slug, corrections: _corrections, ...rest } = initiative;
  const { work, position, schedule, ...text } = rest;
  return { text: { ...text, schedule: schedule.text }, work, position };
}

export function emptyInitiative(position: number): TypedInitiative {
  return {
    text: {
      title: '',
      background: '',
      description: '',
      purpose: '',
      benefit: '',
      goals: { kind: 'not-stated' },
      quotedGoals: [],
      actors: [],
      schedule: '',
      origin: 'not-stated',
      inspirations: [],
      subInitiatives: [],
      links: [],
    },
    work: noWork,
    position,
  };
}

export function statusFrom(entry: StatusEntry): TypedStatus {
  const { plan: _plan, initiative: _initiative, by: _by, at: _at, events, ...text } = entry;
  return { ...text, events: events.map((event) => ({ ...event, when: event.when.text })) };
}
