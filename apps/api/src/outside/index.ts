export * from './disposition.ts';
export * from './local-post.ts';
export * from './local-vault.ts';
export * from './mailbox-page.ts';
export * from './registers.ts';
export * from './scanners.ts';
export * from './smtp-post.ts';
