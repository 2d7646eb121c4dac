export * from './form.ts';
export * from './lifecycle.ts';
export * from './pool.ts';
export * from './round.ts';
export * from './rules.ts';
