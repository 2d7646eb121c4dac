export * from './allocation.ts';
export * from './ballot-plan.ts';
export * from './changes.ts';
export * from './decision.ts';
export * from './rules.ts';
