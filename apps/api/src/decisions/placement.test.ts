import { sampleId } from '@plan/domain/samples';
import { beforeAll, describe, expect, it } from 'vitest';
import { REVIEWING } from '../testing/adoption.ts';
import { testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

const APPLICATION = sampleId('app', 1);
const PATH = `/api/roedovre/rounds/${REVIEWING}/applications/${APPLICATION}`;
const BODY = { legalBasis: 'AEL_7', reason: 'Deltagerne er ældre' };

let world: World;
let mette: string;

beforeAll(async () => {
  world = await testWorld();
  mette = await world.cookieFor('sagsbehandler');
});

async function historyOf(chain: string): Promise<string> {
  const found = await world.engine.open('roedovre').list({ partition: `history#${chain}` });
  return JSON.stringify(found.rows);
}

describe('placing an application under a law', () => {
  it('stands on the list and on the application, once, without the reason in the history', async () => {
    const first = await world.request('PUT', `${PATH}/legal-basis`, { as: mette, body: BODY });
    expect(first.status).toBe(200);
    const again = await world.request('PUT', `${PATH}/legal-basis`, { as: mette, body: BODY });
    expect(again.body).toEqual(first.body);
    const desk = await world.request('GET', `/api/roedovre/rounds/${REVIEWING}/allocation`, {
      as: mette,
    });
    const line = desk.body.allocation.lines.find((each: any) => each.application === APPLICATION);
    expect(line.legalBasis).toBe('AEL_7');
    const history = await historyOf(`allocation/${REVIEWING}`);
    expect(history.split('"verb":"place"')).toHaveLength(2);
    expect(history).not.toContain('Deltagerne');
  });

  it('is read by the applicant with its reason', async () => {
    const { body } = await world.request('GET', PATH, { as: mette });
    const mine = await world.request('GET', PATH, { as: await world.cookieFor('forening-a') });
    expect(mine.body.application.placed).toEqual(body.application.placed);
    expect(mine.body.application.placed).toMatchObject(BODY);
  });

  it('tells all that is wrong at once, in both languages', async () => {
    const body = { legalBasis: 'FOL', reason: '' };
    const refused = await world.request('PUT', `${PATH}/legal-basis`, { as: mette, body });
    expect(refused.status).toBe(422);
    expect(refused.body.refusals.map((each: any) => [each.at, each.da])).toEqual([
      ['legalBasis', 'Vælg en af puljens love: serviceloven § 18 eller ældreloven § 7.'],
      ['reason', 'Skriv hvorfor.'],
    ]);
  });
});
