import { describe, expect, it } from 'vitest';
import { instant } from '../kernel/index.ts';
import { emptyProfile } from '../associations/index.ts';
import type { Profile } from '../associations/index.ts';
import type { Round } from '../pools/index.ts';
import { actorFor, codesOf, opening, roedovreOn } from '../samples/testing.ts';
import type { Known, Term } from '../terms/index.ts';
import {
  contentsOf,
  factsShown,
  factsToTell,
  judgeFacts,
  leftToJudge,
  knownFrom,
  submitApplication,
  withFacts,
} from './index.ts';

const sample = roedovreOn('2026-11-22');
const { open } = sample;
const yusuf = actorFor(sample, 'forening-b', ['applicant']);
const mette = actorFor(sample, 'sagsbehandler', ['caseworker']);
const now = instant(Date.parse(opening(open)) + 3_600_000);
const draft = open.applications.find(({ application }) => application.state === 'draft');
const found = sample.world.associations.find(({ id }) => id === draft?.application.association);
if (!draft || !found) throw new Error('The sample has a draft');
// Nothing that it says of itself answers for it.
const { profile: _profile, ...association } = found;
const contents = contentsOf(draft.steps);
const known = { ...knownFrom(open.round, contents), kind: association.kind, cvr: 'has' as const };
const all: Known = { seatHere: true, activityHere: true, activities: [] };

const always = { note: '', force: 'required', exception: '' } as const;
const ages: Term = { ...always, kind: 'ages', key: 'alder', from: 60, everybody: true };

function send(facts: Known | undefined, round: Round = open.round, entered?: object) {
  const application = { ...draft!.application, ...entered };
  const sender = entered ? mette : yusuf;
  return submitApplication(sender, now, round, association, application, draft!.steps, {
    declarations: [],
    childrenUnder15: false,
    signed: [],
    ...(facts ? { facts } : {}),
  });
}

describe('facts that the terms ask for and nothing else tells', () => {
  it('are told when it is sent, all that are missing at once (factMustBeTold)', () => {
    expect(factsToTell(open.round, contents, known)).toEqual([
      'seatHere',
      'activityHere',
      'activities',
    ]);
    expect(codesOf(send(undefined))).toEqual([
      'application/fact-missing facts.seatHere',
      'application/fact-missing facts.activityHere',
      'application/fact-missing facts.activities',
    ]);
    expect(codesOf(send(all))).toEqual([]);
  });

  it('say for how many years it is, where the call gives money for several (yearsWithinCall)', () => {
    const round: Round = { ...open.round, grant: { ...open.round.grant, mostYears: 3 } };
    expect(factsToTell(round, contents, known)).toContain('yearsAsked');
    expect(codesOf(send(all, round))).toEqual(['application/fact-missing facts.yearsAsked']);
    const sent = send({ ...all, yearsAsked: 2 }, round);
    expect(sent.ok && sent.value.application.submission?.years).toBe(2);
    expect(codesOf(send({ ...all, yearsAsked: 4 }, round))).toEqual(['application/too-many-years']);
    const elders = { ...open.round.stages[0]!, targetGroups: ['older-people' as const] };
    const heard: Round = { ...open.round, stages: [elders] };
    expect(factsToTell(heard, contents, known)).toContain('targetGroups');
    expect(factsToTell(open.round, contents, known)).not.toContain('targetGroups');
    const one = send(all);
    expect(one.ok && one.value.application.submission?.years).toBeUndefined();
  });

  it('are judged as what the form tells is', () => {
    expect(codesOf(send({ ...all, activities: ['party-politics'] }))).toEqual([
      'term/excluded-activities facts.activities',
    ]);
    expect(codesOf(send({ ...all, seatHere: false, activityHere: false }))).toEqual([
      'term/locality facts.seatHere',
    ]);
    // One of the ways is enough, so nothing more is asked.
    expect(codesOf(send({ seatHere: true, activities: [] }))).toEqual([]);
  });

  it('are kept with what was sent, without what nobody asked for', () => {
    const sent = send({ ...all, members: 40 });
    expect(sent.ok && sent.value.application.submission?.facts).toEqual(all);
    expect(sent.ok && sent.value.application.submission?.open).toEqual(['gaeld']);
  });

  it('never stand against what is known otherwise', () => {
    expect(
      withFacts({ seatHere: false, members: undefined }, { seatHere: true, members: 4 }),
    ).toEqual({ seatHere: false, members: 4 });
  });

  it('of a list that nobody ticked are told by an empty one on a screen', () => {
    expect(factsShown(factsToTell(open.round, contents, known), {})).toEqual({ activities: [] });
  });

  it('are asked by the form where it has the question, which tells what is missing', () => {
    const volunteers = (required: boolean): Round => ({
      ...open.round,
      form: {
        ...open.round.form,
        steps: open.round.form.steps.map((step) =>
          step.kind === 'questions'
            ? {
                ...step,
                questions: step.questions.map((each) =>
                  'core' in each && each.core === 'volunteers' ? { ...each, required } : each,
                ),
              }
            : step,
        ),
      },
    });
    const without = { ...contents, frivillige: { kind: 'questions' as const, answers: {} } };
    const { volunteers: _told, ...less } = known;
    const judged = (required: boolean) =>
      judgeFacts(volunteers(required), without, withFacts(less, all)).map(({ at }) => at);
    expect(factsToTell(volunteers(false), without, less)).not.toContain('volunteers');
    expect(judged(false)).toEqual(['frivillige.antal']);
    expect(judged(true)).toEqual([]);
  });

  it('do not stop staff who write for somebody; a person looks at what is left open', () => {
    const round = { ...open.round, terms: [...open.round.terms, ages] };
    const entered = {
      by: yusuf.person,
      why: 'paper' as const,
      receivedAt: now,
      statements: [{ who: 'Ellen', as: 'chair' as const, what: 'Brev', signed: true }],
    };
    const sent = send(undefined, round, { entered });
    expect(sent.ok && sent.value.application.submission?.open).toEqual([
      'lokalt',
      'gaeld',
      'ikke-det',
      'alder',
    ]);
    expect(codesOf(send(all, round))).toEqual([
      'application/fact-missing facts.ageFrom',
      'application/fact-missing facts.ageTo',
    ]);
  });
});

describe('what is left for a person to judge', () => {
  const words: Term = { ...always, kind: 'own-words', key: 'ord', text: 'Det skal være nyt' };
  const weighed: Term = { ...ages, force: 'weighed', key: 'vejer' };
  const others: Term = { ...weighed, key: 'andre', scope: { kinds: ['person'] } };

  it('is what was open at sending, what is weighed and what is said in own words', () => {
    const round = { terms: [ages, words, weighed, others] };
    const sent = send(all);
    if (!sent.ok) throw new Error(codesOf(sent).join());
    const { submission } = sent.value.application;
    if (!submission) throw new Error('It was sent');
    const left = leftToJudge(round, { ...submission, open: ['alder'] });
    expect(left.open.map(({ key }) => key)).toEqual(['alder']);
    expect(left.weighed.map(({ key }) => key)).toEqual(['ord', 'vejer']);
    expect(leftToJudge(round, { ...submission, open: undefined }).open).toEqual([]);
  });
});

describe('a group without a CVR number', () => {
  const group = { ...association, kind: 'group' as const };
  const named = { name: 'Ellen', email: 'ellen@venner.example', phone: '' };
  const sentBy = (profile: Partial<Profile>) =>
    codesOf(
      submitApplication(
        yusuf,
        now,
        open.round,
        { ...group, profile: { ...emptyProfile, ...profile } },
        draft.application,
        draft.steps,
        { declarations: [], childrenUnder15: false, signed: [], facts: all },
      ),
    );

  it('says who answers for it before it sends (groupIsAnsweredFor)', () => {
    expect(sentBy({})).toEqual(['association/group-unanswered applicant']);
    expect(sentBy({ named: [named, named] })).toEqual([]);
    expect(sentBy({ host: { name: 'Huset', cvr: '29189641' } })).toEqual([]);
  });
});
