export * from './operations.ts';
export * from './params.ts';
export * from './problem.ts';
export * from './routes.ts';
export * from './words/index.ts';
