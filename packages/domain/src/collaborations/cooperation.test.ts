import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { furesoeGuide } from '../samples/cooperation.ts';
import { sampleId } from '../samples/world.ts';
import { day } from '../kernel/index.ts';
import type { Instant, Outcome } from '../kernel/index.ts';
import { readSchedule } from '../plans/index.ts';
import {
  announceEvent,
  cancelEvent,
  cancelSignUp,
  considerCooperation,
  emptyRegister,
  enlargeEvent,
  modelOf,
  placesOf,
  putAgreement,
  putCollaboration,
  putEvent,
  shelveCooperation,
  signUp,
  standingOf,
  startCooperation,
} from './index.ts';
import type {
  AgreementText,
  CalendarEvent,
  CollaborationText,
  EventRegister,
  StartText,
} from './index.ts';

function codes(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map((each) => each.code);
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusals.map((each) => each.code).join());
  return outcome.value;
}

const named = { id: sampleId('col', 1), slug: 'laesevenner' };
const collaboration: CollaborationText = {
  title: 'Læsevenner',
  centre: 'Center for Dagtilbud og Skole',
  department: '',
  parties: ['Ældre Sagen'],
  volunteerType: 'humanitarian',
  degree: 'medium',
  text: '',
  state: 'active',
};

describe('the catalogue', () => {
  it('names title and centre of each cooperation (cooperationNeedsTitle, cooperationNeedsCentre)', () => {
    const nothing = { ...collaboration, title: ' ', centre: '' };
    expect(codes(putCollaboration(named, nothing))).toEqual([
      'cooperation/title-missing',
      'cooperation/centre-missing',
    ]);
    expect(codes(putCollaboration(named, collaboration))).toEqual([]);
  });

  it('lets a person settle the model only between two (modelIsSettledBetween)', () => {
    expect(modelOf(collaboration)).toBeUndefined();
    expect(codes(putCollaboration(named, { ...collaboration, settledModel: 1 }))).toEqual([]);
    expect(modelOf({ ...collaboration, settledModel: 1 })).toBe(1);
    const of = (part: Partial<CollaborationText>) =>
      codes(putCollaboration(named, { ...collaboration, ...part }));
    expect(of({ settledModel: 2 })).toEqual(['cooperation/model-not-between']);
    expect(of({ degree: 'high', settledModel: 1 })).toEqual(['cooperation/model-not-between']);
  });
});

const agreement: AgreementText = {
  parties: ['headspace'],
  kind: 'partnership',
  purpose: '',
  text: '',
  meetingRhythm: '',
  boardSeat: false,
  money: { given: false },
  from: day('2026-01-01'),
  until: day('2026-12-31'),
  yearly: false,
  initiatives: [],
  remindDays: 60,
};

describe('an agreement', () => {
  it('has parties, a period that runs forward, and money that agrees with its words (agreementNeedsParty, agreementRunsForward, agreementMoneyIsGiven)', () => {
    const id = sampleId('agr', 1);
    expect(codes(putAgreement(id, agreement))).toEqual([]);
    const wrong = {
      ...agreement,
      parties: [],
      until: day('2025-12-31'),
      money: { given: false, yearly: 100 as never },
    };
    expect(codes(putAgreement(id, wrong))).toEqual([
      'agreement/party-missing',
      'agreement/period-backwards',
      'agreement/money-not-given',
    ]);
  });

  it('asks to be renewed from 60 days before its last day, and has ended the day after', () => {
    const at = (on: string) => standingOf(agreement, day(on));
    expect(['2025-12-31', '2026-01-01', '2026-10-31'].map(at)).toEqual([
      'coming',
      'running',
      'running',
    ]);
    expect(['2026-11-01', '2026-12-31', '2027-01-01'].map(at)).toEqual(['renew', 'renew', 'ended']);
    const { until: _until, ...endless } = agreement;
    expect(standingOf(endless, day('2099-01-01'))).toBe('running');
  });
});

describe('a considered cooperation', () => {
  const id = sampleId('sta', 1);
  const text: StartText = {
    title: 'Cykelværksted',
    centre: 'Center for Børn og Voksne',
    department: 'Ungeområdet',
    answers: [],
  };
  const answers = furesoeGuide.questions.map(({ key }) => ({ question: key, text: 'Ja.' }));
  const ready: StartText = { ...text, volunteerType: 'community', degree: 'high', answers };

  it('is started when it is thought through, and then stands in the catalogue (startNeedsClasses)', () => {
    const { start } = valueOf(considerCooperation(id, undefined, text));
    const early = startCooperation(start, furesoeGuide, named);
    expect(codes(early)).toEqual(['cooperation/start-not-ready']);
    const missing = early.ok ? undefined : early.refusals[0]?.facts['questions'];
    expect(missing).toHaveLength(furesoeGuide.questions.length);
    const thought = valueOf(considerCooperation(id, start, ready)).start;
    const begun = valueOf(startCooperation(thought, furesoeGuide, named));
    expect(begun.start).toMatchObject({ state: 'started', collaboration: named.id });
    expect(begun.collaboration).toMatchObject({ title: 'Cykelværksted', degree: 'high' });
    expect(modelOf(begun.collaboration)).toBe(2);
  });

  it('is not rewritten once it has begun; laid aside it can be taken up again (startIsOpen)', () => {
    const thought = valueOf(considerCooperation(id, undefined, ready)).start;
    const { start } = valueOf(startCooperation(thought, furesoeGuide, named));
    expect(codes(considerCooperation(id, start, text))).toEqual(['cooperation/start-closed']);
    expect(codes(shelveCooperation(start))).toEqual(['state/out-of-order']);
    const shelved = valueOf(shelveCooperation(thought)).start;
    expect(valueOf(considerCooperation(id, shelved, text)).start.state).toBe('open');
  });
});

const eventAt = { id: sampleId('eve', 1), slug: 'moede' };
const eventText = {
  kind: 'course' as const,
  title: 'Kursus for kasserere',
  text: '',
  when: readSchedule('12. marts 2027'),
  from: '17:00' as never,
  to: '19:00' as never,
  place: '',
  audience: '',
  signUp: { places: 3, until: day('2027-03-10'), waitingList: true },
  outcome: '',
};
const at = '2027-03-01T12:00:00.000Z' as Instant;
const announced: CalendarEvent = { ...eventText, ...eventAt, state: 'announced' };
const none = emptyRegister(eventAt.id);
const asked = (n: number, people = 1) => ({
  id: sampleId('sig', n),
  name: 'Bo Berg',
  email: 'bo@berg.example',
  note: '',
  people,
});

function registerOf(event: CalendarEvent, ...people: number[]): EventRegister {
  return people.reduce(
    (register, count, index) =>
      valueOf(signUp(event, register, asked(index + 1, count), at)).register,
    none,
  );
}

describe('an event', () => {
  it('ends after it begins, and takes sign-ups for a day (eventRunsForward, signUpNeedsDay)', () => {
    const of = (part: Partial<typeof eventText>) =>
      codes(putEvent(eventAt, undefined, { ...eventText, ...part }, none));
    expect(of({})).toEqual([]);
    expect(of({ to: '17:00' as never, title: '' })).toEqual([
      'cooperation/title-missing',
      'event/ends-before-start',
    ]);
    expect(of({ when: readSchedule('marts 2027') })).toEqual(['event/sign-up-needs-day']);
    const late = { ...eventText.signUp, until: day('2027-03-13') };
    expect(of({ signUp: late })).toEqual(['event/sign-up-needs-day']);
  });

  it('is announced once and may be called off', () => {
    const { event } = valueOf(putEvent(eventAt, undefined, eventText, none));
    expect(event.state).toBe('draft');
    expect(codes(cancelEvent(event))).toEqual(['state/out-of-order']);
    const open = valueOf(announceEvent(event)).event;
    expect(codes(announceEvent(open))).toEqual(['state/out-of-order']);
    expect(valueOf(cancelEvent(open)).event.state).toBe('cancelled');
  });

  it('is signed up for by name and address while that is open (eventTakesSignUps, signUpNeedsName)', () => {
    const wrong = { ...asked(1), name: ' ', email: 'bo' };
    expect(codes(signUp({ ...announced, state: 'draft' }, none, wrong, at))).toEqual([
      'event/sign-up-closed',
      'event/name-missing',
      'email/unreadable',
    ]);
    const lastMinute = '2027-03-10T22:59:59.999Z' as Instant;
    expect(codes(signUp(announced, none, asked(1), lastMinute))).toEqual([]);
    const after = '2027-03-10T23:00:00.000Z' as Instant;
    expect(codes(signUp(announced, none, asked(1), after))).toEqual(['event/sign-up-closed']);
  });

  it('puts people on the waiting list when it is full, or refuses them (eventHasRoom)', () => {
    const full = registerOf(announced, 2, 2, 1);
    expect(full.entries.map((each) => each.state)).toEqual(['going', 'waiting', 'waiting']);
    expect(placesOf(announced, full)).toEqual({ taken: 2, left: 1, waiting: 3 });
    const strict = { ...announced, signUp: { ...eventText.signUp, waitingList: false } };
    const taken = registerOf(strict, 2);
    expect(codes(signUp(strict, taken, asked(9, 2), at))).toEqual(['event/full']);
  });

  it('gives a place that is taken back to whoever waits and fits', () => {
    const full = registerOf(announced, 2, 1, 2, 1);
    const today = day('2027-03-02');
    const freed = cancelSignUp(announced, full, sampleId('sig', 2), today);
    expect(freed.promoted).toEqual([sampleId('sig', 4)]);
    const twice = cancelSignUp(announced, freed.register, sampleId('sig', 2), today);
    expect(twice.register).toEqual(freed.register);
    const off: CalendarEvent = { ...announced, state: 'cancelled' };
    expect(cancelSignUp(off, full, sampleId('sig', 2), today).promoted).toEqual([]);
  });

  it('gets more places but never fewer than are taken (placesHoldThoseWhoCome)', () => {
    const full = registerOf(announced, 2, 1, 2);
    const sized = (places: number) => ({ ...announced, signUp: { ...eventText.signUp, places } });
    expect(codes(putEvent(eventAt, announced, sized(2), full))).toEqual([
      'event/places-below-taken',
    ]);
    expect(enlargeEvent(sized(5), full)?.promoted).toEqual([sampleId('sig', 3)]);
    expect(enlargeEvent(sized(4), full)).toBeUndefined();
  });

  it('never promises more places than it has, whatever people do', () => {
    const move = fc.record({
      leaves: fc.boolean(),
      n: fc.integer({ min: 1, max: 12 }),
      people: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let register = none;
        for (const { leaves, n, people } of moves) {
          const known = register.entries.some((each) => each.id === sampleId('sig', n));
          if (leaves) {
            register = cancelSignUp(
              announced,
              register,
              sampleId('sig', n),
              day('2027-03-02'),
            ).register;
          } else if (!known) {
            register = valueOf(signUp(announced, register, asked(n, people), at)).register;
          }
          expect(placesOf(announced, register).taken).toBeLessThanOrEqual(3);
        }
      }),
    );
  });
});
