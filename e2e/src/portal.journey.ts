import { expect, test } from '@playwright/test';
import { expectAccessible, visitor } from './visitor.ts';

const OPEN = 'rou_01890000-0000-7000-8000-000000000003';
const DRAFT = 'app_01890000-0000-7000-8000-00000000002a';
const STEP = `/app/roedovre/runder/${OPEN}/kladder/${DRAFT}/aktivitet`;

test('screens without a person, and places that do not exist, say what to do', async ({ page }) => {
  await page.goto('/app');
  await expectAccessible(page);
  await page.goto('/app/roedovre/ansoegninger');
  await expect(page.getByText('Du er logget af')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/app/roedovre/findes/ikke');
  await expect(page.getByRole('heading', { name: 'Siden findes ikke' })).toBeVisible();
  await expectAccessible(page);
});

test('the language switch holds, and the page says which language it is in', async ({
  browser,
}) => {
  const page = await visitor(browser, 'forening-b', '/app/roedovre/ansoegninger');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'My applications' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'My applications' })).toBeVisible();
  await expectAccessible(page);
});

test('what is typed survives a lost connection and a clash', async ({ browser }) => {
  const page = await visitor(browser, 'forening-b', STEP);
  await page.getByLabel('Hvad kalder I aktiviteten?').waitFor();
  await page.context().setOffline(true);
  await page.getByLabel('Hvad kalder I aktiviteten?').fill('Skrevet i toget');
  await expect(page.getByText('Ikke gemt endnu.')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();

  // Somebody else of the association has the same page open.
  const other = await visitor(browser, 'forening-b', STEP);
  await expect(other.getByLabel('Hvad kalder I aktiviteten?')).toHaveValue('Skrevet i toget');
  await page.getByLabel('Hvad kalder I aktiviteten?').fill('Første forslag');
  await expect(page.getByText('Gemmer …')).toBeHidden();
  await expect(page.getByText(/^Gemt kl\./)).toBeVisible();
  await page.waitForTimeout(1200);
  await other.getByLabel('Hvem er aktiviteten for?').fill('Beboere på fire plejehjem');
  await expect(other.getByText(/^Gemt kl\./)).toBeVisible();
  await expect(other.getByLabel('Hvad kalder I aktiviteten?')).toHaveValue('Første forslag');
  // Both change the same answer: the second is shown both versions and chooses.
  await page.getByLabel('Hvad kalder I aktiviteten?').fill('Tredje forslag');
  await page.waitForTimeout(1200);
  await other.getByLabel('Hvad kalder I aktiviteten?').fill('Andet forslag');
  await expect(
    other.getByRole('heading', { name: 'En anden har skrevet det samme sted' }),
  ).toBeVisible();
  await expect(other.getByRole('alert')).toContainText('Tredje forslag');
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Brug min' }).click();
  await expect(other.getByText(/^Gemt kl\./)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Hvad kalder I aktiviteten?')).toHaveValue('Andet forslag');
});

test('the form can be filled in and left by keyboard alone', async ({ browser }) => {
  const page = await visitor(browser, 'forening-b', STEP);
  await page.getByLabel('Hvad kalder I aktiviteten?').waitFor();
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id || '');
  for (let steps = 0; steps < 40; steps += 1) {
    if ((await focused()) === 'Næste') break;
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toBe('Næste');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'De frivillige' })).toBeFocused();
});
