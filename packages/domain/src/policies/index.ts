export * from './changes.ts';
export * from './goal-ref.ts';
export * from './lifecycle.ts';
export * from './policy.ts';
export * from './rules.ts';
