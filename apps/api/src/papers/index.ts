export * from './application-paper.ts';
export * from './pdf.ts';
