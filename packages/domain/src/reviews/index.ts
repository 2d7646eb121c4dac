export * from './changes.ts';
export * from './conflict.ts';
export * from './permissions.ts';
export * from './review.ts';
export * from './rules.ts';
export * from './score.ts';
