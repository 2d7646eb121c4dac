export * from './inquiries.ts';
export * from './messages.ts';
export * from './use-cases.ts';
