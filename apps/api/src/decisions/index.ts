export * from './use-cases.ts';
export * from './delegation.ts';
export * from './gathering.ts';
export * from './stages.ts';
