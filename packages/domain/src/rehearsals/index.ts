export { madeUpApplication } from './made-up.ts';
export type { MadeUp } from './made-up.ts';
export * from './rehearsal.ts';
export * from './rules.ts';
