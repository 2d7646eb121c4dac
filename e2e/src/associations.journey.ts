import { expect, test } from '@playwright/test';
import { expectAccessible, visitor } from './visitor.ts';

const BICYCLES = '/app/roedovre/foreninger/ass_01890000-0000-7000-8000-000000000002';
const WALKERS = '/app/roedovre/foreninger/ass_01890000-0000-7000-8000-000000000003';

test('an association tells who it is, and hands over to a new chair', async ({ browser }) => {
  const page = await visitor(browser, 'nabo-forening', '/app/furesoe/ansoegninger');
  // Its application lies in a sealed call, and it is told so.
  await page.getByRole('link', { name: 'Se ansøgningen Ud på søen' }).click();
  await expect(page.getByText(/^Ingen i kommunen læser ansøgningerne/)).toBeVisible();
  await page.getByRole('link', { name: 'Mine ansøgninger' }).first().click();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByRole('link', { name: 'Søvennerne' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Søvennerne');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Kig i registret nu' }).click();
  await expect(page.getByText('Registreringen udløber snart.')).toBeVisible();
  await expect(page.getByText('Bestyrelsen er en anden i CVR-registret.')).toBeVisible();

  await page.getByRole('button', { name: 'Tilføj Bestyrelse' }).click();
  await page.getByLabel('Navn', { exact: true }).last().fill('Lene Skov');
  await page.getByLabel('Telefon (frivilligt)').fill('87 65 43 21');
  await page.getByLabel('Postnummer').fill('26');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'postnummeret' });
  await expect(summary).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByLabel('Telefon (frivilligt)')).toHaveValue('87 65 43 21');
  await page.getByLabel('Postnummer').fill('3520');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Bestyrelsen er en anden i CVR-registret.')).toHaveCount(0);

  const form = page.locator('form').filter({ hasText: 'Inviter en til' });
  await form.getByLabel('E-mail').fill('ny.kasserer@forening.example');
  await form.getByLabel('Ret').selectOption({ label: 'Skrive, sende og binde foreningen' });
  await form.getByRole('button', { name: 'Send invitation' }).click();
  await expect(page.getByText('ny.kasserer@forening.example ·')).toBeVisible();
  await expectAccessible(page);

  // The one who is asked signs in by the link in the letter.
  const other = await visitor(browser, 'gruppe', '/postkasse');
  const letter = other.getByRole('article').filter({ hasText: 'ny.kasserer@forening.example' });
  await expect(async () => {
    await other.reload();
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass();
  await letter.getByRole('link').click();
  await expect(other.getByText('søge tilskud for Søvennerne')).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Ja, jeg vil være med' }).click();
  await expect(other.getByRole('heading', { name: 'Lis Bang (dig)' })).toBeVisible();

  await page.reload();
  const self = page.getByRole('listitem').filter({ hasText: 'Erik Falk (dig)' });
  await self.getByRole('button', { name: 'Meld dig ud' }).click();
  await self.getByRole('button', { name: 'Ja, fortsæt' }).click();
  await expect(page).toHaveURL(/\/ansoegninger$/);
  await expect(page.getByRole('link', { name: 'Søvennerne' })).toHaveCount(0);

  await other.reload();
  const alone = other.getByRole('listitem').filter({ hasText: 'Lis Bang (dig)' });
  await alone.getByRole('button', { name: 'Meld dig ud' }).click();
  await alone.getByRole('button', { name: 'Ja, fortsæt' }).click();
  await expect(other.getByText('Mindst én skal kunne binde foreningen')).toBeVisible();
});

test('an association reads what it has got, year by year', async ({ browser }) => {
  const home = '/app/roedovre/foreninger/ass_01890000-0000-7000-8000-000000000001';
  const page = await visitor(browser, 'forening-a', home);
  await page.setViewportSize({ width: 320, height: 800 });
  const years = page.getByRole('group', { name: 'År for år' });
  await expect(years.getByRole('row')).not.toHaveCount(1);
  await expect(years.getByRole('row').nth(1)).toContainText(/2026|2025/);
  await expect(page.getByText(/hvad pengene er brugt til, senest 1\. april/)).toBeVisible();
  await expect(page.getByText(/1 tilskud, 25\.000 kr\./).first()).toBeVisible();
  await expectAccessible(page);
});

test('staff read about an applicant and let somebody in with a reason', async ({ browser }) => {
  const page = await visitor(browser, 'sagsbehandler', WALKERS);
  await expect(page.getByText('Lis Bang, Per Munk')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gem', exact: true })).toHaveCount(0);
  await page.getByLabel('E-mail').fill('ny@gaavennerne.example');
  await page.getByRole('button', { name: 'Send invitation' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv, hvorfor kommunen inviterer');
  await expectAccessible(page);
  await page.getByLabel('Hvorfor inviterer kommunen?').fill('Gruppen har fået nye tovholdere');
  await page.getByRole('button', { name: 'Send invitation' }).click();
  await expect(page.getByText('Invitationen er sendt')).toBeVisible();
  const stranger = await visitor(browser, 'nabo-forening', BICYCLES);
  await expect(stranger.getByText('Vi kan ikke finde det')).toBeVisible();
});
