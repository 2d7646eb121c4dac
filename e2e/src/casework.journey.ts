import { expect, test } from '@playwright/test';
import { children, expectAccessible, next, visitor } from './visitor.ts';

const OPEN = 'rou_01890000-0000-7000-8000-000000000003';
const REVIEWING = 'rou_01890000-0000-7000-8000-000000000002';
const SEALED = 'app_01890000-0000-7000-8000-00000000003d';
const FIRST = 'app_01890000-0000-7000-8000-000000000001';

test('staff write an application for somebody who is exempt from MitID', async ({ browser }) => {
  const page = await visitor(browser, 'sagsbehandler', `/app/roedovre/runder/${OPEN}`);
  await page.getByRole('link', { name: 'Indtast en ansøgning for nogen' }).click();
  await expectAccessible(page);
  await page.getByLabel('Søg på navn eller CVR-nummer').fill('strikkeklub');
  await page.getByRole('button', { name: 'Søg', exact: true }).click();
  await expect(page.getByText('Vi kender ingen med det navn.')).toBeVisible();
  await page.getByText('Ansøgeren er ikke oprettet endnu').click();
  await page.getByRole('button', { name: 'Opret ansøger' }).click();
  await expect(page.getByRole('alert')).toContainText('CVR-nummer');
  await expectAccessible(page);
  await page.getByLabel('Navn', { exact: true }).fill('Ellens Strikkeklub');
  await page.getByLabel('CVR-nummer', { exact: true }).fill('29189641');
  await page.getByLabel('Postnummer').fill('2610');
  await page.getByRole('button', { name: 'Opret ansøger' }).click();

  await page.getByLabel('Ansøgeren er fritaget for MitID').check();
  await page.getByRole('button', { name: 'Begynd at indtaste' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv både hvem');
  await expectAccessible(page);
  const said = page.getByRole('group', { name: 'Hvem har sagt hvad? 1' });
  await said.getByLabel('Navn').fill('Ellen Mogensen');
  await said.getByLabel('Som').selectOption({ label: 'formand' });
  await said.getByLabel('Hvad har de sagt').fill('Fortalte det hele ved skranken.');
  await said.getByLabel('Har skrevet under på papiret').check();
  await page.getByRole('button', { name: 'Begynd at indtaste' }).click();

  await page.getByLabel('Hvad kalder I aktiviteten?').fill('Strik for alle');
  await page.getByLabel('Hvad vil I gøre, og hvorfor?').fill('Vi strikker sammen hver tirsdag.');
  await page.getByLabel('Hvem er aktiviteten for?').fill('Alle, der har lyst');
  await page.getByLabel('Hvor mange deltager?').fill('12');
  await next(page);
  await page.getByLabel('Hvor mange frivillige er med?').fill('4');
  await page.getByLabel('Hvad laver de frivillige?').fill('De viser, hvordan man gør.');
  await next(page);
  await page.getByLabel('Plads til alle i fællesskabet').check();
  await page.getByLabel('Hvordan passer jeres aktivitet til området?').fill('Alle kan være med.');
  await next(page);
  await page.getByRole('button', { name: 'Tilføj en linje Udgifter' }).click();
  await page.getByLabel('Hvad går pengene til?').fill('Garn');
  await page.getByLabel('Beløb i kr.', { exact: true }).fill('3.000');
  await page.getByLabel('Hvor meget søger I om?').fill('3.000');
  await next(page);
  await page.getByRole('button', { name: 'Tjek jeres svar' }).click();

  await expect(page.getByText('Fortalte det hele ved skranken.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ret, hvem der har sagt hvad' }).click();
  await page.getByRole('button', { name: 'Tilføj Hvem har sagt hvad?' }).click();
  const more = page.getByRole('group', { name: 'Hvem har sagt hvad? 2' });
  await more.getByLabel('Navn').fill('Ib Mogensen');
  await more.getByLabel('Hvad har de sagt').fill('Ringede om garnets pris.');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Tjek jeres svar' }).click();
  await children(page).getByLabel('Nej').check();
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  // The whole cost is more than the term allows, but it names an exception.
  await expect(page.getByRole('alert').getByText(/højst 90 %/)).toBeVisible();
  await page.getByLabel('Ja, undtagelsen gælder for os').check();
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  await page.getByRole('link', { name: 'Skriv, hvorfor undtagelsen gælder for jer.' }).click();
  await expect(page.getByLabel('Hvorfor?')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Hvorfor?').fill('Ingen andre støtter strik.');
  await page.getByRole('button', { name: 'Send ansøgning' }).click();

  await expect(page.getByRole('heading', { name: 'Jeres ansøgning er modtaget' })).toBeVisible();
  await expect(page.getByText('Ingen andre støtter strik.')).toBeVisible();
  await expect(page.getByText('Ansøgeren har ingen e-mail.')).toBeVisible();
  await expect(page.getByText('Ringede om garnets pris.')).toBeVisible();
  await expectAccessible(page);

  // She calls and takes it back; the round of the other journeys is as it was.
  await page.goto(page.url().replace(/kvittering$/, 'vurdering'));
  await page.getByRole('link', { name: 'Handl for ansøgeren' }).click();
  await page.getByRole('button', { name: 'Træk ansøgningen tilbage' }).click();
  await page.getByRole('button', { name: 'Ja, træk den tilbage' }).click();
  await expect(page.getByText('Trukket tilbage.')).toBeVisible();
});

test('a sealed call tells staff who has applied, and not for what', async ({ browser }) => {
  const pia = await visitor(browser, 'nabo-sagsbehandler', '/app/furesoe/runder');
  await pia.getByRole('link', { name: /1\. runde/ }).click();
  const sealed = pia.getByRole('region', { name: 'Forseglede ansøgninger' });
  await expect(sealed.getByRole('row', { name: /A-[0-9A-Z]{4}-[0-9A-Z]{4}/ })).toHaveCount(1);
  await expect(pia.getByText('Ud på søen')).toHaveCount(0);
  await expectAccessible(pia);
  // Whoever writes the address of an application is told why it is closed.
  await pia.goto(`${pia.url()}/ansoegninger/${SEALED}/vurdering`);
  await expect(pia.getByText(/^Ansøgningerne er forseglet/)).toBeVisible();
  await expectAccessible(pia);

  // Nobody has to read it to know that they belong to the applicant.
  await pia.goBack();
  await pia.getByText('Registrér inhabilitet').first().click();
  await expectAccessible(pia);
  await pia.getByRole('radio', { name: /^3\. Ledelse/ }).check();
  await pia.getByLabel('Hvad bygger det på?').fill('Sidder i bestyrelsen.');
  await pia.getByRole('button', { name: 'Registrér', exact: true }).click();
  await expect(sealed).toHaveCount(0);
});

test('staff move an application to another law, and the applicant reads why', async ({
  browser,
}) => {
  const path = `/app/roedovre/runder/${REVIEWING}/fordeling`;
  const page = await visitor(browser, 'sagsbehandler', path);
  await expect(page.getByRole('rowheader', { name: 'ældreloven § 7' })).toBeVisible();
  const line = page.getByRole('listitem').filter({ hasText: 'Nabohjælpen' }).first();
  await line.locator('summary').first().click();
  await line.getByText('Flyt til en anden lov').click();
  await line.getByLabel('Lov', { exact: true }).selectOption({ label: 'ældreloven § 7' });
  await line.getByRole('button', { name: 'Flyt ansøgningen' }).click();
  await expect(line.getByRole('alert')).toContainText('Skriv hvorfor.');
  await expectAccessible(page);
  await line.getByLabel('Hvorfor flyttes ansøgningen?').fill('Deltagerne er ældre.');
  await line.getByRole('button', { name: 'Flyt ansøgningen' }).click();
  await expect(line.getByText('Behandles efter')).toBeVisible();
  await expectAccessible(page);

  const karen = await visitor(browser, 'forening-a', '/app/roedovre/ansoegninger');
  await karen
    .getByRole('link', { name: /^Se ansøgningen/ })
    .first()
    .click();
  await expect(karen.getByText('Deltagerne er ældre.')).toBeVisible();
});

test('what is left is shared by a count, and the amounts are seen before they are put', async ({
  browser,
}) => {
  const path = `/app/roedovre/runder/${REVIEWING}/fordeling`;
  const page = await visitor(browser, 'sagsbehandler', path);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByText('Del resten ud').click();
  const byCount = page.getByLabel('Hvad skal pengene deles efter?');
  await byCount.selectOption({ label: 'Antal dage med aktivitet' });
  await page.getByRole('button', { name: 'Se beløbene' }).press('Enter');
  await expect(page.getByText('Har ikke oplyst tallet').first()).toBeVisible();
  await byCount.selectOption({ label: 'Antal deltagere' });
  const shares = page.getByRole('table', { name: 'Det får de, hvis du gemmer' });
  await expect(shares.getByRole('row', { name: /Nabohjælpen/ })).toContainText('kr.');
  await expectAccessible(page);
  await page.getByLabel('Ned til hele øre').check();
  await expect(page.getByText(/bliver tilbage/)).toBeVisible();
});

test('the caseworker and the association write to each other, and letters go where they are wanted', async ({
  browser,
}) => {
  const karen = await visitor(browser, 'forening-a', '/app/roedovre/ansoegninger');
  await karen.setViewportSize({ width: 320, height: 800 });
  await karen.getByRole('link', { name: 'Nabohjælpen Sydhjørnet', exact: true }).click();
  const notices = karen.locator('form').filter({ hasText: 'Breve til dig' });
  await notices.getByLabel('Når kommunen spørger eller skriver').check();
  await notices.getByRole('button', { name: 'Gem valg' }).click();
  await expect(notices.getByRole('alert')).toContainText('mail');
  await expectAccessible(karen);
  await notices.getByLabel('Din e-mail').fill('karen@privat.example');
  await notices.getByRole('button', { name: 'Gem valg' }).click();
  await expect(notices.getByText('Gemt', { exact: true })).toBeVisible();

  const mette = await visitor(
    browser,
    'sagsbehandler',
    `/app/roedovre/runder/${REVIEWING}/ansoegninger/${FIRST}/vurdering`,
  );
  await mette.getByRole('button', { name: 'Send besked' }).click();
  await expect(mette.getByRole('alert')).toContainText('Skriv en tekst.');
  await mette.getByLabel('Skriv en besked om sagen').fill('Udvalget mødes en uge senere.');
  await mette.getByRole('button', { name: 'Send besked' }).click();
  await expect(mette.getByText('Mette Sand, kommunen')).toBeVisible();
  await expectAccessible(mette);

  await karen.goto(`/app/roedovre/runder/${REVIEWING}/ansoegninger/${FIRST}`);
  await expect(karen.getByText('Udvalget mødes en uge senere.')).toBeVisible();
  await karen.getByLabel('Skriv en besked om sagen').fill('Tak, vi venter.');
  await karen.getByRole('button', { name: 'Send besked' }).click();
  await expect(karen.getByText('Karen Holm, ansøger')).toBeVisible();
  await expectAccessible(karen);
});

test('two associations apply together, on a phone', async ({ browser }) => {
  const karen = await visitor(browser, 'forening-a', `/app/roedovre/runder/${OPEN}/soeg`);
  await karen.setViewportSize({ width: 320, height: 800 });
  await karen.getByRole('button', { name: 'Begynd på en ansøgning' }).click();
  await expect(karen.getByRole('button', { name: 'Næste' })).toBeVisible();
  await karen.goto(karen.url().replace(/[^/]+$/, 'tjek'));
  await karen.getByText('Søger I sammen med andre?').click();
  await karen.getByLabel('Hvad hedder de?').fill('Cykelvennerne');
  await karen.getByRole('button', { name: 'Spørg dem' }).click();
  await expect(karen.getByText('Skriv, hvad de gør i aktiviteten.').first()).toBeVisible();
  await expectAccessible(karen);
  await karen.getByLabel('E-mail').fill('cykel@forening.example');
  await karen.getByLabel('Hvad gør de i aktiviteten?').fill('Låner cykler ud.');
  await karen.getByLabel(/^Hvor meget af pengene er til dem/).fill('3.000');
  await karen.getByRole('button', { name: 'Spørg dem' }).click();
  await expect(karen.getByText('har ikke sagt ja endnu')).toBeVisible();

  const yusuf = await visitor(browser, 'forening-b', '/postkasse');
  const letter = yusuf.getByRole('article').filter({ hasText: 'cykel@forening.example' });
  await expect(async () => {
    await yusuf.reload();
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass();
  await letter.getByRole('link').click();
  await expect(yusuf.getByText('Låner cykler ud.')).toBeVisible();
  await expect(yusuf.getByText('3.000 kr. af pengene er til dem.')).toBeVisible();
  await expectAccessible(yusuf);
  await yusuf.getByRole('button', { name: 'Ja, vi er med' }).click();
  await expect(yusuf.getByRole('heading', { name: 'Søger sammen med' })).toBeVisible();
  await expectAccessible(yusuf);

  await karen.reload();
  await expect(karen.getByText(/med siden/)).toBeVisible();
  await expectAccessible(karen);
  await karen.goto(
    karen
      .url()
      .replace('/kladder/', '/ansoegninger/')
      .replace(/\/tjek$/, ''),
  );
  await karen.getByRole('button', { name: 'Træk ansøgningen tilbage' }).click();
  await karen.getByRole('button', { name: 'Ja, træk den tilbage' }).click();
  await expect(karen.getByText('Trukket tilbage.')).toBeVisible();
});

test('a report that is owed is let wait by a decision, then received; the association is told', async ({
  browser,
}) => {
  const grant =
    '/app/roedovre/runder/rou_01890000-0000-7000-8000-000000000001/ansoegninger/app_01890000-0000-7000-8000-000000000015';
  const mette = await visitor(browser, 'sagsbehandler', `${grant}/vurdering`);
  const reports = mette.getByRole('region', { name: 'Rapporter' });
  await expect(reports).toContainText('senest 1. april 2027');
  await reports.getByText('Skriv, hvad der er sket').click();
  await reports.getByLabel('Rapporten må vente').check();
  await reports.getByRole('button', { name: 'Gem' }).click();
  await reports.getByRole('link', { name: /hvorfor rapporten må vente/ }).click();
  await expect(reports.getByLabel('Hvorfor må den vente?')).toBeFocused();
  await expectAccessible(mette);
  await reports.getByLabel('Hvorfor må den vente?').fill('Kassereren er syg.');
  await reports.getByLabel('Udvalg eller råd').fill('Forvaltningen');
  await reports.getByLabel('Mødedato').fill('2026-11-20');
  await reports.getByLabel('Til og med').fill('2027-06-01');
  await reports.getByRole('button', { name: 'Gem' }).click();
  await expect(reports).toContainText('Den må vente til og med 1. juni 2027.');

  const karen = await visitor(
    browser,
    'forening-a',
    '/app/roedovre/foreninger/ass_01890000-0000-7000-8000-000000000001',
  );
  await expect(karen.getByText('Den må vente til og med 1. juni 2027.')).toBeVisible();
  await reports.getByLabel('Modtaget den').fill('2026-11-21');
  await reports.getByRole('button', { name: 'Gem' }).click();
  await expect(reports).toContainText('Modtaget 21. november 2026.');
  await karen.reload();
  await expect(karen.getByText('Modtaget 21. november 2026.')).toBeVisible();
  await expectAccessible(karen);
});

test('the list of a call is read in the order somebody chooses', async ({ browser }) => {
  const page = await visitor(browser, 'sagsbehandler', `/app/roedovre/runder/${REVIEWING}`);
  const amounts = async () => {
    const cells = await page.locator('td.amount').allInnerTexts();
    return cells.map((cell) => Number(/[\d.]+/.exec(cell)?.[0].replaceAll('.', '') ?? '0'));
  };
  await expect(page.getByLabel('Rækkefølge')).toBeVisible();
  const before = await amounts();
  expect(before).not.toEqual(before.toSorted((one, other) => other - one));
  await page.getByLabel('Rækkefølge').selectOption('Største beløb først');
  expect(await amounts()).toEqual(before.toSorted((one, other) => other - one));
  await expectAccessible(page);
});
