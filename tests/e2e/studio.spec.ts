// Snapshot Studio in a real browser: three levels to three stars and to a low score, by tap, by key, narrow, on the picture itself, with axe.
import { expect, type Page, test } from '@playwright/test';
import { axe } from './axe';
import { expectInReach, SIZES } from './reach';
import { playStudio } from './studio-player';

const QUIET = 'motion=off&sound=off';

async function openLevel(page: Page, id: string, language = 'en', extra = ''): Promise<void> {
  await page.goto(`./?lang=${language}&${QUIET}${extra}#/play/${id}`);
  await expect(page.locator(`[data-screen="play"][data-level="${id}"]`)).toBeVisible({ timeout: 90_000 });
}

const stars = (page: Page) => expect(page.locator('[data-screen="result"]'));

for (const id of ['studio-1', 'studio-2', 'studio-3'])
  for (const language of ['en', 'zh'])
    test(`${id} to three stars (${language})`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await openLevel(page, id, language);
      await playStudio(page, id);
      await stars(page).toHaveAttribute('data-stars', '3');
      expect(faults).toEqual([]);
    });

for (const id of ['studio-1', 'studio-2', 'studio-3'])
  test(`${id} posted unwisely earns one star, for looking, and a dim lantern opens its twin`, async ({ page }) => {
    await openLevel(page, id);
    await playStudio(page, id, { will: 'risky' });
    await stars(page).toHaveAttribute('data-stars', '1');
    await page.locator('[data-action="twin"]').first().click();
    await expect(page.locator('[data-screen="play"]')).toBeVisible();
    await playStudio(page, id);
    await stars(page).toHaveAttribute('data-stars', '3');
  });

test('studio-1 by keyboard alone', async ({ page }) => {
  await openLevel(page, 'studio-1');
  await playStudio(page, 'studio-1', { hand: 'keyboard' });
  await stars(page).toHaveAttribute('data-stars', '3');
});

test('studio-2 at 320 px width, nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openLevel(page, 'studio-2');
  await playStudio(page, 'studio-2');
  await stars(page).toHaveAttribute('data-stars', '3');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('things on the picture itself answer a touch, and dragging pans the viewfinder', async ({ page }) => {
  await openLevel(page, 'studio-1', 'en', '&seed=6');
  await page.locator('[data-action="begin"]').click();
  const view = page.locator('.view');
  const box = await view.boundingBox();
  if (!box) throw new Error('No picture on screen.');
  const before = await page.locator('[data-look]').count();
  for (let i = 0; i < 40 && (await page.locator('[data-look]').count()) === before; i++)
    await page.mouse.click(box.x + box.width * ((i % 10) / 10 + 0.05), box.y + box.height * (0.9 - Math.floor(i / 10) * 0.13));
  expect(await page.locator('[data-look]').count()).toBeLessThan(before);
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.7);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.7, { steps: 6 });
  await page.mouse.up();
  await expect(page.locator('[data-frame="far-right"]')).toHaveAttribute('aria-pressed', 'true');
});

test('a risky picture can be rewound and put right; the first answer stays', async ({ page }) => {
  await openLevel(page, 'studio-1', 'en', '&seed=6');
  await page.locator('[data-action="begin"]').click();
  await page.locator('[data-look]').first().click();
  await page.locator('[data-action="snap"]').click();
  await page.locator('[data-action="post"]').click();
  await expect(page.locator('.nudge')).toBeVisible();
  await page.locator('[data-move="sticker"]').first().click();
  await page.locator('[data-cue]').first().click();
  await page.locator('[data-ring="family"]').click();
  await page.locator('[data-action="post"]').click();
  await expect(page.locator('.after')).toBeVisible();
  if ((await page.locator('[data-action="rewind"]').count()) > 0) {
    await page.locator('[data-action="rewind"]').click();
    await expect(page.locator('[data-action="snap"]')).toBeVisible();
  }
});

for (const id of ['studio-1', 'studio-2'])
  test(`axe finds nothing in ${id}`, async ({ page }) => {
    await openLevel(page, id);
    await axe(page, `${id} story`);
    await page.locator('[data-action="begin"]').click();
    await axe(page, `${id} look`);
    await page.locator('[data-look]').first().click();
    if (id === 'studio-1') await page.locator('[data-action="snap"]').click();
    await page.locator('[data-cue]').first().click();
    await page.locator('[data-ring]').last().click();
    await axe(page, `${id} ready`);
    await page.locator('[data-action="post"]').click();
    await expect(page.locator('.after')).toBeVisible();
    await axe(page, `${id} after`);
  });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const meet = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const boxOf = async (page: Page, what: string): Promise<Box> =>
  (await page.locator(what).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

for (const size of SIZES)
  test(`the picture lies on nothing, stays in sight while it is worked on, and feedback can be left at once (${size.width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openLevel(page, 'studio-2');
    await page.locator('[data-action="begin"]').click();
    const print = await boxOf(page, '.print');
    for (const other of ['.studio-top', '.hands', '.rings', '.side .parts'])
      expect(meet(print, await boxOf(page, other)), other).toBe(false);
    while ((await page.locator('[data-look]').count()) > 0) await page.locator('[data-look]').first().click();
    await page.locator('[data-cue]').last().click();
    await page.locator('[data-ring="everyone"]').click();
    const view = await boxOf(page, '.view');
    expect(view.y >= 0 && view.y + view.height <= size.height, 'the picture is in sight').toBe(true);
    await expectInReach(page.locator('[data-action="post"]'));
    await page.locator('[data-action="post"]').click();
    await expect(page.locator('.after')).toBeVisible();
    await expectInReach(page.locator('.after [data-action="continue"]'));
    await page.locator('.after [data-action="continue"]').click();
    await expect(page.locator('.after')).toHaveCount(0);
    expect(await page.locator('main.studio').evaluate((main) => main.scrollTop)).toBe(0);
  });
