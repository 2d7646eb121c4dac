export * from './members.ts';
export * from './notices.ts';
export * from './papers.ts';
export * from './use-cases.ts';
