export * from './members.ts';
export * from './use-cases.ts';
