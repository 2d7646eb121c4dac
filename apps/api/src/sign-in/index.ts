export { redirectFor } from './callback.ts';
export * from './oidc.ts';
export * from './routes.ts';
