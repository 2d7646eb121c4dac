import { describe, expect, it } from 'vitest';
import { ClockTime, addDays, day, instantOf, kroner, wallTime } from '../kernel/index.ts';
import type { AreaId, CriterionId } from '../kernel/index.ts';
import { codesOf, roedovreOn } from '../samples/testing.ts';
import { sampleId } from '../samples/world.ts';
import { callFrom } from '../templates/index.ts';
import {
  areasStillHeld,
  CallFile,
  CallText,
  Round,
  announceRound,
  answerBy,
  callFileOf,
  callFromFile,
  callTextOf,
  cancelRound,
  changePool,
  changeRound,
  copyOf,
  createPool,
  dateOf,
  draftRound,
  isToldOn,
  poolsThrough,
  retractRound,
  takesUntil,
  windowOf,
} from './index.ts';
import type { DateRule, RoundDates } from './index.ts';
import { blankTerm } from '../terms/index.ts';
import type { Term } from '../terms/index.ts';

const { world, open } = roedovreOn('2026-11-22');
const money = world.pools.find(({ pool }) => pool.id === open.round.pool);
if (!money) throw new Error('The open round has a pool');
const { pool, account } = money;
const now = instantOf(wallTime('2026-11-22', '09:00'), 'opening');
const id = sampleId('rou', 700);
const closesAt = ClockTime.parse('23:59');

let made = 900;
const ids = {
  area: (): AreaId => sampleId('are', (made += 1)),
  criterion: (): CriterionId => sampleId('cri', (made += 1)),
};

const template = callFrom('section-18', {
  today: day('2026-11-22'),
  year: 2027,
  committee: pool.committee,
  criterion: ids.criterion,
});
const text: CallText = { ...template, title: '1. runde 2027', introduction: 'Søg penge her.' };

function drafted(part: Partial<CallText> = {}): Round {
  const outcome = draftRound({ id, slug: 'runde' }, pool, { ...text, ...part });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.round;
}

function announced(part: Partial<CallText> = {}): Round {
  return { ...drafted(part), state: 'announced' };
}

const announce = (part: Partial<CallText>) =>
  codesOf(announceRound(now, pool, account, drafted(part)));

describe('dates', () => {
  const rules: readonly (readonly [string, DateRule, number, string])[] = [
    [
      'the first working day of January, which is never New Year’s Day',
      { kind: 'working-day', month: 1, nth: 'first', shift: 0 },
      2027,
      '2027-01-04',
    ],
    [
      'the last working day of March, before Easter Monday',
      { kind: 'working-day', month: 3, nth: 'last', shift: 0 },
      2024,
      '2024-03-27',
    ],
    ['the first of October', { kind: 'day', month: 10, date: 1, shift: 0 }, 2026, '2026-10-01'],
    [
      'the 31st of a shorter month',
      { kind: 'day', month: 2, date: 31, shift: 0 },
      2028,
      '2028-02-29',
    ],
    [
      'the second Monday of April',
      { kind: 'weekday', month: 4, weekday: 1, nth: '2', shift: 0 },
      2027,
      '2027-04-12',
    ],
    [
      'the last Sunday of October',
      { kind: 'weekday', month: 10, weekday: 7, nth: 'last', shift: 0 },
      2026,
      '2026-10-25',
    ],
    [
      'the last working day of February',
      { kind: 'working-day', month: 2, nth: 'last', shift: 0 },
      2026,
      '2026-02-27',
    ],
    ['14 days before', { kind: 'day', month: 3, date: 10, shift: -14 }, 2027, '2027-02-24'],
  ];
  it.each(rules)('%s', (_, rule, year, expected) => {
    expect(dateOf(rule, year)).toBe(expected);
  });

  it('as rules follow the year, and a stated 23:59 includes the last minute', () => {
    const dates: RoundDates = {
      kind: 'yearly',
      year: 2027,
      opens: { kind: 'day', month: 3, date: 1, shift: 0 },
      opensAt: ClockTime.parse('00:00'),
      closes: { kind: 'weekday', month: 4, weekday: 1, nth: '2', shift: 0 },
      closesAt,
    };
    expect(windowOf(dates)).toEqual({
      opens: wallTime('2027-03-01'),
      closesBefore: wallTime('2027-04-13'),
    });
    expect(windowOf({ ...dates, year: 2028 }).closesBefore.day).toBe('2028-04-11');
  });

  it.each([
    ['the spring night', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['the autumn night', '2027-10-31', '02:30', '2027-10-31T01:30:00.000Z'],
  ])('close to the minute on %s', (_, lastDay, at, expected) => {
    const dates: RoundDates = {
      kind: 'fixed',
      opens: wallTime('2027-01-01'),
      lastDay: day(lastDay),
      closesAt: ClockTime.parse(at),
    };
    expect(instantOf(windowOf(dates).closesBefore, 'deadline')).toBe(expected);
  });

  it('of an answer are a day, a time, or counted from when it was received', () => {
    const window = windowOf(text.dates);
    const between = { kind: 'between' as const, from: day('2027-03-01'), until: day('2027-03-20') };
    expect(answerBy({ answer: between, window })).toBe('2027-03-20');
    const within = { kind: 'within' as const, days: 30 };
    expect(answerBy({ answer: within, window }, day('2027-02-10'))).toBe('2027-03-12');
  });
});

describe('a call', () => {
  it('is a draft that only needs a title, and nobody outside sees it (callHasTitle)', () => {
    expect(codesOf(draftRound({ id, slug: 'runde' }, pool, { ...text, title: ' ' }))).toEqual([
      'call/title-missing title',
    ]);
    expect(isToldOn(drafted(), day('2030-01-01'))).toBe(false);
    expect(Round.parse(drafted())).toEqual(drafted());
  });

  it('from the template is announced when it has a title, an introduction and money', () => {
    expect(announce({})).toEqual([]);
  });

  it('forgets a part that is left out of its text, as long as it is a draft', () => {
    const before = drafted({ sealedUntilDeadline: true, visibleFrom: day('2026-11-30') });
    const { sealedUntilDeadline: _sealed, visibleFrom: _from, ...less } = callTextOf(before);
    const after = changeRound(before, less);
    if (!after.ok) throw new Error('A draft may change in every part');
    expect(callTextOf(after.value.round)).toEqual(less);
    expect(after.value.deed.facts).toEqual({ parts: ['visibleFrom', 'sealedUntilDeadline'] });
    const open = announced({ sealedUntilDeadline: true });
    const { sealedUntilDeadline: _gone, ...unsealed } = callTextOf(open);
    expect(codesOf(changeRound(open, unsealed))).toEqual(['call/announced-locked']);
    const { lastDay } = { ...open.dates, lastDay: day('2027-11-30') };
    const rolling: RoundDates = {
      kind: 'rolling',
      opens: open.window.opens,
      lastDay,
      closesAt: ClockTime.parse('23:59'),
      untilMoneyIsUsed: false,
      cutOffs: [],
    };
    const answer = { kind: 'within' as const, days: 30 };
    const changed = { ...callTextOf(open), dates: rolling, answer };
    expect(codesOf(changeRound(open, changed))).toEqual([
      'call/sealed-rolling sealedUntilDeadline',
    ]);
  });

  it('is judged again when it is changed after it was announced', () => {
    const open = announced({});
    const told = callTextOf(open);
    const lastDay = open.window.closesBefore.day;
    const codes = (part: Partial<CallText>) => codesOf(changeRound(open, { ...told, ...part }));
    expect(codes({ stages: [] })).toEqual(['call/decider-missing stages']);
    expect(codes({ introduction: ' ' })).toEqual(['call/introduction-missing introduction']);
    const early = addDays(lastDay, -5);
    expect(codes({ answer: { kind: 'by', day: early } })).toEqual([
      'call/answer-before-deadline answer',
    ]);
    expect(codes({ late: { kind: 'with-reason', until: early } })).toHaveLength(1);
    expect(codes({ introduction: 'Nyt' })).toEqual([]);
    const [decider] = told.stages;
    const stages = [{ ...decider!, title: 'En anden' }];
    expect(codes({ stages })).toEqual([]);
    // Who has applied and waits was told who decides.
    expect(codesOf(changeRound(open, { ...told, stages }, 1))).toEqual(['call/announced-locked']);
  });

  describe('with stages that have a day', () => {
    const { closesBefore } = drafted({}).window;
    const [decider] = text.stages;
    const stagesOn = (...days: readonly (number | undefined)[]) =>
      days.map((later, index) => ({
        ...decider!,
        title: `Trin ${index}`,
        ...(later === undefined ? {} : { on: addDays(closesBefore.day, later) }),
      }));

    it('has them in the order of their days (callStagesInOrder)', () => {
      expect(announce({ stages: stagesOn(10, undefined, 20, 20) })).toEqual([]);
      expect(announce({ stages: stagesOn(20, undefined, 10) })).toEqual([
        'call/stages-out-of-order stages.2.on',
      ]);
    });

    it('has none of them before the deadline (callStagesAfterDeadline)', () => {
      expect(announce({ stages: stagesOn(0, undefined) })).toEqual([]);
      expect(announce({ stages: stagesOn(-9, 20) })).toEqual([
        'call/stage-before-deadline stages.0.on',
      ]);
    });

    it('and takes applications all year, is not held to either', () => {
      const dates: RoundDates = {
        kind: 'rolling',
        opens: wallTime('2026-11-20', '08:00'),
        lastDay: day('2027-11-30'),
        closesAt,
        untilMoneyIsUsed: false,
        cutOffs: [],
      };
      const codes = announce({ dates, stages: stagesOn(-20, -40) });
      expect(codes.filter((code) => code.startsWith('call/stage'))).toEqual([]);
    });

    it('is held to both when its stages are changed after it was announced, and to neither otherwise', () => {
      const standing = announced({ stages: stagesOn(-9) });
      const told = callTextOf(standing);
      expect(codesOf(changeRound(standing, { ...told, introduction: 'Nyt' }))).toEqual([]);
      expect(codesOf(changeRound(standing, { ...told, stages: stagesOn(30, 20) }))).toEqual([
        'call/stages-out-of-order stages.1.on',
      ]);
    });
  });

  it('is never over before its deadline, whatever day late ones are taken until', () => {
    const { window } = announced({});
    const until = addDays(window.closesBefore.day, -20);
    const late = { kind: 'with-reason' as const, until };
    expect(takesUntil({ window, late })).toBe(instantOf(window.closesBefore, 'deadline'));
  });

  it('is seen from its day on, and never when it is a rehearsal', () => {
    const later = announced({ visibleFrom: day('2026-11-30') });
    expect(isToldOn(later, day('2026-11-29'))).toBe(false);
    expect(isToldOn(later, day('2026-11-30'))).toBe(true);
    expect(isToldOn({ ...later, rehearsal: true }, day('2026-11-30'))).toBe(false);
  });

  it('tells everything that is missing at once', () => {
    const codes = announce({ introduction: '', criteria: [], stages: [], terms: [] });
    expect(codes).toEqual([
      'call/introduction-missing introduction',
      'call/applicants-missing terms',
      'call/criteria-missing criteria',
      'call/decider-missing stages',
    ]);
  });

  it('has no term that holds for nobody who may apply (callTermConcernsSomebody)', () => {
    const scoped = (scope: Term['scope']) => {
      const first = text.terms.find(({ kind }) => kind === 'missing-report');
      if (!first || !scope) throw new Error('The template has such a term');
      const terms = text.terms.map((each) => (each.key === first.key ? { ...each, scope } : each));
      return announce({ terms }).filter((code) => code.includes('concerns-nobody'));
    };
    const most = text.terms.find(({ kind }) => kind === 'amount');
    const limit = most?.kind === 'amount' ? most.most : undefined;
    if (limit === undefined) throw new Error('The template has a largest amount');
    expect(scoped({ kinds: ['company'] })).toHaveLength(1);
    expect(scoped({ kinds: ['company', 'association'] })).toEqual([]);
    expect(scoped({ above: limit })).toHaveLength(1);
    expect(scoped({ from: limit })).toEqual([]);
    expect(scoped({ from: kroner(limit / 100 + 1) })).toHaveLength(1);
  });

  it('asks for another paper once at most (callOtherPapersNamed)', () => {
    const other = (key: string): Term => ({
      kind: 'attachment',
      key,
      attachment: 'other',
      firstTimeOnly: false,
      note: '',
      force: 'required',
      exception: '',
    });
    const asking = (...more: Term[]) => announce({ terms: [...text.terms, ...more] });
    expect(asking(other('a'))).not.toContain('call/other-papers-alike terms');
    expect(asking(other('a'), other('b'))).toContain('call/other-papers-alike terms');
  });

  it('has a scale for every criterion (criterionHasScale)', () => {
    const [first, ...others] = text.criteria;
    if (!first) throw new Error('The template has criteria');
    const scaled = (anchors: string[]) =>
      announce({ criteria: [{ ...first, anchors }, ...others] });
    expect(scaled(['nej'])).toEqual(['call/scale-missing criteria.0.anchors']);
    expect(scaled(['nej', 'ja'])).toEqual([]);
  });

  it('may ask for an amount alone where no term looks at costs (callTermsFindLines, callHasCriteria)', () => {
    const steps = text.form.steps.map((step) =>
      step.kind === 'budget' ? { ...step, asksLines: 'never' as const } : step,
    );
    const alone = { form: { ...text.form, steps }, criteria: [] };
    const rate: Term = {
      kind: 'amount-per',
      key: 'takst',
      per: 'member',
      rate: kroner(60),
      note: '',
      force: 'required',
      exception: '',
    };
    const who = text.terms.filter(({ kind }) => kind === 'applicant-kinds');
    expect(announce({ ...alone, terms: [...who, rate] })).toEqual([]);
    expect(announce({ ...alone, terms: who })).toEqual(['call/criteria-missing criteria']);
    const share: Term = {
      kind: 'share-of-cost',
      key: 'andel',
      percent: 50,
      note: '',
      force: 'required',
      exception: '',
    };
    expect(announce({ ...alone, terms: [...who, rate, share] })).toEqual([
      'call/budget-lines-missing form',
    ]);
  });

  const fixed = (opens: string, lastDay: string): RoundDates => ({
    kind: 'fixed',
    opens: wallTime(opens),
    lastDay: day(lastDay),
    closesAt,
  });
  const grant = { firstYear: 2027, mostYears: 4 };
  const decision = { body: 'Udvalget', day: '2026-09-15', item: '63' };
  const [area] = open.round.areas;
  if (!area) throw new Error('The sample has areas');
  const bare = { ...area, goals: [], initiatives: [] };
  const amount = text.terms.find((term) => term.kind === 'amount');
  if (!amount) throw new Error('The template has an amount');

  const wrongs: readonly (readonly [string, Partial<CallText>, string])[] = [
    [
      'closes before it opens',
      { dates: fixed('2027-02-01', '2027-01-01') },
      'call/window-backward dates',
    ],
    [
      'has closed already',
      { dates: fixed('2026-01-01', '2026-02-01') },
      'call/deadline-passed dates',
    ],
    [
      'is seen after it opens',
      { visibleFrom: day('2027-06-01') },
      'call/visible-after-opening visibleFrom',
    ],
    [
      'has a decider for some alone',
      {
        stages: text.stages.map((stage) => ({ ...stage, targetGroups: ['children' as const] })),
      },
      'call/decider-missing stages',
    ],
    [
      'is sealed with no deadline to be opened at',
      {
        sealedUntilDeadline: true,
        answer: { kind: 'within', days: 30 },
        dates: {
          kind: 'rolling',
          opens: wallTime('2026-12-01'),
          lastDay: day('2027-11-30'),
          closesAt,
          untilMoneyIsUsed: false,
          cutOffs: [],
        },
      },
      'call/sealed-rolling sealedUntilDeadline',
    ],
    [
      'answers before its deadline',
      { answer: { kind: 'by', day: day('2026-12-10') } },
      'call/answer-before-deadline answer',
    ],
    [
      'takes late ones until before its deadline',
      { late: { kind: 'with-reason', until: day('2026-12-10') } },
      'call/late-before-deadline late',
    ],
    ['has two terms of one key', { terms: [...text.terms, amount] }, 'call/term-twice terms'],
    [
      'asks for more at least than it allows',
      {
        terms: text.terms.map((term) =>
          term.kind === 'amount' ? { ...term, least: kroner(90_000) } : term,
        ),
      },
      'call/term-impossible terms.beloeb',
    ],
    [
      'has a term that says nothing',
      {
        terms: text.terms.map((term) =>
          term.kind === 'amount' ? { ...term, least: undefined, most: undefined } : term,
        ),
      },
      'call/term-empty terms.beloeb',
    ],
    [
      'names papers and has no page for them',
      {
        form: { version: 1, steps: text.form.steps.filter(({ kind }) => kind !== 'papers') },
        terms: [
          ...text.terms,
          {
            kind: 'attachment',
            key: 'vedtaegter',
            attachment: 'statutes',
            firstTimeOnly: false,
            note: '',
            force: 'required',
            exception: '',
          },
        ],
      },
      'call/papers-page-missing form',
    ],
    [
      'has no budget in its form',
      { form: { version: 1, steps: text.form.steps.slice(0, 1) } },
      'call/form-incomplete form',
    ],
    ['has an area without a goal', { areas: [bare] }, 'call/area-without-goal areas.0.goals'],
    [
      'keeps money for an area without saying how much',
      { areas: [{ ...area, ringFenced: true, moneyGuide: kroner(0) }] },
      'call/ring-fence-sum areas.0.moneyGuide',
    ],
    [
      'keeps more for its areas than there is',
      { areas: [{ ...area, ringFenced: true, moneyGuide: kroner(90_000_000) }] },
      'call/ring-fences areas',
    ],
    [
      'keeps money for nine areas',
      {
        areas: Array.from({ length: 9 }, () => ({
          ...area,
          ringFenced: true,
          moneyGuide: kroner(1),
        })),
      },
      'call/ring-fences-many areas',
    ],
    ['is for areas only and has none', { areasSteer: 'eligibility' }, 'call/areas-missing areas'],
    [
      'is about a sub-pool that is not there',
      { subPool: 'ukendt' },
      'call/sub-pool-unknown subPool',
    ],
    [
      'lets people apply for more years than it gives money for',
      { terms: [...text.terms, { ...blankTerm('grant-years', 'aar'), most: 3 } as Term] },
      'call/years-disagree grant.mostYears',
    ],
    [
      'gives money for a year its pool is not for',
      { grant: { firstYear: 2031, mostYears: 1 } },
      'call/year-outside-pool grant.firstYear',
    ],
    [
      'promises four years without consent',
      { grant },
      'call/years-without-consent grant.mostYears',
    ],
    [
      'was copied and not looked at',
      { toConfirm: ['dates'] },
      'call/copied-parts-unseen toConfirm',
    ],
  ];
  it.each(wrongs)('is not announced when it %s', (_, part, code) => {
    expect(announce(part)).toContain(code);
  });

  it('may promise four years with consent, and have an area without a goal with a reason', () => {
    expect(announce({ grant: { ...grant, consent: decision } })).toEqual([]);
    expect(announce({ areas: [{ ...bare, noGoal: 'Besluttet uden for politikken' }] })).toEqual([]);
  });

  it('is not announced before money is set aside (callHasMoney)', () => {
    const none = { ...account, lines: [] };
    expect(codesOf(announceRound(now, pool, none, drafted()))).toEqual([
      'call/money-missing money',
    ]);
  });

  it('keeps its conditions when it is announced, and its help can grow (announcedCallLocked)', () => {
    const before = announced();
    const help = {
      ...callTextOf(before),
      answers: [{ question: 'Må vi?', answer: 'Ja.', on: day('2026-12-01') }],
      introduction: 'Søg penge her. Ring, hvis I er i tvivl.',
    };
    expect(codesOf(changeRound(before, help))).toEqual([]);
    const harder = { ...callTextOf(before), terms: text.terms.slice(1), moreTerms: 'Nyt krav' };
    expect(codesOf(changeRound(before, harder))).toEqual(['call/announced-locked']);
    const refused = changeRound(before, harder);
    expect(refused.ok ? [] : refused.refusals[0]?.facts).toEqual({
      changed: ['terms', 'moreTerms'],
    });
  });

  it('can be open longer, never shorter (deadlineNotShortened)', () => {
    const before = announced({ dates: fixed('2027-01-01', '2027-02-01') });
    const longer = changeRound(before, {
      ...callTextOf(before),
      dates: fixed('2027-01-01', '2027-02-15'),
    });
    expect(longer.ok && longer.value.round.window.closesBefore.day).toBe('2027-02-16');
    const dates = fixed('2027-01-01', '2027-01-31');
    expect(codesOf(changeRound(before, { ...callTextOf(before), dates }))).toEqual([
      'call/deadline-shortened dates',
    ]);
  });

  it('is taken back only before anybody has begun (nobodyHasBegun)', () => {
    expect(codesOf(retractRound(announced(), 1))).toEqual(['call/somebody-has-begun']);
    const back = retractRound(announced(), 0);
    expect(back.ok && back.value.round.state).toBe('draft');
    expect(codesOf(retractRound(drafted(), 0))).toEqual(['state/out-of-order']);
  });

  it('is cancelled with a reason that everybody is told (cancellingNeedsReason)', () => {
    expect(codesOf(cancelRound(now, announced(), ' '))).toEqual([
      'call/cancel-reason-missing reason',
    ]);
    const done = cancelRound(now, announced(), 'Pengene er sparet væk');
    expect(done.ok && done.value.round).toMatchObject({
      state: 'cancelled',
      cancelled: { reason: 'Pengene er sparet væk', at: now },
    });
    expect(codesOf(changeRound({ ...announced(), state: 'cancelled' }, text))).toContain(
      'state/out-of-order',
    );
  });
});

describe('a copy of a call', () => {
  const source = {
    ...open.round,
    visibleFrom: day('2026-10-01'),
    meetings: [{ title: 'Åbent hus', day: day('2026-12-01'), time: '17', place: 'Rådhuset' }],
    areas: open.round.areas.map((area, index) =>
      index === 0
        ? { ...area, lifetime: { kind: 'until' as const, day: day('2029-12-31') } }
        : { ...area, lifetime: { kind: 'round' as const } },
    ),
  };
  const copy = copyOf(source, 1, ids);

  it('moves its dates and leaves behind what was of its time', () => {
    expect(windowOf(copy.dates).opens.day).toBe(`2027${source.window.opens.day.slice(4)}`);
    expect(copy.visibleFrom).toBe('2027-10-01');
    expect(copy.grant.firstYear).toBe(source.grant.firstYear + 1);
    expect(copy.meetings).toEqual([]);
    expect(copy.areas.map((each) => each.title)).toEqual([source.areas[0]?.title]);
    // An area of a council term is the same area in every call.
    expect(copy.areas).toEqual([source.areas[0]]);
    const named = copy.criteria.flatMap((each) => each.areas);
    expect(new Set(named)).toEqual(new Set([source.areas[0]?.id]));
  });

  it('offers areas of other calls that still hold, as the newest call has them', () => {
    const [area] = source.areas;
    const later = {
      ...source,
      grant: { ...source.grant, firstYear: source.grant.firstYear + 1 },
      areas: [{ ...area!, title: 'Rettet' }],
    };
    const found = areasStillHeld([later, source], 2029, day('2029-01-01'));
    expect(found.map(({ id, title }) => [id, title])).toEqual([[area?.id, 'Rettet']]);
    expect(areasStillHeld([later, source], 2030, day('2030-01-01'))).toEqual([]);
  });

  it('asks about each date, amount and area before it is announced (copiedPartsConfirmed)', () => {
    expect(copy.toConfirm).toEqual([
      'title',
      'dates',
      'answer',
      'visibleFrom',
      'grant',
      ...copy.areas.map((area) => `areas.${area.id}`),
      'terms.beloeb',
      'terms.rapport',
    ]);
    expect(copy.areas.length).toBeGreaterThan(0);
    const stage = { ...text.stages[0]!, on: day('2026-12-15') };
    const staged = copyOf({ ...source, areas: [], stages: [text.stages[0]!, stage] }, 1, ids);
    expect(staged.toConfirm.filter((part) => /^(areas|stages)/.test(part))).toEqual([
      'areas',
      'stages.1',
    ]);
    expect(announce(copy)).toContain('call/copied-parts-unseen toConfirm');
    expect(announce({ ...copy, toConfirm: [] })).not.toContain(
      'call/copied-parts-unseen toConfirm',
    );
  });
});

describe('a call as a file', () => {
  const file = callFileOf('Rødovre Kommune', pool, open.round);

  it('is plain data that holds no ids of the municipality it comes from', () => {
    const json = JSON.stringify(file);
    expect(CallFile.parse(JSON.parse(json))).toEqual(file);
    for (const prefix of ['com_', 'ini_', 'pol_', 'poo_', 'per_'])
      expect(json).not.toContain(prefix);
  });

  it('is not taken with what is not known here, wherever it stands', () => {
    const [page, ...pages] = file.call.form.steps;
    const [term, ...terms] = file.call.terms;
    const newer = {
      ...file,
      call: {
        ...file.call,
        lottery: true,
        terms: [{ ...term, scope: { ...term?.scope } }, ...terms],
        form: { ...file.call.form, steps: [{ ...page, spoken: true }, ...pages] },
      },
    };
    const places = CallFile.safeParse(newer).error?.issues.map(({ path }) => path.join('.'));
    expect(places).toEqual(['call.form.steps.0.spoken', 'call.lottery']);
  });

  it('comes in under another committee, with everything local to look at', () => {
    const committee = sampleId('com', 44);
    const call = callFromFile(file, { subPools: [] }, committee, ids);
    expect(CallText.parse(call)).toEqual(call);
    expect(call.committee).toBe(committee);
    expect(call.terms).toEqual(open.round.terms);
    expect(call.form).toEqual(open.round.form);
    expect(call.areas.every((area) => area.goals.length === 0)).toBe(true);
    expect(call.toConfirm).toContain('appealGuidance');
    expect(call.toConfirm).toContain('terms.beloeb');
    expect(announce(call)).toContain('call/area-without-goal areas.0.goals');
  });
});

describe('a pool', () => {
  const { continues: _earlier, ...own } = pool;
  const poolText = { ...own, subPools: [] };
  const poolId = sampleId('poo', 77);
  const create = (part: object) =>
    codesOf(
      createPool({ id: poolId, slug: 'pulje' }, { ...poolText, ...part }, { rehearsal: false }),
    );

  it('has a title, a law and a budget decision (poolNeedsTitle, poolNeedsLegalBasis, poolNeedsDecision)', () => {
    expect(create({})).toEqual([]);
    const nothing = { title: '', legalBases: [], budgetDecision: { body: '', day: '', item: '' } };
    expect(create(nothing)).toEqual([
      'pool/title-missing title',
      'pool/legal-basis-missing legalBases',
      'pool/decision-missing budgetDecision.body',
    ]);
  });

  it('is for years that run forward, in sub-pools that differ (poolYearsRunForward, subPoolsDiffer)', () => {
    expect(create({ untilYear: pool.year - 1 })).toEqual(['pool/years-backward untilYear']);
    const part = { key: 'drift', title: 'Drift', kind: 'other', description: '', percent: 60 };
    expect(create({ subPools: [part, part] })).toEqual(['pool/sub-pool-twice subPools']);
    expect(create({ subPools: [part, { ...part, key: 'andet' }] })).toEqual([
      'pool/sub-pool-twice subPools',
    ]);
  });

  it('carries on a pool of an earlier year, and no other (poolContinuesEarlier)', () => {
    const earlier = { id: sampleId('poo', 78), year: pool.year - 1 };
    const carrying = (continues: unknown, pools = [earlier]) =>
      codesOf(
        createPool(
          { id: poolId, slug: 'pulje' },
          { ...poolText, continues } as typeof poolText,
          { rehearsal: false },
          pools,
        ),
      );
    expect(carrying(earlier.id)).toEqual([]);
    expect(carrying(earlier.id, [])).toEqual(['pool/continues-none continues']);
    expect(carrying(earlier.id, [{ ...earlier, year: pool.year }])).toEqual([
      'pool/continues-none continues',
    ]);
    expect(carrying(poolId, [{ id: poolId, year: pool.year - 1 }])).toEqual([
      'pool/continues-none continues',
    ]);
  });

  it('is counted through the years, also where they go in a ring', () => {
    const [one, two, three] = [1, 2, 3].map((n) => sampleId('poo', n));
    if (!one || !two || !three) throw new Error('Three were made');
    const ring = [
      { id: one, continues: two },
      { id: two, continues: three },
      { id: three, continues: one },
    ];
    expect(poolsThrough(one, ring)).toEqual([one, two, three]);
    expect(poolsThrough(one, [])).toEqual([one]);
  });

  it('forgets what its new text leaves out', () => {
    const several = { ...pool, untilYear: pool.year + 1, continues: sampleId('poo', 78) };
    const { untilYear: _untilYear, continues: _continues, ...text } = several;
    const changed = changePool(several, text, account, []);
    expect(changed.ok && 'untilYear' in changed.value.pool).toBe(false);
    expect(changed.ok && 'continues' in changed.value.pool).toBe(false);
  });

  it('keeps laws, years and sub-pools that have money or calls (subPoolInUse)', () => {
    const change = (part: object, rounds: readonly Round[] = []) =>
      codesOf(changePool(pool, { ...own, ...part }, account, rounds));
    expect(change({ description: 'Ny tekst' })).toEqual([]);
    expect(change({ legalBases: ['AEL_7'] })).toEqual(['pool/sub-pool-in-use']);
    expect(change({ year: pool.year + 1 })).toEqual(['pool/sub-pool-in-use']);
    const call = { ...open.round, subPool: 'drift' };
    expect(change({}, [call])).toEqual(['pool/sub-pool-in-use']);
  });
});
