export * from './money-per-goal.ts';
export * from './public-view.ts';
