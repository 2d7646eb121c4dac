import { sampleId } from '@plan/domain/samples';
import { expect } from 'vitest';
import type { World } from './world.ts';

export const OPEN = sampleId('rou', 3);

/** Answers every page of the form as one who applies would. */
export async function writeAll(world: World, cookie: string, application: string): Promise<void> {
  const path = `/api/roedovre/rounds/${OPEN}/applications/${application}`;
  const { body: call } = await world.request('GET', `/api/roedovre/rounds/${OPEN}`);
  const [area] = call.round.areas;
  const contents = {
    aktivitet: {
      kind: 'questions',
      answers: {
        titel: 'Fællesspisning',
        formaal: 'Vi spiser sammen',
        maalgruppe: 'Alle',
        deltagere: '40',
      },
    },
    frivillige: { kind: 'questions', answers: { antal: '9', indsats: 'Vi laver mad' } },
    omraader: {
      kind: 'areas',
      chosen: [{ area: area.id, reason: 'Det samler folk' }],
      outsideReason: '',
    },
    budget: {
      kind: 'budget',
      lines: [{ side: 'expense', text: 'Mad', amount: '30.000' }],
      requested: '20.000',
    },
  };
  for (const [step, content] of Object.entries(contents)) {
    const saved = await world.request('PUT', `${path}/steps/${step}`, {
      as: cookie,
      body: { content },
      headers: { 'if-match': '"1"' },
    });
    expect(saved.status).toBe(200);
  }
}
