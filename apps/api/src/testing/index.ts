export * from './dynamo-local.ts';
export * from './world.ts';
export { typedStatus } from './typed.ts';
