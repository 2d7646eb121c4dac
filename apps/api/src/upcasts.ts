import type { Upcast } from './rows/index.ts';

/** Lifts from one schema version of a row to the next. Each is tested on a stored fixture. */
const adding =
  (missing: object): Upcast =>
  (value) => ({ ...missing, ...(value as object) });

/** 1 → 2: what became of the goals of the version before, and corrections of typing errors. */
export const policyWithoutSuccession = adding({ succession: [], corrections: [] });

/** 1 → 2: what a plan says besides its initiatives; such plans were adopted elsewhere. */
export const planOfFoundation = adding({
  subtitle: '',
  caseReference: '',
  inputs: [],
  alsoMentioned: [],
  updateEvery: 12,
  imported: true,
  rollOver: [],
});

/** 1 → 2: more of what documents say, and how the initiative is run. */
export const initiativeOfFoundation = adding({
  position: 1,
  background: '',
  benefit: '',
  quotedGoals: [],
  inspirations: [],
  subInitiatives: [],
  links: [],
  work: { unit: '', milestones: [], indicators: [] },
});

/** 2 → 3: typing errors of adopted plans are put right by two people. */
export const withoutCorrections = adding({ corrections: [] });

/** 1 → 2: the catalogue and the calendar give out addresses too. */
export const addressesOfPlans = adding({ samarbejde: {}, kalender: {} });

/** 2 → 3: pools are written here too; those of before keep the address they have. */
export const addressesOfCooperation = adding({ puljer: {} });

/** 1 → 2: a cooperation may have ended. */
export const collaborationWithoutState = adding({ state: 'active' });

/** 1 → 2: agreements are renewed after a reminder. */
export const agreementWithoutReminder = adding({ remindDays: 60 });

/** 1 → 2: events were public as soon as they were written. */
export const eventWithoutState = adding({ state: 'announced' });
