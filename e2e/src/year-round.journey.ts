import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible, visitor } from './visitor.ts';

const ROUND = '01890000-0000-7000-8000-000000000004';
const PATH = `/roedovre/rounds/rou_${ROUND}`;
const SCREEN = `/app/roedovre/runder/rou_${ROUND}`;
const idOf = (kind: string, n: number) =>
  `${kind}_01890000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** Asks the api as whoever is signed in on a page. */
function ask(page: Page, method: string, path: string, body?: unknown, version?: number) {
  return page.evaluate(
    async ([verb, at, sent, seen]) => {
      const answer = await fetch(`/api${at}`, {
        method: verb,
        headers: {
          'content-type': 'application/json',
          ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
        },
        ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
      });
      return { status: answer.status, body: await answer.json() };
    },
    [method, path, body, version] as const,
  );
}

/** Writes and sends an application of a first page, volunteers and a budget. */
async function send(page: Page, application: string, association: string, title: string) {
  const path = `${PATH}/applications/${application}`;
  await ask(page, 'PUT', path, { association });
  const questions = (answers: object) => ({ content: { kind: 'questions', answers } });
  const pages = {
    aktivitet: questions({
      titel: title,
      formaal: 'Vi drikker kaffe sammen',
      maalgruppe: 'Alle',
      deltagere: '20',
    }),
    frivillige: questions({ antal: '4', indsats: 'Vi brygger kaffen' }),
    budget: {
      content: {
        kind: 'budget',
        lines: [{ side: 'expense', text: 'Kaffe', amount: '3.000', category: 'catering' }],
        requested: '3.000',
      },
    },
  };
  for (const [step, body] of Object.entries(pages)) {
    await ask(page, 'PUT', `${path}/steps/${step}`, body, 1);
  }
  const facts = { seatHere: true, activityHere: true, activities: [] };
  const sending = { association, childrenUnder15: false, facts };
  const sent = await ask(page, 'POST', `${path}/submission`, sending);
  expect(sent.body.refusals ?? [], JSON.stringify(sent.body)).toEqual([]);
}

test('a small sum is decided the day it is asked for, and the association reads why', async ({
  browser,
}) => {
  const karen = await visitor(browser, 'forening-a', '/app/roedovre/ansoegninger');
  await expect(karen.getByRole('heading', { level: 1 })).toBeVisible();
  const application = idOf('app', 7001);
  await send(karen, application, idOf('ass', 1), 'Kaffe på trappen');

  const mette = await visitor(browser, 'sagsbehandler', SCREEN);
  await expect(mette.getByRole('columnheader', { name: 'Svar senest' })).toBeVisible();
  await expectAccessible(mette);
  await mette.getByRole('link', { name: 'Puljer', exact: true }).click();
  const owed = mette.getByRole('region', { name: 'Svar, der skal gives' });
  await expect(owed.getByRole('listitem')).toContainText(/Svar senest \d+\. \S+ \d{4}/);
  await expectAccessible(mette);
  await owed.getByRole('link', { name: /Kaffe på trappen/ }).click();
  await expect(mette.getByRole('heading', { name: 'Afgør ansøgningen nu' })).toBeVisible();
  await expectAccessible(mette);
  await mette.getByLabel('Beløb i kr.', { exact: true }).fill('2.000');
  await mette.getByRole('button', { name: 'Afgør og send svar' }).click();
  await expect(mette.getByText('Skriv en begrundelse på mindst 20 tegn').first()).toBeVisible();
  await mette
    .getByLabel('Begrundelse til ansøgeren')
    .fill('Vi giver kaffe til to måneder, så der også er til andre.');
  await mette.getByRole('button', { name: 'Afgør og send svar' }).click();
  await expect(mette.getByRole('heading', { name: 'Afgørelse', exact: true })).toBeVisible();
  await expect(mette.getByText('Besluttet af forvaltningen')).toBeVisible();
  await expectAccessible(mette);
  await mette.getByRole('link', { name: 'Puljer', exact: true }).click();
  await expect(mette.getByRole('heading', { name: 'Årets gang' })).toBeVisible();
  await expect(owed).toHaveCount(0);
  await mette.locator('summary', { hasText: 'Søg hele året' }).click();
  await expect(mette.getByRole('row', { name: /Svar sendes/ })).toContainText('1 af 1 besvaret');
  await expect(mette.getByRole('row', { name: /Pengene betales/ })).toContainText(
    '0 af 1 udbetalt',
  );

  await karen.reload();
  await karen
    .getByRole('link', { name: /Kaffe på trappen/ })
    .first()
    .click();
  await expect(karen.getByText('Vi giver kaffe til to måneder')).toBeVisible();
  await expect(karen.getByText('2.000 kr.').first()).toBeVisible();
  await expectAccessible(karen);
});

test('what the committee decides is gathered on a list while others go on applying', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const mette = await visitor(browser, 'sagsbehandler', '/app/roedovre/puljer');
  await expect(mette.getByRole('heading', { level: 1 })).toBeVisible();
  const call = `/roedovre/calls/rou_${ROUND}`;
  const { body } = await ask(mette, 'GET', call);
  const { id: _id, slug: _slug, window: _window, state: _state, pool, ...rest } = body.round;
  const { rehearsal: _rehearsal, moneyUsed: _used, formCorrections: _forms, ...text } = rest;
  const committee = { kind: 'committee', committee: text.committee };
  const council = { kind: 'body', name: 'Frivilligrådet' };
  const stages = [
    { title: 'Frivilligrådet læser', by: council, does: 'advises', majority: 'simple' },
    { title: 'Udvalget beslutter', by: committee, does: 'decides', majority: 'simple' },
  ];
  const cutOffs = [{ kind: 'day', month: 3, date: 1, shift: 0 }];
  const dates = { ...text.dates, cutOffs };
  const changed = { pool, text: { ...text, stages, dates } };
  expect((await ask(mette, 'PUT', call, changed, body.version)).status).toBe(200);
  const yusuf = await visitor(browser, 'forening-b', '/app/roedovre/ansoegninger');
  await expect(yusuf.getByRole('heading', { level: 1 })).toBeVisible();
  await send(yusuf, idOf('app', 7002), idOf('ass', 2), 'En pumpe til cyklerne');

  await mette.goto(SCREEN);
  await expect(mette.getByText('Næste gang samler vi ansøgninger den 1. marts')).toBeVisible();
  await mette.getByRole('button', { name: 'Saml ansøgninger på en liste' }).click();
  await mette.getByRole('button', { name: 'Saml listen' }).click();
  await mette.getByRole('link', { name: 'Listen, der er samlet' }).click();
  await expect(mette.getByRole('heading', { name: 'Andre, der skal spørges' })).toBeVisible();
  await expectAccessible(mette);
  await mette.getByText('En pumpe til cyklerne').first().click();
  await mette.getByRole('button', { name: 'Gem forslag' }).click();
  await expect(mette.getByText('Forslaget er gemt')).toBeVisible();

  await mette.getByRole('button', { name: 'Alle stemmer for' }).click();
  await mette.getByRole('button', { name: /Registrér afstemningen/ }).click();
  await expect(mette.getByRole('heading', { name: 'Vedtaget', exact: true })).toBeVisible();
  await mette.getByRole('button', { name: 'Vedtag listen' }).click();
  await mette.getByRole('button', { name: 'Ja, vedtag listen' }).click();
  await expect(mette.getByText('Listen venter på: Frivilligrådet læser').first()).toBeVisible();
  await mette.getByLabel('De er kommet med en udtalelse').check();
  await mette.getByLabel('Hvad blev der sagt?').fill('Rådet synes, det er en god idé.');
  await mette.getByRole('button', { name: /Gem svaret/ }).click();
  await expect(mette.getByText('Rådet synes, det er en god idé.')).toBeVisible();
  await expectAccessible(mette);
  await mette.getByLabel('Punkt på dagsordenen').last().fill('punkt 9');
  await mette.getByRole('button', { name: 'Ja, vedtag listen' }).click();
  await expect(async () => {
    await mette.goto(SCREEN);
    await expect(mette.getByRole('link', { name: /Samlet til og med/ })).toBeVisible();
  }).toPass();
  await mette.getByRole('link', { name: /Samlet til og med/ }).click();
  await expect(mette.getByText('Listen er vedtaget')).toBeVisible();
  await expectAccessible(mette);
});
