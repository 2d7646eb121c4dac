export * from './money-per-goal.ts';
