export * from './dynamo-local.ts';
export * from './world.ts';
export { agreementText, typedEvent, typedStatus } from './typed.ts';
