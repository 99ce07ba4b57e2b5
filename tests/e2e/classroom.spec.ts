// The classroom as a whole: a class is made and given a lesson, three children join on their own devices, play, and hand in as picture, file and code;
// two teachers collect in two orders with the same result, read, print, export, delete one child, and bring the class back from its file.
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { axe } from './axe';
import { playLevel } from './player';

const QUIET = 'lang=en&motion=off&sound=off&e2e';

async function newPage(browser: Browser, address: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(address);
  return { page, context };
}

const withQuery = (link: string): string => link.replace('#', `?${QUIET}#`);

/** Makes a class of 24 and puts one level on its board; gives the link. */
async function makeClass(page: Page): Promise<string> {
  await page.locator('[data-action="make-class"]').click();
  for (let i = 0; i < 4; i++) await page.locator('[data-part="make-class"] .icon-button').first().click();
  await page.locator('[data-action="make-class-go"]').click();
  await expect(page.locator('[data-screen="class-today"]')).toBeVisible();
  await page.locator('label:has([data-lesson="own"])').click();
  await page.locator('label:has([data-pick="check:none"])').click();
  await expect(page.locator('[data-picked]')).toHaveCount(1);
  const link = await page.locator('[data-link]').inputValue();
  await page.locator('[data-action="board"]').click();
  await expect(page.locator(`[data-screen="class-board"] [data-qr-text="${link}"] svg`)).toBeVisible();
  expect(await qrOn(page, '.board-qr svg')).toBe(link);
  await page.locator('[data-action="close-board"]').click();
  return link;
}

/** The text of the QR code on screen, by a decoder that is not ours. */
async function qrOn(page: Page, selector: string): Promise<string | undefined> {
  const { width, height, data } = PNG.sync.read(await page.locator(selector).first().screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

async function join(page: Page, seat: number): Promise<void> {
  await page.locator(`[data-screen="join-seat"] [data-seat="${seat}"]`).click();
  await page.locator('[data-action="yes"]').click();
  await expect(page.locator('[data-screen="join-path"]')).toBeVisible();
}

const toHandIn = async (page: Page, link: string): Promise<void> => {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `${new URL(link).hash}/hand-in`,
  );
  await expect(page.locator('[data-screen="hand-in"]')).toBeVisible();
};

/** Photographs every picture of the hand-in, in turn. */
async function photograph(page: Page): Promise<Buffer[]> {
  const photos: Buffer[] = [];
  const parts = Number(
    (await page
      .locator('[data-parts]')
      .getAttribute('data-parts', { timeout: 3000 })
      .catch(() => '1')) ?? '1',
  );
  for (let i = 0; i < parts; i++) {
    await expect.poll(() => qrOn(page, '[data-way="qr"] svg.qr')).toMatch(new RegExp(`^LI1/[0-9A-Z]{7}/\\d+/${parts}/`));
    photos.push(await page.locator('[data-way="qr"] svg.qr').first().screenshot());
    if (parts > 1) await page.locator('[data-action="qr-after"]').click();
  }
  return photos;
}

async function fileOf(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.locator('[data-way="file"] [data-action="save"]').click();
  return (await waiting).path();
}

/** A child on a device of its own: joins, plays what the teacher picked, and opens the hand-in. */
async function playsAtHome(browser: Browser, link: string, seat: number): Promise<{ page: Page; context: BrowserContext }> {
  const child = await newPage(browser, link);
  await join(child.page, seat);
  await child.page.locator('[data-action="go"]').click();
  await playLevel(child.page, 'gate-1');
  await toHandIn(child.page, link);
  return child;
}

type Piece = (page: Page) => Promise<void>;
const takes = (page: Page, kind: string) => page.locator(`[data-take="${kind}"]`);

const pictures =
  (photos: readonly Buffer[]): Piece =>
  async (page) => {
    await page
      .locator('[data-action="take-files"]')
      .setInputFiles(photos.map((buffer, i) => ({ name: `photo-${i}.png`, mimeType: 'image/png', buffer })));
    await expect(page.locator('[data-seat="1"][data-state="full"]')).toBeVisible();
  };
const file =
  (path: string): Piece =>
  async (page) => {
    await page
      .locator('[data-action="take-files"]')
      .setInputFiles({ name: 'a.lantern.json', mimeType: 'application/json', buffer: readFileSync(path) });
    await expect(page.locator('[data-seat="2"][data-state="full"]')).toBeVisible();
  };
const spoken =
  (code: string): Piece =>
  async (page) => {
    await page.locator('[data-action="type-code"]').click();
    await page.locator('[data-setting="code"]').fill(code.toLowerCase());
    await page.locator('[data-action="take-code"]').click();
    await expect(page.locator('[data-seat="3"][data-state="summary"]')).toBeVisible();
  };

/** The class as its backup says it. */
async function backupOf(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.locator('[data-action="save-class"]').click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

const asFile = (text: string) => ({ name: 'class.lantern.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** A second device of the teacher: the class comes from its file. */
async function openClassFile(page: Page, text: string, take: 'take-class' | 'revive-class' = 'take-class'): Promise<void> {
  await page.locator('[data-action="open-class"]').setInputFiles(asFile(text));
  await page.locator(`[data-action="${take}"]`).click();
  await page.locator('[data-class] a').first().click();
  await expect(page.locator('[data-screen="class-today"]')).toBeVisible();
}

async function readPrintExport(page: Page): Promise<void> {
  await page.locator('[data-place="talk"]').click();
  await expect(page.locator('[data-read="talk"]')).toBeVisible();
  await page.locator('[data-place="print"]').click();
  await page.locator('[data-sheet="keys"]').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.key-line')).toHaveCount(24);
  await expect(page.locator('.side')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('[data-place="keep"]').click();
  for (const [table, name] of [
    ['progress-csv', /_progress_\d{4}-\d\d-\d\d\.csv$/],
    ['xlsx', /_class_\d{4}-\d\d-\d\d\.xlsx$/],
  ] as const) {
    const waiting = page.waitForEvent('download');
    await page.locator(`[data-table="${table}"]`).click();
    expect((await waiting).suggestedFilename()).toMatch(name);
  }
}

async function deleteAndRestore(page: Page, backup: string, again: Piece): Promise<void> {
  await page.locator('[data-place="today"]').click();
  await page.locator('[data-action="open-during"]').click();
  await page.locator('[data-seat="1"]').click();
  await page.locator('[data-action="delete-child"]').click();
  await page.locator('[data-action="delete-child"]').click();
  await expect(page.locator('[data-seat="1"][data-state="none"]')).toBeVisible();
  await page.locator('[data-undo] [data-action="undo"]').click();
  await expect(page.locator('[data-seat="1"][data-state="full"]')).toBeVisible();
  for (const [what, take] of [
    ['class', 'revive-class'],
    ['all', 'take-class'],
  ] as const) {
    await page.locator('[data-place="keep"]').click();
    await page.locator(`[data-delete="${what}"] [data-action="delete"]`).click();
    await page.locator(`[data-delete="${what}"] [data-action="delete"]`).click();
    await expect(page.locator('[data-screen="classes"]')).toBeVisible();
    await expect(page.locator('[data-class]')).toHaveCount(0);
    await openClassFile(page, backup, take);
  }
  await page.locator('[data-action="open-during"]').click();
  await expect(page.locator('[data-seat="1"][data-state="full"]')).toBeVisible();
  await again(page);
  await expect(takes(page, 'had').first()).toBeVisible();
}

test('a lesson from making the class to bringing it back from its file', async ({ browser, baseURL }) => {
  const home = `${baseURL}?${QUIET}#/class`;
  const { page: teacher } = await newPage(browser, home);
  const link = withQuery(await makeClass(teacher));
  const empty = await backupOf(teacher);

  // Three children on three devices, at the same time as in a classroom.
  const children = await Promise.all([1, 2, 3].map((seat) => playsAtHome(browser, link, seat)));
  const [first, second, third] = children.map(({ page }) => page) as [Page, Page, Page];
  const photos = await photograph(first);
  const handed = await fileOf(second);
  const code = (await third.locator('[data-spoken="gate-1"]').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

  const { page: other } = await newPage(browser, home);
  await openClassFile(other, empty);
  const pieces = [pictures(photos), file(handed), spoken(code)];
  const backups: string[] = [];
  for (const [page, order] of [
    [teacher, pieces],
    [other, [...pieces].reverse()],
  ] as const) {
    await page.locator('[data-action="open-during"]').click();
    for (const piece of order) await piece(page);
    backups.push(await backupOf(page));
  }
  expect(backups[1]).toBe(backups[0]);

  await readPrintExport(teacher);
  await deleteAndRestore(teacher, backups[0] ?? '', file(handed));
  for (const { context } of children) await context.close();
});

for (const language of ['en', 'zh']) {
  test(`axe finds nothing in the demo class, and nothing runs off at 320 px (${language})`, async ({ page }) => {
    await page.goto(`./?lang=${language}&motion=off&sound=off#/class`);
    await page.locator('[data-action="make-class"]').click();
    await axe(page, 'make a class');
    await page.locator('[data-action="make-class-cancel"]').click();
    await page.locator('[data-action="demo-class"]').click();
    await expect(page.locator('[data-qr-text]')).toBeVisible();
    await axe(page, 'before');
    await page.locator('[data-action="open-during"]').click();
    await axe(page, 'during');
    await page.locator('[data-seat="3"]').click();
    await axe(page, 'one emblem');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 320, height: 640 });
    for (const place of ['today', 'lessons', 'print', 'keep']) {
      await page.locator(`[data-place="${place}"]`).click();
      await expect(page.locator(`[data-screen="class-${place}"]`)).toBeVisible();
      if (place !== 'today') await axe(page, place);
      const off = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-room="class"] *')]
          .filter(
            (el) => el.childElementCount === 0 && el.textContent?.trim() && !el.closest('.visually-hidden, [aria-hidden="true"], option'),
          )
          .filter((el) => el.getBoundingClientRect().width > 0 && el.getBoundingClientRect().right > window.innerWidth + 1)
          .map((el) => el.textContent),
      );
      expect(off, place).toEqual([]);
    }
  });
}
