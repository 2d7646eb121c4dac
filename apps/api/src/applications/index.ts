export * from './earlier.ts';
export * from './entry.ts';
export * from './files.ts';
export * from './inquiries.ts';
export * from './partners.ts';
export * from './use-cases.ts';
