import * as z from 'zod';
import { Day } from '../kernel/index.ts';

/** The sixteen steps of the year of a pool, in the order in which they come. */
export const wheelSteps = [
  'budget',
  'priorities',
  'call',
  'application',
  'screening',
  'assessment',
  'distribution',
  'notification',
  'acceptance',
  'payment',
  'use',
  'report',
  'control',
  'repayment',
  'follow-up',
  'rolling',
] as const;
export type WheelStep = (typeof wheelSteps)[number];

/** Whose turn it is in a step. */
export const wheelActors: Readonly<Record<WheelStep, WheelActor>> = {
  budget: 'council',
  priorities: 'committee',
  call: 'caseworker',
  application: 'association',
  screening: 'caseworker',
  assessment: 'caseworker',
  distribution: 'committee',
  notification: 'caseworker',
  acceptance: 'association',
  payment: 'finance',
  use: 'association',
  report: 'association',
  control: 'caseworker',
  repayment: 'association',
  'follow-up': 'caseworker',
  rolling: 'administration',
};
export type WheelActor =
  | 'council'
  | 'committee'
  | 'caseworker'
  | 'association'
  | 'finance'
  | 'administration';

/**
 * Where a step is. `done` and `late` are told only where the program can know; `past` is a time
 * that has gone by without anybody saying so here. `undated` waits for a date, `unused` is not part
 * of this call.
 */
export type WheelState = 'done' | 'late' | 'now' | 'ahead' | 'past' | 'undated' | 'unused';

/**
 * How many of something a step is about, how many are done, and how many of the rest should have
 * been; `by` is the first day by which one of the rest is to be done, where one is known.
 */
export type StepCount = z.infer<typeof StepCount>;
export const StepCount = z.object({
  of: z.number().int().min(0),
  done: z.number().int().min(0),
  late: z.number().int().min(0),
  by: Day.optional(),
});

/** The steps of a call that are counted by those who know its applications and grants. */
export type WheelCounts = z.infer<typeof WheelCounts>;
export const WheelCounts = z.object({
  notification: StepCount,
  payment: StepCount,
  report: StepCount,
  control: StepCount,
  repayment: StepCount,
});
