import { expect, test } from '@playwright/test';
import { expectAccessible } from './visitor.ts';

/** Follows every link from the front page that stays on the public site. */
test('every published page is reached from the front page, is accessible and has no script', async ({
  page,
  request,
}) => {
  test.setTimeout(480_000);
  const seen = new Set<string>();
  const kindsSeen = new Set<string>();
  const waiting = ['/'];
  while (waiting.length > 0) {
    const address = waiting.shift() ?? '/';
    if (seen.has(address)) continue;
    seen.add(address);
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    if (/\.(json|atom|ics|docx)$/.test(address)) continue;
    const text = await answer.text();
    expect(text, address).not.toContain('<script');
    // The first page of each kind is looked at in every width; the others on a phone, and the
    // English ones, which differ in chrome only, by their first.
    const kind = address.replace(/[^/]+$/, '');
    const first = !kindsSeen.has(kind);
    kindsSeen.add(kind);
    if (first || !address.startsWith('/en')) {
      await page.goto(address);
      await expectAccessible(page, first ? [1280, 320] : [320]);
    }
    for (const [, link = ''] of text.matchAll(/href="(\/[^"]*)"/g)) {
      if (!/^\/(app|api|assets)(\/|$)/.test(link)) waiting.push(link.replace(/#.*$/, ''));
    }
  }
  const kinds = [
    '/roedovre/puljer/',
    '/roedovre/planer/',
    '/roedovre/indsatser/',
    '/roedovre/maal/',
    '/roedovre/politikker/',
    '/roedovre/statusrapporter/',
    '/roedovre/find-pulje',
    '/roedovre/overblik',
    '/roedovre/kalender/kalender.ics',
    '/roedovre/nyt.atom',
    '/furesoe/samarbejde/',
    '/furesoe',
    '/was',
    '/en/roedovre/maal/',
  ];
  for (const kind of kinds)
    expect(
      [...seen].some((address) => address.startsWith(kind)),
      kind,
    ).toBe(true);
});

test('a page that does not exist says so', async ({ page }) => {
  const answer = await page.goto('/roedovre/puljer/findes-ikke');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Siden findes ikke' })).toBeVisible();
  await expectAccessible(page);
});

test('English chrome marks Danish content as Danish', async ({ page }) => {
  await page.goto('/en/roedovre/maal/frivilligpolitik-2020-2');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'da');
  await expect(page.getByText('Granted')).toBeVisible();
});

test('whether one can apply is told without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/roedovre/puljer/paragraf-18-2027');
  await page.getByRole('link', { name: 'Læs hele skemaet' }).first().click();
  await page.getByRole('link', { name: 'Tjek på to minutter, om I kan søge' }).click();
  await page.getByRole('radio', { name: 'Virksomhed', exact: true }).check();
  await page.getByRole('button', { name: 'Se svaret' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Nej, ud fra jeres svar kan I ikke søge her',
  );
  await expect(page.getByRole('radio', { name: 'Virksomhed', exact: true })).toBeChecked();
  await context.close();
});
