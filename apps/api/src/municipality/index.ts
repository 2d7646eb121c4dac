export * from './create.ts';
export * from './use-cases.ts';
