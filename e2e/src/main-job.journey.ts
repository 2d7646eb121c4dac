import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { answerTerms, children, expectAccessible, forward, next, visitor } from './visitor.ts';

const OPEN = 'rou_01890000-0000-7000-8000-000000000003';
const BEFORE = 'rou_01890000-0000-7000-8000-000000000002';
const SENT = 'app_01890000-0000-7000-8000-000000000001';
const ROUND = `/app/roedovre/runder/${OPEN}`;
const TITLE = 'Brætspil på tværs';

test.describe.configure({ mode: 'serial' });

/** Tells in the page that scores what every criterion gets. */
async function score(page: Page, points: number, reason: string): Promise<void> {
  for (const criterion of ['Frivillig indsats', 'Fællesskab', 'Rækkevidde for pengene']) {
    const group = page.getByRole('group', { name: criterion });
    await group.getByRole('radio', { name: new RegExp(`^${points} `) }).check();
  }
  for (const field of await page.getByLabel(/^Begrundelse/).all()) await field.fill(reason);
  await page.getByRole('button', { name: 'Gem point' }).click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
}

async function openReview(browser: Browser, person: string): Promise<Page> {
  const page = await visitor(browser, person, ROUND);
  await page.getByRole('link', { name: TITLE }).click();
  return page;
}

test('an answer in the round before is written anew', async ({ browser }) => {
  const sent = `/app/roedovre/runder/${BEFORE}/ansoegninger/${SENT}`;
  const mette = await visitor(browser, 'sagsbehandler', `${sent}/vurdering`);
  await mette
    .getByLabel('Hvad handler det om?')
    .selectOption({ label: 'De frivillige: Hvad laver de frivillige?' });
  await mette.getByLabel('Lad ansøgeren rette svaret i feltet').check();
  await mette.getByLabel('Spørgsmål', { exact: true }).fill('Laver de også mad?');
  await mette.getByRole('button', { name: 'Send spørgsmålet' }).click();
  await expect(mette.getByText('Der er ikke svaret endnu.')).toBeVisible();
  const karen = await visitor(browser, 'forening-a', sent);
  const field = karen.getByRole('group', { name: 'Ret jeres svar' }).getByRole('textbox');
  await field.fill('De frivillige planlægger og laver mad.');
  await karen.getByRole('button', { name: 'Send svar' }).click();
  await expect(karen.getByText('Svaret er sendt.')).toBeFocused();
});

test('an association finds the pool, applies on a phone and gets a receipt', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Rødovre Kommune' }).click();
  await page.getByRole('link', { name: /§ 18\) 2027$/ }).click();
  await expect(page.getByText('Plads til alle i fællesskabet')).toBeVisible();
  await page.getByRole('link', { name: 'Log ind og søg' }).click();
  await page.getByRole('link', { name: 'Log ind', exact: true }).first().click();
  await page.getByRole('link', { name: 'Karen Holm' }).click();

  await expect(page.getByRole('heading', { name: 'Mine ansøgninger' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Søg tilskud 1. runde 2027' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begynd på en ansøgning' }).click();

  await expect(page.getByRole('heading', { name: 'Jeres aktivitet' })).toBeVisible();
  await expect(page.getByText('100 tegn tilbage')).toBeVisible();
  await page.getByLabel('Hvad kalder I aktiviteten?').fill(TITLE);
  await page.getByLabel('Hvad vil I gøre, og hvorfor?').fill('Vi spiller brætspil 🎲 hver mandag.');
  await page.getByLabel('Hvem er aktiviteten for?').fill('Unge og ældre, der er meget alene');
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();
  await expectAccessible(page);
  await next(page);

  await page.getByLabel('Hvor mange frivillige er med?').fill('8');
  // The same work as last year: one answer is used again, the others are written anew.
  await expect(page.getByText('Sidst skrev I (2. runde 2026):')).toHaveCount(2);
  await expectAccessible(page);
  await expect(page.getByText(/^Rettet .* da kommunen spurgte\.$/)).toBeVisible();
  await page.getByRole('button', { name: /^Brug svaret igen De frivillige planlægger/ }).click();
  await expect(page.getByLabel('Hvad laver de frivillige?')).toHaveValue(
    'De frivillige planlægger og laver mad.',
  );
  await expect(page.getByText('Sidst skrev I (2. runde 2026):')).toHaveCount(1);
  await next(page);

  await page.getByLabel('Plads til alle i fællesskabet').check();
  await page.getByLabel('Hvordan passer jeres aktivitet til området?').fill('Alle kan være med.');
  await expectAccessible(page);
  await next(page);

  // Beside money, the call gives rooms: ticked, it asks what is needed.
  await page.getByLabel('Lokaler', { exact: true }).check();
  await page
    .getByLabel('Lokaler: hvad har I brug for, og hvornår?')
    .fill('Et lokale til 40 hver mandag kl. 19-22');
  await page.getByRole('button', { name: 'Tilføj en linje Udgifter' }).click();
  await page.getByLabel('Hvad går pengene til?').fill('Spil og kaffe');
  await page.getByLabel('Beløb i kr.', { exact: true }).fill('12.000');
  // Its words tell what kind of cost it is.
  await expect(page.getByLabel('Hvilken slags udgift er det?')).toHaveValue('catering');
  await page.getByLabel('Hvor meget søger I om?').fill('11.000');
  await expectAccessible(page);
  await next(page);
  await page.getByRole('button', { name: 'Tjek jeres svar' }).click();

  // Something is missing and something is too much: both are told at once, and led to.
  await expect(page.getByRole('heading', { name: 'Tjek jeres svar' })).toBeVisible();
  await expect(page.getByText(/^Sidst skrevet af Karen Holm/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);
  await summary.getByRole('link', { name: /børn under 15/ }).click();
  await children(page).getByLabel('Ja').check();
  await page.getByLabel('at vi henter børneattester').check();
  await answerTerms(page);
  await summary.getByRole('link', { name: /Hvor mange deltager/ }).click();
  await expect(page.getByLabel('Hvor mange deltager?')).toBeFocused();
  await expect(page.getByLabel('Hvad kalder I aktiviteten?')).toHaveValue(TITLE);
  await page.getByLabel('Hvor mange deltager?').fill('35');
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();
  await next(page);
  await next(page);
  await next(page);
  await page.getByLabel('Hvor meget søger I om?').fill('10.000');
  await next(page);
  await page.getByRole('button', { name: 'Tjek jeres svar' }).click();
  await page.getByRole('button', { name: 'Send ansøgning' }).click();

  await expect(page.getByRole('heading', { name: 'Jeres ansøgning er modtaget' })).toBeVisible();
  await expect(page.getByText(/A-[0-9A-Z]{4}-[0-9A-Z]{4}/)).toBeVisible();
  const fetched = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent ansøgningen som PDF' }).click();
  expect((await fetched).suggestedFilename()).toMatch(/^Ansøgning A-[0-9A-Z]{4}-[0-9A-Z]{4}\.pdf$/);
  await expect(page.getByText('10.000 kr. og lokaler')).toBeVisible();
  // Sent too early: taken back before the deadline, what was written is still there.
  const receipt = page.url();
  await page.goto(receipt.replace(/\/kvittering$/, ''));
  await page.getByRole('button', { name: 'Ret ansøgningen' }).click();
  await page.getByRole('button', { name: 'Ja, gør den til en kladde' }).click();
  await expect(page.getByRole('heading', { name: 'Tjek jeres svar' })).toBeVisible();
  await expectAccessible(page);
  // What is confirmed is confirmed anew each time it is sent.
  await children(page).getByLabel('Ja').check();
  await page.getByLabel('at vi henter børneattester').check();
  await answerTerms(page);
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  await expect(page.getByRole('heading', { name: 'Jeres ansøgning er modtaget' })).toBeVisible();
  // What was confirmed stood there still after the pages had been mended.
  await expect(page.getByText('at vi henter børneattester')).toBeVisible();
  await expect(page.getByText('Vi spiller brætspil 🎲 hver mandag.')).toBeVisible();
  await expectAccessible(page);
  await context.close();
});

test('the caseworker keeps a disqualified member out', async ({ browser }) => {
  const mette = await visitor(browser, 'sagsbehandler', ROUND);
  await expect(mette.getByRole('link', { name: TITLE })).toBeVisible();
  await expectAccessible(mette);
  await forward(mette, 22);
  await mette.goto(`/api/sign-in?login_hint=sagsbehandler&return=${encodeURIComponent(ROUND)}`);
  await mette.getByRole('link', { name: TITLE }).click();
  await mette.getByLabel('Hvem er inhabil?').selectOption('Fatima Nør');
  await mette.getByRole('radio', { name: /^2\. Familie/ }).check();
  await mette.getByLabel('Hvad bygger det på?').fill('Hendes bror leder brætspilscaféen.');
  await mette.getByRole('button', { name: 'Registrér' }).click();
  await expect(mette.getByRole('heading', { name: 'Inhabile' })).toBeVisible();
  await expectAccessible(mette);

  const fatima = await visitor(browser, 'medlem-b', ROUND);
  await expect(fatima.getByRole('heading', { name: /1\. runde/ })).toBeVisible();
  await expect(fatima.getByText(TITLE)).toHaveCount(0);
  await fatima.goto(mette.url());
  await expect(fatima.getByText(/Du er inhabil i denne ansøgning/)).toBeVisible();
  await expect(fatima.getByText(TITLE)).toHaveCount(0);
  await expectAccessible(fatima);
  await fatima.goto(`${ROUND}/fordeling`);
  await expect(fatima.getByText(/1 ansøgning er skjult for dig/)).toBeVisible();
  await expect(fatima.getByText(TITLE)).toHaveCount(0);
});

test('a draft that was not sent in time can be read, and says why it cannot be sent', async ({
  browser,
}) => {
  const path = `/app/roedovre/runder/${OPEN}/kladder/app_01890000-0000-7000-8000-00000000002a/tjek`;
  const yusuf = await visitor(browser, 'forening-b', path);
  await expect(yusuf.getByText(/^Fristen er gået, så ansøgningen kan ikke sendes/)).toBeVisible();
  await expect(yusuf.getByText('Rickshawture for plejehjemmene')).toBeVisible();
  await expect(yusuf.getByRole('button', { name: 'Send ansøgning' })).toHaveCount(0);
  await expectAccessible(yusuf);
});

test('the caseworker asks about one answer, and the association answers beside it', async ({
  browser,
}) => {
  const mette = await visitor(browser, 'sagsbehandler', ROUND);
  await mette.getByRole('link', { name: TITLE }).click();
  await mette
    .getByLabel('Hvad handler det om?')
    .selectOption({ label: 'Jeres aktivitet: Hvor mange deltager?' });
  await mette.getByLabel('Lad ansøgeren rette svaret i feltet').check();
  await mette.getByRole('button', { name: 'Send spørgsmålet' }).click();
  await expect(mette.getByRole('alert')).toContainText('Skriv en tekst.');
  await mette.getByLabel('Spørgsmål', { exact: true }).fill('Kommer de 35 hver gang?');
  await mette.getByRole('button', { name: 'Send spørgsmålet' }).click();
  await expect(mette.getByText('Der er ikke svaret endnu.')).toBeVisible();
  await expectAccessible(mette);

  const karen = await visitor(browser, 'forening-a', '/app/roedovre/ansoegninger');
  await karen.getByRole('link', { name: `Se ansøgningen ${TITLE}` }).click();
  const asked = karen.getByRole('region', { name: 'Kommunen spørger' });
  await expect(asked.getByRole('form', { name: 'Kommer de 35 hver gang?' })).toBeVisible();
  await karen.getByRole('button', { name: 'Send svar' }).click();
  await expect(karen.getByRole('alert')).toContainText('Skriv et svar, ret svaret i feltet');
  await karen.getByLabel('Jeres svar til kommunen').fill('De fleste gange er vi 30.');
  await karen.getByRole('group', { name: 'Ret jeres svar' }).getByRole('textbox').fill('30');
  // Whoever closes the page finds what they wrote.
  await karen.reload();
  await expect(karen.getByLabel('Jeres svar til kommunen')).toHaveValue(
    'De fleste gange er vi 30.',
  );
  await karen.getByLabel('Filer til svaret').setInputFiles({
    name: 'Deltagerliste.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n1 0 obj\n'),
  });
  await expect(karen.getByRole('button', { name: 'Hent Deltagerliste.pdf' })).toBeVisible();
  await expectAccessible(karen);
  await karen.getByRole('button', { name: 'Send svar' }).click();
  await expect(karen.getByText('Svar fra')).toBeVisible();
  await expect(karen.getByRole('heading', { name: 'Kommunen spørger' })).toHaveCount(0);
  await mette.reload();
  await expect(mette.getByText('De fleste gange er vi 30.')).toBeVisible();
  await expect(mette.getByText('Rettet svar: 30')).toBeVisible();
  await expect(mette.getByRole('button', { name: 'Hent Deltagerliste.pdf' })).toBeVisible();
  await expectAccessible(mette);
});

test('a question is taken back while its answer is written, and nothing that was typed is lost', async ({
  browser,
}) => {
  const mette = await openReview(browser, 'sagsbehandler');
  await mette.getByLabel('Spørgsmål', { exact: true }).fill('Har I spurgt naboerne?');
  await mette.getByRole('button', { name: 'Send spørgsmålet' }).click();
  await expect(mette.getByText('Der er ikke svaret endnu.')).toBeVisible();
  const karen = await visitor(browser, 'forening-a', '/app/roedovre/ansoegninger');
  await karen.getByRole('link', { name: `Se ansøgningen ${TITLE}` }).click();
  await karen.getByLabel('Jeres svar til kommunen').fill('Vi spørger dem på lørdag.');
  await karen.getByLabel('Filer til svaret').setInputFiles({
    name: 'Naboer.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n1 0 obj\n'),
  });
  await expect(karen.getByRole('button', { name: 'Hent Naboer.pdf' })).toBeVisible();

  await mette.getByRole('button', { name: 'Tag spørgsmålet tilbage' }).click();
  await mette.getByLabel('Hvorfor? (frivilligt)').fill('Naboerne har skrevet til os.');
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Ja, tag det tilbage' }).click();
  await expect(mette.getByText('Kommunen har taget spørgsmålet tilbage')).toBeVisible();
  await expect(mette.getByText('er slettet')).toHaveCount(0);

  await karen.getByRole('button', { name: 'Send svar' }).click();
  await expect(karen.getByText('Der skal ikke længere svares på spørgsmålet.')).toBeFocused();
  await expect(karen.getByText('Naboerne har skrevet til os.')).toBeVisible();
  await expect(karen.getByText('Jeres fil til svaret er slettet.')).toBeVisible();
  const typed = karen.getByRole('region', { name: 'Det har du skrevet, men ikke sendt' });
  await expect(typed.getByText('Vi spørger dem på lørdag.')).toBeVisible();
  await karen.reload();
  await expect(typed.getByText('Vi spørger dem på lørdag.')).toBeVisible();
  await expectAccessible(karen);
  await typed.getByRole('button', { name: 'Slet det, jeg har skrevet' }).click();
  await expect(karen.getByText('Teksten er slettet.')).toBeFocused();
  await karen.reload();
  await expect(karen.getByText('Kommunen har taget spørgsmålet tilbage')).toBeVisible();
  await expect(karen.getByText('Vi spørger dem på lørdag.')).toHaveCount(0);
});

test('the committee reads and scores beside its own decision about the area', async ({
  browser,
}) => {
  const ole = await openReview(browser, 'medlem-a');
  // The decision text stands beside each criterion that serves the area.
  const besideScores = ole.getByText('Plads til alle i fællesskabet: Udvalget ønsker flere tilbud');
  await expect(besideScores.first()).toBeVisible();
  await expect(
    ole.getByText('Du kan se de andres point, når du har givet dine egne.'),
  ).toBeVisible();
  await score(ole, 3, 'Det er godt tænkt');
  await expectAccessible(ole);
  const birgit = await openReview(browser, 'formand');
  await score(birgit, 2, '');
  await expect(birgit.getByRole('rowheader', { name: 'Ole Brandt' })).toBeVisible();
});

test('the list is proposed, voted on ballot by ballot, and adopted inside the money', async ({
  browser,
}) => {
  const mette = await openReview(browser, 'sagsbehandler');
  await mette.getByLabel('Indstillet beløb i kr.').fill('8.000');
  await mette.getByLabel(/^Begrundelse \(når/).fill('Kaffen kan deltagerne selv betale.');
  await mette.getByRole('button', { name: 'Gem indstilling' }).click();
  await expect(mette.getByText('Gemt', { exact: true })).toBeVisible();

  await mette.goto(`${ROUND}/fordeling`);
  await expect(mette.getByRole('heading', { name: 'Tilbage i puljen: 650.000 kr.' })).toBeVisible();
  await mette.getByText(TITLE).first().click();
  await expect(mette.getByLabel('Beløb i kr.')).toHaveValue('8.000');
  const room = mette.getByRole('group', { name: /^Lokaler/ });
  await expect(room.getByLabel('Som søgt')).toBeChecked();
  await room.getByLabel('Noget af det').check();
  await expectAccessible(mette);
  await mette.getByLabel('Hvad gives der?').fill('Lokalet er jeres hver anden mandag.');
  await mette.getByRole('button', { name: 'Gem forslag' }).click();
  // Less than asked needs a reason to this applicant.
  await expect(mette.getByRole('alert').getByText(/begrundelse på mindst 20 tegn/)).toBeVisible();
  await mette
    .getByLabel('Begrundelse til ansøgeren')
    .fill('Puljen betaler spillene. Kaffen kan deltagerne selv betale.');
  await mette.getByLabel('Puljen dækker ikke de udgifter, der søges til').check();
  await mette.getByRole('button', { name: 'Gem forslag' }).click();
  await expect(mette.getByRole('heading', { name: 'Tilbage i puljen: 642.000 kr.' })).toBeVisible();
  await expectAccessible(mette);

  // Too early: nothing has been voted on.
  await mette.getByLabel('Punkt på dagsordenen').fill('punkt 12');
  await mette.getByRole('button', { name: 'Vedtag listen' }).click();
  await mette.getByRole('button', { name: 'Ja, vedtag listen' }).click();
  await expect(mette.getByRole('alert').getByText(/ikke vedtaget ved en afstemning/)).toBeVisible();

  await expect(mette.getByText(/Forlader lokalet: Fatima Nør/)).toBeVisible();
  await expect(mette.getByLabel('Fatima Nør')).toHaveCount(0);
  // Nobody votes for by itself.
  await mette.getByRole('button', { name: /Registrér afstemningen/ }).click();
  await expect(mette.getByText('Vælg, hvad hvert medlem stemte')).toBeVisible();
  await mette.getByRole('button', { name: 'Alle stemmer for' }).click();
  await mette.getByLabel('Jens Kvist').selectOption('Imod');
  await mette.getByRole('button', { name: /Registrér afstemningen/ }).click();
  await expect(mette.getByText('2 for, 1 imod, 0 undlod')).toBeVisible();
  await mette.getByRole('button', { name: 'Ja, vedtag listen' }).click();
  await expect(mette.getByText('Listen er vedtaget')).toBeVisible();
  await expectAccessible(mette);
});

test('the association reads its decision, and the goal page shows the money', async ({
  browser,
}) => {
  const karen = await visitor(browser, 'forening-a', '/app/roedovre/ansoegninger');
  await forward(karen, 0);
  await karen.reload();
  await karen.getByRole('link', { name: new RegExp(`Læs afgørelsen ${TITLE}`) }).click();
  await expect(karen.getByText('Delvist imødekommet')).toBeVisible();
  await expect(karen.getByText('8.000 kr. og lokaler')).toBeVisible();
  await expect(karen.getByText('Lokalet er jeres hver anden mandag.')).toBeVisible();
  await expect(karen.getByText('Puljen betaler spillene.')).toBeVisible();
  await expect(karen.getByText(/punkt 12/)).toBeVisible();
  await expect(karen.getByText(/Tilsynet i Ankestyrelsen/)).toBeVisible();
  await expectAccessible(karen);

  await karen.goto('/roedovre/maal/frivilligpolitik-2020-3');
  const granted = karen.getByRole('row', { name: /Bevilget/ });
  // 108.000 kr. of the sample's first round, and the 8.000 kr. just given.
  await expect(granted).toContainText('116.000 kr.');
  await expect(karen.getByText('Karen')).toHaveCount(0);
});

test('staff write down that the grant was paid; the association and the pool tell it', async ({
  browser,
}) => {
  const mette = await openReview(browser, 'sagsbehandler');
  await expect(mette.getByText('Der er ikke skrevet nogen udbetaling endnu.')).toBeVisible();
  await mette.getByText('Skriv en udbetaling').first().click();
  await mette.getByLabel('Udbetalt beløb i kr.').fill('8.001');
  await mette.getByRole('button', { name: 'Skriv en udbetaling' }).click();
  const wrong = mette.getByRole('alert');
  await expect(wrong).toContainText('højst udbetales 8.000 kr. mere');
  await expect(wrong).toContainText('Skriv bilagsnummeret');
  await expectAccessible(mette);
  await mette.getByLabel('Udbetalt beløb i kr.').fill('5.000');
  await mette.getByLabel('Bilagsnummer').fill('Bilag 4711');
  await mette.getByRole('button', { name: 'Skriv en udbetaling' }).click();
  await expect(mette.getByText('Mangler at blive udbetalt: 3.000 kr.')).toBeVisible();
  await expectAccessible(mette);
  const back = mette.getByRole('region', { name: 'Penge, der skal betales tilbage' });
  await back.getByText('Bed om penge tilbage').first().click();
  await back.getByLabel('Hvor meget skal betales tilbage?').fill('1.000');
  await back.getByRole('button', { name: 'Bed om penge tilbage' }).click();
  await expect(back.getByRole('alert')).toContainText('hvorfor pengene skal betales tilbage');
  await back.getByLabel('Hvorfor?').fill('En tur blev aflyst.');
  await back.getByRole('button', { name: 'Bed om penge tilbage' }).click();
  await expect(back.getByText(/^1\.000 kr\. skal betales tilbage senest/)).toBeVisible();
  await expectAccessible(mette);

  const karen = await visitor(browser, 'forening-a', '/app/roedovre/ansoegninger');
  await karen.getByRole('link', { name: new RegExp(`Læs afgørelsen ${TITLE}`) }).click();
  await expect(karen.getByText('5.000 kr., ')).toBeVisible();
  await expect(karen.getByText('Bilag 4711')).toBeVisible();
  await expect(karen.getByText('En tur blev aflyst.')).toBeVisible();
  await expectAccessible(karen);
  await karen.goto('/postkasse');
  await expect(karen.getByText(/Kommunen beder jer betale 1\.000 kr\. tilbage/)).toBeVisible();

  await back.getByRole('button', { name: 'Pengene er kommet' }).click();
  await back.getByLabel('Hvor meget kom?').fill('400');
  await back.getByRole('button', { name: 'Pengene er kommet' }).click();
  await expect(back.getByText(/^400 kr\. er betalt tilbage/)).toBeVisible();
  await expect(back.getByText(/^600 kr\. skal betales tilbage senest/)).toBeVisible();
  await expectAccessible(mette);

  await mette.goto('/app/roedovre/puljer');
  await mette.getByRole('link', { name: /§ 18\) 2027$/ }).click();
  await expect(mette.getByText('Udbetalt af det bevilgede: 5.000 kr.')).toBeVisible();
});
