// The whole game in a real browser: a child arrives, plays Lantern Gate to three stars and to none, comes back and finds it kept.
import { expect, type Page, test } from '@playwright/test';
import { axe } from './axe';
import { playLevel, press } from './player';

const QUIET = 'motion=off&sound=off';

/** Fails on any request to another origin, on any policy violation and on any error. */
function watch(page: Page, baseURL: string): string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(baseURL).origin) faults.push(`request to ${origin}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(message.text())) faults.push(message.text());
  });
  return faults;
}

async function arrive(page: Page, language: string, extra = ''): Promise<void> {
  await page.goto(`./?lang=${language}&${QUIET}${extra}`);
  await page.locator('[data-action="start"]').click();
  await expect(page.locator('[data-screen="isles"]')).toBeVisible();
}

async function openLevel(page: Page, id: string): Promise<void> {
  await page.evaluate((level) => {
    location.hash = `#/play/${level}`;
  }, id);
  await expect(page.locator(`[data-screen="play"][data-level="${id}"]`)).toBeVisible();
}

for (const language of ['en', 'zh']) {
  test(`a child plays gate-1 to three stars and finds it kept (${language})`, async ({ page, baseURL }) => {
    const faults = watch(page, baseURL ?? '');
    await arrive(page, language);
    await openLevel(page, 'gate-1');
    await playLevel(page, 'gate-1', { language });
    await expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '3');
    await expect(page.locator('[data-saved="saved"]')).toBeVisible();
    await page.goto(`./?lang=${language}&${QUIET}`);
    await page.locator('[data-action="again"]').first().click();
    await page.locator('[data-isle="gate"]').click();
    await expect(page.locator('[data-level-choice="gate-1"] img[src*="star-"]')).toHaveCount(3);
    await expect(page.locator('[data-level-choice="gate-1"] img[src*="star-empty"]')).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

for (const id of ['gate-2', 'gate-3'])
  for (const language of ['en', 'zh'])
    test(`${id} to three stars (${language})`, async ({ page }) => {
      await arrive(page, language);
      await openLevel(page, id);
      await playLevel(page, id, { language });
      await expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '3');
    });

for (const id of ['gate-1', 'gate-2', 'gate-3']) {
  test(`${id} played unwisely earns one star, for looking`, async ({ page }) => {
    await arrive(page, 'en');
    await openLevel(page, id);
    await playLevel(page, id, { will: 'risky' });
    await expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '1');
    await page.locator('[data-action="twin"]').first().click();
    await expect(page.locator('[data-screen="play"]')).toBeVisible();
  });
}

test('the whole of gate-1 by keyboard alone', async ({ page }) => {
  await page.goto(`./?lang=en&${QUIET}`);
  await press(page, page.locator('[data-action="start"]'), 'keyboard');
  await expect(page.locator('[data-screen="isles"]')).toBeVisible();
  await press(page, page.locator('[data-isle="gate"]'), 'keyboard');
  await press(page, page.locator('[data-level-choice="gate-1"]'), 'keyboard');
  await playLevel(page, 'gate-1', { hand: 'keyboard' });
  await expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '3');
});

test('at 320 px width, by tap', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await arrive(page, 'en');
  await openLevel(page, 'gate-1');
  await playLevel(page, 'gate-1');
  await expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '3');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('goes on mid-level after a reload', async ({ page }) => {
  await arrive(page, 'en', '&seed=7');
  await openLevel(page, 'gate-1');
  await page.locator('[data-action="begin"]').click();
  const first = await page.locator('[data-screen="play"]').getAttribute('data-encounter');
  await page.locator('[data-look]').first().click();
  await page.locator('[data-cue]').first().click();
  await page.locator('[data-choice="shut"]').click();
  await page.locator('.feedback [data-action="continue"]').click();
  await expect(page.locator('[data-screen="play"]')).not.toHaveAttribute('data-encounter', first ?? '');
  const second = await page.locator('[data-screen="play"]').getAttribute('data-encounter');
  await page.waitForTimeout(500);
  await page.goto(`./?lang=en&${QUIET}`);
  await page.locator('[data-action="again"]').first().click();
  await expect(page.locator('[data-screen="play"]')).toHaveAttribute('data-encounter', second ?? '');
});

test('plays without saving, and keeps nothing', async ({ page }) => {
  await page.goto(`./?lang=en&${QUIET}`);
  await page.locator('[data-action="start-free"]').click();
  await expect(page.locator('[data-screen="isles"]')).toBeVisible();
  await page.goto(`./?lang=en&${QUIET}`);
  await expect(page.locator('[data-action="start"]')).toBeVisible();
  await expect(page.locator('[data-action="again"]')).toHaveCount(0);
});

test('plays on where storage is refused, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(`./?lang=en&${QUIET}`);
  await expect(page.locator('.banner')).toBeVisible();
  await page.locator('[data-action="start"]').click();
  await expect(page.locator('[data-screen="isles"]')).toBeVisible();
});

for (const language of ['en', 'zh']) {
  test(`axe finds nothing on any screen (${language})`, async ({ page }) => {
    await page.goto(`./?lang=${language}&${QUIET}`);
    await expect(page.locator('[data-action="start"]')).toBeVisible();
    await axe(page, 'start');
    await page.locator('[data-action="help"]').first().click();
    await expect(page.locator('[data-dialog="help"]')).toBeVisible();
    await axe(page, 'talk');
    await page.locator('[data-action="close"]').click();
    await page.locator('[data-action="start"]').click();
    await expect(page.locator('[data-screen="isles"]')).toBeVisible();
    await axe(page, 'isles');
    await page.locator('[data-action="settings"]').click();
    await expect(page.locator('[data-dialog="settings"]')).toBeVisible();
    await axe(page, 'settings');
    await page.locator('[data-dialog="settings"] [data-action="close"]').click();
    await page.locator('[data-action="trickdex"]').click();
    await expect(page.locator('[data-screen="trickdex"]')).toBeVisible();
    await axe(page, 'trickdex');
    await openLevel(page, 'gate-1');
    await axe(page, 'story');
    await page.locator('[data-action="begin"]').click();
    await axe(page, 'look');
    await page.locator('[data-look]').first().click();
    await page.locator('[data-cue]').first().click();
    await axe(page, 'tag');
    await page.locator('[data-choice="open"]').click();
    await expect(page.locator('.feedback')).toBeVisible();
    await axe(page, 'feedback');
  });
}
