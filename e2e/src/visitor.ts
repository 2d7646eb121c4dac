import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Browser, Locator, Page } from '@playwright/test';

/** Opens a browser of its own for a demo person, signed in, on a page of the portal. */
export async function visitor(browser: Browser, person: string, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('close', () => expect(problems).toEqual([]));
  await page.goto(`/api/sign-in?login_hint=${person}&return=${encodeURIComponent(path)}`);
  return page;
}

/** Axe with every rule on, at the present width and at 320 px, and nothing cut off sideways. */
export async function expectAccessible(page: Page, widths?: readonly number[]): Promise<void> {
  // A screen that is still being fetched has no heading yet.
  await page.getByRole('heading', { level: 1 }).waitFor();
  const size = page.viewportSize();
  for (const width of widths ?? [size?.width ?? 1000, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(
      (each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`,
    );
    expect(told, `${page.url()} at ${width} px`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${page.url()} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  if (size) await page.setViewportSize(size);
}

/** Moves the clock of the server and lets it do what has fallen due. */
export async function forward(page: Page, days: number): Promise<void> {
  const control = new URL(page.url());
  control.port = String(Number(control.port) + 1);
  const answer = await page.request.post(`${control.origin}/forward?days=${days}`);
  expect(answer.ok()).toBe(true);
}

/** To the next page of the form; a click while the page is on its way would be lost. */
export async function next(page: Page): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: 'Næste' }).click();
  await page.waitForURL((url) => url.href !== before);
}

/** What the terms ask about when an application is sent, where nothing else tells it. */
export async function answerTerms(page: Page): Promise<void> {
  const asked = page.getByRole('region', { name: 'Det spørger vilkårene om' });
  for (const answer of await asked.getByLabel('Ja', { exact: true }).all()) await answer.check();
}

/** The question about children, which has the same answers as others. */
export function children(page: Page): Locator {
  return page.getByRole('group', { name: 'Er der børn under 15 år med?' });
}
