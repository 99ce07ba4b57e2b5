// What happens in the room itself: a class plays a level on the projector by votes, the check lies on the path, the curtain closes over the class.
import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { axe } from './axe';
import { answerAll } from './check-player';
import { press } from './player';

const QUIET = 'lang=en&motion=off&sound=off&seed=6&e2e';

/** The demo class, opened; gives its id. */
async function demoClass(page: Page): Promise<string> {
  await page.goto(`./?${QUIET}#/class`);
  await page.locator('[data-action="demo-class"]').click();
  await expect(page.locator('[data-screen="class-today"]')).toBeVisible();
  return /#\/class\/([0-9a-f]{16})/.exec(page.url())?.[1] ?? '';
}

/** One vote of the class: every sign is lit, the first is the reason, two hands for A and one for B. */
async function vote(page: Page): Promise<void> {
  await press(page, page.locator('[data-action="open-vote"]'), 'keyboard');
  const sheet = page.locator('.vote-sheet');
  await expect(sheet).toBeVisible();
  const look = sheet.locator('[data-action="look"]');
  if ((await look.count()) > 0) await press(page, look, 'keyboard');
  const sign = sheet.locator('[data-cue]').first();
  if ((await sign.count()) > 0) {
    await sign.focus();
    await page.keyboard.press('Space');
    await expect(sign).toBeChecked();
  }
  for (const letter of ['B', 'A', 'A']) await press(page, sheet.locator(`[data-vote="${letter}"] [data-action="hand"]`), 'keyboard');
  await expect(sheet.locator('[data-vote="A"]')).toHaveClass(/most/);
  await press(page, sheet.locator('[data-action="vote"]'), 'keyboard');
  await expect(sheet).toHaveCount(0);
}

test('a class plays gate-1 on the projector by votes, with the keyboard, and it is kept as the class’s own', async ({ page }) => {
  const id = await demoClass(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/class/${id}/together/gate-1`);
  await expect(page.locator('[data-screen="play"]')).toBeVisible({ timeout: 60_000 });
  const done = page.locator('[data-screen="together-done"]');
  let votes = 0;
  for (let guard = 0; guard < 60 && (await done.count()) === 0; guard++) {
    const next = page.locator('[data-action="begin"], [data-tell], .feedback [data-action="continue"]').first();
    if ((await next.count()) > 0) await press(page, next, 'keyboard');
    else if ((await page.locator('[data-action="open-vote"]').count()) > 0) {
      if (votes === 0) await axe(page, 'whole-class play');
      await vote(page);
      votes += 1;
    }
    await page.waitForTimeout(60);
  }
  await expect(done).toBeVisible();
  expect(votes).toBeGreaterThanOrEqual(6);
  await axe(page, 'whole-class play, the end');
  await press(page, done.locator('[data-action="back"]'), 'keyboard');
  await expect(page.locator('[data-room="class"]')).toBeVisible();
});

test('the curtain closes over the class, says what it cannot do, and opens by its PIN only', async ({ page }) => {
  await demoClass(page);
  await page.locator('[data-place="keep"]').click();
  await expect(page.locator('[data-part="curtain"]')).toContainText('it does not protect the data');
  await page.locator('[data-setting="pin"]').fill('2580');
  await page.locator('[data-setting="pin-again"]').fill('2581');
  await page.locator('[data-action="pin-set"]').click();
  await expect(page.locator('[data-part="curtain"] [role="status"]')).not.toBeEmpty();
  await expect(page.locator('[data-action="pin-off"]')).toHaveCount(0);
  await page.locator('[data-setting="pin-again"]').fill('2580');
  await page.locator('[data-action="pin-set"]').click();
  await expect(page.locator('[data-action="pin-off"]')).toBeVisible();
  await page.reload();
  const curtain = page.locator('[data-screen="class-curtain"]');
  await expect(curtain).toBeVisible();
  await axe(page, 'curtain');
  await expect(page.locator('[data-seat], [data-place]')).toHaveCount(0);
  await page.locator('[data-setting="pin"]').fill('1111');
  await page.locator('[data-action="open-curtain"]').click();
  await expect(curtain.locator('[role="status"]').first()).not.toBeEmpty();
  await expect(curtain).toBeVisible();
  await page.locator('[data-setting="pin"]').fill('2580');
  await page.locator('[data-action="open-curtain"]').click();
  await expect(page.locator('[data-screen="class-keep"]')).toBeVisible();
});

/** A child's own device, on which the link was opened. */
async function childAt(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true })).newPage();
  await page.goto(link.replace('#', `?${QUIET}#`));
  return page;
}

test('the check lies on the path; what a child handed in of it counts before and after', async ({ page, browser }) => {
  await page.goto(`./?${QUIET}#/class`);
  await page.locator('[data-action="make-class"]').click();
  await page.locator('[data-action="make-class-go"]').click();
  await page.locator('label:has([data-lesson="own"])').click();
  await page.locator('label:has([data-pick="check:before"])').click();
  const link = await page.locator('[data-link]').inputValue();
  await page.locator('[data-action="board"]').click();
  await page.locator('[data-action="close-board"]').click();

  const child = await childAt(browser, link);
  await child.locator('[data-screen="join-seat"] [data-seat="1"]').click();
  await child.locator('[data-action="yes"]').click();
  await expect(child.locator('[data-step^="check"][data-state="open"]')).toBeVisible();
  await child.locator('[data-action="go"]').click();
  await child.locator('[data-screen="check"] [data-action="begin"]').click();
  await answerAll(child, 10, 'tap');
  await child.locator('[data-action="home"][data-kept="saved"]').click();
  await expect(child.locator('[data-step^="check"][data-state="done"]')).toBeVisible();
  await child.locator('[data-screen="join-path"] [data-action="hand-in"]').click();
  const waiting = child.waitForEvent('download');
  await child.locator('[data-way="file"] [data-action="save"]').click();
  const buffer = readFileSync(await (await waiting).path());
  await child.context().close();

  await page.locator('[data-action="open-during"]').click();
  await page.locator('[data-action="take-files"]').setInputFiles({ name: 'a.lantern.json', mimeType: 'application/json', buffer });
  await expect(page.locator('[data-seat="1"][data-state="part"]')).toBeVisible();
  await page.locator('[data-place="results"]').click();
  await page.locator('[data-page="change"]').click();
  const row = page.locator('[data-read="change"] tbody tr');
  await expect(row).toHaveCount(1);
  await expect(row.locator('td').first()).toContainText('10');
});
