import { expect, test } from '@playwright/test';
import { expectAccessible, visitor } from './visitor.ts';

const INITIATIVE =
  '/app/roedovre/planer/pla_01890000-0000-7000-8000-000000000001/indsatser/ini_01890000-0000-7000-8000-000000000001';
const POLICY = '/app/roedovre/politikker/pol_01890000-0000-7000-8000-000000000002';

test('a policy is corrected by two people, and followed by a new version', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const mette = await visitor(browser, 'sagsbehandler', '/app/roedovre/politikker');
  await expectAccessible(mette);
  await mette.getByRole('link', { name: 'Udsattepolitik 2020-2022' }).click();
  await expectAccessible(mette);
  await mette.getByText('Ret en slåfejl').click();
  await mette.getByLabel('Hvor står den?').selectOption({ label: 'Mål 3, titel' });
  await mette.getByLabel('Sådan skal der stå').fill('Noget helt andet, som ingen har vedtaget her');
  await mette.getByLabel('Hvorfor rettes det?').fill('Slåfejl');
  await mette.getByRole('button', { name: 'Foreslå rettelsen' }).click();
  await expect(mette.getByRole('alert')).toContainText('En rettelse ændrer fra ét til 3 ord');
  await mette.getByLabel('Sådan skal der stå').fill('Alle har en tryg bolig');
  await mette.getByRole('button', { name: 'Foreslå rettelsen' }).click();
  await expect(mette.getByText('Venter på en kollega')).toBeVisible();
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Bekræft rettelsen' }).click();
  await expect(mette.getByRole('alert')).toContainText('Bed en kollega');

  const henrik = await visitor(browser, 'administrator', '/app/roedovre/administration');
  await henrik.getByRole('button', { name: 'Gør til sagsbehandler Henrik Skov' }).click();
  await expect(henrik.getByText('Ændringen er gemt')).toBeVisible();
  await henrik.goto(`${POLICY}/1`);
  await henrik.getByRole('button', { name: 'Bekræft rettelsen' }).click();
  await expect(henrik.getByText('Bekræftet')).toBeVisible();

  // The same two hands put an initiative of an adopted plan right.
  await mette.goto(INITIATIVE);
  await mette.getByText('Ret en slåfejl').click();
  await mette.getByLabel('Hvor står den?').selectOption({ label: 'Titel' });
  await mette.getByLabel('Sådan skal der stå').fill('Vi vil have flere med i foreningerne nu');
  await mette.getByLabel('Hvorfor rettes det?').fill('Et ord manglede');
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Foreslå rettelsen' }).click();
  await expect(mette.getByText('Venter på en kollega')).toBeVisible();
  await henrik.goto(INITIATIVE);
  await henrik.getByRole('button', { name: 'Bekræft rettelsen' }).click();
  await expect(henrik.getByRole('heading', { level: 1 })).toHaveText(
    'Vi vil have flere med i foreningerne nu',
  );
  await expectAccessible(henrik);

  await mette.goto('/app/roedovre/politikker');
  await mette.getByRole('link', { name: 'Skriv en ny udgave Udsattepolitik' }).click();
  await mette.getByLabel('Periode, som den skrives').fill('2027-2030');
  await expectAccessible(mette);
  await mette.getByRole('button', { name: 'Gem' }).click();
  await mette.getByLabel('Udvalg eller råd').fill('Kommunalbestyrelsen');
  await mette.getByLabel('Mødedato').fill('2026-11-20');
  await mette.getByRole('button', { name: 'Registrér vedtagelsen' }).click();
  await expect(mette.getByRole('alert')).toContainText('Skriv, hvad der blev af mål 1, 2, 3, 4, 5');
  for (const goal of [1, 2, 3, 4, 5]) {
    const row = mette.getByRole('group', { name: new RegExp(`^${goal}\\. `) });
    await row
      .getByLabel('Hvad skete der?')
      .selectOption({ label: goal === 5 ? 'Udgået' : 'Uændret' });
  }
  const saved = mette.waitForResponse((answer) => answer.request().method() === 'PUT');
  await mette.getByRole('button', { name: 'Gem' }).click();
  expect((await saved).status()).toBe(200);
  await mette.getByRole('button', { name: 'Registrér vedtagelsen' }).click();
  await expect(mette.getByText('Gælder nu')).toBeVisible();
  await mette.goto('/app/roedovre/politikker');
  await mette.getByRole('link', { name: 'Politik for frivilligt socialt arbejde 2020' }).click();
  await mette.getByText('Se forskellen fra').click();
  await expect(mette.getByRole('heading', { name: /Målet 3.*: Ny betydning/ })).toBeVisible();
  await expect(mette.locator('del, ins').first()).toBeVisible();
  await expectAccessible(mette);

  await expect
    .poll(async () => (await page.goto('/roedovre/politikker/udsattepolitik-2027-2030'))?.status())
    .toBe(200);
  await page.goto('/roedovre/maal/udsattepolitik-5');
  await expect(page.getByText('Målet udgik i næste udgave.')).toBeVisible();
  await page.goto('/roedovre/politikker/udsattepolitik');
  await expect(page.getByText('Afløst af en nyere udgave.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rettede slåfejl' })).toBeVisible();
  await expectAccessible(page);
});
