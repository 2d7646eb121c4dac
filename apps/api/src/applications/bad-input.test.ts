import { sampleId } from '@plan/domain/samples';
import { beforeEach, describe, expect, it } from 'vitest';
import { START, testWorld } from '../testing/world.ts';
import type { Answer, World } from '../testing/world.ts';
import { SAID } from '../testing/writing.ts';

const OPEN = sampleId('rou', 3);
/** The draft of `forening-b` in the open round, complete and ready to send. */
const DRAFT = sampleId('app', 42);
const PATH = `/api/roedovre/rounds/${OPEN}/applications/${DRAFT}`;
const ASSOCIATION = sampleId('ass', 2);
const DAY = 24 * 3_600_000;

let world: World;
let yusuf: string;
beforeEach(async () => {
  world = await testWorld();
  yusuf = await world.cookieFor('forening-b');
});

function save(step: string, content: unknown, version = 1, base?: unknown): Promise<Answer> {
  const headers = { 'if-match': `"${version}"` };
  return world.request('PUT', `${PATH}/steps/${step}`, {
    as: yusuf,
    body: { content, base },
    headers,
  });
}

function submit(as = yusuf, association = ASSOCIATION): Promise<Answer> {
  return world.request('POST', `${PATH}/submission`, {
    as,
    body: { association, ...SAID },
  });
}

async function kept(step: string): Promise<any> {
  const shown = await world.request('GET', PATH, { as: yusuf });
  return shown.body.steps.find((each: any) => each.key === step).content;
}

function budget(requested: string) {
  const lines = [{ side: 'expense', text: 'Cykler', amount: '30.000', category: 'equipment' }];
  return { kind: 'budget', lines, requested };
}

function register(cvr: string): Promise<Answer> {
  const body = {
    kind: 'association',
    name: 'Ny',
    cvr,
    postalCode: '2610',
    email: 'a@b.dk',
    phone: '',
  };
  return world.request('PUT', `/api/roedovre/associations/${sampleId('ass', 900)}`, {
    as: yusuf,
    body,
  });
}

describe('bad input has a clear answer, and nothing typed is lost', () => {
  it.each(['1234567', '12 34 56 789', 'abcdefgh', ''])('CVR %j is refused', async (cvr) => {
    const answer = await register(cvr);
    expect(answer.status).toBe(422);
    expect(answer.body.refusals[0]).toMatchObject({
      code: 'association/cvr-eight-digits',
      at: 'cvr',
    });
    expect(answer.body.refusals[0].da).toContain('8 tal');
    expect(answer.body.refusals[0].en).toContain('8 digits');
  });

  it('CVR that fails modulus 11 is accepted with a warning', async () => {
    const answer = await register('01234567');
    expect(answer.status).toBe(200);
    expect(answer.body.association.cvr).toBe('01234567');
    expect(answer.body.advice[0].code).toBe('association/cvr-modulus-11');
  });

  it.each([
    ['0', 'application/amount-positive'],
    ['-1000', 'amount/unreadable'],
    ['75.000,01', 'term/amount'],
    ['tyve tusind', 'amount/unreadable'],
  ])('the amount %j is kept as typed and refused on sending', async (requested, code) => {
    expect((await save('budget', budget(requested))).status).toBe(200);
    const answer = await submit();
    expect(answer.status).toBe(422);
    expect(answer.body.refusals.map((each: any) => each.code)).toContain(code);
    expect(await kept('budget')).toEqual(budget(requested));
  });

  it('text above the limit is kept and refused on sending, with the count', async () => {
    const answers = { ...(await kept('aktivitet')).answers, titel: 'å'.repeat(101) };
    expect((await save('aktivitet', { kind: 'questions', answers })).status).toBe(200);
    const answer = await submit();
    expect(answer.body.refusals).toHaveLength(1);
    expect(answer.body.refusals[0]).toMatchObject({
      code: 'application/answer-too-long',
      at: 'aktivitet.titel',
      facts: { limit: 100, length: 101, over: 1 },
    });
    expect((await kept('aktivitet')).answers.titel).toHaveLength(101);
  });

  it('æøå, emoji and combining marks come back as they were typed', async () => {
    const answers = {
      titel: 'Blå 🚲 æøå',
      formaal: 'a\u030angst 👩‍👩‍👧',
      maalgruppe: '__proto__',
      deltagere: '7',
    };
    await save('aktivitet', { kind: 'questions', answers });
    expect((await kept('aktivitet')).answers).toEqual(answers);
    expect((await submit()).status).toBe(200);
    const shown = await world.request('GET', PATH, { as: yusuf });
    const sealed = shown.body.steps.find((each: any) => each.key === 'aktivitet').sealed;
    expect(sealed.shown[1].answer).toBe('ångst 👩‍👩‍👧');
  });

  it('__proto__ as a name in the data is refused and changes nothing', async () => {
    const raw = '{"content":{"kind":"questions","answers":{"__proto__":{"x":1},"titel":"ok"}}}';
    const answer = await world.request('PUT', `${PATH}/steps/aktivitet`, {
      as: yusuf,
      raw,
      headers: { 'if-match': '"1"' },
    });
    expect([200, 422]).toContain(answer.status);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    const answers = (await kept('aktivitet')).answers;
    expect(Object.keys(answers)).not.toContain('__proto__');
    expect(answers.x).toBeUndefined();
    const path = await world.request('GET', '/api/roedovre/rounds/__proto__', { as: yusuf });
    expect(path.status).toBe(404);
  });

  it('a body of 1 MB is refused as too large, before it is read', async () => {
    const answers = { titel: 'x'.repeat(1_048_576) };
    const answer = await save('aktivitet', { kind: 'questions', answers });
    expect(answer.status).toBe(413);
    expect(answer.body.refusals[0].code).toBe('data/too-large');
    expect((await kept('aktivitet')).answers.titel).toBe('Rickshawture for plejehjemmene');
  });

  it('a body that is no JSON, or of another shape, is told what is wrong', async () => {
    const broken = await world.request('PUT', `${PATH}/steps/aktivitet`, {
      as: yusuf,
      raw: '{',
      headers: { 'if-match': '"1"' },
    });
    expect(broken.status).toBe(422);
    const shape = await save('aktivitet', { kind: 'questions', answers: { titel: 7 } });
    expect(shape.body.refusals[0].code).toBe('data/wrong-shape');
    expect(shape.body.refusals[0].facts.problems[0]).toContain('content.answers.titel');
  });

  it('after the deadline the draft is still there', async () => {
    // The round closes at midnight, Danish time, after its last day.
    world.setClock(Date.parse('2026-12-13T22:59:59.999Z'));
    const early = await world.cookieFor('forening-b');
    const other = await world.request('GET', PATH, { as: early });
    expect(other.body.application.state).toBe('draft');
    world.setClock(Date.parse('2026-12-13T23:00:00.000Z'));
    const late = await submit(early);
    expect(late.status).toBe(409);
    expect(late.body.refusals[0].code).toBe('application/deadline-passed');
    expect(late.body.refusals[0].da).toContain('Jeres kladde er gemt');
    world.setClock(Date.parse('2026-12-13T22:59:59.999Z'));
    expect((await submit(early)).status).toBe(200);
  });

  it('somebody else’s application and an unknown one are answered alike', async () => {
    const karen = await world.cookieFor('forening-a');
    const foreign = await world.request('POST', `${PATH}/submission`, {
      as: karen,
      body: { association: ASSOCIATION, ...SAID },
    });
    const nowhere = `/api/roedovre/rounds/${OPEN}/applications/${sampleId('app', 999)}/submission`;
    const unknown = await world.request('POST', nowhere, {
      as: karen,
      body: { association: ASSOCIATION, ...SAID },
    });
    expect(foreign.status).toBe(404);
    expect(foreign.text).toBe(unknown.text);
  });

  it('a clash shows what stands, and joins what does not clash', async () => {
    const base = await kept('aktivitet');
    const mine = { ...base, answers: { ...base.answers, titel: 'Min titel' } };
    const theirs = { ...base, answers: { ...base.answers, titel: 'Deres titel' } };
    expect((await save('aktivitet', theirs, 1, base)).body.version).toBe(2);
    const clash = await save('aktivitet', mine, 1, base);
    expect(clash.status).toBe(409);
    expect(clash.body.refusals[0].code).toBe('row/changed-meanwhile');
    expect(clash.body.theirs).toEqual({ version: 2, content: theirs });
    const other = { ...base, answers: { ...base.answers, maalgruppe: 'Flere' } };
    const joined = await save('aktivitet', other, 1, base);
    expect(joined.status).toBe(200);
    expect(joined.body.content.answers).toMatchObject({
      titel: 'Deres titel',
      maalgruppe: 'Flere',
    });
  });

  it('sending twice is sending once', async () => {
    const first = await submit();
    world.setClock(START + DAY);
    const again = await submit(await world.cookieFor('forening-b'));
    expect(again.status).toBe(200);
    expect(again.text).toBe(first.text);
    const history = await world.engine
      .open('roedovre')
      .list({ partition: `history#application/${DRAFT}` });
    expect(history.rows).toHaveLength(2);
  });
});

describe('requests from elsewhere', () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded' },
  ];
  it.each(foreign)('with %j are refused for every change', async (headers) => {
    const body = { association: ASSOCIATION, ...SAID };
    const answer = await world.request('POST', `${PATH}/submission`, { as: yusuf, body, headers });
    expect(answer.status).toBe(403);
    expect(answer.body.refusals[0].code).toBe('request/foreign-origin');
  });

  it('carry security headers and no inline script on every answer', async () => {
    const response = await world.app.request('http://localhost:4100/api/me');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answer a broken wire with a reference and nothing else', async () => {
    const broken = await testWorld();
    broken.app.get('/api/on/a/long/broken/way', () => {
      throw new Error('password=hunter2');
    });
    const answer = await broken.request('GET', '/api/on/a/long/broken/way');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('hunter2');
    expect(answer.body.reference).toMatch(/^[0-9a-f]{12}$/);
    expect(broken.log.some((entry) => entry.reference === answer.body.reference)).toBe(true);
  });

  it('log no personal data', async () => {
    await submit();
    await world.request('GET', '/api/roedovre/my-applications', { as: yusuf });
    const told = JSON.stringify(world.log);
    for (const secret of [
      'Yusuf',
      'Cykelvennerne',
      'Rickshaw',
      world.person('forening-b'),
      DRAFT,
    ]) {
      expect(told).not.toContain(secret);
    }
  });
});

describe('sessions', () => {
  it('end after 30 minutes without use and 8 hours in all', async () => {
    const minutes = async (from: number, to: number) => {
      for (let at = from; at <= to; at += 20) {
        world.setClock(START + at * 60_000);
        const answer = await world.request('GET', '/api/roedovre/my-applications', { as: yusuf });
        if (answer.status !== 200) return at;
      }
      return undefined;
    };
    expect(await minutes(20, 460)).toBeUndefined();
    expect(await minutes(480, 480)).toBe(480);
    yusuf = await world.cookieFor('forening-b');
    const later = Date.parse(world.now()) + 31 * 60_000;
    world.setClock(later);
    expect(
      (await world.request('GET', '/api/roedovre/my-applications', { as: yusuf })).status,
    ).toBe(401);
  });

  it('do not carry over to another person’s id', async () => {
    const forged = yusuf.replace(world.person('forening-b'), world.person('administrator'));
    expect((await world.request('GET', '/api/roedovre/people', { as: forged })).status).toBe(401);
  });

  it('end at sign-out', async () => {
    await world.request('POST', '/api/sign-out', { as: yusuf });
    expect((await world.request('GET', '/api/me', { as: yusuf })).body.signedIn).toBe(false);
  });
});
