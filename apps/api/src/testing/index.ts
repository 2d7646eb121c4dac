export * from './dynamo-local.ts';
export * from './world.ts';
