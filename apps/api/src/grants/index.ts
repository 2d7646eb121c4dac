export * from './payments.ts';
export * from './repayments.ts';
export * from './reports.ts';
export * from './year.ts';
