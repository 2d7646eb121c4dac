export * from './association.ts';
export * from './changes.ts';
export * from './members.ts';
export * from './register.ts';
export * from './rules.ts';
