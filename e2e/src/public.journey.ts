import { expect, test } from '@playwright/test';
import { expectAccessible } from './visitor.ts';

/** Follows every link from the front page that stays on the public site. */
test('every published page is reached from the front page, is accessible and has no script', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000);
  const seen = new Set<string>();
  const waiting = ['/'];
  while (waiting.length > 0) {
    const address = waiting.shift() ?? '/';
    if (seen.has(address)) continue;
    seen.add(address);
    if (/\.(json|atom|ics)$/.test(address)) {
      expect((await request.get(address)).ok(), address).toBe(true);
      continue;
    }
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(200);
    expect(await page.locator('script').count(), address).toBe(0);
    // The English pages differ in chrome only, so one width is enough for them.
    await expectAccessible(page, address.startsWith('/en') ? [1280] : undefined);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    for (const link of links) {
      if (!link.startsWith('/app') && !link.startsWith('/api')) waiting.push(link.replace(/#.*$/, ''));
    }
  }
  const kinds = [
    '/roedovre/puljer/',
    '/roedovre/planer/',
    '/roedovre/indsatser/',
    '/roedovre/maal/',
    '/roedovre/politikker/',
    '/roedovre/statusrapporter/',
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
