export { ownInterests } from './close-round.ts';
export * from './in-process.ts';
export * from './outbox.ts';
export * from './worker.ts';
