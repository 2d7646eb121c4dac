import { expect, test } from '@playwright/test';
import { expectAccessible, visitor } from './visitor.ts';

const PHONE = { width: 375, height: 800 };

test('staff announce a meeting; strangers sign up on a phone, with and without script', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const staff = await visitor(browser, 'nabo-sagsbehandler', '/app/furesoe/begivenheder');
  await expectAccessible(staff);
  await staff.getByRole('link', { name: 'Skriv en begivenhed' }).click();
  await staff.getByLabel('Titel').fill('Dialogmøde om cykelværksteder');
  await staff.getByLabel('Hvornår?').fill('12. marts 2027');
  await expect(staff.getByText('Læst som: 12. marts 2027')).toBeVisible();
  await staff.getByLabel('Fra klokken').fill('17:00');
  await staff.getByLabel('Til klokken').fill('16:00');
  await staff.getByLabel('Folk skal tilmelde sig').check();
  await staff.getByLabel('Antal pladser').fill('to');
  await staff.getByLabel('Sidste dag for tilmelding').fill('2027-03-10');
  await expectAccessible(staff);
  await expect(staff.getByText('Skriv et tal, for eksempel')).toBeVisible();
  await staff.getByRole('button', { name: 'Gem' }).click();
  await expect(staff.getByRole('alert')).toBeVisible();
  await staff.getByLabel('Antal pladser').fill('2');
  await staff.getByRole('button', { name: 'Gem' }).click();
  await expect(staff.getByRole('alert')).toContainText('sluttidspunkt efter');
  await staff.getByLabel('Til klokken').fill('18:30');
  await staff.getByRole('button', { name: 'Gem' }).click();
  await expect(staff.getByText('Kladde', { exact: true })).toBeVisible();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Sæt i kalenderen' }).click();
  await expect(staff.getByRole('heading', { name: 'Tilmeldte' })).toBeVisible();

  const phone = await browser.newContext({ viewport: PHONE });
  const page = await phone.newPage();
  const address = '/furesoe/kalender/dialogmoede-om-cykelvaerksteder';
  await expect.poll(async () => (await page.goto(address))?.status()).toBe(200);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Se, hvor mange pladser der er tilbage' }).click();
  await expect(page.getByText('2 pladser er tilbage.')).toBeVisible();
  await page.getByRole('button', { name: 'Tilmeld dig' }).click();
  await expect(page.getByRole('alert')).toContainText('navn');
  await expectAccessible(page);
  await page.getByLabel('Navn').fill('Bo Berg');
  await page.getByLabel('E-mail').fill('bo@berg.example');
  await page.getByLabel('Hvor mange kommer I?').fill('2');
  await page.getByRole('button', { name: 'Tilmeld dig' }).click();
  await expect(page.getByText('Du er tilmeldt.')).toBeVisible();
  await expect(page.getByText('Alle pladser er optaget.')).toBeVisible();
  await expectAccessible(page);

  const plain = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(address);
  await still.getByLabel('Navn').fill('Ida Iversen');
  await still.getByLabel('E-mail').fill('ida@iversen.example');
  await still.getByRole('button', { name: 'Tilmeld dig' }).click();
  await expect(still.getByText('Du står på venteliste')).toBeVisible();
  const own = await phone.newPage();
  await own.goto(still.url());
  await expectAccessible(own);

  await page.getByRole('button', { name: 'Meld fra' }).click();
  await expect(page.getByText('Du er meldt fra.')).toBeVisible();
  await still.reload();
  await expect(still.getByText('Du er tilmeldt.')).toBeVisible();

  await staff.reload();
  const row = staff.getByRole('row', { name: /Ida Iversen/ });
  await expect(row.getByText('Har plads')).toBeVisible();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Aflys' }).click();
  await staff.getByRole('button', { name: 'Ja, aflys' }).click();
  await expect(staff.getByText('Aflyst', { exact: true })).toBeVisible();
  await still.goto(address);
  await expect
    .poll(async () => {
      await still.reload();
      return still.getByText('Aflyst.').count();
    })
    .toBe(1);
});

test('a department thinks a cooperation through and starts it', async ({ browser }) => {
  const neighbour = await visitor(browser, 'sagsbehandler', '/app/roedovre/samarbejde');
  await expect(neighbour.getByText('Skal fornyes')).toBeVisible();
  await expectAccessible(neighbour);
  const staff = await visitor(browser, 'nabo-sagsbehandler', '/app/furesoe/samarbejde');
  await staff.getByRole('link', { name: 'Overvej et samarbejde' }).click();
  await staff.getByLabel('Titel').fill('Cykelværksted for unge');
  await staff.getByLabel('Center', { exact: true }).fill('Center for Børn og Voksne');
  await staff.getByRole('radio', { name: 'Fællesskaber' }).check();
  await staff.getByLabel('Hvornår har I svaret?').fill('2027-01-15');
  await staff.getByRole('button', { name: 'Gem' }).click();
  await expect(staff.getByText('Overvejes')).toBeVisible();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Gå i gang' }).click();
  await expect(staff.getByRole('alert')).toContainText('spørgsmål');
  const questions = staff.getByRole('group', { name: 'Spørgsmål at tale om først' });
  for (const box of await questions.getByRole('textbox').all())
    await box.fill('Det er vi enige om');
  await staff.getByRole('radio', { name: 'Mellem' }).check();
  await staff.getByRole('radio', { name: 'Model 4' }).check();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Gem' }).click();
  await expect(staff.getByText('Gemt', { exact: true })).toBeVisible();
  await staff.getByRole('button', { name: 'Gå i gang' }).click();
  await expect(staff.getByText('Samarbejdet står i kataloget.')).toBeVisible();
  await expectAccessible(staff);
  await staff.getByRole('link', { name: 'Se det i kataloget: Cykelværksted for unge' }).click();
  await expect(staff.getByRole('radio', { name: 'Model 4' })).toBeChecked();
  await expectAccessible(staff);
});

test('two people edit one agreement: other fields are joined, the same field is chosen', async ({
  browser,
}) => {
  const one = await visitor(browser, 'nabo-sagsbehandler', '/app/furesoe/samarbejde');
  await one.getByRole('link', { name: 'Skriv en aftale' }).click();
  const path = new URL(one.url()).pathname;
  await one.getByLabel('Parter').fill('Natteravnene');
  await one.getByRole('button', { name: 'Gem' }).click();
  await expect(one.getByText('Gemt', { exact: true })).toBeVisible();
  const other = await visitor(browser, 'nabo-sagsbehandler', path);
  await other.getByLabel('Formål').fill('Tryghed om natten');
  await other.getByRole('button', { name: 'Gem' }).click();
  await expect(other.getByText('Gemt', { exact: true })).toBeVisible();

  await one.getByLabel('Hvor tit mødes I?').fill('Hvert kvartal');
  await one.getByRole('button', { name: 'Gem' }).click();
  await expect(one.getByText('En anden havde ændret noget imens')).toBeVisible();
  await expect(one.getByLabel('Formål')).toHaveValue('Tryghed om natten');

  await other.getByLabel('Hvor tit mødes I?').fill('Hver måned');
  await other.getByRole('button', { name: 'Gem' }).click();
  const clash = other.getByRole('group', { name: 'Gemt imens' });
  await expect(clash.getByRole('heading')).toHaveText('Forskel: Hvor tit mødes I?');
  await expect(clash.locator('del').first()).toContainText('Hvert');
  await expectAccessible(other);
  await clash.getByRole('button', { name: 'Behold mit' }).click();
  await expect(other.getByText('Gemt', { exact: true })).toBeVisible();
  await one.reload();
  await expect(one.getByLabel('Hvor tit mødes I?')).toHaveValue('Hver måned');
  await expectAccessible(one);
});

test('citizens find a cooperation and somebody to talk to', async ({ browser }) => {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.goto('/furesoe/samarbejde');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Se svarene, mens du skriver' }).first().click();
  await page.getByLabel('Hvem er de frivillige?').selectOption({ label: 'Enkeltpersoner' });
  await expect(page).toHaveURL(/find-samarbejde\?type=individual$/);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('samarbejde');
  await expectAccessible(page);
  await page.getByLabel('Søg').fill('svævefly');
  await expect(page.getByText('Vi fandt ingen samarbejder.')).toBeVisible();
  await page.getByRole('button', { name: 'Nulstil' }).click();
  await expect(page.getByText('Vi fandt ingen samarbejder.')).toBeHidden();

  await page.goto('/app/furesoe/find-kontakt');
  await page.getByLabel('Hvad vil du gerne?').fill('besøge en ældre');
  await expect(page.getByRole('heading', { name: 'Aktivitet og forebyggelse' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Fritid og foreninger' })).toBeHidden();
  expect(new URL(page.url()).search).toBe('');
  await expect(
    page.getByRole('region', { name: 'Åbne puljer' }).getByRole('link').first(),
  ).toBeVisible();
  await expectAccessible(page);

  const plain = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto('/furesoe/samarbejde');
  await still.getByLabel('Hvad vil du gerne?').fill('besøge en ældre');
  await still.getByRole('button', { name: 'Find' }).click();
  await expect(still.getByRole('heading', { name: 'Aktivitet og forebyggelse' })).toBeVisible();
  await page.goto('/api/furesoe/find-samarbejde?q=sang');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('samarbejde');
  await expectAccessible(page);
});

test('staff write whom citizens can turn to', async ({ browser }) => {
  const staff = await visitor(browser, 'nabo-sagsbehandler', '/app/furesoe/samarbejde/kontakter');
  await staff.getByRole('button', { name: 'Tilføj Kontakt' }).click();
  await staff.getByRole('button', { name: 'Gem' }).click();
  await expect(staff.getByRole('alert')).toContainText('Skriv en afdeling');
  const added = staff.getByRole('group', { name: 'Kontakt 5' });
  await added.getByLabel('Afdeling').fill('Klima og natur');
  await added.getByLabel('Emner').fill('naturpleje\ncykelstier');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Gem' }).click();
  await expect(staff.getByText('Gemt', { exact: true })).toBeVisible();
});
