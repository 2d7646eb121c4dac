export * from './reads.ts';
export * from './record.ts';
export * from './writes.ts';
