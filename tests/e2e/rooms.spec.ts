// Many rooms on one page: a room looks the same after every other has been entered, and a child who turns back while something is fetched is not stopped.
import { expect, type Page, test } from '@playwright/test';

const QUIET = 'lang=en&motion=off&sound=off&seed=6&e2e';

const to = (page: Page, hash: string): Promise<void> =>
  page.evaluate((h) => {
    location.hash = h;
  }, hash);

/** Where everything stands in the teacher's room. */
async function places(page: Page): Promise<readonly string[]> {
  await expect(page.locator('[data-screen="class-print"] [data-sheet]').first()).toBeVisible();
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-room="class"] *')].map((el) => {
      const { left, top, width, height } = el.getBoundingClientRect();
      return `${el.tagName} ${el.className} ${[left, top, width, height].map(Math.round).join(' ')}`;
    }),
  );
}

test('the teacher finds the room as it was after a level of each verb, the check and the family page', async ({ page }) => {
  await page.goto(`./?${QUIET}#/class`);
  await page.locator('[data-action="demo-class"]').click();
  await page.locator('[data-place="print"]').click();
  const before = await places(page);
  const here = new URL(page.url()).hash;
  await page.goto(`./?${QUIET}`);
  await page.locator('[data-action="start"]').click();
  for (const id of ['gate-1', 'studio-1', 'port-1']) {
    await to(page, `#/play/${id}`);
    await expect(page.locator(`[data-level="${id}"] [data-action="begin"]`)).toBeVisible();
  }
  for (const [hash, screen] of [
    ['#/check', 'check'],
    ['#/family', 'family'],
    ['#/join/code', 'join-code'],
  ]) {
    await to(page, hash as string);
    await expect(page.locator(`[data-screen="${screen}"]`)).toBeVisible();
  }
  await to(page, here);
  expect(await places(page)).toEqual(before);
});

test('a child who turns back while a level is fetched gets what was asked for last', async ({ page }) => {
  await page.goto(`./?${QUIET}`);
  await page.locator('[data-action="start"]').click();
  await expect(page.locator('[data-screen="isles"]')).toBeVisible();
  await to(page, '#/play/port-1');
  await to(page, '#/play/studio-1');
  await expect(page.locator('[data-level="studio-1"] [data-action="begin"]')).toBeVisible();
  await to(page, '#/play/gate-1');
  await to(page, '#/check');
  await expect(page.locator('[data-screen="check"]')).toBeVisible();
  await to(page, '#/play/gate-1');
  await expect(page.locator('[data-level="gate-1"] [data-action="begin"]')).toBeVisible();
  await expect(page.locator('[data-screen]')).toHaveCount(1);
});
