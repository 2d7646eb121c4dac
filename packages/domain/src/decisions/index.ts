export * from './adopt.ts';
export * from './allocation.ts';
export * from './ballot-plan.ts';
export { recordBallot, takeBackBallot } from './ballots.ts';
export type { TakenBallot } from './ballots.ts';
export * from './decision.ts';
export * from './place.ts';
export * from './propose.ts';
export * from './rules.ts';
