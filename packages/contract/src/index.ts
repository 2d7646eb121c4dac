export * from './core-operations.ts';
export * from './loading.ts';
export * from './operations.ts';
export * from './params.ts';
export * from './routes.ts';
