export * from './bodies.ts';
export * from './changes.ts';
export * from './municipality.ts';
export * from './permissions.ts';
export * from './rules.ts';
