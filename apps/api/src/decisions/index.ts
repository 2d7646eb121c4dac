export * from './use-cases.ts';
export * from './delegation.ts';
export * from './gathering.ts';
export * from './share.ts';
export * from './stages.ts';
