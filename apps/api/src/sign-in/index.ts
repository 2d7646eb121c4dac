export * from './oidc.ts';
export * from './routes.ts';
