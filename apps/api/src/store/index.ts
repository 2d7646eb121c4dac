export * from './counting-store.ts';
export * from './dynamo-store.ts';
export * from './embedded-store.ts';
export * from './store.ts';
