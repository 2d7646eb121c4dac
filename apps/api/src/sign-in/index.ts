export * from './local-issuer.ts';
export * from './oidc.ts';
export * from './routes.ts';
