import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { children, expectAccessible, visitor } from './visitor.ts';

const OPEN = 'rou_01890000-0000-7000-8000-000000000003';

/** Nothing on a page lies further away than this. */
const MOST_TABS = 80;

/** Goes to a thing by Tab alone, as somebody without a mouse does. */
async function reach(page: Page, thing: Locator): Promise<void> {
  await thing.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await thing.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(thing)} is not reached by Tab`);
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await reach(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

async function press(page: Page, thing: Locator, key = 'Enter'): Promise<void> {
  await reach(page, thing);
  await page.keyboard.press(key);
}

async function onwards(page: Page): Promise<void> {
  const before = page.url();
  await press(page, page.getByRole('button', { name: /^(Næste|Tjek jeres svar)$/ }));
  await page.waitForURL((url) => url.href !== before);
  // Focus is at the heading of the page that has come.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

test('somebody applies, sends and withdraws by keyboard alone at 320 px', async ({ browser }) => {
  const page = await visitor(browser, 'forening-b', `/app/roedovre/runder/${OPEN}/soeg`);
  await page.setViewportSize({ width: 320, height: 640 });
  await press(page, page.getByRole('button', { name: 'Begynd på en ansøgning' }));

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jeres aktivitet');
  await type(page, 'Hvad kalder I aktiviteten?', 'Cykler til alle');
  await type(page, 'Hvad vil I gøre, og hvorfor?', 'Vi gør cykler i stand sammen.');
  await type(page, 'Hvem er aktiviteten for?', 'Familier uden bil');
  await type(page, 'Hvor mange deltager?', '25');
  await expectAccessible(page, [320]);
  await onwards(page);
  await type(page, 'Hvor mange frivillige er med?', '5');
  await type(page, 'Hvad laver de frivillige?', 'De skruer.');
  await onwards(page);
  await press(page, page.getByLabel('Plads til alle i fællesskabet'), 'Space');
  await type(page, 'Hvordan passer jeres aktivitet til området?', 'Alle kan være med.');
  await onwards(page);
  await press(page, page.getByRole('button', { name: 'Tilføj en linje Udgifter' }));
  await type(page, 'Hvad går pengene til?', 'Dæk og slanger');
  await type(page, 'Beløb i kr.', '5.000');
  await press(page, page.getByLabel('Hvilken slags udgift er det?'), 'ArrowDown');
  await type(page, 'Hvor meget søger I om?', '4.000');
  await onwards(page);
  await onwards(page);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tjek jeres svar');
  await press(page, page.getByRole('button', { name: 'Send ansøgning' }));
  // What is missing is read out and led to.
  await expect(page.getByRole('alert')).toBeFocused();
  await press(page, page.getByRole('alert').getByRole('link').first());
  const here = page.getByRole('group', { name: 'Hører I hjemme i kommunen?' });
  await press(page, here.getByLabel('Ja'), 'Space');
  await press(page, page.getByRole('alert').getByRole('link', { name: /børn under 15/ }));
  // The first of some choices is reached by Tab, the others by arrows.
  await press(page, children(page).getByLabel('Ja'), 'ArrowDown');
  await expect(children(page).getByLabel('Nej')).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Send ansøgning' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jeres ansøgning er modtaget');
  await expectAccessible(page, [320]);

  // The round of the other journeys is left as it was.
  await page.goto(page.url().replace(/\/kvittering$/, ''));
  await press(page, page.getByRole('button', { name: 'Træk ansøgningen tilbage' }));
  await press(page, page.getByRole('button', { name: 'Ja, træk den tilbage' }));
  await expect(page.getByText('Trukket tilbage.')).toBeVisible();
});
