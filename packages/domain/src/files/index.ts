export * from './file.ts';
export * from './list.ts';
export * from './rules.ts';
