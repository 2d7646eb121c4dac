export * from './payments.ts';
export * from './use-cases.ts';
