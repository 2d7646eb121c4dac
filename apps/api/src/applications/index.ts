export * from './files.ts';
export * from './use-cases.ts';
