export * from './association.ts';
export * from './changes.ts';
export * from './rules.ts';
