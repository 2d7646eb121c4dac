export * from './call-files.ts';
export * from './calls.ts';
export * from './plain-check.ts';
export * from './pools.ts';
export * from './rehearsals.ts';
export * from './rounds.ts';
