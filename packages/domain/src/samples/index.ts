export * from './every-term.ts';
export { furesoe } from './furesoe.ts';
export { holdingsOf } from './holdings.ts';
export { firstAdministrator, samplePeople } from './people.ts';
export type { SamplePerson } from './people.ts';
export { roedovre } from './roedovre.ts';
export { storby } from './storby.ts';
export { sampleId } from './world.ts';
export type { Anchor, SampleMunicipality, SampleRound } from './world.ts';
