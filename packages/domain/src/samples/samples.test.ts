import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../collaborations/index.ts';
import { addDays, canonical, day, instantOf, positionIn } from '../kernel/index.ts';
import { actorsNamed } from '../insights/index.ts';
import { bodyNamed } from '../municipality/index.ts';
import { lightOf, ownerless, statedGoals } from '../plans/index.ts';
import { leftOn } from '../pools/index.ts';
import { furesoe, roedovre, storby } from './index.ts';
import { anchorOn } from './testing.ts';

describe('the sample municipalities', () => {
  it('keep every rule on whatever day they are made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const anchor = anchorOn(addDays(day('2024-01-01'), days));
        const { rounds } = roedovre(anchor);
        expect(rounds.map((each) => each.round.state)).toEqual([
          'decided',
          'under-review',
          'announced',
          'announced',
          'announced',
        ]);
        const open = rounds[2]?.round;
        const noon = instantOf({ day: anchor.today, time: '12:00' as never }, 'opening');
        expect(open && positionIn(open.window, noon)).toBe('inside');
        expect(furesoe(anchor).rounds).toHaveLength(1);
        expect(storby(anchor).rounds).toHaveLength(3);
      }),
      { numRuns: 40 },
    );
  });

  it('hold four calls of very different kinds, each announced by its own rules', () => {
    const anchor = anchorOn('2026-11-22');
    const rounds = [...roedovre(anchor).rounds, ...storby(anchor).rounds].map((each) => each.round);
    const called = (title: string) => {
      const found = rounds.find((round) => round.title === title);
      if (!found) throw new Error(title);
      return found;
    };
    expect(called('Lynpuljen: to minutter').window).toEqual({
      opens: { day: '2026-12-01', time: '12:00' },
      closesBefore: { day: '2026-12-01', time: '12:02' },
    });
    expect(called('Søg hele året').dates.kind).toBe('rolling');
    expect(called('Nye måder at hjælpe på').stages.map(({ does }) => does)).toEqual([
      'advises',
      'decides',
    ]);
    expect(called('Drift i op til tre år').grant).toEqual({ firstYear: 2027, mostYears: 3 });
    // The second Monday of October 2027, to the end of the day.
    expect(called('Julehjælp').window.closesBefore).toEqual({ day: '2027-10-12', time: '00:00' });
    const [parted] = storby(anchor).pools;
    expect(parted && leftOn(parted.account, 'jul')).toBe(150_000_000);
  });

  it('decides the first round inside its money, with one member out of the room', () => {
    const { rounds, pools } = roedovre(anchorOn('2026-11-22'));
    const decided = rounds[0];
    expect(decided?.allocation?.ballots.map((ballot) => ballot.left.length)).toEqual([1, 0]);
    expect(decided?.decisions.map((decision) => decision.outcome)).toEqual([
      'full',
      'partial',
      'full',
    ]);
    const account = pools[0]?.account;
    expect(account && leftOn(account)).toBe((600_000 - 108_000) * 100);
  });
});

/** The documents' own counts and irregularities, as the reference of the field lists them. */
describe('the plans of the documents', () => {
  const anchor = anchorOn('2026-11-22');
  const world = roedovre(anchor);
  const neighbour = furesoe(anchor);
  const [of2016, of2020, ofVulnerable] = world.plans;
  if (!of2016 || !of2020 || !ofVulnerable) throw new Error('Three plans');
  const linksOf = ({ initiatives }: typeof of2016) => initiatives.flatMap(statedGoals).length;
  const initiative = (slug: string) => {
    const found = world.plans
      .flatMap((each) => each.initiatives)
      .find((each) => each.slug === slug);
    if (!found) throw new Error(slug);
    return found;
  };

  it('are 3, of 2 policies, with 24 initiatives and 7 statuses', () => {
    expect(new Set(world.policies.map((each) => each.policy)).size).toBe(2);
    expect(world.plans.map((each) => each.initiatives.length)).toEqual([9, 7, 8]);
    expect(world.plans.flatMap((each) => each.statuses)).toHaveLength(7);
    expect(of2020.reports[0]?.content.lines).toHaveLength(7);
    expect(world.policies.map((each) => each.goals.length)).toEqual([4, 4, 5]);
  });

  it('have 3 themes beside the initiatives and 5 focus areas around them', () => {
    expect(of2016.plan.sections.map((each) => each.kind)).toEqual(['theme', 'theme', 'theme']);
    expect(of2016.initiatives.every((each) => each.section === undefined)).toBe(true);
    expect(ofVulnerable.plan.sections.map((each) => each.kind)).toEqual(
      Array(5).fill('focus-area'),
    );
    expect(ofVulnerable.initiatives.every((each) => each.section !== undefined)).toBe(true);
  });

  it('link goals 9 times in one plan and 16 times in the other, 12 counted per row', () => {
    expect(linksOf(of2020)).toBe(9);
    expect(linksOf(ofVulnerable)).toBe(16);
    const rows = ofVulnerable.initiatives.filter(
      ({ slug }) =>
        !['konflikthaandtering-og-supervision-til-de-frivillige', 'ture-og-temaaftener'].includes(
          slug,
        ),
    );
    expect(rows.flatMap(statedGoals)).toHaveLength(12);
  });

  it('mark 5 initiatives of 2016 as continued and 4 as new', () => {
    const origins = of2016.initiatives.map((each) => each.origin);
    expect(origins.filter((each) => each === 'continued')).toHaveLength(5);
    expect(origins.filter((each) => each === 'new')).toHaveLength(4);
  });

  it('keep schedules as they were written', () => {
    expect(of2020.initiatives.map((each) => each.schedule.text)).toEqual([
      '2020',
      '2021',
      '2020 - 2021',
      '2020',
      '2020',
      '2020-2021',
      '2020-2021',
    ]);
    expect(initiative('rekruttering-af-frivillige').schedule).toMatchObject({
      text: 'Forår 2020 og frem.',
      start: '2020-03-01',
      openEnded: true,
    });
    expect(initiative('uddannelsesforloeb').schedule.text).toBe('vinteren 2016');
    expect(initiative('dialogmoeder').schedule).toEqual({ text: '', openEnded: false });
  });

  it('tell a goal that is not stated from no goal, and quote goals in other words', () => {
    expect(initiative('sundhedsmarkedsdag').goals).toEqual({ kind: 'not-stated' });
    expect(initiative('sundhedsmarkedsdag').actors).toEqual([]);
    expect(initiative('rekruttering-af-frivillige').quotedGoals).toEqual([
      { goal: 5, text: 'Alle skal have et godt og sundt liv' },
    ]);
  });

  it('leave goals without initiatives as they are', () => {
    const used = new Set(of2020.initiatives.flatMap(statedGoals).map((ref) => ref.goal));
    expect([1, 2, 3, 4].filter((goal) => !used.has(goal))).toEqual([3, 4]);
    const others = new Set(ofVulnerable.initiatives.flatMap(statedGoals).map((ref) => ref.goal));
    expect([1, 2, 3, 4, 5].filter((goal) => !others.has(goal))).toEqual([3]);
    expect(ofVulnerable.plan.alsoMentioned.some((each) => each.goal === 3)).toBe(true);
  });

  it('name other plans that are not in the system by their text', () => {
    expect(initiative('rekruttering-af-frivillige').links).toHaveLength(1);
    expect(initiative('bedre-overgange-til-civilsamfundet').predecessor?.text).toContain(
      'Bedre adgang til de frivillige sociale foreninger',
    );
  });

  it('hold several initiatives of one row and several parts of one initiative', () => {
    const first = ofVulnerable.initiatives.filter((each) => each.section === 1);
    expect(first).toHaveLength(3);
    expect(new Set(first.map((each) => each.purpose)).size).toBe(1);
    expect(initiative('samarbejde-om-integrationen').subInitiatives).toHaveLength(4);
  });

  it('let a status name its own actors, and know their spellings as one body', () => {
    const second = of2020.statuses.find((each) => each.initiative === of2020.initiatives[1]?.id);
    const planned = of2020.initiatives[1]?.actors.map((actor) => actor.name) ?? [];
    expect(second?.actors.some((name) => !planned.includes(name))).toBe(true);
    const initiatives = world.plans.flatMap((each) => each.initiatives);
    const statuses = world.plans.flatMap((each) => each.statuses);
    const all = actorsNamed(world.bodies, initiatives, statuses);
    expect(all.find((each) => each.name === 'Udsatterrådet')?.body ?? 'Udsatterådet').toBe(
      'Udsatterådet',
    );
    expect(all.filter((each) => each.body === 'Rødovre Frivilligcenter').length).toBeGreaterThan(0);
    const named = (name: string) => bodyNamed(world.bodies, name)?.name;
    expect(named('Udsatterrådet')).toBe('Udsatterådet');
    expect(named('Frivilligcentret')).toBe('Rødovre Frivilligcenter');
    expect(named('Social- og Sundhedsforvaltningens ledelsesekretariat')).toBe(
      'Social- og Sundhedsforvaltningens ledelsessekretariat',
    );
    expect(named('Heerup museet')).toBe('Heerup Museum');
    expect(named('Nogen helt andre')).toBeUndefined();
  });

  it('hold several states at once and results that were counted', () => {
    const states = of2020.statuses.map((each) => each.states);
    expect(states[0]).toEqual(['done', 'changed', 'replaced']);
    expect(states[6]).toEqual(['not-carried-out']);
    const results = of2020.statuses.flatMap((each) => each.results);
    expect(results.map((each) => each.value)).toEqual(expect.arrayContaining([9, 150, 50, 38]));
  });

  it('have one lead in the plan of 2020, and owners missing for some', () => {
    const leads = of2020.initiatives.filter((each) =>
      each.actors.some((actor) => actor.role === 'lead'),
    );
    expect(leads.map((each) => each.number)).toEqual(['4']);
    const staff = new Set(world.standings.map((each) => each.person));
    expect(ownerless(of2020.initiatives, staff)).toHaveLength(3);
  });

  it('show no light where nothing is measured', () => {
    const lights = of2020.initiatives.map((each) =>
      lightOf(each.work, each.schedule, anchor.today),
    );
    expect(lights.filter((light) => light.colour === 'no-data')).toHaveLength(6);
    expect(lights[3]).toMatchObject({ colour: 'green' });
  });

  it('have a report whose hash is of what it says', () => {
    const report = of2020.reports[0];
    expect(report?.hash).toBe(anchor.sha256(canonical(report?.content)));
  });

  it('hold the agreements, and the catalogue with its 4 types, 3 degrees and 4 models', () => {
    expect(world.agreements).toHaveLength(4);
    const { guide, collaborations } = neighbour;
    expect([guide?.types.length, guide?.degrees.length, guide?.models.length]).toEqual([4, 3, 4]);
    expect(collaborations.length).toBeGreaterThanOrEqual(8);
    const between = collaborations.filter((each) => modelOf(each) === undefined);
    expect(between.length).toBeGreaterThan(0);
    expect(between.every((each) => each.degree === 'medium')).toBe(true);
  });
});
