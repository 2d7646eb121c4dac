export * from './coverage.ts';
export * from './holdings.ts';
export * from './money-per-goal.ts';
export * from './news.ts';
export * from './public-cooperation.ts';
export * from './public-plans.ts';
export * from './public-view.ts';
export * from './reminders.ts';
