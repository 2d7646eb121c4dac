export * from './local-post.ts';
