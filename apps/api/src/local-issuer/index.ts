export * from './local-issuer.ts';
