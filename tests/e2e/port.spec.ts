// Pop-up Port in a real browser: its levels to three stars and to none, by tap and by keyboard, in both languages, narrow and wide.
import { expect, type Page, test } from '@playwright/test';
import { axe } from './axe';
import { press } from './player';
import { playPort } from './port-player';
import { expectInReach, SIZES } from './reach';

const QUIET = 'motion=off&sound=off';

async function openLevel(page: Page, id: string, language = 'en', more = QUIET): Promise<void> {
  await page.goto(`./?lang=${language}&${more}`);
  await page.locator('[data-action="start"]').click();
  await expect(page.locator('[data-screen="isles"]')).toBeVisible({ timeout: 60_000 });
  await page.evaluate((level) => {
    location.hash = `#/play/${level}`;
  }, id);
  await expect(page.locator(`[data-screen="play"][data-level="${id}"]`)).toBeVisible();
}

/** Nine windows, four looks each, on a slow machine. */
test.setTimeout(600_000);

const LEVELS = ['port-1', 'port-2', 'port-3'];

for (const id of LEVELS) {
  for (const language of ['en', 'zh']) {
    test(`${id} to three stars (${language})`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (e) => errors.push(e.message));
      await openLevel(page, id, language);
      await playPort(page, id, { language });
      await expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '3');
      await expect(page.locator('[data-saved="saved"]')).toBeVisible();
      expect(errors).toEqual([]);
    });
  }

  test(`${id} played unwisely earns no star, and a dim lantern leads to its twin`, async ({ page }) => {
    await openLevel(page, id);
    await playPort(page, id, { will: 'risky' });
    await expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '0');
    await page.locator('[data-action="twin"]').first().click();
    await expect(page.locator('[data-screen="play"]')).toBeVisible();
    await playPort(page, id);
    await expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '3');
  });
}

test('port-1 by keyboard alone, from the map, and the tank is kept', async ({ page }) => {
  await page.goto(`./?lang=en&${QUIET}`);
  await press(page, page.locator('[data-action="start"]'), 'keyboard');
  await press(page, page.locator('[data-isle="port"]'), 'keyboard');
  await press(page, page.locator('[data-level-choice="port-1"]'), 'keyboard');
  await playPort(page, 'port-1', { hand: 'keyboard' });
  await expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '3');
  await press(page, page.locator('[data-action="done"]'), 'keyboard');
  await press(page, page.locator('[data-isle="port"]'), 'keyboard');
  await expect(page.locator('.in-band')).toContainText('a plant');
});

test('port-1 at 320 px width, by tap', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openLevel(page, 'port-1');
  await playPort(page, 'port-1');
  await expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '3');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('a trick hatches, and the cord pulls its brood back', async ({ page }) => {
  await openLevel(page, 'port-1', 'en', `${QUIET}&seed=3`);
  await page.locator('[data-action="begin"]').click();
  for (let guard = 0; guard < 8; guard++) {
    await page.locator('[data-look="front"]').click();
    await page.locator('[data-cue]').first().click();
    await page.locator('.pane.top [data-choice="go"]').click();
    await expect(page.locator('.feedback')).toBeVisible();
    if ((await page.locator('.brood').count()) > 0) break;
    await page.locator('[data-action="continue"]').click();
    const begin = page.locator('[data-action="begin"]');
    if ((await begin.count()) > 0) await begin.click();
  }
  await expect(page.locator('.brood li')).toHaveCount(3);
  await page.locator('[data-action="rewind"]').click();
  await expect(page.locator('.brood')).toHaveCount(0);
  await expect(page.locator('[data-moment="play"]')).toBeVisible();
});

test('a window can be carried to the bin with the pointer', async ({ page }) => {
  await openLevel(page, 'port-1', 'en', `${QUIET}&seed=3`);
  await page.locator('[data-action="begin"]').click();
  await page.locator('[data-look="front"]').click();
  await page.locator('[data-cue]').first().click();
  await page.waitForTimeout(1200);
  const bar = await page.locator('.pane.top .pane-bar').boundingBox();
  const bin = await page.locator('[data-bin-drop]').boundingBox();
  if (!bar || !bin) throw new Error('There is no window or no bin.');
  await page.mouse.move(bar.x + 40, bar.y + 20);
  await page.mouse.down();
  await page.mouse.move(bar.x + 140, bar.y + 160, { steps: 5 });
  await page.mouse.move(bin.x + bin.width / 2, bin.y + bin.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(page.locator('.feedback')).toBeVisible();
});

for (const language of ['en', 'zh']) {
  test(`axe finds nothing at the Port (${language})`, async ({ page }) => {
    await openLevel(page, 'port-1', language);
    await axe(page, 'port 1');
    await page.locator('[data-action="begin"]').click();
    await axe(page, 'port 2');
    for (const at of ['front', 'back', 'cord']) await page.locator(`[data-look="${at}"]`).click();
    await page.locator('[data-cue]').first().click();
    await axe(page, 'port 3');
    await page.locator('.side [data-choice="bin"]').click();
    await expect(page.locator('.feedback')).toBeVisible();
    await axe(page, 'port 4');
  });
}

for (const size of SIZES)
  test(`every tool can be pressed where it stands, and feedback can be left at once (${size.width} px)`, async ({ page }) => {
    await page.setViewportSize(size);
    await openLevel(page, 'port-2');
    await page.locator('[data-action="begin"]').click();
    for (const at of ['front', 'back', 'cord']) await page.locator(`[data-look="${at}"]`).click();
    await page.locator('[data-cue]').first().click();
    for (const tool of ['[data-choice="check"]', '[data-choice="bin"]', '[data-choice="tell"]', '[data-tool="pause"]'])
      await expectInReach(page.locator(`.belt ${tool}`));
    await page.locator('.belt [data-choice="tell"]').click();
    for (let step = 0; (await page.locator('[data-moment="telling"]').count()) > 0 && step < 4; step++)
      await page.locator('[data-tell]').first().click();
    await expect(page.locator('.feedback .reply')).toBeVisible();
    await expectInReach(page.locator('.feedback [data-action="continue"]'));
    // The tank is in sight while the card is read: what became of it is seen, and not only told.
    const tank = await page.locator('.tank').boundingBox();
    const card = await page.locator('.feedback').boundingBox();
    expect(tank && tank.y >= 0 && card && (tank.y + 100 < card.y || tank.x + tank.width <= card.x)).toBe(true);
    await page.locator('.feedback [data-action="continue"]').click();
    await expect(page.locator('[data-screen="play"]')).toHaveAttribute('data-moment', /^(?!feedback)/);
    expect(await page.locator('main.cords').evaluate((main) => main.scrollTop)).toBe(0);
  });
