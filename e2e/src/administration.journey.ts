import { expect, test } from '@playwright/test';
import { expectAccessible, visitor } from './visitor.ts';

const REVIEWING = 'rou_01890000-0000-7000-8000-000000000002';

test('an administrator gives a role and a seat, and it holds at once', async ({ browser }) => {
  const henrik = await visitor(browser, 'administrator', '/app/roedovre/administration');
  await expectAccessible(henrik);
  await henrik.getByRole('button', { name: 'Gør til sagsbehandler Jens Kvist' }).click();
  await expect(henrik.getByText('Ændringen er gemt')).toBeVisible();

  const jens = await visitor(browser, 'medlem-c', `/app/roedovre/runder/${REVIEWING}`);
  await jens.getByRole('link', { name: 'Søndagskaffe i gården' }).click();
  await expect(jens.getByRole('heading', { name: 'Indstilling til udvalget' })).toBeVisible();

  await henrik.getByRole('button', { name: 'Fjern rollen sagsbehandler Jens Kvist' }).click();
  await expect(
    henrik.getByRole('button', { name: 'Gør til sagsbehandler Jens Kvist' }),
  ).toBeVisible();
  await jens.reload();
  await expect(jens.getByRole('heading', { name: 'Giv point' })).toBeVisible();
  await expect(jens.getByRole('heading', { name: 'Indstilling til udvalget' })).toHaveCount(0);

  await henrik.getByRole('button', { name: 'Fjern pladsen Jens Kvist' }).click();
  await expect(henrik.getByRole('button', { name: 'Fjern pladsen Jens Kvist' })).toHaveCount(0);
  await jens.reload();
  await expect(jens.getByText('Vi kan ikke finde det, du leder efter.')).toBeVisible();
  await henrik.getByLabel('Person', { exact: true }).selectOption('Jens Kvist');
  await henrik.getByRole('button', { name: 'Giv plads' }).click();
  await expect(henrik.getByRole('button', { name: 'Fjern pladsen Jens Kvist' })).toBeVisible();

  // Nobody locks themselves out.
  await henrik.getByRole('button', { name: 'Fjern rollen administrator Henrik Skov' }).click();
  await expect(henrik.getByRole('alert')).toContainText('Bed en anden administrator om det');
});

test('an administrator says where letters go, and who is told when reminders do not help', async ({
  browser,
}) => {
  const henrik = await visitor(browser, 'administrator', '/app/roedovre/administration');
  await henrik.getByText('Breve til Mette Sand').click();
  const letters = henrik.getByRole('group').filter({ hasText: 'Breve til Mette Sand' });
  await letters.getByLabel('E-mail').fill('mette');
  await letters.getByRole('button', { name: 'Gem' }).click();
  await expect(letters.getByRole('alert')).toContainText('e-mailadresse');
  await expectAccessible(henrik);
  await letters.getByLabel('E-mail').fill('mette.sand@roedovre.example');
  await letters.getByLabel('Leder').selectOption({ label: 'Henrik Skov' });
  await letters.getByRole('button', { name: 'Gem' }).click();
  await expect(letters.getByText('Gemt', { exact: true })).toBeVisible();
});

test('an administrator renames a committee, and nobody loses a seat', async ({ browser }) => {
  const henrik = await visitor(browser, 'administrator', '/app/roedovre/administration');
  const card = henrik.getByRole('listitem').filter({ hasText: 'Fjern pladsen Birgit Lund' });
  await card.getByText('Ret navn og beslutningsdygtighed').first().click();
  const name = card.getByLabel('Udvalgets navn');
  const before = await name.inputValue();
  await name.fill(' ');
  await card.getByRole('button', { name: 'Ret navn og beslutningsdygtighed' }).click();
  await expect(card.getByRole('alert')).toBeVisible();
  await name.fill('Velfærdsudvalget');
  await card.getByRole('button', { name: 'Ret navn og beslutningsdygtighed' }).click();
  await expect(card.getByRole('heading', { name: 'Velfærdsudvalget' })).toBeVisible();
  await expectAccessible(henrik);
  await expect(card.getByRole('button', { name: 'Fjern pladsen Birgit Lund' })).toBeVisible();
  await name.fill(before);
  await card.getByRole('button', { name: 'Ret navn og beslutningsdygtighed' }).click();
  await expect(card.getByRole('heading', { name: before })).toBeVisible();
});
