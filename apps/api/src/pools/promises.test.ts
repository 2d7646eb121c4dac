import { leftOn, promisedFor } from '@plan/domain';
import type { PoolAccount } from '@plan/domain';
import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { caseRecords } from '../case-records.ts';
import { one, saved } from '../rows/index.ts';
import { adopt, readyToAdopt } from '../testing/adoption.ts';
import { GIVEN, POOL, draftForYears, pathIn, sent } from '../testing/all-year.ts';
import { onEveryStore } from '../testing/engines.ts';
import { poolText } from '../testing/typed.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const ROUND = sampleId('rou', 770);
const NEXT = sampleId('poo', 770);
const codesOf = ({ body }: { body: any }) => (body.refusals ?? []).map((each: any) => each.code);
/** What one year of a grant is below, in øre. */
const EACH = GIVEN.amount;

/** A call for up to three years that one association has applied in, and the pool after it. */
async function promising(world: World, more: object = {}) {
  const as = await world.cookieFor('sagsbehandler');
  const { call, firstYear } = await draftForYears(world, as, ROUND, more);
  await world.request('POST', `${call}/announcement`, { as });
  await sent(world, 771, { round: ROUND }, { yearsAsked: 3 });
  const year = firstYear + 1;
  const accounts = async (): Promise<readonly PoolAccount[]> => {
    const { body } = await world.request('GET', '/api/roedovre/pools', { as });
    return body.pools.map((each: any) => each.account);
  };
  return {
    as,
    year,
    accountOf: async (pool: string) => {
      const found = (await accounts()).find((each) => each.pool === pool);
      if (!found) throw new Error('The pool has an account');
      return found;
    },
    decide: () =>
      world.request('POST', `${pathIn(ROUND, 771)}/decision`, { as, body: { ...GIVEN, years: 3 } }),
    carryOn: (text: object = { continues: POOL }, version?: number) =>
      world.request('PUT', `/api/roedovre/pools/${NEXT}`, {
        as,
        body: { text: { ...poolText, year, ...text }, rehearsal: false },
        headers: version === undefined ? {} : { 'if-match': `"${version}"` },
      }),
    move: (number: number, kind: string, amount: number) =>
      world.request('PUT', `/api/roedovre/pools/${NEXT}/movements/${number}`, {
        as,
        body: {
          kind,
          line: { legalBasis: 'SEL_18', year },
          amount,
          decision: poolText.budgetDecision,
          note: '',
        },
      }),
  };
}

onEveryStore('money that is promised to the year of the next pool', (fresh) => {
  it('is bound there from when the pool is made, and is not cut away', async () => {
    const world = await testWorld(await fresh());
    const { year, accountOf, decide, carryOn, move } = await promising(world);
    expect((await decide()).status).toBe(200);
    expect((await carryOn()).body.refusals ?? []).toEqual([]);
    expect((await accountOf(NEXT)).inherited).toEqual([{ pool: POOL, year, amount: EACH }]);
    expect((await move(1, 'set-aside', EACH + 100)).status).toBe(200);
    expect(codesOf(await move(2, 'cut', 101))).toEqual(['pool/amount-not-there']);
    expect((await move(2, 'cut', 100)).status).toBe(200);
    // It is let go where the pool carries on nothing any more.
    expect((await carryOn({}, 1)).status).toBe(200);
    expect((await accountOf(NEXT)).inherited).toBeUndefined();
    expect((await move(3, 'cut', EACH)).status).toBe(200);
  });

  it('is refused beyond what that pool has left, and bound in the commit that promises it', async () => {
    const world = await testWorld(await fresh());
    const { year, accountOf, decide, carryOn, move } = await promising(world);
    await carryOn();
    await move(1, 'set-aside', EACH - 1);
    expect(codesOf(await decide())).toEqual(['pool/not-enough-left']);
    await move(2, 'raise', 1);
    expect((await decide()).status).toBe(200);
    const account = await accountOf(NEXT);
    expect(account.inherited).toEqual([{ pool: POOL, year, amount: EACH }]);
    expect(leftOn(account) - promisedFor(account)).toBe(0);
    expect(codesOf(await move(3, 'hold-back', 1))).toEqual(['pool/amount-not-there']);
  });

  it('is bound by a list as by a single decision', async () => {
    const world = await testWorld(await fresh());
    const committee = { kind: 'committee', committee: sampleId('com', 1) };
    const stages = [{ title: 'Udvalget', by: committee, does: 'decides', majority: 'simple' }];
    const { as, year, accountOf, carryOn, move } = await promising(world, { stages });
    await carryOn();
    await move(1, 'set-aside', EACH - 1);
    await world.request('POST', `/api/roedovre/rounds/${ROUND}/gathering`, { as });
    await world.jobs.tick();
    await readyToAdopt(world, ROUND);
    expect(codesOf(await adopt(world, ROUND, as))).toEqual(['pool/not-enough-left']);
    await move(2, 'raise', 1);
    expect((await adopt(world, ROUND, as)).body.refusals ?? []).toEqual([]);
    expect((await accountOf(NEXT)).inherited).toEqual([{ pool: POOL, year, amount: EACH }]);
  });

  it('is bound where no row says so yet', async () => {
    const world = await testWorld(await fresh());
    const { accountOf, decide, carryOn, move } = await promising(world);
    await decide();
    await carryOn();
    await move(1, 'set-aside', EACH);
    const store = world.engine.open('roedovre');
    const key = caseRecords.poolAccount.key(NEXT);
    const stored = await one(caseRecords.poolAccount, key).from(store);
    if (!stored) throw new Error('The pool has an account');
    const { inherited: _inherited, ...earlier } = stored.value;
    await store.commit([saved(caseRecords.poolAccount, key, stored, earlier)]);
    expect((await accountOf(NEXT)).inherited).toHaveLength(1);
    expect(codesOf(await move(2, 'cut', 1))).toEqual(['pool/amount-not-there']);
  });

  it('is never cut and promised at once', async () => {
    const world = await testWorld(await fresh());
    const { accountOf, decide, carryOn, move } = await promising(world);
    await carryOn();
    await move(1, 'set-aside', EACH);
    const both = await Promise.all([decide(), move(2, 'cut', EACH)]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200, 422,
    ]);
    const account = await accountOf(NEXT);
    expect(leftOn(account)).toBeGreaterThanOrEqual(promisedFor(account));
  });

  it('is bound also where the pool is made at the same moment', async () => {
    const world = await testWorld(await fresh());
    const { year, accountOf, decide, carryOn } = await promising(world);
    const both = await Promise.all([decide(), carryOn()]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await accountOf(POOL)).promised).toHaveLength(2);
    expect((await accountOf(NEXT)).inherited).toEqual([{ pool: POOL, year, amount: EACH }]);
  });
});
