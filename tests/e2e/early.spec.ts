// The page before the game: its icon, and what it says when the game cannot start.
import { expect, test } from '@playwright/test';

test('nothing the start asks for is missing, and the early words are gone', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto('./?lang=en');
  await expect(page.locator('[data-action="start"]')).toBeVisible();
  await expect(page.locator('#early')).toHaveCount(0);
  const icon = await page.locator('link[rel="icon"]').evaluate(async (link: HTMLLinkElement) => (await fetch(link.href)).ok);
  expect(icon).toBe(true);
  expect(missing).toEqual([]);
});

test('without script the page says so in both languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}?lang=en`);
  await expect(page.locator('noscript p')).toHaveCount(2);
  for (const sentence of await page.locator('noscript p').all()) await expect(sentence).toBeVisible();
  await context.close();
});

test('a game that does not come says so, and points to the rescue page', async ({ page }) => {
  await page.route(/assets\/index-.*\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'this is no script;' }));
  await page.goto('./?lang=en');
  await expect(page.getByText('The game did not start.')).toBeHidden();
  await expect(page.getByText('The game did not start.')).toBeVisible({ timeout: 40_000 });
  await expect(page.locator('#early a[href="./rescue.html"]').first()).toBeVisible();
});

test('a start that fails says so at once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'matchMedia', {
      value: () => {
        throw new Error('An old browser.');
      },
    });
  });
  await page.goto('./?lang=en');
  await expect(page.getByText('The game did not start.')).toBeVisible({ timeout: 10_000 });
});
