import { sampleId } from '@plan/domain/samples';
import { beforeAll, describe, expect, it } from 'vitest';
import { ORIGIN, testWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});

async function check(form: string, round = sampleId('rou', 3), headers = {}) {
  const response = await world.app.request(`${ORIGIN}/api/roedovre/tjek/${round}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: form,
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe('the check without script', () => {
  it('says which term stands in the way, and shows the answers again', async () => {
    const answer = await check('kind=company&volunteers=2');
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Nej, ud fra jeres svar kan I ikke søge her');
    expect(answer.text).toMatch(/<input(?=[^>]*value="company")(?=[^>]*checked)/);
    expect(answer.text).not.toMatch(/<script/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('answers in English, and with what it cannot tell', async () => {
    const answer = await check('language=en&kind=association&cvr=has');
    expect(answer.text).toContain('<html lang="en">');
    expect(answer.text).toMatch(/Perhaps\. This we cannot tell|Yes, by your answers you can apply/);
  });

  it('escapes what was typed', async () => {
    const answer = await check(`kind=association&volunteers=${encodeURIComponent('"><b>x</b>')}`);
    expect(answer.text).not.toContain('<b>x</b>');
  });

  it('knows no drafts, no strangers’ rounds, and takes nothing from other sites', async () => {
    expect((await check('', sampleId('rou', 999))).status).toBe(404);
    expect((await check('', sampleId('rou', 21))).status).toBe(404);
    const foreign = await check('', sampleId('rou', 3), { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
  });
});
