// At 200 % zoom a screen of 1366×768 has room for 683×384: nothing runs off sideways, and every button can be reached. Teacher, child, family, check.
import { expect, type Page, test } from '@playwright/test';
import { joinText } from '../../src/core/classroom/assignment';
import type { Assignment } from '../../src/core/classroom/classroom';

const ASSIGNMENT: Assignment = {
  code: 4321,
  seats: 24,
  band: 'A',
  language: 'en',
  levels: ['gate-1', 'gate-2', 'port-1'],
  check: 'before',
  note: 'take-your-time',
  device: 'shared',
};

test.use({ viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 });

/** What is wrong with the page as it stands: how far it runs off, and every control whose middle lies off the screen or under something. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found =
      document.documentElement.scrollWidth > innerWidth ? [`runs off by ${document.documentElement.scrollWidth - innerWidth}`] : [];
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    for (const control of top.querySelectorAll<HTMLElement>('button:enabled, a[href], input:enabled, select:enabled, summary')) {
      // A field that is drawn by its label is reached there; a link for the keyboard alone is seen when it has the focus.
      const seen = control.matches('.visually-hidden') ? control.closest('label') : control;
      if (!seen?.checkVisibility({ visibilityProperty: true })) continue;
      if (seen.matches('.skip')) seen.focus();
      await Promise.allSettled(seen.getAnimations().map((a) => a.finished));
      seen.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = seen.getBoundingClientRect();
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (!seen.contains(at) && !at?.closest('label')?.contains(seen))
        found.push(`${control.outerHTML.slice(0, 90)} lies under ${at?.outerHTML.slice(0, 90) ?? 'nothing'}`);
    }
    return found;
  });

async function look(page: Page, where: string): Promise<void> {
  // Asked again while a page still comes in and moves the focus to its heading.
  await expect.poll(() => faults(page), { message: where, timeout: 5000 }).toEqual([]);
}

const to = (page: Page, hash: string): Promise<void> =>
  page.evaluate((h) => {
    location.hash = h;
  }, hash);

test('at 200 % zoom the teacher reaches everything', async ({ page }) => {
  await page.goto('./?lang=en&motion=off&sound=off&e2e#/class');
  await page.locator('[data-action="make-class"]').click();
  await look(page, 'make a class');
  await page.locator('[data-action="make-class-cancel"]').click();
  await look(page, 'no class yet');
  // The look itself is tried on a page that is spoilt: too wide, and with its buttons under a sheet.
  await page.evaluate(() => {
    const spoilt = new CSSStyleSheet();
    spoilt.replaceSync('body { width: 700px } body::after { content: ""; position: fixed; inset: 0; z-index: 9 }');
    document.adoptedStyleSheets = [spoilt];
  });
  expect((await faults(page)).length).toBeGreaterThan(1);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await page.locator('[data-action="demo-class"]').click();
  await expect(page.locator('[data-qr-text]')).toBeVisible();
  await look(page, 'before');
  await page.locator('[data-action="open-during"]').click();
  await look(page, 'during');
  await page.locator('[data-seat="3"]').click();
  await look(page, 'one child');
  await page.keyboard.press('Escape');
  const room = new URL(page.url()).hash.split('/').slice(0, 3).join('/');
  for (const at of ['results/after', 'talk', 'results/grid', 'results/map', 'results/skills', 'results/change', 'results/child/3']) {
    await to(page, `${room}/${at}`);
    await expect(page.locator(`[data-read="${at.split('/')[at.includes('/') ? 1 : 0]}"]`)).toBeVisible();
    await look(page, at);
  }
  await to(page, `${room}/talk`);
  await page.locator('[data-action="board"]').first().click();
  await look(page, 'talk board');
  for (const at of ['lessons', 'lessons/gate-1', 'print', 'keep']) {
    await to(page, `${room}/today`);
    await to(page, `${room}/${at}`);
    await expect(page.locator(`[data-screen="class-${at.split('/')[0]}"]`)).toBeVisible();
    await look(page, at);
  }
  await to(page, `${room}/today`);
  await page.locator('[data-action="open-before"]').click();
  await page.locator('[data-action="board"]').click();
  await expect(page.locator('[data-screen="class-board"]')).toBeVisible();
  await look(page, 'board');
  await to(page, '#/class');
  await expect(page.locator('[data-class]')).toHaveCount(1);
  await look(page, 'classes');
});

test('at 200 % zoom a child and a family reach everything', async ({ page }) => {
  const join = `#/join/${joinText(ASSIGNMENT)}`;
  await page.goto('./?lang=zh&motion=off&sound=off&e2e#/join/code');
  await expect(page.locator('[data-screen="join-code"]')).toBeVisible();
  await look(page, 'code');
  await to(page, join);
  await expect(page.locator('[data-seat]')).toHaveCount(24);
  await look(page, 'seats');
  await page.locator('[data-seat="5"]').click();
  await look(page, 'is it you');
  await page.locator('[data-action="yes"]').click();
  await expect(page.locator('[data-screen="join-path"]')).toBeVisible();
  await look(page, 'path');
  await page.locator('[data-action="go"]').click();
  await expect(page.locator('[data-screen="check"] [data-action="begin"]')).toBeVisible();
  await look(page, 'check, hello');
  await page.locator('[data-action="begin"]').click();
  for (let i = 0; i < 10; i++) {
    await expect(page.locator('.check-string img.lit')).toHaveCount(i);
    await page.locator('[data-answer="go-on"]').click();
    await look(page, `check, story ${i + 1}`);
    await page.locator('[data-action="next"]').click();
  }
  await expect(page.locator('[data-action="home"][data-kept="saved"]')).toBeVisible();
  await look(page, 'check, thanks');
  await to(page, `${join}/hand-in`);
  await expect(page.locator('[data-screen="hand-in"]')).toBeVisible();
  await look(page, 'hand-in');
  await page.locator('[data-action="done"]').click();
  await expect(page.locator('[data-screen="join-end"]')).toBeVisible();
  await look(page, 'end');
  await to(page, '#/family');
  await expect(page.locator('[data-screen="family"]')).toBeVisible();
  await look(page, 'family');
  await page.locator('[data-action="agreement"]').click();
  await look(page, 'agreement');
});
