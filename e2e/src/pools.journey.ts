import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { samplePaper } from '../../packages/domain/src/samples/index.ts';
import { answerTerms, children, expectAccessible, next, visitor } from './visitor.ts';

const EMPTY = 'http://localhost:4182';
const paper = {
  name: 'Stuen.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(samplePaper, 'latin1'),
};

/** Opens a part of the form of a call. */
async function open(page: Page, part: string): Promise<void> {
  await page.getByRole('heading', { name: part, level: 2, exact: true }).click();
}

async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gem opslaget' }).click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
}

/** Staff fill in their own form on a phone before anybody else meets it; nothing of it is kept. */
async function tryTheForm(page: Page): Promise<void> {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  const viewport = page.viewportSize() ?? { width: 1000, height: 800 };
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('link', { name: 'Prøv skemaet' }).click();
  await expect(page.getByText('Du prøver skemaet. Intet bliver gemt eller sendt')).toBeVisible();
  await page.getByLabel('Hvem prøver du at være?').selectOption('Gruppe uden CVR-nummer');
  await page.getByLabel('Hvad kalder I aktiviteten?').focus();
  await page.keyboard.type('Strik på prøve');
  await expect(page.getByLabel('Hvad lærte I?')).toHaveCount(0);
  await page.getByLabel('Ja', { exact: true }).check();
  await expect(page.getByLabel('Hvad lærte I?')).toBeVisible();
  await expect(page.getByText('Det kan ikke prøves her.')).toBeVisible();
  await page.getByLabel('Hvor mange deltager?').fill('20');
  await page.getByLabel('Hvor meget regner I med at søge om?').fill('8.000');
  await expectAccessible(page);
  await page.getByLabel('Hvor meget regner I med at søge om?').press('Enter');
  await page.getByLabel('Hvor mange frivillige er med?').fill('21');
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByRole('alert')).toContainText('Der er flere frivillige end deltagere.');
  // There are no areas to choose, so there is no page for them.
  await next(page);
  await next(page);
  await page.getByRole('button', { name: 'Tjek jeres svar' }).click();
  const missing = page.getByRole('region', { name: 'Det mangler' });
  await expect(missing).toContainText('Der er flere frivillige end deltagere.');
  await expect(missing).not.toContainText('Hvad kalder I aktiviteten?');
  await expectAccessible(page);
  await missing.getByRole('link', { name: 'Hvad vil I gøre, og hvorfor?' }).click();
  await expect(page.getByLabel('Hvad vil I gøre, og hvorfor?')).toBeFocused();
  await expect(page.getByLabel('Hvad kalder I aktiviteten?')).toHaveValue('Strik på prøve');
  await page.getByRole('link', { name: 'Tilbage til opslaget' }).click();
  await page.setViewportSize(viewport);
  expect(sent).toEqual([]);
}

test('a municipality is set up from nothing, to the first application', async ({ browser }) => {
  test.setTimeout(240_000);
  const signIn = `${EMPTY}/api/sign-in?login_hint=foerste-administrator&return=${encodeURIComponent('/app')}`;
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  await page.goto(signIn);
  await page.getByLabel('Kommunens navn i adresser').fill('nykoebing');
  await page.getByLabel('Kommunens navn', { exact: true }).fill('Nykøbing Kommune');
  await page.getByLabel('E-mail').fill('frivillig@nykoebing.example');
  await page.getByLabel('Telefon').fill('12 34 56 78');
  await page.getByRole('button', { name: 'Opret en kommune' }).click();
  await expect(page.getByText('Eksempeldata')).toHaveCount(0);
  await page.getByRole('link', { name: 'Roller og pladser' }).first().click();

  await page.getByRole('button', { name: 'Opret udvalg eller råd' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv udvalgets navn');
  await page.getByLabel('Udvalgets navn').fill('Socialudvalget');
  await page.getByRole('button', { name: 'Opret udvalg eller råd' }).click();
  await expect(page.getByRole('heading', { name: 'Socialudvalget' })).toBeVisible();
  await page.getByRole('button', { name: /^Gør til sagsbehandler/ }).click();
  await expect(page.getByText('Ændringen er gemt').first()).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${EMPTY}/app/nykoebing/puljer`);
  await page.getByRole('link', { name: 'Opret en pulje' }).click();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv, hvad puljen hedder');
  await expectAccessible(page);
  await page.getByLabel('Puljens navn').fill('Foreningspuljen 2027');
  await page.getByLabel('Udvalg eller råd').fill('Byrådet');
  await page.getByLabel('Mødedato').fill('2026-10-07');
  await page.getByLabel('E-mail til spørgsmål').fill('pulje@nykoebing.example');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Foreningspuljen 2027' })).toBeVisible();

  await page.getByLabel('Beløb i kr.').fill('400.000');
  await page.getByRole('button', { name: 'Gem ændringen' }).click();
  await expect(page.getByRole('row', { name: /I alt/ })).toContainText('400.000 kr.');
  await expectAccessible(page);

  await page.getByLabel('Rundens navn').fill('Forårsrunden');
  await page.getByRole('button', { name: 'Begynd', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Forårsrunden', level: 1 })).toBeVisible();
  await expect(page.getByText('Skriv et par linjer om, hvad pengene er til.')).toBeVisible();
  await page.getByLabel('Hvad er pengene til?').fill('Vi støtter frivillige, der hjælper andre.');

  await open(page, 'Datoer');
  await page.getByLabel('Åbner den').fill('2026-11-20');
  await page.getByLabel('Sidste dag', { exact: true }).fill('2027-01-15');
  await page.getByLabel('Senest', { exact: true }).fill('2027-03-01');
  await open(page, 'Krav');
  await page.getByLabel('Tilføj et krav').selectOption({ label: 'Loft over en udgift' });
  await page.getByRole('button', { name: 'Tilføj', exact: true }).last().click();
  const cap = page.getByRole('listitem').filter({ hasText: 'Til husleje' });
  await expect(cap).toHaveCount(0);
  const added = page.locator('#felt-terms-cost-cap');
  await added.locator('summary').first().click();
  await added.getByLabel('husleje', { exact: true }).check();
  await added.getByLabel('Højst, i procent').fill('75');
  await expect(added).toContainText('Til husleje betaler vi højst 75 % af udgiften.');
  await expectAccessible(page);
  await open(page, 'Skema');
  const more = page.getByRole('button', { name: 'Tilføj et spørgsmål Jeres aktivitet' });
  await more.click();
  const first = page.getByRole('listitem').filter({ hasText: 'Nyt spørgsmål' });
  await first.getByLabel('Slags svar').selectOption({ label: 'Ja eller nej' });
  await first.getByLabel('Spørgsmål til ansøgeren').fill('Har I prøvet det før?');
  await more.click();
  const second = page.getByRole('listitem').filter({ hasText: 'Nyt spørgsmål' });
  await second.getByRole('button', { name: 'Tilføj Hvornår stilles det?' }).click();
  await second.getByLabel('Hvilket svar ser vi på?').selectOption('Har I prøvet det før?');
  await second.getByLabel('Svaret', { exact: true }).selectOption('ja');
  await second.getByLabel('Spørgsmål til ansøgeren').fill('Hvad lærte I?');
  await more.click();
  const third = page.getByRole('listitem').filter({ hasText: 'Nyt spørgsmål' });
  await third.getByLabel('Slags svar').selectOption({ label: 'Et bilag' });
  await third.getByLabel('Spørgsmål til ansøgeren').fill('Et billede af stedet');
  await expect(page.getByLabel('Skemaet er langt, når de søger om mindst')).toHaveValue('10.000');
  await page.getByRole('button', { name: 'Tilføj Kontroller' }).click();
  const check = page.getByRole('group', { name: 'Kontroller 1', exact: true });
  await check.getByLabel('Hvilket svar ser vi på?').selectOption('Hvor mange frivillige er med?');
  await check.getByLabel('Hvordan?').selectOption('er mere end et andet svar');
  await check.getByLabel('Hvad skal der stå?').fill('Der er flere frivillige end deltagere.');
  await check.getByLabel('Hvor skal det stå?').selectOption('Hvor mange frivillige er med?');
  await page.getByLabel('Spørg, om beløbene er med moms').check();
  await expectAccessible(page);
  await saved(page);
  await expect(page.getByText('Opslaget er klar til at blive meldt ud.')).toBeVisible();

  await page.getByLabel('Vis som på en telefon').check();
  await expect(page.getByRole('region', { name: 'Sådan læses opslaget' })).toContainText(
    'I kan søge fra 20. november 2026 kl. 00.00 til 15. januar 2027 kl. 23.59.',
  );
  await tryTheForm(page);
  await page.getByRole('button', { name: 'Meld opslaget ud' }).click();
  await expect(page.getByText('Opslaget er meldt ud. Krav og områder')).toBeVisible();
  await expectAccessible(page);

  // The same person applies for a circle of friends.
  await page.goto(`${EMPTY}/app/nykoebing/ansoegninger`);
  await page.getByLabel('Gruppe uden CVR-nummer').check();
  await page.getByLabel('Navn', { exact: true }).fill('Strikkevennerne');
  await page.getByLabel('Postnummer').fill('4800');
  await page.getByLabel('E-mail', { exact: true }).fill('strik@venner.example');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  // A group says who answers for it.
  await page.getByRole('link', { name: 'Strikkevennerne' }).click();
  for (const [index, name] of ['Ellen Strik', 'Ib Garn'].entries()) {
    await page.getByRole('button', { name: 'Tilføj To, der svarer for gruppen' }).click();
    const person = page.getByRole('group', { name: `To, der svarer for gruppen ${index + 1}` });
    await person.getByLabel('Navn').fill(name);
    await person.getByLabel('E-mail').fill(`nr${index}@venner.example`);
  }
  await page.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await page.goto(`${EMPTY}/app/nykoebing/ansoegninger`);
  await page.getByRole('link', { name: 'Søg tilskud Forårsrunden' }).click();
  await page.getByText('Se, hvad der kræves').click();
  await expect(page.getByText('Til husleje betaler vi højst 75 % af udgiften.')).toBeVisible();
  await page.getByRole('button', { name: 'Begynd på en ansøgning' }).click();
  await page.getByLabel('Hvad kalder I aktiviteten?').fill('Strik for alle');
  await page.getByLabel('Hvad vil I gøre, og hvorfor?').fill('Vi strikker hver tirsdag.');
  await page.getByLabel('Hvem er aktiviteten for?').fill('Alle, der er alene.');
  await page.getByLabel('Hvor mange deltager?').fill('20');
  await expect(page.getByLabel('Hvad lærte I?')).toHaveCount(0);
  await page.getByLabel('Ja', { exact: true }).check();
  await page.getByLabel('Hvad lærte I?').fill('At garn er dyrt.');
  await page.getByLabel('Et billede af stedet').setInputFiles(paper);
  await expect(page.getByRole('listitem').filter({ hasText: 'Stuen.pdf' })).toContainText(
    'Vedlagt',
  );
  await page.getByLabel('Hvor meget regner I med at søge om?').fill('8.000');
  await expectAccessible(page);
  await next(page);
  // A check says what cannot be together, where it is typed.
  await page.getByLabel('Hvor mange frivillige er med?').fill('21');
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByRole('alert')).toContainText('Der er flere frivillige end deltagere.');
  await page.getByLabel('Hvor mange frivillige er med?').fill('4');
  await expect(page.getByLabel('Hvad laver de frivillige?')).toHaveCount(0);
  await next(page);
  await page.getByRole('button', { name: 'Tilføj en linje Udgifter' }).click();
  await page.getByLabel('Hvad går pengene til?').fill('Lokale');
  await page.getByLabel('Beløb i kr.').fill('10.000');
  await page.getByLabel('Hvilken slags udgift er det?').selectOption({ label: 'husleje' });
  await expect(
    page.getByRole('status').getByText('Til husleje betaler vi højst 75 % af udgiften.'),
  ).toBeVisible();
  await page.getByLabel('Uden moms').check();
  // More than was expected: the form grows, and what is written there stays when it shrinks.
  await page.getByLabel('Hvor meget søger I om?').fill('12.000');
  const grown = 'Hvad kommer der ud af det?';
  await page.getByRole('status').getByRole('link', { name: grown }).click();
  await page.getByLabel('Hvordan kan I se, at det virker?').fill('De kommer igen.');
  await expectAccessible(page);
  await next(page);
  await expect(page.getByRole('status').getByRole('link', { name: 'De frivillige' })).toBeVisible();
  await expect(page.getByRole('link', { name: grown })).toHaveCount(0);
  await page.getByLabel('Hvor meget søger I om?').fill('8.000');
  await expectAccessible(page);
  await next(page);
  await page.getByRole('button', { name: 'Tjek jeres svar' }).click();
  await children(page).getByLabel('Nej').check();
  await answerTerms(page);
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  await expect(page.getByRole('alert')).toContainText('betaler puljen højst 7.500 kr.');
  await page.getByRole('alert').getByRole('link').first().click();
  await page.getByLabel('Hvor meget søger I om?').fill('7.500');
  await next(page);

  // Meanwhile the form is found to lack something.
  const staff = await context.newPage();
  await staff.goto(`${EMPTY}/app/nykoebing/puljer`);
  await staff.getByRole('link', { name: 'Forårsrunden', exact: true }).click();
  const correcting = staff.getByRole('region', { name: 'Ret skemaet' });
  await correcting.locator('summary').first().click();
  await correcting.getByRole('button', { name: 'Gem det rettede skema' }).click();
  await expect(correcting.getByRole('alert')).toContainText('Skemaet er, som det var.');
  await correcting.getByRole('button', { name: 'Tilføj et spørgsmål Jeres aktivitet' }).click();
  const asked = correcting.getByRole('listitem').filter({ hasText: 'Nyt spørgsmål' });
  await asked.getByLabel('Spørgsmål til ansøgeren').fill('Hvor foregår det?');
  await correcting.getByLabel('Hvorfor er skemaet rettet?').fill('Vi glemte at spørge om stedet.');
  await correcting.getByLabel('De skal over i det nye skema').check();
  await expectAccessible(staff);
  await correcting.getByRole('button', { name: 'Gem det rettede skema' }).click();
  await expect(correcting.getByText('Vi glemte at spørge om stedet.')).toBeVisible();
  await staff.close();

  await page.getByRole('button', { name: 'Tjek jeres svar' }).click();
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Kommunen har rettet skemaet.' }).click();
  await page.setViewportSize({ width: 320, height: 800 });
  const told = page.getByRole('region', { name: 'Skemaet er rettet' });
  await expect(told).toContainText('Vi glemte at spørge om stedet.');
  await expect(told).toContainText('Hvor foregår det?');
  await expectAccessible(page);
  await told.getByRole('button', { name: 'Gå over til det nye skema' }).click();
  await expect(told).toHaveCount(0);
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /Hvor foregår det/ })
    .click();
  await expect(page.getByLabel('Hvad kalder I aktiviteten?')).toHaveValue('Strik for alle');
  await page.getByLabel('Hvor foregår det?').fill('I biblioteket');
  for (let pages = 1; pages <= 3; pages += 1) await next(page);
  await page.getByRole('button', { name: 'Tjek jeres svar' }).click();
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  await expect(page.getByRole('heading', { name: 'Jeres ansøgning er modtaget' })).toBeVisible();
  await context.close();
});

test('last year’s call is copied, looked through, announced and cancelled', async ({ browser }) => {
  test.setTimeout(120_000);
  const mette = await visitor(browser, 'sagsbehandler', '/app/roedovre/puljer');
  await expect(mette.getByRole('heading', { name: 'Årets gang' })).toBeVisible();
  await expectAccessible(mette);
  await mette.getByRole('link', { name: /§ 18\) 2027$/ }).click();
  await mette.getByLabel('Begynd med').selectOption({ label: 'Et tidligere opslag' });
  await mette
    .getByLabel('Hvilket opslag?')
    .selectOption({ label: 'Puljen til frivilligt socialt arbejde (§ 18) 2026: 1. runde 2026' });
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Begynd', exact: true }).click();
  await expect(mette.getByText('Gå disse dele igennem, og bekræft dem')).toBeVisible();
  await expectAccessible(mette);

  const look = mette.getByRole('group', { name: 'Gå det kopierede igennem' });
  while ((await look.getByRole('checkbox').count()) > 0) {
    await look.getByRole('checkbox').first().click();
  }
  await mette.getByLabel('Rundens navn').fill('Ekstra runde 2027');
  await open(mette, 'Datoer');
  await mette
    .getByLabel('Hvordan ligger datoerne?')
    .selectOption({ label: 'Regler, der gælder hvert år' });
  const opens = mette.getByRole('group', { name: 'Åbner', exact: true });
  await opens.getByLabel('Måned', { exact: true }).selectOption({ label: 'Marts' });
  const closes = mette.getByRole('group', { name: 'Lukker', exact: true });
  await closes.getByLabel('Regel').selectOption({ label: 'En ugedag' });
  await closes.getByLabel('Hvilken?').selectOption({ label: 'Den anden' });
  await closes.getByLabel('Måned', { exact: true }).selectOption({ label: 'April' });
  await mette.locator('#felt-dates-year').fill('2027');
  await mette.getByLabel('Senest', { exact: true }).fill('2027-06-01');
  await expectAccessible(mette);
  await open(mette, 'Indsatsområder');
  await expectAccessible(mette);
  await open(mette, 'Kriterier');
  await open(mette, 'Hvem beslutter?');
  await open(mette, 'Spørgsmål og svar');
  await mette.getByRole('button', { name: 'Tilføj Spørgsmål, vi har fået' }).click();
  await mette.getByLabel('Spørgsmål', { exact: true }).fill('Må vi søge til to ting?');
  await mette.getByLabel('Svar', { exact: true }).fill('Ja, send to ansøgninger.');
  await expectAccessible(mette);
  await saved(mette);
  await expect(mette.getByText('til 12. april 2027 kl. 23.59')).toBeVisible();
  await mette.getByRole('button', { name: 'Meld opslaget ud' }).click();
  await expect(mette.getByText('0 er begyndt at søge.')).toBeVisible();

  await mette.getByRole('link', { name: 'Se opslaget på den offentlige side' }).click();
  await expect(async () => {
    await mette.reload();
    await expect(mette.getByRole('heading', { name: 'Ekstra runde 2027' })).toBeVisible();
  }).toPass();
  await expect(mette.getByText('Må vi søge til to ting?')).toBeVisible();
  await expectAccessible(mette);
  await mette.goBack();

  await mette.getByText('Aflys runden').first().click();
  await mette.getByLabel('Hvorfor aflyses runden?').fill('Pengene er brugt på andet');
  await mette.getByRole('button', { name: 'Aflys runden' }).click();
  // It cannot be undone, so it is asked twice.
  await expect(mette.getByText('Det kan ikke gøres om.')).toBeFocused();
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Ja, aflys runden' }).click();
  await expect(mette.getByText('Aflyst', { exact: true })).toBeVisible();
});

test('a call goes to a neighbour municipality as a file', async ({ browser }) => {
  test.setTimeout(120_000);
  const mette = await visitor(browser, 'sagsbehandler', '/app/roedovre/puljer');
  await mette.getByRole('link', { name: '2. runde 2026', exact: true }).click();
  const download = mette.waitForEvent('download');
  await mette.getByRole('button', { name: 'Hent opslaget som fil' }).click();
  const path = await (await download).path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    format: 'plan-og-pulje/opslag',
    municipality: 'Rødovre Kommune',
  });

  const nabo = await visitor(browser, 'nabo-sagsbehandler', '/app/furesoe/puljer');
  await nabo.locator('h3 a').first().click();
  await nabo.getByLabel('Begynd med').selectOption({ label: 'En fil fra en anden kommune' });
  await nabo.getByRole('button', { name: 'Begynd', exact: true }).click();
  await expect(nabo.getByRole('alert')).toContainText('Vælg en fil');
  await nabo.getByLabel('Fil (.json)').setInputFiles(path);
  await nabo.getByRole('button', { name: 'Begynd', exact: true }).click();
  await expect(nabo.getByRole('heading', { name: '2. runde 2026', level: 1 })).toBeVisible();
  await expect(nabo.getByText('Gå disse dele igennem')).toBeVisible();
  await nabo.getByRole('button', { name: 'Slet kladden' }).click();
  await nabo.getByRole('button', { name: 'Ja, slet den' }).click();
  await expect(nabo.getByRole('heading', { name: 'Opslag', level: 2, exact: true })).toBeVisible();
});

test('somebody with an idea finds what it can be paid by, before they sign in', async ({
  page,
}) => {
  await page.goto('/roedovre');
  await page.getByRole('link', { name: 'Det kan I søge til nu' }).click();
  // Open the whole year, whatever day other journeys have moved the clock to.
  await expect(page.getByRole('heading', { name: 'Søg hele året' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Skriv, hvad I gerne vil' }).click();
  await page.getByLabel('Hvad vil I gerne?').fill('vi mangler lidt penge til at komme i gang');
  const best = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(best.first()).toContainText('Søg hele året');
  await expectAccessible(page);
  await page.getByLabel('Hvad vil I gerne?').fill('xylofon');
  await expect(page.getByRole('heading', { name: 'Intet passer på ordene' })).toBeVisible();
  expect(page.url()).not.toContain('xylofon');
  await page.getByRole('link', { name: 'Tjek, om I kan søge Søg hele året' }).click();
  await expect(page.getByRole('heading', { name: 'Kan I søge?' })).toBeVisible();
});

test('an association finds out in two minutes whether it can apply, before it signs in', async ({
  page,
}) => {
  await page.goto('/storby/puljer/frivilligpuljen-2027');
  await expect(page.getByText('Til husleje betaler vi højst 75 % af udgiften.')).toBeVisible();
  await page
    .getByRole('region', { name: 'Drift i op til tre år' })
    .getByRole('link', { name: 'Tjek på to minutter, om I kan søge' })
    .click();
  await expect(page.getByRole('heading', { name: 'Kan I søge?' })).toBeVisible();
  await page.getByLabel('Virksomhed', { exact: true }).check();
  await page.getByRole('button', { name: 'Se svaret' }).click();
  await expect(
    page.getByRole('heading', { name: 'Nej, ud fra jeres svar kan I ikke søge her' }),
  ).toBeFocused();
  await expect(page.getByText('Denne pulje kan søges af en forening')).toBeVisible();
  await expect(page.getByText('pulje@storby.example')).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Forening med CVR-nummer').check();
  await page.getByLabel('Ja', { exact: true }).first().check();
  await page.getByLabel('Hvor stor er jeres formue?').fill('60.000');
  await page.getByLabel('Hvor meget bruger I på et år?').fill('100.000');
  await page.getByRole('button', { name: 'Se svaret' }).click();
  await expect(page.getByText('Jeres formue må højst være 50.000 kr.')).toBeVisible();
  await page.getByLabel('Hvor stor er jeres formue?').fill('50.000');
  await page.getByRole('button', { name: 'Se svaret' }).click();
  await expect(
    page.getByRole('heading', { name: 'Ja, ud fra jeres svar kan I søge' }),
  ).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Søg tilskud' }).click();
  await expect(page.getByRole('heading', { name: /Drift i op til tre år/ })).toBeVisible();
});

test('the year of a caseworker begins with what is late and what comes', async ({ browser }) => {
  const nadia = await visitor(browser, 'storby-sagsbehandler', '/app');
  await expect(nadia.getByRole('heading', { name: 'Årets gang' })).toBeVisible();
  const turns = nadia.getByRole('region', { name: 'Årets gang' });
  await expect(turns.getByRole('listitem').first()).toContainText('Frivilligpuljen 2027');
  await turns.locator('summary', { hasText: 'Frivilligpuljen 2027: Julehjælp' }).click();
  await expect(turns.getByRole('row')).toHaveCount(17);
  await expectAccessible(nadia);
});
