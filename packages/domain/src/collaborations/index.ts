export * from './collaboration.ts';
