export * from './publish.ts';
export * from './s3-files.ts';
