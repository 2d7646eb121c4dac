import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { expectAccessible, visitor } from './visitor.ts';

const PLAN = 'pla_01890000-0000-7000-8000-000000000001';
const FIXTURE = fileURLToPath(
  new URL('../../apps/api/src/documents/fixtures/ocr-plan.txt', import.meta.url),
);

test('a damaged document becomes a plan that citizens can read', async ({ browser, page }) => {
  test.setTimeout(120_000);
  const mette = await visitor(browser, 'sagsbehandler', '/app/roedovre/planer');
  await expect(
    mette.getByRole('heading', { name: /Indsatser uden ansvarlig \(\d+\)/ }),
  ).toBeVisible();
  await expectAccessible(mette);

  await mette.getByRole('link', { name: 'Hent en plan fra et dokument' }).click();
  await mette.getByRole('button', { name: 'Find indsatserne' }).click();
  await expect(mette.getByRole('alert')).toContainText('Vælg et dokument');
  await expectAccessible(mette);
  await mette.getByLabel('Dokument').setInputFiles(FIXTURE);
  await mette.getByRole('button', { name: 'Find indsatserne' }).click();

  await expect(mette.getByText('Vi fandt 8 indsatser og 4 mål.')).toBeVisible({ timeout: 30_000 });
  await expect(mette.getByText('Dokumentet havde mistet æ, ø og å.')).toBeVisible();
  await expect(mette.getByText('Der stod:').first()).toBeVisible();
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Gem som kladde' }).click();
  await expect(mette.getByRole('alert')).toContainText('Vælg den politik, målene hører til');
  await mette.getByText('Tekst og aktører').first().click();
  await mette.getByLabel('Det gør vi').first().fill('Vi går en tur hver tirsdag.');
  await expectAccessible(mette);
  await mette
    .getByLabel('Målene passer til politikken')
    .selectOption({ label: 'Politik for frivilligt socialt arbejde 2020-2022' });
  // Seven are left out, so that one can be followed to the end.
  for (let number = 2; number <= 8; number += 1) {
    await mette.getByLabel(`Tag med ${number}`, { exact: true }).uncheck();
  }
  await mette.getByLabel('Titel', { exact: true }).first().fill('Seniorplan 2026-27');
  await mette.getByRole('button', { name: 'Gem som kladde' }).click();

  await expect(mette.getByRole('heading', { name: 'Seniorplan 2026-27' })).toBeVisible();
  await expectAccessible(mette);
  await mette.getByLabel('Udvalg eller råd').fill('Kommunalbestyrelsen');
  await mette.getByLabel('Punkt på dagsordenen').fill('7');
  await mette.getByRole('button', { name: 'Sæt planen i kraft' }).click();
  await expect(mette.getByRole('alert')).toContainText('Vælg en ansvarlig for');

  await mette.locator('.outline a').first().click();
  await expect(mette.getByLabel('Det gør vi')).toHaveValue('Vi går en tur hver tirsdag.');
  await mette.getByLabel('Ansvarlig', { exact: true }).selectOption({ label: 'Mette Sand' });
  await mette.getByRole('group', { name: 'Milepæle' }).getByRole('button').click();
  const milestone = mette.getByRole('group', { name: 'Milepæle 1' });
  await milestone.getByLabel('Overskrift').fill('Første tur');
  await milestone.getByLabel('Frist').fill('2026-11-01');
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(mette.getByText(/milepæl er .*forsinket \(Første tur\)/)).toBeVisible();
  await mette.getByRole('link', { name: 'Til planen' }).click();
  await mette.getByLabel('Udvalg eller råd').fill('Kommunalbestyrelsen');
  await mette.getByRole('button', { name: 'Sæt planen i kraft' }).click();
  await expect(mette.getByText('I kraft', { exact: true })).toBeVisible();

  await expect
    .poll(async () => (await page.goto('/roedovre/planer/seniorplan-2026-27'))?.status())
    .toBe(200);
  await expect(page.getByText('Kommunalbestyrelsen')).toBeVisible();
  await expectAccessible(page);
});

test('a status is written, frozen in a report, adopted and read by citizens', async ({
  browser,
  page,
}) => {
  const mette = await visitor(browser, 'sagsbehandler', `/app/roedovre/planer/${PLAN}`);
  await mette.getByRole('link', { name: '1. Vi vil have flere med i foreningerne' }).click();
  await mette.getByRole('button', { name: 'Gem status' }).click();
  await expect(mette.getByRole('alert')).toContainText('Vælg mindst én status');
  await mette.getByLabel('I gang', { exact: true }).check();
  await mette.getByLabel('Føres videre', { exact: true }).check();
  await mette
    .getByRole('group', { name: 'Fortælling 1' })
    .getByLabel('Tekst')
    .fill('Vi er godt i gang.');
  await mette.getByLabel('Sæt lyset selv').selectOption({ label: 'Gul' });
  await mette.getByRole('button', { name: 'Gem status' }).click();
  await expect(mette.getByRole('alert')).toContainText('begrundelse på mindst 10 tegn');
  await mette.getByLabel('Begrundelse for lyset').fill('To foreninger mangler svar');
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Gem status' }).click();
  await expect(mette.getByText('Gemt').first()).toBeVisible();

  await mette.getByRole('link', { name: 'Til planen' }).click();
  await mette.getByText('Lav en statusrapport').click();
  await mette.getByLabel('Rapportens titel').fill('Status 2026');
  await expect(mette.getByText('Ikke indberettet').first()).toBeVisible();
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Lås rapporten' }).click();
  const card = mette.getByRole('listitem').filter({ hasText: 'Status 2026' }).first();
  await expect(card.getByText('Indholdet kan ikke ændres.')).toBeVisible();
  await card.getByLabel('Udvalg eller råd').fill('Social- og Sundhedsudvalget');
  await card.getByRole('button', { name: 'Registrér vedtagelsen' }).click();
  await expect(card.getByRole('link', { name: 'Status 2026' })).toBeVisible();

  await expect
    .poll(async () => (await page.goto('/roedovre/statusrapporter/status-2026'))?.status())
    .toBe(200);
  await expect(page.getByText('Sat af en medarbejder (To foreninger mangler svar)')).toBeVisible();
  await expect(page.getByText('Ikke indberettet')).toHaveCount(6);
  await expect(page.getByText('Sidste gang: Gennemført, Ændret, Erstattet')).toBeVisible();
  await page.goto('/roedovre/maal/frivilligpolitik-2020-2');
  await expect(
    page.getByText('Vi vil have flere med i foreningerne (I gang, Føres videre)'),
  ).toBeVisible();
});

test('a plan is kept as a workbook and taken in again', async ({ browser }) => {
  const mette = await visitor(browser, 'sagsbehandler', `/app/roedovre/planer/${PLAN}`);
  await expectAccessible(mette);
  const arriving = mette.waitForEvent('download');
  await mette.getByRole('button', { name: 'Hent som Excel' }).click();
  const file = await (await arriving).path();
  await mette.goto('/app/roedovre/planer/importer');
  await mette.getByRole('button', { name: 'Hent planen ind' }).click();
  await expect(mette.getByRole('alert')).toContainText('Vælg en fil først');
  await expectAccessible(mette);
  await mette.getByLabel('Fil (.xlsx eller .json)').setInputFiles(FIXTURE);
  await mette.getByRole('button', { name: 'Hent planen ind' }).click();
  await expect(mette.getByRole('alert')).toContainText('kan ikke læses som en plan');
  await mette.getByLabel('Fil (.xlsx eller .json)').setInputFiles(file);
  await mette.getByRole('button', { name: 'Hent planen ind' }).click();
  await expect(mette.getByRole('heading', { name: 'Indsatser (7)' })).toBeVisible();
  await expect(mette.getByText('I kraft', { exact: true })).toBeVisible();
  expect(mette.url()).not.toContain(PLAN);

  // The copy is followed by the next plan; no initiative can vanish on the way.
  await mette.getByText('Videre til næste plan').click();
  await mette.getByLabel('Periode', { exact: true }).first().fill('2027-2028');
  await mette.getByRole('button', { name: 'Lav kladden' }).click();
  await expect(mette.getByRole('alert')).toContainText('Vi vil have flere med i foreningerne');
  const outcomes = mette.getByLabel('Udfald');
  for (const outcome of await outcomes.all()) await outcome.selectOption({ label: 'Afsluttet' });
  await outcomes.first().selectOption({ label: 'Føres videre' });
  await outcomes.nth(1).selectOption({ label: 'Lægges sammen med en anden' });
  await mette
    .getByLabel('Går ind i')
    .selectOption({ label: 'Vi vil have flere med i foreningerne' });
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Afslut planen' }).click();
  await expect(mette.locator('strong', { hasText: /^Afsluttet$/ })).toBeVisible();
  await mette.getByText('Videre til næste plan').click();
  await mette.getByLabel('Titel', { exact: true }).first().fill('Handleplan 2027-2028');
  await mette.getByLabel('Periode', { exact: true }).first().fill('2027-2028');
  await mette.getByRole('button', { name: 'Lav kladden' }).click();
  await expect(mette.getByRole('heading', { name: 'Handleplan 2027-2028' })).toBeVisible();
  await expect(mette.getByRole('heading', { name: 'Indsatser (1)' })).toBeVisible();
  await mette.locator('.outline a').first().click();
  await expect(mette.getByLabel('Ny eller videreført?')).toHaveValue('continued');
  const ties = mette.getByRole('group', { name: 'Hænger sammen med andre planer', exact: true });
  const before = await ties.getByRole('group').count();
  await ties.getByRole('button', { name: 'Tilføj' }).click();
  await ties
    .getByLabel('Indsats i systemet')
    .nth(before)
    .selectOption({ label: 'Rockbandet (Handleplan for Udsattepolitikken 2020-2022)' });
  await expect(ties.getByLabel('Det hænger den sammen med').nth(before)).toHaveValue('Rockbandet');
  await mette.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(mette.getByText('Gemt', { exact: true })).toBeVisible();
  await expectAccessible(mette);
});

test('the first plan of a municipality brings its policy with it', async ({ browser }) => {
  const pia = await visitor(browser, 'nabo-sagsbehandler', '/app/furesoe/planer/importer');
  await pia.getByLabel('Dokument').setInputFiles(FIXTURE);
  await pia.getByRole('button', { name: 'Find indsatserne' }).click();
  await expect(pia.getByText('Vi fandt 8 indsatser og 4 mål.')).toBeVisible({ timeout: 30_000 });
  await pia
    .getByLabel('Målene passer til politikken')
    .selectOption({ label: 'Lav en politik af målene i dokumentet' });
  await pia.getByRole('button', { name: 'Gem som kladde' }).click();
  await expect(pia.getByRole('heading', { name: 'Indsatser (8)' })).toBeVisible();
  await pia.locator('.outline a').first().click();
  const goals = pia.getByRole('group', { name: 'Mål', exact: true });
  await expect(goals.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  await expectAccessible(pia);
});

test('spellings of one name belong to one actor', async ({ browser }) => {
  const mette = await visitor(browser, 'sagsbehandler', '/app/roedovre/planer');
  await mette.getByRole('link', { name: 'Aktører' }).click();
  const unknown = mette.getByRole('heading', { name: /Navne, vi ikke kender \(\d+\)/ });
  const before = Number(/\d+/.exec(await unknown.innerText())?.[0]);
  await expectAccessible(mette);
  const first = mette
    .getByRole('region', { name: /Navne, vi ikke kender/ })
    .getByRole('combobox')
    .first();
  await first.selectOption({ label: 'Rødovre Frivilligcenter' });
  await expect(mette.getByText(`Navne, vi ikke kender (${before - 1})`)).toBeVisible();
  await mette.getByRole('button', { name: 'Gem' }).click();
  await expect(mette.getByText('Gemt', { exact: true })).toBeVisible();
  await mette.reload();
  await expect(mette.getByText(`Navne, vi ikke kender (${before - 1})`)).toBeVisible();
});
