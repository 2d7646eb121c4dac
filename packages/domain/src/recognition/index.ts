export { damaged } from './repair.ts';
export type { KnownWords } from './repair.ts';
export { recognisePlan } from './recognise.ts';
export type { RecognisedActor, RecognisedInitiative, RecognisedPlan } from './recognised.ts';
