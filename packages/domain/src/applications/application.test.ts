import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, closingAsStated, instant, instantOf, wallTime } from '../kernel/index.ts';
import type { ClockTime, Instant } from '../kernel/index.ts';
import { actorFor, codesOf, opening, roedovreOn } from '../samples/testing.ts';
import {
  applicationLifecycle,
  applicationStates,
  caseNumberOf,
  judgeContents,
  saveStep,
  startApplication,
  submitApplication,
  takeBackApplication,
  takeUpApplication,
  withdrawApplication,
} from './index.ts';
import type { Application, ApplicationStep, Sending, StepContent } from './index.ts';
import { verbsFrom } from '../kernel/index.ts';
import type { Round } from '../pools/index.ts';

const sample = roedovreOn('2026-11-22');
const { open, world } = sample;
const karen = actorFor(sample, 'forening-a', ['applicant']);
const yusuf = actorFor(sample, 'forening-b', ['applicant']);
const mine = world.associations[0];
const draftOf = open.applications[0];
if (!mine || !draftOf) throw new Error('The sample has an association and a draft');
const theirs = world.associations[1];
if (!theirs) throw new Error('The sample has a second association');
const now = instant(Date.parse(opening(open)) + 3_600_000);

function withContent(key: string, content: StepContent): readonly ApplicationStep[] {
  return draftOf!.steps.map((step) => (step.key === key ? { ...step, content } : step));
}

const said: Sending = {
  declarations: [],
  childrenUnder15: false,
  signed: [],
  facts: { seatHere: true, activityHere: true, activities: [] },
};

function submit(steps = draftOf!.steps, at: Instant = now, round: Round = open.round) {
  return submitApplication(yusuf, at, round, theirs!, draftOf!.application, steps, said);
}

function budget(requested: string, lines: readonly [string, string][] = [['Kaffe', '30.000']]) {
  return withContent('budget', {
    kind: 'budget',
    lines: lines.map(([text, amount]) => ({
      side: 'expense',
      text,
      amount,
      category: 'materials',
    })),
    requested,
  });
}

describe('starting', () => {
  it('makes one empty step per page of the form', () => {
    const started = startApplication(karen, now, draftOf.application.id, open.round, mine);
    expect(started.ok && started.value.steps.map((step) => step.key)).toEqual([
      'aktivitet',
      'frivillige',
      'omraader',
      'budget',
      'bilag',
    ]);
  });

  it('answers somebody of another association as if it did not exist', () => {
    const started = startApplication(yusuf, now, draftOf.application.id, open.round, mine);
    expect(codesOf(started)).toEqual(['row/unknown']);
  });

  it('refuses kinds that the terms do not name', () => {
    const person = { id: mine.id, kind: 'person' as const };
    const started = startApplication(karen, now, draftOf.application.id, open.round, person);
    expect(codesOf(started)).toEqual(['term/applicant-kinds']);
  });

  it('begins nothing in a round that is cancelled (roundMustStand)', () => {
    const cancelled = { ...open.round, state: 'cancelled' as const };
    const started = startApplication(karen, now, draftOf.application.id, cancelled, mine);
    expect(codesOf(started)).toEqual(['application/round-cancelled']);
  });
});

describe('writing', () => {
  it('keeps whatever is typed, also what is too long or no amount', () => {
    const step = draftOf.steps[0];
    const content: StepContent = {
      kind: 'questions',
      answers: { titel: 'x'.repeat(5000), formaal: '👩‍👩‍👧 å\u030a æøå' },
    };
    const saved = step && saveStep(yusuf, now, step, content);
    expect(saved?.ok && saved.value.content).toEqual(content);
    expect(saved?.ok && saved.value.last).toEqual({ by: yusuf.person, at: now });
  });

  it('takes no page of another kind, which would pass by the judge of its own kind', () => {
    const [step] = draftOf.steps;
    const budget: StepContent = { kind: 'budget', lines: [], requested: '9.000.000' };
    expect(step && codesOf(saveStep(yusuf, now, step, budget))).toEqual(['data/wrong-shape']);
    const steps = draftOf.steps.map((each) =>
      each.key === 'frivillige' ? { ...each, content: budget } : each,
    );
    expect(submit(steps).ok).toBe(false);
  });

  it('needs the right to write (onlyWhoWritesMayEdit)', () => {
    const reader = {
      ...yusuf,
      memberships: [{ association: theirs.id, rights: ['read'] as const }],
    };
    const step = draftOf.steps[0];
    const saved = step && saveStep(reader, now, step, step.content);
    expect(saved && codesOf(saved)).toEqual(['application/write-right']);
  });

  it('does not tell the municipality who of them wrote what', () => {
    const last = { by: yusuf.person, at: now };
    const sent = submit(draftOf.steps.map((step) => ({ ...step, last })));
    expect(sent.ok && sent.value.steps.some((step) => 'last' in step)).toBe(false);
    expect(sent.ok).toBe(true);
  });

  it('stops when the application has been sent', () => {
    const sent = submit();
    const step = sent.ok ? sent.value.steps[0] : undefined;
    const saved = step && saveStep(yusuf, now, step, step.content);
    expect(saved && codesOf(saved)).toEqual(['state/out-of-order']);
  });
});

describe('sending', () => {
  it('freezes the questions as they were put and the answers as they were given', () => {
    const sent = submit();
    const first = sent.ok ? sent.value.steps[0]?.sealed : undefined;
    expect(first?.title).toBe('Jeres aktivitet');
    expect(first?.shown[0]).toEqual({
      label: 'Hvad kalder I aktiviteten?',
      answer: 'Rickshawture for plejehjemmene',
    });
    expect(sent.ok && sent.value.application.submission).toMatchObject({
      receivedAt: now,
      requested: 2_700_000,
      expenses: 3_000_000,
      outsideAreas: false,
    });
  });

  it('tells everything that is missing at once (questionMustBeAnswered, areaOrReasonOutside, budgetNeedsExpense)', () => {
    const missing = judgeContents(open.round, {});
    expect(missing.map((each) => each.at)).toEqual([
      'aktivitet.titel',
      'aktivitet.formaal',
      'aktivitet.maalgruppe',
      'aktivitet.deltagere',
      'frivillige.antal',
      'frivillige.indsats',
      'omraader',
      'budget',
      'budget.requested',
    ]);
    expect(new Set(missing.map((each) => each.code))).toEqual(
      new Set([
        'application/answer-missing',
        'application/area-or-reason',
        'application/expense-missing',
        'amount/unreadable',
      ]),
    );
  });

  it.each([
    ['0', 'application/amount-positive'],
    ['-500', 'amount/unreadable'],
    ['mange penge', 'amount/unreadable'],
    ['', 'amount/unreadable'],
    ['999,99', 'term/amount'],
    ['28.000', 'term/share-of-cost'],
  ])('refuses %j as the amount applied for', (requested, code) => {
    expect(codesOf(submit(budget(requested)))).toEqual([`${code} budget.requested`]);
  });

  it('refuses more than the most and more than the costs (requestWithinCosts)', () => {
    const lines: [string, string][] = [['Bus', '80.000']];
    expect(codesOf(submit(budget('75.000,01', lines)))).toEqual([
      'term/amount budget.requested',
      'term/share-of-cost budget.requested',
    ]);
    expect(codesOf(submit(budget('30.001')))).toContain(
      'application/amount-above-costs budget.requested',
    );
  });

  it('takes a late application with a reason, until the day the call names (lateNeedsReason)', () => {
    const late = { kind: 'with-reason' as const, until: day('2026-12-20') };
    const round = { ...open.round, late };
    const at = instantOf(wallTime('2026-12-19', '12:00'), 'opening');
    const send = (reason?: string, now = at) =>
      submitApplication(yusuf, now, round, theirs, draftOf.application, budget('20.000'), {
        ...said,
        lateReason: reason,
      });
    expect(codesOf(send())).toEqual(['application/late-reason-missing lateReason']);
    const sent = send('Formanden var syg');
    expect(sent.ok && sent.value.application.submission?.lateReason).toBe('Formanden var syg');
    const after = instantOf(wallTime('2026-12-21', '00:00'), 'opening');
    expect(codesOf(send('Formanden var syg', after))).toEqual(['application/deadline-passed']);
    const inTime = send('Ikke nødvendigt', opening(open));
    expect(inTime.ok && inTime.value.application.submission?.lateReason).toBeUndefined();
  });

  it('holds costs that the terms do not pay against the lines that say their kind', () => {
    const steps = budget('26.000').map((step) =>
      step.content.kind === 'budget'
        ? {
            ...step,
            content: {
              ...step.content,
              lines: step.content.lines.map((line) => ({ ...line, category: 'wages' as const })),
            },
          }
        : step,
    );
    expect(codesOf(submit(steps))).toEqual(['term/unpaid-costs budget.requested']);
  });

  it('holds all terms about costs together against the budget (requestWithinPayable)', () => {
    const cap = (categories: string[]) => ({
      kind: 'cost-cap',
      key: categories.join('-'),
      note: '',
      force: 'required',
      exception: '',
      categories,
      of: 'that-cost',
      percent: 50,
    });
    const terms = [cap(['rent']), cap(['catering'])] as unknown as Round['terms'];
    const line = (category: 'rent' | 'catering') => ({
      side: 'expense' as const,
      text: 'Udgift',
      amount: '10.000',
      category,
    });
    const content = {
      kind: 'budget' as const,
      lines: [line('rent'), line('catering')],
      requested: '12.000',
    };
    const refusals = judgeContents({ ...open.round, terms }, { budget: content });
    const ofBudget = refusals.filter(({ at }) => at === 'budget.requested');
    expect(ofBudget.map(({ code, facts }) => [code, facts])).toEqual([
      ['application/amount-above-payable', { requested: 1_200_000, payable: 1_000_000 }],
    ]);
  });

  it('tells a term at the question that answers it', () => {
    const terms = open.round.terms.map((term) =>
      term.kind === 'volunteer-driven' ? { ...term, least: 900 } : term,
    );
    const contents = Object.fromEntries(budget('20.000').map(({ key, content }) => [key, content]));
    const refusals = judgeContents({ ...open.round, terms }, contents);
    expect(refusals.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'term/volunteer-driven frivillige.antal',
    ]);
  });

  it('asks for an area where only areas can be applied within (areaMustBeChosen)', () => {
    const round = { ...open.round, areasSteer: 'eligibility' as const };
    const contents = {
      omraader: { kind: 'areas' as const, chosen: [], outsideReason: 'Fordi' },
    };
    const codes = judgeContents(round, contents).map((each) => each.code);
    expect(codes).toContain('application/area-missing');
    expect(codes).not.toContain('application/area-or-reason');
  });

  it('points at the budget line that has no name or no amount (budgetLineNeedsText, amountMustBeReadable)', () => {
    const steps = budget('20.000', [
      ['Kaffe', '30.000'],
      [' ', 'x'],
    ]);
    expect(codesOf(submit(steps))).toEqual([
      'application/budget-line-text budget.lines.1.text',
      'amount/unreadable budget.lines.1.amount',
    ]);
  });

  it('counts characters as the form shows them (answerMustFit, numberMustBeReadable)', () => {
    const answers = {
      titel: 'å'.normalize('NFD').repeat(100),
      formaal: '🚲'.repeat(1501),
      maalgruppe: 'Alle',
      deltagere: 'mange',
    };
    const steps = withContent('aktivitet', { kind: 'questions', answers });
    const sent = submit(steps);
    expect(codesOf(sent)).toEqual([
      'application/answer-too-long aktivitet.formaal',
      'application/number-unreadable aktivitet.deltagere',
    ]);
    expect(!sent.ok && sent.refusals[0]?.facts).toMatchObject({ length: 1501, over: 1 });
  });

  it('wants a reason for each chosen area, and knows its own areas (chosenAreaNeedsReason, areaMustBeInRound)', () => {
    const [area] = open.round.areas;
    const foreign = 'are_01890000-0000-7000-8000-0000000000ff' as const;
    const steps = withContent('omraader', {
      kind: 'areas',
      chosen: [
        { area: area?.id ?? foreign, reason: ' ' },
        { area: foreign, reason: 'x' },
      ],
      outsideReason: '',
    });
    expect(codesOf(submit(steps))).toEqual([
      `application/area-reason-missing omraader.${area?.id}`,
      `application/area-unknown omraader.${foreign}`,
    ]);
  });

  it('takes an application outside the areas when it says why', () => {
    const steps = withContent('omraader', { kind: 'areas', chosen: [], outsideReason: 'Derfor' });
    const sent = submit(steps);
    expect(sent.ok && sent.value.application.submission?.outsideAreas).toBe(true);
  });

  it.each([
    ['spring', '2026-03-29'],
    ['autumn', '2026-10-25'],
  ])(
    'counts the instant of receipt on the %s night (deadlineMustNotHavePassed, roundMustHaveOpened)',
    (_, night) => {
      const closesBefore = closingAsStated(day(night), '23:59' as ClockTime);
      const round = { ...open.round, window: { opens: wallTime(night, '00:00'), closesBefore } };
      const deadline = Date.parse(instantOf(closesBefore, 'deadline'));
      const opens = Date.parse(instantOf(round.window.opens, 'opening'));
      const hours = (deadline - opens) / 3_600_000;
      expect(hours).toBe(night === '2026-03-29' ? 23 : 25);
      expect(submit(draftOf.steps, instant(deadline - 1), round).ok).toBe(true);
      const late = submit(draftOf.steps, instant(deadline), round);
      expect(codesOf(late)).toEqual(['application/deadline-passed']);
      const early = submit(draftOf.steps, instant(opens - 1), round);
      expect(codesOf(early)).toEqual(['application/not-open-yet']);
    },
  );

  it('needs somebody who may bind the association (onlyWhoBindsMaySend)', () => {
    const writer = {
      ...yusuf,
      memberships: [{ association: theirs.id, rights: ['write'] as const }],
    };
    const sent = submitApplication(
      writer,
      now,
      open.round,
      theirs,
      draftOf.application,
      draftOf.steps,
      said,
    );
    expect(codesOf(sent)).toEqual(['application/bind-right']);
  });

  it('is not possible twice', () => {
    const sent = submit();
    if (!sent.ok) throw new Error('The sample can be sent');
    const again = submitApplication(
      yusuf,
      now,
      open.round,
      theirs,
      sent.value.application,
      sent.value.steps,
      said,
    );
    expect(codesOf(again)).toEqual(['state/out-of-order']);
  });
});

describe('taking back', () => {
  const sent = submit();
  if (!sent.ok) throw new Error('The sample can be sent');
  const { application, steps } = sent.value;
  const deadline = Date.parse(instantOf(open.round.window.closesBefore, 'deadline'));
  const take = (at: Instant, actor = yusuf) =>
    takeBackApplication(actor, at, open.round, application, steps);

  it('makes a draft of what was sent, which can be sent again', () => {
    const taken = take(instant(deadline - 1));
    if (!taken.ok) throw new Error('It is before the deadline');
    expect(taken.value.application).toEqual({ ...draftOf.application, state: 'draft' });
    expect(taken.value.steps).toEqual(draftOf.steps);
    expect(submit(taken.value.steps).ok).toBe(true);
  });

  it('opens again what was withdrawn, and a draft that was dropped', () => {
    const withdrawn = withdrawApplication(yusuf, now, application, 'Vi har skiftet mening');
    if (!withdrawn.ok) throw new Error('It is not decided');
    const again = (at: Instant) =>
      takeBackApplication(yusuf, at, open.round, withdrawn.value.application, steps);
    const opened = again(instant(deadline - 1));
    expect(opened.ok && opened.value.application).toEqual(draftOf.application);
    expect(codesOf(again(instant(deadline)))).toEqual(['application/take-back-late']);
    const dropped = withdrawApplication(yusuf, now, draftOf.application);
    const back =
      dropped.ok &&
      takeBackApplication(yusuf, now, open.round, dropped.value.application, draftOf.steps);
    expect(back && back.ok && back.value.application).toEqual(draftOf.application);
  });

  it('is for those who bind the association, until the deadline (takenBackBeforeDeadline)', () => {
    expect(codesOf(take(instant(deadline)))).toEqual(['application/take-back-late']);
    expect(codesOf(take(now, karen))).toEqual(['row/unknown']);
    const reviewed = { ...application, state: 'under-review' as const };
    expect(codesOf(takeBackApplication(yusuf, now, open.round, reviewed, steps))).toEqual([
      'state/out-of-order',
    ]);
  });
});

describe('the life of an application', () => {
  it('lets the applicant withdraw until it is decided', () => {
    expect(verbsFrom(applicationLifecycle, 'under-review', ['applicant'])).toEqual([
      'answer',
      'message',
      'withdraw',
    ]);
    expect(verbsFrom(applicationLifecycle, 'decided', ['applicant'])).toEqual(['message']);
    const taken = sample.reviewing.applications[0];
    const withdrawn =
      taken && withdrawApplication(karen, now, taken.application, 'Vi fik penge et andet sted');
    expect(withdrawn?.ok && withdrawn.value.application.state).toBe('withdrawn');
    expect(withdrawn?.ok && withdrawn.value.application.withdrawn?.reason).toBe(
      'Vi fik penge et andet sted',
    );
    const decided = sample.decided.applications[0];
    const late = decided && withdrawApplication(karen, now, decided.application);
    expect(late && codesOf(late)).toEqual(['state/out-of-order']);
  });

  it('keeps why something sent was taken back, in so many characters (withdrawalReasonFits)', () => {
    const taken = sample.reviewing.applications[0];
    if (!taken) throw new Error('The round has applications');
    const long = withdrawApplication(karen, now, taken.application, 'æ'.repeat(601));
    expect(codesOf(long)).toEqual(['application/withdrawal-reason reason']);
    const { submission: _submission, ...rest } = taken.application;
    const dropped = withdrawApplication(karen, now, { ...rest, state: 'draft' });
    expect(dropped.ok && dropped.value.application.withdrawn).toBeUndefined();
  });

  it('never leaves an end state, whatever is tried', () => {
    const verbs = [
      takeUpApplication,
      (application: Application) => withdrawApplication(karen, now, application),
    ];
    const draft: Application = { ...draftOf.application, association: mine.id };
    const ended = (application: Application) =>
      verbsFrom(applicationLifecycle, application.state, ['applicant', 'system']).length === 0;
    const tries = fc.array(fc.constantFrom(...verbs));
    fc.assert(
      fc.property(fc.constantFrom(...applicationStates), tries, (state, tried) => {
        let application: Application = { ...draft, state };
        for (const verb of tried) {
          const outcome = verb(application);
          expect(outcome.ok && ended(application)).toBe(false);
          if (outcome.ok) application = outcome.value.application;
        }
      }),
    );
  });

  it('gives every application a case number people can read aloud', () => {
    expect(caseNumberOf('app_01890000-0000-7000-8000-0123456789ab')).toMatch(
      /^A-[0-9A-Z]{4}-[0-9A-Z]{4}$/,
    );
    expect(caseNumberOf('app_01890000-0000-7000-8000-000000000001')).toBe('A-0000-0001');
  });
});
