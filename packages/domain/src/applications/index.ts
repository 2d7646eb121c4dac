export * from './answer-day.ts';
export * from './answer-files.ts';
export * from './application.ts';
export * from './asked.ts';
export * from './attachment.ts';
export { answerAwaitedBy } from './awaited.ts';
export * from './carry-over.ts';
export * from './changes.ts';
export * from './checks.ts';
export * from './core.ts';
export * from './counted.ts';
export * from './draft-reminder.ts';
export * from './earlier.ts';
export {
  factsAsked,
  factsPerhapsTold,
  factsShown,
  factsToTell,
  judgeFacts,
  leftToJudge,
  withFacts,
} from './facts.ts';
export * from './files.ts';
export * from './gist.ts';
export * from './in-kind.ts';
export * from './inquiry.ts';
export { judgeAnswer } from './judge-answers.ts';
export { asksForKinds } from './judge-budget.ts';
export * from './judge-contents.ts';
export * from './known.ts';
export * from './lifecycle.ts';
export * from './long-form.ts';
export * from './merge.ts';
export * from './message.ts';
export * from './papers.ts';
export * from './partners.ts';
export * from './rules.ts';
export * from './shown.ts';
export * from './sign-off.ts';
export * from './start.ts';
export * from './step.ts';
export * from './submit.ts';
export * from './take-back-inquiry.ts';
export * from './typed.ts';
export { actsIn, standsIn } from './who.ts';
export type { Owned } from './who.ts';
