import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { samplePaper } from '../../packages/domain/src/samples/index.ts';
import { expectAccessible, visitor } from './visitor.ts';

const OPEN = 'rou_01890000-0000-7000-8000-000000000003';
const DRAFT = 'app_01890000-0000-7000-8000-00000000002a';
const DRAFTS = `/app/roedovre/runder/${OPEN}/kladder/${DRAFT}`;
const REVIEWING = 'rou_01890000-0000-7000-8000-000000000002';
const SENT = 'app_01890000-0000-7000-8000-000000000001';
const PDF = Buffer.from(samplePaper, 'latin1');
/** The harmless file that every scanner takes for harmful, spelled in two. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
  '',
);

const pdf = (name: string, buffer = PDF) => ({ name, mimeType: 'application/pdf', buffer });

/** The place for papers that are not asked for. */
const other = (page: Page) => page.getByLabel('Andet bilag (frivilligt)');
const line = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('papers are chosen, dropped, checked for viruses and fetched again', async ({ browser }) => {
  const page = await visitor(browser, 'forening-b', `${DRAFTS}/bilag`);
  await expect(line(page, 'Vedtægter.pdf')).toContainText('Vedlagt');
  await expectAccessible(page);

  await other(page).setInputFiles([pdf('Tilbud på cykler.pdf'), pdf('Kvittering.pdf')]);
  await expect(line(page, 'Tilbud på cykler.pdf')).toContainText('Vedlagt');
  await expect(line(page, 'Kvittering.pdf')).toContainText('Vedlagt');
  const fetched = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent Tilbud på cykler.pdf' }).click();
  const got = await fetched;
  expect(got.suggestedFilename()).toBe('Tilbud på cykler.pdf');
  expect((await readFile(await got.path())).equals(PDF)).toBe(true);
  expect(page.url()).toContain('/kladder/');

  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'Trukket hertil.pdf', { type: 'application/pdf' }));
    return data;
  }, samplePaper);
  await page.locator('.card-plain').last().dispatchEvent('drop', { dataTransfer: dropped });
  await expect(line(page, 'Trukket hertil.pdf')).toContainText('Vedlagt');
  await page.getByRole('button', { name: 'Fjern Kvittering.pdf' }).click();
  await expect(line(page, 'Kvittering.pdf')).toHaveCount(0);
  await page.reload();
  await expect(line(page, 'Trukket hertil.pdf')).toContainText('Vedlagt');
  await expect(line(page, 'Kvittering.pdf')).toHaveCount(0);
});

test('a picture is looked at, and replaced by a better one that keeps it', async ({ browser }) => {
  const page = await visitor(browser, 'forening-b', `${DRAFTS}/bilag`);
  await page.setViewportSize({ width: 320, height: 800 });
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 300 });
    canvas.getContext('2d')?.fillRect(0, 0, 450, 300);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const picture = (name: string) => ({
    name,
    mimeType: 'image/png',
    buffer: Buffer.from(drawn, 'base64'),
  });
  await other(page).setInputFiles(picture('Skævt foto.png'));
  await expect(line(page, 'Skævt foto.png')).toContainText('Vedlagt');
  await page.getByRole('button', { name: 'Vis billedet Skævt foto.png' }).click();
  const shown = page.getByRole('img', { name: 'Skævt foto.png' });
  await expect(shown).toBeVisible();
  // What was drawn on the left is dark, on the right there is nothing.
  const inks = await shown.evaluate((canvas: HTMLCanvasElement) => {
    const at = (x: number) => canvas.getContext('2d')?.getImageData(x, 20, 1, 1).data[3];
    return [canvas.width, at(20), at(canvas.width - 20)];
  });
  expect(inks).toEqual([640, 255, 0]);
  await expectAccessible(page, [320]);
  await page.getByRole('button', { name: 'Skjul billedet Skævt foto.png' }).click();
  await expect(shown).toBeHidden();

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Erstat Skævt foto.png' }).click();
  await (await chooser).setFiles(picture('Lige foto.png'));
  await expect(line(page, 'Lige foto.png').first()).toContainText('Vedlagt');
  await page.getByText('1 tidligere udgave').click();
  const before = page.getByRole('button', { name: 'Hent Skævt foto.png' });
  await expect(before).toBeVisible();
  await expectAccessible(page, [320]);
  await page.getByRole('button', { name: 'Fjern Lige foto.png' }).click();
  await expect(page.getByText('1 tidligere udgave')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fjern Skævt foto.png' }).click();
  await expect(line(page, 'foto.png')).toHaveCount(0);
});

test('a photograph leaves the place it was taken on the phone', async ({ browser }) => {
  const page = await visitor(browser, 'forening-b', `${DRAFTS}/bilag`);
  await other(page).waitFor();
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 1000 });
    canvas.getContext('2d')?.fillRect(0, 0, 2000, 1000);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  const plain = Buffer.from(drawn, 'base64');
  const told = Buffer.from('Exif\0\0 55.6761 N 12.5683 E');
  const marker = Buffer.from([0xff, 0xe1, 0, told.length + 2]);
  const photo = Buffer.concat([plain.subarray(0, 2), marker, told, plain.subarray(2)]);
  await other(page).setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(line(page, 'foto.jpg')).toContainText('Vedlagt');
  const fetched = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent foto.jpg' }).click();
  const got = await readFile(await (await fetched).path());
  expect(photo.includes('55.6761')).toBe(true);
  expect(got.includes('Exif')).toBe(false);
  expect(got.includes('55.6761')).toBe(false);
  await page.getByRole('button', { name: 'Vis billedet foto.jpg' }).click();
  const shown = page.getByRole('img', { name: 'foto.jpg' });
  await expect(shown).toBeVisible();
  const size = await shown.evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]);
  expect(size).toEqual([640, 160]);
  await page.getByRole('button', { name: 'Fjern foto.jpg' }).click();
  await expect(line(page, 'foto.jpg')).toHaveCount(0);
});

test('what cannot be taken is told at its place, and nothing else is lost', async ({ browser }) => {
  const page = await visitor(browser, 'forening-b', `${DRAFTS}/bilag`);
  await other(page).setInputFiles([
    pdf('faktura.pdf', Buffer.from('MZ this program cannot be run')),
    { name: 'tegning.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') },
    pdf('stor.pdf', Buffer.alloc(10 * 1024 * 1024 + 1, 'x')),
    pdf('god.pdf'),
  ]);
  await expect(page.getByText('faktura.pdf er ikke en PDF-fil')).toBeVisible();
  await expect(page.getByText('tegning.svg kan ikke vedlægges.')).toBeVisible();
  await expect(page.getByText('stor.pdf fylder for meget.')).toBeVisible();
  await expect(line(page, 'god.pdf')).toContainText('Vedlagt');
  await expectAccessible(page);

  // The next choice is a new try: what was wrong has been read.
  await other(page).setInputFiles(pdf('skadelig.pdf', Buffer.concat([PDF, Buffer.from(EICAR)])));
  await expect(page.getByText('faktura.pdf er ikke en PDF-fil')).toHaveCount(0);
  await expect(line(page, 'skadelig.pdf')).toContainText('Spærret');
  await expect(page.getByRole('button', { name: 'Hent skadelig.pdf' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Tjek jeres svar' }).click();
  await page.getByRole('button', { name: 'Send ansøgning' }).click();
  const wrong = page
    .getByRole('alert')
    .getByRole('link', { name: /fundet noget skadeligt i skadelig/ });
  await expect(wrong).toBeVisible();
  await expectAccessible(page);
  await wrong.click();
  await page.getByRole('button', { name: 'Fjern skadelig.pdf' }).click();
  await expect(line(page, 'skadelig.pdf')).toHaveCount(0);
  await page.getByRole('button', { name: 'Fjern god.pdf' }).click();
  await expect(line(page, 'god.pdf')).toHaveCount(0);
});

test('a file that meets no connection waits for one', async ({ browser }) => {
  const page = await visitor(browser, 'forening-b', `${DRAFTS}/bilag`);
  await other(page).waitFor();
  await page.context().setOffline(true);
  await other(page).setInputFiles(pdf('fra toget.pdf'));
  await expect(line(page, 'fra toget.pdf')).toContainText('venter på forbindelse');
  await page.context().setOffline(false);
  await expect(line(page, 'fra toget.pdf')).toContainText('Vedlagt');
  await page.getByRole('button', { name: 'Fjern fra toget.pdf' }).click();
  await expect(line(page, 'fra toget.pdf')).toHaveCount(0);
});

test('a committee member fetches the papers of an application', async ({ browser }) => {
  const page = await visitor(
    browser,
    'medlem-b',
    `/app/roedovre/runder/${REVIEWING}/ansoegninger/${SENT}/vurdering`,
  );
  const fetched = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent Vedtægter.pdf' }).click();
  expect((await (await fetched).path()).length).toBeGreaterThan(0);
  await expectAccessible(page);
});

test('a paper is put with the association once, and taken along in an application', async ({
  browser,
}) => {
  const association = '/app/roedovre/foreninger/ass_01890000-0000-7000-8000-000000000002';
  const page = await visitor(browser, 'forening-b', association);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByLabel('Regnskab', { exact: true }).setInputFiles(pdf('Regnskab cykler.pdf'));
  await expect(line(page, 'Regnskab cykler.pdf')).toContainText('Klar');
  await page.getByLabel('Hvilken dag er Regnskab cykler.pdf fra?').fill('2025-12-31');
  await page.getByLabel('Hvilken dag er Regnskab cykler.pdf fra?').blur();
  await page.getByLabel('Andre papirer').selectOption({ label: 'Referat' });
  await page.getByLabel('Referat', { exact: true }).setInputFiles(pdf('Generalforsamling.pdf'));
  await expect(line(page, 'Generalforsamling.pdf')).toContainText('Klar');
  await expectAccessible(page);

  await page.goto(`${DRAFTS}/bilag`);
  await page.getByRole('button', { name: 'Vedlæg Regnskab cykler.pdf' }).first().click();
  const taken = page.getByRole('button', { name: 'Fjern Regnskab cykler.pdf' });
  await expect(taken).toBeVisible();
  await expect(page.getByText('Regnskab, 31. december 2025').first()).toBeVisible();
  await expectAccessible(page);
  const fetched = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent Regnskab cykler.pdf' }).click();
  expect((await readFile(await (await fetched).path())).equals(PDF)).toBe(true);

  // The copy stays when the association takes its own away.
  await page.goto(association);
  await page.getByRole('button', { name: 'Fjern Regnskab cykler.pdf' }).click();
  await page.getByRole('button', { name: 'Fjern Generalforsamling.pdf' }).click();
  await expect(line(page, 'Generalforsamling.pdf')).toHaveCount(0);
  await page.goto(`${DRAFTS}/bilag`);
  await taken.click();
  await expect(taken).toHaveCount(0);
});
