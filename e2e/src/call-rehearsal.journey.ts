import { expect, test } from '@playwright/test';
import { expectAccessible, visitor } from './visitor.ts';

const OPEN = 'rou_01890000-0000-7000-8000-000000000003';

test('staff try a call out with made-up applications, the committee too, and throw it away', async ({
  browser,
}) => {
  const page = await visitor(browser, 'sagsbehandler', `/app/roedovre/opslag/${OPEN}`);
  await page.getByText('Prøv opslaget med opdigtede ansøgninger').click();
  const count = page.getByLabel('Hvor mange ansøgninger skal vi finde på?');
  await count.fill('400');
  await page.getByRole('button', { name: 'Lav en prøve' }).click();
  await expect(page.getByRole('alert')).toContainText('fra 1 til 40');
  await count.fill('8');
  await page.getByRole('button', { name: 'Lav en prøve' }).click();

  await expect(page.getByText('Det er en prøve.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Gå til fordelingen' })).toBeVisible();
  await expect(page.getByText('Prøveforeningen Ahorn')).toBeVisible();
  await expectAccessible(page);
  const address = new URL(page.url()).pathname;

  const member = await visitor(browser, 'medlem-a', '/app/roedovre/runder');
  await expect(member.getByText('Prøve:')).toBeVisible();
  await member.goto(address);
  await member.getByRole('link', { name: 'Fællesspisning på tværs' }).click();
  await expect(member.getByRole('heading', { name: 'Giv point' })).toBeVisible();
  await expectAccessible(member);

  const applicant = await visitor(browser, 'forening-b', address);
  await expect(applicant.getByRole('alert')).toBeVisible();
  await expect(applicant.getByText('Prøveforeningen')).toHaveCount(0);

  await page.goto('/app/roedovre/puljer');
  const card = page.getByRole('listitem').filter({ hasText: 'Prøve ·' });
  await card.getByRole('link', { name: /Puljen til frivilligt/ }).click();
  await page.getByRole('button', { name: 'Smid prøven væk' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ja, slet prøven' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Prøve ·')).toHaveCount(0);
});
