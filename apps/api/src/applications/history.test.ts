import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';

const path = `/api/roedovre/associations/${sampleId('ass', 1)}/history`;

onEveryStore('an association’s own history', (fresh) => {
  it('tells years, the goals its grants serve and the reports they ask for, to its members', async () => {
    const world = await testWorld(await fresh());
    const karen = await world.cookieFor('forening-a');
    world.engine.take();
    const shown = await world.request('GET', path, { as: karen });
    // Whatever the number of applications: where they lie, then all of them at once.
    expect(world.engine.take()).toMatchObject({ readSteps: 2, commits: 0 });
    expect(shown.body.years).toEqual([
      { year: 2026, sent: 2, requested: 5_000_000, granted: 1, amount: 2_500_000, waiting: 1 },
    ]);
    expect(shown.body.goals.map((each: any) => [each.ref.goal, each.grants])).toEqual([
      [2, 1],
      [3, 1],
    ]);
    for (const { title, policy } of shown.body.goals) {
      expect([title, policy]).not.toContain('');
    }
    expect(shown.body.reports).toMatchObject([
      {
        title: 'Søndagskaffe i gården',
        by: '2027-04-01',
        asks: ['activity', 'people', 'accounts'],
      },
    ]);
    const yusuf = await world.cookieFor('forening-b');
    expect((await world.request('GET', path, { as: yusuf })).status).toBe(404);
  });
});
