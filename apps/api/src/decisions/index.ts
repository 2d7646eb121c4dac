export * from './use-cases.ts';
