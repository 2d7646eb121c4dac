import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { callTextOf } from '../../packages/domain/src/index.ts';
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

  // A tab that is closed without a connection leaves what was typed with the browser.
  const tab = await page.context().newPage();
  await tab.goto(STEP);
  await tab.getByLabel('Hvem er aktiviteten for?').waitFor();
  await page.context().setOffline(true);
  await tab.getByLabel('Hvem er aktiviteten for?').fill('Skrevet, før fanen blev lukket');
  await tab.close();
  await page.context().setOffline(false);
  const opened = await page.context().newPage();
  await opened.goto(STEP);
  await expect(opened.getByLabel('Hvem er aktiviteten for?')).toHaveValue(
    'Skrevet, før fanen blev lukket',
  );
  await expect(opened.getByText(/^Gemt kl\./)).toBeVisible();
  // The server has it now, so the browser keeps it no longer.
  const kept = await opened.evaluate(() => Object.keys(localStorage).join());
  expect(kept).not.toContain('plan-kladde');
  await opened.close();
  await page.reload();

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

/** Function components that were drawn anew in the page since the count was last asked for. */
const countDrawn = `
  window.drawn = [];
  const visit = (fiber) => {
    if (!fiber) return;
    // PerformedWork: React marks what a commit has drawn, for the developer tools.
    const isFunction = fiber.tag === 0 || fiber.tag === 15 || fiber.tag === 11;
    if (isFunction && (fiber.flags & 1) !== 0 && fiber.alternate !== null && !visit.seen.has(fiber)) {
      window.drawn.push(fiber.type?.name || 'component');
    }
    if (fiber.alternate === null || fiber.child !== fiber.alternate.child) visit(fiber.child);
    visit(fiber.sibling);
  };
  visit.seen = new WeakSet();
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => {},
    onCommitFiberRoot: (id, root) => visit(root.current.child),
    onPostCommitFiberRoot: () => {},
  };
`;
const POOL = 'poo_01890000-0000-7000-8000-000000000002';
const LONG_CALL = 'rou_01890000-0000-7000-8000-000000000b00';
const LONG_DRAFT = 'app_01890000-0000-7000-8000-000000000b00';
const ASSOCIATION = 'ass_01890000-0000-7000-8000-000000000001';

/** Asks the api as the person of a page, from the page itself. */
async function ask(page: Page, method: string, path: string, body?: unknown): Promise<any> {
  return page.evaluate(
    async ({ method, path, body }) => {
      const response = await fetch(path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    { method, path, body },
  );
}

test('a keystroke in a form of 200 questions draws at most three components', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const mette = await visitor(browser, 'sagsbehandler', '/app/roedovre/puljer');
  await mette.getByRole('heading', { level: 1 }).waitFor();
  const { round } = await ask(
    mette,
    'GET',
    '/api/roedovre/calls/rou_01890000-0000-7000-8000-000000000003',
  );
  const text: any = callTextOf(round);
  const questions = Array.from({ length: 200 }, (_, index) => ({
    key: `nr-${index}`,
    kind: index % 2 === 0 ? 'text' : 'number',
    label: `Spørgsmål ${index}`,
    help: '',
    limit: 500,
    required: false,
    ...(index > 190 ? { shownWhen: { op: 'answered', question: 'nr-0' } } : {}),
  }));
  const page = { kind: 'questions', key: 'langt', title: 'Et langt skema', questions };
  const form = { version: 1, steps: [page, ...text.form.steps] };
  const terms = text.terms.filter((term: any) => term.kind === 'applicant-kinds');
  const dates = { ...text.dates, lastDay: '2027-12-01' };
  const answer = { kind: 'by', day: '2028-02-01' };
  const call = `/api/roedovre/calls/${LONG_CALL}`;
  await ask(mette, 'PUT', call, {
    pool: POOL,
    text: {
      ...text,
      title: 'Et langt skema',
      form,
      terms,
      dates,
      answer,
      areas: [],
      criteria: text.criteria.map((each: any) => ({ ...each, areas: [] })),
    },
  });
  await ask(mette, 'POST', `${call}/announcement`);

  const karen = await visitor(browser, 'forening-a', '/app/roedovre/ansoegninger');
  await karen.getByRole('heading', { level: 1 }).waitFor();
  const draft = `/app/roedovre/runder/${LONG_CALL}/kladder/${LONG_DRAFT}`;
  await ask(karen, 'PUT', `/api/roedovre/rounds/${LONG_CALL}/applications/${LONG_DRAFT}`, {
    association: ASSOCIATION,
  });
  await karen.addInitScript(countDrawn);
  await karen.goto(`${draft}/langt`);
  const field = karen.getByLabel('Spørgsmål 100', { exact: false }).first();
  await field.click();
  const drawnBy = async (key: string): Promise<string[]> => {
    await karen.evaluate('window.drawn = []');
    await karen.keyboard.press(key);
    return karen.evaluate('window.drawn') as Promise<string[]>;
  };
  // The first keystroke after a pause also takes the words about saving away.
  await drawnBy('a');
  const drawn = await drawnBy('b');
  expect(drawn.length, drawn.join(', ')).toBeGreaterThan(0);
  expect(drawn.length, drawn.join(', ')).toBeLessThanOrEqual(3);
  await expect(field).toHaveValue('ab');
  await expect(karen.getByText('Spørgsmål 195')).toHaveCount(0);
  await karen.getByLabel('Spørgsmål 0 ', { exact: false }).first().fill('Ja');
  await expect(karen.getByText('Spørgsmål 195')).toBeVisible();
  await expect(karen.getByText(/^Gemt kl\./)).toBeVisible();
});

test('what is typed and not saved waits for who typed it, and is forgotten when another signs in', async ({
  browser,
}) => {
  const page = await visitor(browser, 'forening-a', '/app/roedovre/ansoegninger');
  await expect(page.getByText('Karen Holm')).toBeVisible();
  const kept = () => page.evaluate(() => localStorage.getItem('plan-kladde et sted'));
  await page.evaluate(() => localStorage.setItem('plan-kladde et sted', '"Uden forbindelse"'));
  const signIn = (person: string) =>
    page.goto(`/api/sign-in?login_hint=${person}&return=/app/roedovre/ansoegninger`);
  await signIn('forening-a');
  await expect(page.getByText('Karen Holm')).toBeVisible();
  expect(await kept()).toBe('"Uden forbindelse"');
  await signIn('forening-b');
  await expect(page.getByText('Yusuf')).toBeVisible();
  await expect(async () => expect(await kept()).toBeNull()).toPass();
});
