import { sampleId } from '@plan/domain/samples';
import { expect } from 'vitest';
import type { World } from './world.ts';

export const OPEN = sampleId('rou', 3);

/** What a sender of the sample calls is asked for in the act of sending. */
export const SAID = {
  childrenUnder15: false,
  facts: { seatHere: true, activityHere: true, activities: [] },
};

const BUDGET: object = {
  kind: 'budget',
  lines: [{ side: 'expense', text: 'Mad', amount: '30.000', category: 'catering' }],
  requested: '20.000',
};

type Written = { readonly round?: string; readonly budget?: object };

/** Answers every page of the form as one who applies would. */
export async function writeAll(
  world: World,
  cookie: string,
  application: string,
  { round = OPEN, budget = BUDGET }: Written = {},
): Promise<void> {
  const path = `/api/roedovre/rounds/${round}/applications/${application}`;
  const { body: call } = await world.request('GET', `/api/roedovre/rounds/${round}`);
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
      chosen: area ? [{ area: area.id, reason: 'Det samler folk' }] : [],
      outsideReason: '',
    },
    budget,
  };
  for (const [step, content] of Object.entries(contents)) {
    if (!call.round.form.steps.some((each: any) => each.key === step)) continue;
    const saved = await world.request('PUT', `${path}/steps/${step}`, {
      as: cookie,
      body: { content },
      headers: { 'if-match': '"1"' },
    });
    expect(saved.status).toBe(200);
  }
}
