export * from './association.ts';
export * from './changes.ts';
export * from './find.ts';
export * from './members.ts';
export * from './notices.ts';
export * from './papers.ts';
export * from './register.ts';
export * from './rules.ts';
