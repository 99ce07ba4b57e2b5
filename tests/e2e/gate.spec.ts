// What a child at the Gate must always be able to see and press: the way when a sign is missing, telling, the buttons of what happened.
import { expect, type Page, test } from '@playwright/test';

const PHONE = { width: 390, height: 844 };

async function open(page: Page, id: string, language = 'en'): Promise<void> {
  await page.goto(`./?lang=${language}&motion=off&sound=off&e2e&seed=6#/play/${id}`);
  await page.locator('[data-action="begin"]').click({ timeout: 90_000 });
  await expect(page.locator('[data-look]').first()).toBeVisible();
}

/** Is this element in the window, whole, and not under another? */
const inSight = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((el) => {
      const box = el.getBoundingClientRect();
      const inside = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
      const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return inside && (el.contains(over) || over?.contains(el) === true);
    });

/** Finds every sign, hangs one and takes a choice. */
async function answer(page: Page, choice: string, sign: string): Promise<void> {
  const dark = page.locator('[data-look]');
  await expect(dark.first()).toBeVisible();
  while ((await dark.count()) > 0) await dark.first().click();
  await page.locator('[data-cue]', { hasText: sign }).click();
  await page.locator(`[data-choice="${choice}"]`).click();
}

for (const [name, size] of [
  ['a laptop', { width: 1366, height: 768 }],
  ['a phone', PHONE],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: size });

    test('a rope without a sign: Lumi says what is missing and the way is shown', async ({ page }) => {
      await open(page, 'gate-1');
      const bubble = page.locator('.lumi-says .bubble');
      await page.locator('[data-rope]').first().click();
      await expect(bubble).toHaveText('First find a sign. Then hang it here.');
      await expect(page.locator('.needy .spot i').first()).toHaveCSS('width', '30px');
      await expect.poll(() => inSight(page, '.needy .spot')).toBe(true);
      await expect(bubble).toBeInViewport({ ratio: 1 });
      await page.locator('[data-look]').first().click();
      await page.locator('[data-rope]').first().click();
      await expect(bubble).toHaveText('First hang a sign here. It is your reason.');
      await page.locator('[data-cue]').first().click();
      await expect(page.locator('.needy')).toHaveCount(0);
      await expect(bubble).not.toHaveText(/First/);
    });

    test('a grown-up can be told before any sign is found', async ({ page }) => {
      await open(page, 'gate-1');
      await page.locator('[data-tool="tell"]').click();
      await expect(page.locator('[data-tell]').first().or(page.locator('[data-dialog="help"]'))).toBeVisible();
    });

    test('what came of a choice is seen: a glad face, then the trick by name, with every button in sight', async ({ page }) => {
      await open(page, 'gate-1');
      await answer(page, 'open', 'All our class is in');
      await expect(page.locator('.told [data-face="face-sami-joy"]')).toBeVisible();
      await page.locator('[data-action="continue"]').click();
      await answer(page, 'shut', 'Asks for my bus');
      await expect(page.locator('.told [data-face="tricky-nosy"]')).toBeVisible();
      await expect(page.locator('.told .trick')).toHaveText('It was Nosy!');
      await expect.poll(() => inSight(page, '[data-action="continue"]')).toBe(true);
      await expect(page.locator('.visit')).toHaveJSProperty('scrollTop', 0);
    });
  });
}
