import { expect, it } from 'vitest';
import { sampleId } from '@plan/domain/samples';
import { embeddedStore } from '../store/index.ts';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import { SAID } from '../testing/writing.ts';

const OPEN = sampleId('rou', 3);
const CALL = `/api/roedovre/calls/${OPEN}`;
/** The draft of `forening-b`. */
const DRAFT = `/api/roedovre/rounds/${OPEN}/applications/${sampleId('app', 42)}`;
const ASSOCIATION = sampleId('ass', 2);

async function enter(engine = embeddedStore(':memory:')) {
  const world = await testWorld(engine);
  const mette = await world.cookieFor('sagsbehandler');
  const yusuf = await world.cookieFor('forening-b');
  const deliver = () => world.jobs.deliver('roedovre' as never);
  const shownCall = async () => (await world.request('GET', CALL, { as: mette })).body;
  const shownDraft = async () => (await world.request('GET', DRAFT, { as: yusuf })).body;
  /** The form with a question more on its first page, and a page more. */
  async function widened() {
    const { form } = (await shownCall()).round;
    const [first, ...others] = form.steps;
    const asked = { kind: 'line', help: '', required: true, limit: 200 };
    const questions = [...first.questions, { ...asked, key: 'sted', label: 'Hvor foregår det?' }];
    const more = { ...asked, key: 'mere', label: 'Er der mere?', required: false };
    const page = { kind: 'questions', key: 'til-sidst', title: 'Til sidst', questions: [more] };
    return { steps: [{ ...first, questions }, ...others, page] };
  }
  async function correct(part: object = {}) {
    const from = (await shownCall()).round.form.version;
    const form = await widened();
    const told = { form, from, note: 'Vi glemte stedet.', drafts: 'must-follow' };
    const body = { ...told, ...part };
    return world.request('POST', `${CALL}/form-corrections`, { as: mette, body });
  }
  const send = () =>
    world.request('POST', `${DRAFT}/submission`, {
      as: yusuf,
      body: { association: ASSOCIATION, ...SAID, declarations: [] },
    });
  const carry = () => world.request('POST', `${DRAFT}/form`, { as: yusuf });
  async function letters(): Promise<readonly any[]> {
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    return rows.map((row) => (row.data as any).value);
  }
  return {
    world,
    mette,
    yusuf,
    deliver,
    shownCall,
    shownDraft,
    widened,
    correct,
    send,
    carry,
    letters,
  };
}

function codes({ body }: { body: any }): readonly string[] {
  return body.refusals.map((each: any) => `${each.code} ${each.at ?? ''}`.trim());
}

onEveryStore('a form that is corrected while somebody writes', (fresh) => {
  it('is followed with every answer, before it is sent', async () => {
    const { world, yusuf, shownCall, shownDraft, correct, send, carry } = await enter(
      await fresh(),
    );
    const before = await shownDraft();
    expect((await correct()).status).toBe(200);
    expect((await shownCall()).round.form.version).toBe(2);
    expect(codes(await send())).toContain('application/form-corrected form');
    const carried = await carry();
    expect(carried.body.application.form).toBe(2);
    expect((await carry()).status).toBe(200);
    const after = await shownDraft();
    const kept = after.steps.filter((each: any) => each.key !== 'til-sidst');
    expect(kept).toEqual(before.steps);
    expect(after.steps).toHaveLength(before.steps.length + 1);

    const refused = codes(await send());
    expect(refused).toContain('application/answer-missing aktivitet.sted');
    expect(refused.join()).not.toContain('form-corrected');
    const page = after.steps.find((each: any) => each.key === 'aktivitet');
    const content = { ...page.content, answers: { ...page.content.answers, sted: 'Hallen' } };
    const saved = await world.request('PUT', `${DRAFT}/steps/aktivitet`, {
      as: yusuf,
      headers: { 'if-match': `"${page.version}"` },
      body: { content },
    });
    expect(saved.status).toBe(200);
    expect((await send()).status).toBe(200);
    const sent = await shownDraft();
    const sealed = sent.steps.find((each: any) => each.key === 'aktivitet').sealed;
    expect(sealed.shown).toContainEqual({ label: 'Hvor foregår det?', answer: 'Hallen' });
  });

  it('may be left as it is where staff say so, and what is sent keeps its form', async () => {
    const { shownDraft, correct, send } = await enter(await fresh());
    expect((await correct({ drafts: 'may-stay' })).status).toBe(200);
    expect((await send()).status).toBe(200);
    const sent = await shownDraft();
    expect(sent.application.form).toBe(1);
    const labels = sent.steps.flatMap((each: any) =>
      each.sealed.shown.map(({ label }: any) => label),
    );
    expect(labels).not.toContain('Hvor foregår det?');
  });
});

it('a correction is made once, from what was seen, and told in a letter to those who write', async () => {
  const { world, mette, shownCall, widened, correct, deliver, letters } = await enter();
  const body = { form: await widened(), from: 1, note: ' Vi glemte stedet. ', drafts: 'may-stay' };
  const ask = (part = {}) =>
    world.request('POST', `${CALL}/form-corrections`, { as: mette, body: { ...body, ...part } });
  expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(200);
  expect((await shownCall()).round.formCorrections).toHaveLength(1);
  const late = await ask({ drafts: 'must-follow' });
  expect([late.status, ...codes(late)]).toEqual([409, 'call/form-corrected-meanwhile form']);
  expect(codes(await correct({ note: '' }))).toContain('call/form-correction-reason note');
  await deliver();
  await deliver();
  const told = (await letters()).filter(({ subject }) => subject === 'Skemaet er rettet');
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain('Vi glemte stedet.');
  expect(told[0]?.text).toContain('– Hvor foregår det?');
  expect(told[0]?.text).toContain(sampleId('app', 42));
});

it('nobody is told of a form that nobody can follow any more', async () => {
  const { world, mette, correct, deliver, letters } = await enter();
  expect((await correct()).status).toBe(200);
  const body = { reason: 'Pengene er væk' };
  await world.request('POST', `${CALL}/cancellation`, { as: mette, body });
  await deliver();
  expect((await letters()).map(({ subject }) => subject)).not.toContain('Skemaet er rettet');
});

it('what a corrected form no longer asks is not sent, and its files are erased', async () => {
  const { world, yusuf, shownCall, shownDraft, correct, send, carry, deliver } = await enter();
  const { form } = (await shownCall()).round;
  const [first, ...others] = form.steps;
  const left = first.questions.filter(({ key }: any) => key !== 'formaal');
  const steps = [
    { ...first, questions: left },
    ...others.filter(({ kind }: any) => kind !== 'papers'),
  ];
  expect((await correct({ form: { steps }, note: 'Vi spurgte om for meget.' })).status).toBe(200);
  const file = `roedovre/${sampleId('app', 42)}/${sampleId('fil', 42)}`;
  await world.deps.vault.put(file, new Uint8Array([1]));
  await carry();
  const kept = (await shownDraft()).steps.find((each: any) => each.key === 'aktivitet');
  expect(kept.content.answers.formaal).not.toBe('');
  expect((await send()).status).toBe(200);
  const sent = (await shownDraft()).steps;
  const page = sent.find((each: any) => each.key === 'aktivitet');
  expect(page.content.answers.formaal).toBeUndefined();
  expect(sent.find((each: any) => each.key === 'bilag').content.files).toEqual([]);
  await deliver();
  expect(await world.deps.vault.placeOf(file)).toBeUndefined();
  const opened = `${DRAFT}/steps/bilag/files/${sampleId('fil', 42)}`;
  expect((await world.request('GET', opened, { as: yusuf })).status).toBe(404);
});

it('a check that is added stops a draft that follows, in the words of the municipality', async () => {
  const { shownCall, correct, send, carry } = await enter();
  const { steps } = (await shownCall()).round.form;
  const when = { op: 'answered', question: 'titel' };
  const checks = [{ key: 'titel', at: 'titel', when, says: 'Skriv en anden titel.' }];
  expect((await correct({ form: { steps, checks } })).status).toBe(200);
  expect((await carry()).status).toBe(200);
  const refused = await send();
  expect([refused.status, ...codes(refused)]).toEqual([
    422,
    'application/form-check aktivitet.titel',
  ]);
  expect(refused.body.refusals[0].da).toBe('Skriv en anden titel.');
  expect((await correct({ form: { steps }, note: 'Alligevel ikke.' })).status).toBe(200);
  expect((await carry()).status).toBe(200);
  expect((await send()).status).toBe(200);
});
