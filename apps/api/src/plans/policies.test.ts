import { sampleId } from '@plan/domain/samples';
import { describe, expect, it } from 'vitest';
import { policyText } from '../testing/typed.ts';
import { testWorld } from '../testing/world.ts';

const POLICY = sampleId('pol', 1);
const path = (version: number) => `/api/roedovre/policies/${POLICY}/versions/${version}`;
const decision = { body: 'Kommunalbestyrelsen', day: '2026-12-01', item: '3' };

describe('policies', () => {
  it('follow each other: the new version says what became of every goal of the old', async () => {
    const world = await testWorld();
    const as = (await world.cookieFor('sagsbehandler')) ?? '';
    const put = (text: unknown, version?: number) =>
      world.request('PUT', path(3), {
        as,
        body: { text },
        ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
      });
    const drafted = await put(policyText);
    expect(drafted.body.policy).toMatchObject({
      state: 'draft',
      slug: 'politik-for-frivilligt-socialt-arbejde-2027-2030',
    });
    const refused = await world.request('POST', `${path(3)}/adoption`, { as, body: decision });
    expect(refused.body.refusals[0].da).toBe(
      'Skriv, hvad der blev af mål 1, 2, 3, 4 i den nye udgave.',
    );
    const succession = [1, 2, 3, 4].map((from) => ({ from, fate: 'merged', to: [1] }));
    expect((await put({ ...policyText, succession }, 1)).status).toBe(200);
    const adopted = await world.request('POST', `${path(3)}/adoption`, { as, body: decision });
    expect(adopted.body.policy.state).toBe('adopted');
    const again = await world.request('POST', `${path(3)}/adoption`, { as, body: decision });
    expect(again.body).toEqual(adopted.body);
    const { body } = await world.request('GET', '/api/roedovre/policies', { as });
    const states = body.policies
      .filter((each: any) => each.policy === POLICY)
      .map((each: any) => each.state);
    expect(states).toEqual(['superseded', 'superseded', 'adopted']);
    const locked = await put(policyText, 3);
    expect(locked.body.refusals[0].code).toBe('policy/adopted-text-locked');
  });

  it('are corrected by two people', async () => {
    const world = await testWorld();
    const mette = (await world.cookieFor('sagsbehandler')) ?? '';
    const henrik = (await world.cookieFor('administrator')) ?? '';
    const role = `/api/roedovre/people/${world.person('medlem-c')}/roles/caseworker`;
    await world.request('PUT', role, { as: henrik, body: { from: '2026-11-22' } });
    const jens = (await world.cookieFor('medlem-c')) ?? '';
    const body = {
      at: 'goals.1.title',
      after: 'Vi skaber gode rammer for frivillig, social indsats',
      reason: 'Et ord for meget',
    };
    const proposed = await world.request('POST', `${path(2)}/corrections`, { as: mette, body });
    expect(proposed.body.policy.corrections).toHaveLength(1);
    const confirm = `${path(2)}/corrections/1/confirmation`;
    const own = await world.request('POST', confirm, { as: mette });
    expect(own.status).toBe(403);
    expect(own.body.refusals[0].code).toBe('correction/second-person');
    const confirmed = await world.request('POST', confirm, { as: jens });
    expect(confirmed.body.policy.goals[0].title).toBe(body.after);
    const twice = await world.request('POST', confirm, { as: jens });
    expect(twice.status).toBe(409);
  });
});
