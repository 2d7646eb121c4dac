export * from './assessing.ts';
export { liftConflictCase, registerConflictCase } from './conflicts.ts';
export * from './inquiries.ts';
export * from './list.ts';
export * from './messages.ts';
export * from './opening.ts';
export { conflictsOf, inRound, registerOf } from './reading.ts';
export * from './show.ts';
