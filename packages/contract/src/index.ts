export * from './operations.ts';
export * from './params.ts';
export * from './routes.ts';
