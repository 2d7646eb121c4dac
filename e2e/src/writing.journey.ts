import { expect, test } from '@playwright/test';
import { expectAccessible, visitor } from './visitor.ts';

const OPEN = 'rou_01890000-0000-7000-8000-000000000003';
const DRAFT = 'app_01890000-0000-7000-8000-00000000002a';
const PAGES = `/app/roedovre/runder/${OPEN}/kladder/${DRAFT}`;

test('two who write the same budget are joined line by line, and told where they differ', async ({
  browser,
}) => {
  const one = await visitor(browser, 'forening-b', `${PAGES}/budget`);
  const costs = one.getByRole('group', { name: 'Udgifter' });
  await costs.getByRole('button', { name: 'Tilføj en linje' }).click();
  await costs.getByLabel('Hvad går pengene til?').last().fill('Leje af bus');
  await expect(one.getByText(/^Gemt kl\./)).toBeVisible();
  const other = await visitor(browser, 'forening-b', `${PAGES}/budget`);
  const theirs = other.getByRole('group', { name: 'Udgifter' });
  await expect(theirs.getByLabel('Hvad går pengene til?').last()).toHaveValue('Leje af bus');

  await costs.getByLabel('Beløb i kr.').last().fill('4.500');
  await one.getByLabel('Hvor meget søger I om?').fill('3.000');
  await one.waitForTimeout(1500);
  const own = other.getByRole('group', { name: 'Egne penge' });
  await own.getByRole('button', { name: 'Tilføj en linje' }).click();
  await own.getByLabel('Hvor kommer pengene fra?').last().fill('Foreningens kasse');
  await expect(other.getByText(/^Gemt kl\./)).toBeVisible();
  await expect(theirs.getByLabel('Beløb i kr.').last()).toHaveValue('4.500');

  await one.getByLabel('Hvor meget søger I om?').fill('3.500');
  await one.waitForTimeout(1500);
  await other.getByLabel('Hvor meget søger I om?').fill('2.500');
  const told = other.getByRole('alert').filter({ hasText: 'En anden har skrevet' });
  await expect(told).toContainText('Hvor meget søger I om?');
  await expect(told).toContainText('2.500 kr.');
  await expect(told).toContainText('3.500 kr.');
  await expect(told).not.toContainText('Leje af bus');
  await expectAccessible(other);
  await told.getByRole('button', { name: 'Brug den andens' }).click();
  await expect(other.getByLabel('Hvor meget søger I om?')).toHaveValue('3.500');
  await other.reload();
  await expect(own.getByLabel('Hvor kommer pengene fra?').last()).toHaveValue('Foreningens kasse');
});

test('what is too long to be saved stays where it is typed, and is told by its name', async ({
  browser,
}) => {
  const page = await visitor(browser, 'forening-b', `${PAGES}/aktivitet`);
  const field = page.getByLabel('Hvem er aktiviteten for?');
  const long = 'Beboere på plejehjem. '.repeat(1000);
  await field.fill(long);
  const told = page.getByRole('alert').filter({ hasText: 'for langt til at blive gemt' });
  await expect(told).toContainText('Hvem er aktiviteten for?');
  await expectAccessible(page);
  await page.goto('/app/roedovre/ansoegninger');
  await page.goto(`${PAGES}/aktivitet`);
  await expect(field).toHaveValue(long);
  await field.fill('Beboere på plejehjem');
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();

  // A sentence where an amount should be is kept too, and said to be none.
  await page.goto(`${PAGES}/budget`);
  const amount = page.getByRole('group', { name: 'Udgifter' }).getByLabel('Beløb i kr.').last();
  const offer = 'Ifølge tilbuddet fra vognmanden koster turen 4.500 kr. med chauffør og bro';
  await amount.fill(offer);
  await amount.blur();
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();
  await expect(amount).toHaveAccessibleDescription(/Beløbet kan ikke læses/);
  await page.reload();
  await expect(amount).toHaveValue(offer);
});

test('one goes on writing without a connection, and it is saved when it is back', async ({
  browser,
}) => {
  const page = await visitor(browser, 'forening-b', `${PAGES}/aktivitet`);
  await page.getByLabel('Hvad kalder I aktiviteten?').waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByLabel('Hvad kalder I aktiviteten?').fill('Skrevet i toget');
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByLabel('Hvad kalder I aktiviteten?')).toHaveCount(0);
  // A screen that was never fetched says so, and stands when the connection is back.
  await page.getByRole('link', { name: 'Mine ansøgninger' }).first().click();
  await expect(page.getByText('Der er ingen forbindelse lige nu')).toBeVisible();
  await expectAccessible(page);
  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'Mine ansøgninger' })).toBeVisible();
  await page.goto(`${PAGES}/tjek`);
  await expect(page.getByText('Skrevet i toget')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('plan-kladde');
});

test('what an association writes of itself outlives a reload until it is saved', async ({
  browser,
}) => {
  const page = await visitor(
    browser,
    'forening-b',
    '/app/roedovre/foreninger/ass_01890000-0000-7000-8000-000000000002',
  );
  const purpose = page.getByLabel('Hvad arbejder I for?');
  const before = await purpose.inputValue();
  await purpose.fill('Skrevet, før siden blev hentet igen');
  await page.reload();
  await expect(purpose).toHaveValue('Skrevet, før siden blev hentet igen');
  await expect(page.getByText('Det, der ikke blev gemt sidst, står her endnu')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tag det væk' }).click();
  await expect(purpose).toHaveValue(before);
  await page.reload();
  await expect(purpose).toHaveValue(before);
});
