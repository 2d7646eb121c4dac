import { rule } from '../kernel/index.ts';
import { modelsFor } from './collaboration.ts';
import type { InvolvementDegree, ModelNumber, VolunteerType } from './collaboration.ts';

const MEMO = 'Furesø Kommune, notat om samarbejde med foreninger og frivillige (2023)';

export const cooperationNeedsTitle = rule({
  code: 'cooperation/title-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'The catalogue and the calendar are read by titles' },
  says: 'A cooperation, a start of one and an event each have a title.',
  broken: ({ title }: { title: string }) => (title.trim() === '' ? {} : undefined),
});

export const cooperationNeedsCentre = rule({
  code: 'cooperation/centre-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Somebody in the municipality can be asked about it' },
  says: 'A cooperation names the centre or department that takes part.',
  broken: ({ centre }: { centre: string }) => (centre.trim() === '' ? {} : undefined),
});

type Classed = {
  readonly volunteerType: VolunteerType;
  readonly degree: InvolvementDegree;
  readonly settledModel?: ModelNumber | undefined;
};

export const modelIsSettledBetween = rule({
  code: 'cooperation/model-not-between',
  kind: 'against-a-rule',
  source: { kind: 'council', reference: `${MEMO}: models 1-4`, verified: true },
  says: 'A person settles the model only where the degree is medium, and chooses one of its two.',
  broken: ({ volunteerType, degree, settledModel }: Classed) => {
    if (settledModel === undefined) return undefined;
    const between = modelsFor(volunteerType);
    if (degree === 'medium' && between.includes(settledModel)) return undefined;
    return { high: between[0], low: between[1] };
  },
});

export const startNeedsClasses = rule({
  code: 'cooperation/start-not-ready',
  kind: 'against-a-rule',
  source: {
    kind: 'council',
    reference: `${MEMO}: the discussion questions come first`,
    verified: true,
  },
  says: 'A cooperation is started when the type of volunteers and the degree are chosen and every question is answered.',
  broken: ({ classed, unanswered }: { classed: boolean; unanswered: readonly string[] }) =>
    classed && unanswered.length === 0 ? undefined : { questions: unanswered },
});

export const startIsOpen = rule({
  code: 'cooperation/start-closed',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'What was thought beforehand stays as it was' },
  says: 'A start that led to a cooperation is not rewritten afterwards.',
  broken: ({ state }: { state: string }) => (state === 'started' ? {} : undefined),
});

export const agreementNeedsParty = rule({
  code: 'agreement/party-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'An agreement is with somebody' },
  says: 'An agreement names at least one party besides the municipality.',
  broken: ({ parties }: { parties: number }) => (parties > 0 ? undefined : {}),
});

export const agreementRunsForward = rule({
  code: 'agreement/period-backwards',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'A period has a first and a last day' },
  says: 'The last day of an agreement is not before its first.',
  broken: ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
    from === undefined || until === undefined || from <= until ? undefined : { from, until },
});

export const agreementMoneyIsGiven = rule({
  code: 'agreement/money-not-given',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Figures and words of an agreement say the same' },
  says: 'An agreement with a yearly amount says that money is given.',
  broken: ({ given, yearly }: { given: boolean; yearly?: number | undefined }) =>
    given || yearly === undefined ? undefined : { yearly },
});

export const eventRunsForward = rule({
  code: 'event/ends-before-start',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'An event has a beginning and an end' },
  says: 'An event of one day ends after it begins.',
  broken: (event: {
    readonly oneDay: boolean;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  }) => {
    const { oneDay, from, to } = event;
    if (to === undefined) return undefined;
    if (from === undefined) return { to };
    return oneDay && to <= from ? { to } : undefined;
  },
});

export const signUpNeedsDay = rule({
  code: 'event/sign-up-needs-day',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'People sign up for a day they can keep free' },
  says: 'Sign-up needs an event with an exact day, and ends no later than that day.',
  broken: ({ start, until }: { start: string | undefined; until: string | undefined }) =>
    until === undefined || (start !== undefined && until <= start) ? undefined : { until },
});

export const placesHoldThoseWhoCome = rule({
  code: 'event/places-below-taken',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'Nobody loses a place they were promised' },
  says: 'The number of places is never set below the number of people who have one.',
  broken: ({ places, taken }: { places: number | undefined; taken: number }) =>
    places === undefined || places >= taken ? undefined : { places, taken },
});

export const eventTakesSignUps = rule({
  code: 'event/sign-up-closed',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'Sign-up is open from announcement to its last day' },
  says: 'People sign up for an announced event until the end of its last day for sign-up.',
  broken: ({ open }: { open: boolean }) => (open ? undefined : {}),
});

export const eventHasRoom = rule({
  code: 'event/full',
  kind: 'out-of-order',
  source: { kind: 'ours', reference: 'A room holds so many' },
  says: 'An event without a waiting list takes no more people than it has places.',
  broken: ({ people, left }: { people: number; left: number | undefined }) =>
    left === undefined || people <= left ? undefined : { people, left },
});

export const signUpNeedsName = rule({
  code: 'event/name-missing',
  kind: 'against-a-rule',
  source: { kind: 'ours', reference: 'The organiser knows who comes' },
  says: 'Whoever signs up writes a name of at most 120 characters.',
  broken: ({ name }: { name: string }) =>
    name.trim() !== '' && name.length <= 120 ? undefined : {},
});
