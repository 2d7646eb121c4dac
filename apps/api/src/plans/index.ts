export * from './bodies.ts';
export * from './corrections.ts';
export * from './files.ts';
export * from './next.ts';
export * from './plans.ts';
export * from './policies.ts';
export * from './recognition.ts';
export * from './status.ts';
