export * from './inquiries.ts';
export * from './use-cases.ts';
