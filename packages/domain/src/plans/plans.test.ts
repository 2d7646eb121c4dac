import { describe, expect, it } from 'vitest';
import { canonical, confirmCorrection, day, instant, proposeCorrection } from '../kernel/index.ts';
import { roedovreOn } from '../samples/testing.ts';
import {
  adoptPlan,
  adoptReport,
  changePlan,
  draftPlan,
  endPlan,
  freezeReport,
  initiativeCorrections,
  lightOf,
  noWork,
  planCorrections,
  putInitiative,
  readSchedule,
  removeInitiative,
  reportContent,
  silenceOf,
  statusPromised,
  writeStatus,
} from './index.ts';
import type { ActionPlan, Initiative, InitiativeWork, StatusText } from './index.ts';

const { world, anchor } = roedovreOn('2026-11-22');
const [, held] = world.plans;
if (!held) throw new Error('The sample has the plan of 2020');
const { plan, initiatives, statuses, reports } = held;
const [first] = initiatives;
const [published] = reports;
if (!first || !published) throw new Error('The sample has initiatives and a report');
const draft: ActionPlan = { ...plan, state: 'draft' };
const owner = anchor.personOf('sagsbehandler');
const owned = initiatives.map((each) => ({ ...each, work: { ...each.work, owner } }));
const around = { staff: new Set([owner]), policies: world.policies };
const decision = { body: 'Kommunalbestyrelsen', day: '2026-12-01', item: '7' };
const at = instant(Date.parse('2026-11-22T10:00:00.000Z'));
const codes = (outcome: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  (outcome.refusals ?? []).map((each) => each.code);

describe('writing a plan', () => {
  it('needs a title and a period that runs forwards (planNeedsTitle, planPeriodMustBeForwards)', () => {
    const period = { text: '2020', start: day('2020-12-31'), end: day('2020-01-01') };
    const refused = draftPlan(plan.id, 'plan', { ...plan, title: ' ', period });
    expect(codes(refused)).toEqual(['plan/title-missing', 'plan/period-backwards']);
    expect(draftPlan(plan.id, 'plan', plan)).toMatchObject({
      ok: true,
      value: { plan: { state: 'draft', imported: false } },
    });
  });

  it('points only to goals of its own policies (goalMustBeOfPlan)', () => {
    const goals = {
      kind: 'stated' as const,
      goals: [{ policy: plan.policies[0]?.policy ?? 'pol_x', version: 1, goal: 3 }],
    };
    const refused = putInitiative(draft, undefined, { ...first, goals }, world.policies);
    expect(refused).toMatchObject({ ok: false, refusals: [{ facts: { goals: ['3'] } }] });
    expect(putInitiative(draft, undefined, first, world.policies).ok).toBe(true);
  });

  it('locks its text when it is adopted, not how it is run (adoptedTextIsLocked)', () => {
    const retitled = { ...first, title: 'Noget andet' };
    expect(putInitiative(plan, first, retitled, world.policies)).toMatchObject({
      ok: false,
      refusals: [{ code: 'plan/adopted-text-locked', facts: { fields: ['title'] } }],
    });
    const running = { ...first, work: { ...first.work, unit: 'Kultur' } };
    expect(putInitiative(plan, first, running, world.policies).ok).toBe(true);
    expect(putInitiative(draft, first, retitled, world.policies).ok).toBe(true);
    expect(codes(changePlan(plan, { ...plan, introduction: 'Nyt' }))).toEqual([
      'plan/adopted-text-locked',
    ]);
    expect(changePlan(plan, { ...plan, updateEvery: 6 }).ok).toBe(true);
    expect(removeInitiative(plan, first).ok).toBe(false);
    expect(removeInitiative(draft, first).ok).toBe(true);
  });
});

describe('putting a plan in force', () => {
  it('needs initiatives (planNeedsInitiatives)', () => {
    expect(codes(adoptPlan(draft, [], around, decision))).toEqual(['plan/empty']);
  });

  it('needs an owner of every initiative, and names those without (initiativesNeedOwners)', () => {
    const refused = adoptPlan(draft, initiatives, around, decision);
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'plan/owners-missing' }] });
    expect(refused.ok ? [] : refused.refusals[0]?.facts['titles']).toHaveLength(3);
    expect(adoptPlan(draft, owned, around, decision)).toMatchObject({
      ok: true,
      value: { plan: { state: 'in-force', adopted: decision } },
    });
  });

  it('happens once', () => {
    expect(codes(adoptPlan(plan, owned, around, decision))).toEqual(['state/out-of-order']);
  });
});

describe('owners and goals at adoption', () => {
  it('count an owner who has left as none', () => {
    const gone = { ...around, staff: new Set<typeof owner>() };
    const refused = adoptPlan(draft, owned, gone, decision);
    expect(refused.ok ? [] : refused.refusals[0]?.facts['titles']).toHaveLength(owned.length);
  });

  it('judge goals of a policy that was left out, which does not lock other changes', () => {
    const elsewhere: ActionPlan = { ...draft, policies: [] };
    expect(codes(adoptPlan(elsewhere, owned, around, decision))).toEqual(['plan/goal-unknown']);
    const running = { ...first, work: { ...first.work, unit: 'Kultur' } };
    expect(putInitiative(elsewhere, first, running, world.policies).ok).toBe(true);
  });
});

describe('the promise of the next status', () => {
  const inForce: ActionPlan = {
    ...plan,
    state: 'in-force',
    updateEvery: 6,
    adopted: { ...decision, day: '2026-01-15' },
  };
  const schedule = { text: '', openEnded: false };
  const initiative: Initiative = { ...first, schedule };

  it('counts from the adoption, from the start of the initiative, or from what was told last', () => {
    expect(statusPromised(inForce, initiative, undefined)).toBe('2026-07-15');
    const later = { ...initiative, schedule: { ...schedule, start: day('2026-08-31') } };
    expect(statusPromised(inForce, later, undefined)).toBe('2027-02-28');
    const last = { until: day('2026-12-31'), states: ['ongoing' as const] };
    expect(statusPromised(inForce, initiative, last)).toBe('2027-06-30');
  });

  it('ends with the initiative, unless it goes on all the same, and with the plan', () => {
    const until = day('2026-12-31');
    expect(statusPromised(inForce, initiative, { until, states: ['done'] })).toBeUndefined();
    expect(statusPromised(inForce, initiative, { until, states: ['done', 'carried-on'] })).toBe(
      '2027-06-30',
    );
    expect(statusPromised({ ...inForce, state: 'ended' }, initiative, undefined)).toBeUndefined();
  });

  it('is broken from the day after', () => {
    const on = (today: string) => silenceOf(inForce, initiative, undefined, day(today)).silent;
    expect([on('2026-07-15'), on('2026-07-16')]).toEqual([false, true]);
  });
});

describe('ending a plan', () => {
  it('needs an outcome of every initiative (rollOverMustNameEach)', () => {
    const lines = initiatives
      .slice(1)
      .map((each) => ({ initiative: each.id, outcome: 'finished' as const, note: '' }));
    expect(endPlan(plan, initiatives, lines)).toMatchObject({
      ok: false,
      refusals: [{ facts: { titles: [first.title] } }],
    });
    const all = [...lines, { initiative: first.id, outcome: 'carried-on' as const, note: '' }];
    const ended = endPlan(plan, initiatives, all);
    expect(ended).toMatchObject({ ok: true, value: { plan: { state: 'ended' } } });
    expect(ended.ok && ended.value.plan.rollOver).toHaveLength(7);
  });
});

describe('lights', () => {
  const span = { start: day('2026-01-01'), end: day('2026-12-31') };
  const today = day('2026-07-01');
  const working = (parts: Partial<InitiativeWork>): InitiativeWork => ({ ...noWork, ...parts });
  const milestone = (due: string, doneOn?: string) =>
    working({
      milestones: [
        {
          id: 'mil_x',
          title: 'Åbning',
          due: day(due),
          ...(doneOn === undefined ? {} : { doneOn: day(doneOn) }),
        },
      ],
    });
  const indicator = (value: number) =>
    working({
      indicators: [
        {
          id: 'ind_x',
          title: 'Deltagere',
          unit: 'personer',
          baseline: 0,
          target: 100,
          values: [{ on: today, value, source: 'typed' as const }],
        },
      ],
    });

  it.each([
    [noWork, 'no-data', 'nothing-to-measure'],
    [milestone('2026-08-01'), 'green', 'on-track'],
    [milestone('2026-06-30'), 'yellow', 'milestone-passed'],
    [milestone('2026-06-01'), 'yellow', 'milestone-passed'],
    [milestone('2026-05-31'), 'red', 'milestone-late'],
    [milestone('2026-05-31', '2026-06-15'), 'green', 'on-track'],
    [indicator(50), 'green', 'on-track'],
    [indicator(40), 'yellow', 'indicator-behind'],
    [indicator(20), 'red', 'indicator-far-behind'],
    [{ ...milestone('2026-05-31'), indicators: indicator(50).indicators }, 'red', 'milestone-late'],
  ] as const)('%# are the worst of what is measured', (work, colour, reason) => {
    expect(lightOf(work, span, today)).toMatchObject({ colour, reason });
  });
});

describe('a status', () => {
  const text: StatusText = {
    period: { text: '2022', from: day('2022-01-01'), until: day('2022-12-31') },
    states: ['ongoing'],
    cause: '',
    narrative: [],
    actors: [],
    events: [],
    results: [],
    nextStep: '',
  };
  const writing = { by: owner, at };

  it('says at least one state (statusNeedsState) of a plan that is adopted (statusIsForAdopted)', () => {
    expect(codes(writeStatus(draft, first, { ...text, states: [] }, writing))).toEqual([
      'status/plan-is-draft',
      'status/state-missing',
    ]);
    expect(writeStatus(plan, first, text, writing).ok).toBe(true);
  });

  it('sets a light by hand only with a reason (overrideNeedsReason)', () => {
    const override = { colour: 'green' as const, reason: 'fint' };
    expect(codes(writeStatus(plan, first, { ...text, override }, writing))).toEqual([
      'status/override-without-reason',
    ]);
    const reasoned = { colour: 'green' as const, reason: 'Mødet er flyttet til august' };
    expect(writeStatus(plan, first, { ...text, override: reasoned }, writing).ok).toBe(true);
  });
});

describe('a status report', () => {
  const told = {
    title: 'Status 2022',
    introduction: '',
    period: { text: '2022', from: day('2022-01-01'), until: day('2022-12-31') },
  };
  const freezing = {
    plan,
    initiatives,
    entries: statuses,
    policies: world.policies,
    previous: published,
    told,
  };

  it('names every initiative, also those nobody reported on, beside the report before', () => {
    const content = reportContent(freezing, anchor.today);
    expect(content.lines).toHaveLength(7);
    expect(content.lines.every((line) => line.entry === undefined)).toBe(true);
    expect(content.lines[6]?.before).toEqual(['not-carried-out']);
    expect(published.content.lines.every((line) => line.entry !== undefined)).toBe(true);
  });

  it('freezes what is known: later changes do not reach it, and its hash proves so', () => {
    const frozen = freezeReport('rep_x', 'status-2022', freezing, { by: owner, at }, anchor.sha256);
    if (!frozen.ok) throw new Error('refused');
    const { report } = frozen.value;
    expect(report.previous).toBe(published.id);
    expect(report.hash).toBe(anchor.sha256(canonical(report.content)));
    const forged = { ...report.content, title: 'Bedre status' };
    expect(anchor.sha256(canonical(forged))).not.toBe(report.hash);
  });

  it('is adopted once and stands (reportIsFrozen)', () => {
    const { adopted: _adopted, ...open } = published;
    expect(adoptReport(open, decision)).toMatchObject({
      ok: true,
      value: { report: { adopted: decision, hash: published.hash } },
    });
    expect(codes(adoptReport(published, decision))).toEqual(['report/frozen']);
  });
});

it('shows a light set by hand with its reason in the report, and computes the next one anew', () => {
  const period = { text: '2022', from: day('2022-01-01'), until: day('2022-12-31') };
  const entry = statuses[0];
  if (!entry) throw new Error('The sample has statuses');
  const override = { colour: 'red' as const, reason: 'Ingen har tid til indsatsen' };
  const entries = [{ ...entry, period, override }];
  const told = { title: 'Status', introduction: '', period };
  const base = { plan, initiatives: [first] as Initiative[], policies: [], previous: undefined };
  const shown = reportContent({ ...base, entries, told }, anchor.today).lines[0]?.light;
  expect(shown).toEqual({ colour: 'red', reason: 'set-by-hand', about: override.reason });
  const next = { ...told, period: { ...period, until: day('2023-12-31') } };
  const later = reportContent({ ...base, entries, told: next }, anchor.today).lines[0]?.light;
  expect(later?.reason).toBe('nothing-to-measure');
});

describe('correcting an adopted plan', () => {
  const one = { by: owner, at };
  const two = { by: anchor.personOf('administrator'), at };

  it('puts a text of the plan right when a second person agrees, wherever it stands', () => {
    const [section] = world.plans.flatMap((each) =>
      each.plan.sections.map((found, index) => ({ plan: each.plan, found, index })),
    );
    if (!section) throw new Error('The sample has sections');
    const path = `sections.${section.index}.title`;
    const wanted = { at: path, after: `${section.found.title} rettet`, reason: 'Slåfejl' };
    const proposed = proposeCorrection(planCorrections, section.plan, wanted, one);
    if (!proposed.ok) throw new Error('refused');
    const [correction] = proposed.value.thing.corrections;
    const confirmed = correction
      ? confirmCorrection(planCorrections, proposed.value.thing, correction, two)
      : proposed;
    expect(confirmed).toMatchObject({ ok: true, value: { deed: { verb: 'confirm-correction' } } });
    const after = confirmed.ok ? confirmed.value.thing.sections[section.index] : undefined;
    expect(after).toEqual({ ...section.found, title: wanted.after });
  });

  it('reads the days of a schedule anew, and never touches what is not a text', () => {
    const way = initiativeCorrections(plan);
    const dated = { ...first, schedule: readSchedule('Forår 2020') };
    const wanted = { at: 'schedule.text', after: 'Forår 2021', reason: 'Forkert år' };
    const proposed = proposeCorrection(way, dated, wanted, one);
    if (!proposed.ok) throw new Error('refused');
    const [correction] = proposed.value.thing.corrections;
    const confirmed = correction && confirmCorrection(way, proposed.value.thing, correction, two);
    expect(confirmed).toMatchObject({ value: { thing: { schedule: { start: '2021-03-01' } } } });
    expect([...way.texts(first).keys()]).not.toContain('slug');
    const misplaced = { at: 'slug', after: 'andet', reason: 'Slåfejl' };
    expect(codes(proposeCorrection(way, first, misplaced, one))).toEqual([
      'correction/does-not-fit',
    ]);
    const empty = { at: 'title', after: '', reason: 'Slåfejl' };
    expect(codes(proposeCorrection(way, { ...first, title: 'To ord' }, empty, one))).toEqual([
      'correction/does-not-fit',
    ]);
  });

  it('replaces any text and nothing else', () => {
    const texts = [...initiativeCorrections(plan).texts(first).keys()];
    for (const path of texts.filter((each) => each !== 'schedule.text')) {
      const changed = initiativeCorrections(plan).withText(first, path, 'Andet');
      const now = initiativeCorrections(plan).texts(changed);
      expect(
        [...now]
          .filter(([name, text]) => text !== initiativeCorrections(plan).texts(first).get(name))
          .map(([name]) => name),
      ).toEqual([path]);
    }
  });
});
