export * from './earlier.ts';
export * from './entry.ts';
export * from './files.ts';
export * from './inquiries.ts';
export * from './partners.ts';
export * from './drafts.ts';
export * from './mine.ts';
export * from './sending.ts';
