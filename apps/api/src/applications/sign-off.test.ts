import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { caseRecords } from '../case-records.ts';
import { one, saved } from '../rows/index.ts';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import type { Answer } from '../testing/world.ts';
import type { Engine } from '../store/index.ts';
import { SAID } from '../testing/writing.ts';

const OPEN = sampleId('rou', 3);
/** The draft of `forening-b`, filled in. */
const DRAFT = sampleId('app', 42);
const PATH = `/api/roedovre/rounds/${OPEN}/applications/${DRAFT}`;
const ASSOCIATION = sampleId('ass', 2);
const COLLEAGUE = `/api/roedovre/associations/${ASSOCIATION}/invitations/${sampleId('inv', 700)}`;

const common = { note: '', force: 'required', exception: '' } as const;

/** The open call, as if it asked for two signatures and a declaration. */
async function enter(engine: Engine) {
  const world = await testWorld(engine);
  const store = world.engine.open('roedovre');
  const key = caseRecords.round.key(OPEN);
  const round = await one(caseRecords.round, key).from(store);
  if (!round) throw new Error('The sample has an open round');
  const terms = [
    ...round.value.terms,
    { ...common, kind: 'signature', key: 'to', least: 2, roles: ['chair', 'treasurer'] },
    {
      ...common,
      kind: 'declaration',
      key: 'sandt',
      declaration: 'true-and-complete',
      when: 'always',
    },
  ] as typeof round.value.terms;
  await store.commit([saved(caseRecords.round, key, round, { ...round.value, terms })]);
  const yusuf = await world.cookieFor('forening-b');
  const lis = await world.cookieFor('gruppe');
  await world.request('PUT', COLLEAGUE, {
    as: yusuf,
    body: { email: 'lis@gaavennerne.example', right: 'bind', reason: '' },
  });
  await world.request('POST', `${COLLEAGUE}/acceptance`, { as: lis });
  const sign = (as: string, role: string) =>
    world.request('POST', `${PATH}/signature`, { as, body: { role } });
  const send = (more: object = {}) =>
    world.request('POST', `${PATH}/submission`, {
      as: yusuf,
      body: { association: ASSOCIATION, ...SAID, ...more },
    });
  return { world, yusuf, lis, sign, send };
}

function codes(answer: Answer): readonly string[] {
  return answer.body.refusals.map((each: any) => `${each.code} ${each.at}`);
}

onEveryStore('signing off', (fresh) => {
  it('takes two people and what the call asks to be declared', async () => {
    const { world, yusuf, lis, sign, send } = await enter(await fresh());
    expect(codes(await send({ role: 'treasurer' }))).toEqual([
      'term/signature signOff.role',
      'term/declaration signOff.true-and-complete',
    ]);
    expect(codes(await sign(lis, 'auditor'))).toEqual(['application/signer-role signOff.role']);
    expect((await sign(lis, 'chair')).status).toBe(200);
    expect((await sign(lis, 'chair')).status).toBe(200);

    const shown = await world.request('GET', PATH, { as: yusuf });
    const step = shown.body.steps.find((each: any) => each.key === 'aktivitet');
    await world.request('PUT', `${PATH}/steps/aktivitet`, {
      as: yusuf,
      body: { content: step.content },
      headers: { 'if-match': `"${step.version}"` },
    });
    const all = { role: 'treasurer', declarations: ['true-and-complete'] };
    // What Lis signed is not what stands there now.
    expect(codes(await send(all))).toEqual(['term/signature signOff.role']);
    expect((await sign(lis, 'chair')).status).toBe(200);
    const sent = await send(all);
    expect(sent.status).toBe(200);
    const { submission, signatures } = sent.body.application;
    expect(signatures).toBeUndefined();
    expect(submission.declared).toEqual(['true-and-complete']);
    expect(submission.signers.map((each: any) => [each.name, each.role])).toEqual([
      ['Lis Bang', 'chair'],
      ['Yusuf Demir', 'treasurer'],
    ]);
  });
});
