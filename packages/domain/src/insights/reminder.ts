import type { Day, PersonId } from '../kernel/index.ts';

export const reminderSteps = ['soon', 'late', 'manager'] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/** What is waited for, in what people call it and where it is found. */
export type Awaited = {
  readonly kind: 'status' | 'agreement' | 'start';
  readonly id: string;
  readonly title: string;
  /** The last part of its address in the portal: `planer/…/indsatser/…`. */
  readonly path: string;
  readonly due: Day;
};

export type Reminder = Awaited & {
  readonly step: ReminderStep;
  readonly to: PersonId;
  /** The same for the same thing, day and step, so that nothing is sent twice. */
  readonly key: string;
};
