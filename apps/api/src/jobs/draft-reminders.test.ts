import { day } from '@plan/domain';
import { sampleId } from '@plan/domain/samples';
import { expect, it } from 'vitest';
import { caseRecords } from '../case-records.ts';
import { one, saved } from '../rows/index.ts';
import { onEveryStore } from '../testing/engines.ts';
import { testWorld } from '../testing/world.ts';
import { SAID } from '../testing/writing.ts';

const OPEN = sampleId('rou', 3);
const DRAFT = sampleId('app', 42);
const ADDRESS = 'yusuf@cykelvennerne.example';

onEveryStore('reminders of drafts', (fresh) => {
  it('come a week and a day before the deadline, to those who have not sent, with what is missing', async () => {
    const world = await testWorld(await fresh());
    const letters = async () => {
      const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
      return rows
        .map((row) => (row.data as any).value)
        .filter((mail) => mail.subject.includes('ikke er sendt'))
        .toSorted((one, other) => one.at.localeCompare(other.at));
    };
    const atSeven = async (day: string) => {
      world.setClock(Date.parse(`${day}T07:30:00.000Z`));
      await world.jobs.tick();
    };
    await world.jobs.tick();
    await atSeven('2026-12-05');
    expect(await letters()).toEqual([]);
    await atSeven('2026-12-06');
    await atSeven('2026-12-07');
    const first = await letters();
    expect(first.map((mail) => mail.to)).toEqual([ADDRESS]);
    expect(first[0].text).toContain('Fristen er 13. december 2026 kl. 23.59.');
    // The pages are; what the terms ask is asked in the act of sending.
    expect(first[0].text).toContain('Siderne er udfyldt.');
    expect(first[0].text).toContain(`/app/roedovre/runder/${OPEN}/kladder/${DRAFT}/tjek`);

    const yusuf = await world.cookieFor('forening-b');
    const path = `/api/roedovre/rounds/${OPEN}/applications/${DRAFT}`;
    const { steps } = (await world.request('GET', path, { as: yusuf })).body;
    const page = steps.find((each: any) => each.key === 'aktivitet');
    const emptied = await world.request('PUT', `${path}/steps/aktivitet`, {
      as: yusuf,
      body: { content: { kind: 'questions', answers: { ...page.content.answers, titel: '' } } },
      headers: { 'if-match': `"${page.version}"` },
    });
    expect(emptied.text).toContain('savedAt');
    await atSeven('2026-12-12');
    await atSeven('2026-12-13');
    const [, second, ...more] = await letters();
    expect(more).toEqual([]);
    expect(second.text).toMatch(/Der mangler:\n– .*Hvad kalder I aktiviteten/);
  });

  it('end with one that the deadline has passed, and how long it can still be sent', async () => {
    for (const late of [undefined, '2026-12-20'] as const) {
      const world = await testWorld(await fresh());
      const store = world.engine.open('roedovre');
      const key = caseRecords.round.key(OPEN);
      const round = await one(caseRecords.round, key).from(store);
      if (!round) throw new Error('The sample has an open round');
      if (late) {
        const taken = { ...round.value, late: { kind: 'with-reason', until: day(late) } as const };
        await store.commit([saved(caseRecords.round, key, round, taken)]);
      }
      const written: string[] = [];
      const { post } = world.deps;
      const deliver = post.send.bind(post);
      Object.assign(post, {
        send: (letter: Parameters<typeof deliver>[0]) => {
          written.push(letter.id);
          return deliver(letter);
        },
      });
      await world.jobs.tick();
      for (const at of ['2026-12-14T08:00:00.000Z', '2026-12-15T08:00:00.000Z']) {
        world.setClock(Date.parse(at));
        await world.jobs.tick();
      }
      const { rows } = await store.list({ partition: 'mailbox' });
      const closed = rows.filter((row) => row.sort.startsWith('draft-closed'));
      // Once, though it was due on two mornings.
      expect(written.filter((id) => id.startsWith('draft-closed'))).toHaveLength(1);
      const mails = closed.map((row) => (row.data as any).value);
      expect(mails.map((mail) => mail.to)).toEqual([ADDRESS]);
      const { text } = mails[0];
      expect(text).toContain('Fristen var 13. december 2026 kl. 23.59.');
      expect(text).toContain(late ? 'til og med 20. december 2026' : 'Den kan ikke sendes mere.');
      expect(text).toContain(`/app/roedovre/runder/${OPEN}/kladder/${DRAFT}/tjek`);
    }
  });

  it('do not come to those who have sent', async () => {
    const world = await testWorld(await fresh());
    await world.jobs.tick();
    const yusuf = await world.cookieFor('forening-b');
    await world.request('POST', `/api/roedovre/rounds/${OPEN}/applications/${DRAFT}/submission`, {
      as: yusuf,
      body: { association: sampleId('ass', 2), ...SAID },
    });
    world.setClock(Date.parse('2026-12-12T07:30:00.000Z'));
    await world.jobs.tick();
    const { rows } = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    expect(rows.some((row) => row.sort.startsWith('draft-reminder'))).toBe(false);
    world.setClock(Date.parse('2026-12-14T08:00:00.000Z'));
    await world.jobs.tick();
    const after = await world.engine.open('roedovre').list({ partition: 'mailbox' });
    expect(after.rows.some((row) => row.sort.startsWith('draft-closed'))).toBe(false);
  });
});
