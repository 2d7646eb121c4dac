export * from './application.ts';
export * from './changes.ts';
export * from './content.ts';
export * from './known.ts';
export * from './lifecycle.ts';
export * from './merge.ts';
export * from './rules.ts';
export * from './step.ts';
