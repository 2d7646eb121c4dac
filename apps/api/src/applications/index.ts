export {
  announceAnswerFileCase,
  receiveAnswerFileCase,
  removeAnswerFileCase,
} from './answer-files.ts';
export * from './drafts.ts';
export * from './earlier.ts';
export * from './entry.ts';
export * from './files.ts';
export * from './history.ts';
export * from './inquiries.ts';
export * from './mine.ts';
export * from './partners.ts';
export * from './sending.ts';
export * from './track-record.ts';
