export * from './guard.ts';
export * from './mount.ts';
export * from './plain-answers.ts';
export * from './respond.ts';
export * from './run.ts';
export * from './session.ts';
export * from './use-case.ts';
