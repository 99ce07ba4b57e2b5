// The pages around the game in a real browser: addresses, Back, focus, keyboard, small screens, broken storage, broken game, axe in both languages.
import { expect, type Page, test } from '@playwright/test';
import { axe } from './axe';

const QUIET = 'motion=off&sound=off';

const dialog = (page: Page, name: string) => page.locator(`dialog[open][data-dialog="${name}"]`);
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.action ?? document.activeElement?.tagName ?? '');

async function start(page: Page, query = 'lang=en'): Promise<void> {
  await page.goto(`./?${query}&${QUIET}`);
  await expect(page.locator('[data-action="start"]')).toBeVisible();
}

async function arrive(page: Page, query = 'lang=en'): Promise<void> {
  await start(page, query);
  await page.locator('[data-action="start"]').click();
  await expect(page.locator('[data-screen="isles"]')).toBeVisible({ timeout: 60_000 });
}

for (const [address, name] of [
  ['settings', 'settings'],
  ['privacy', 'privacy'],
  ['help', 'help'],
] as const) {
  test(`#/${address} is an address, and closing it leads to the screen`, async ({ page }) => {
    await page.goto(`./?lang=en&${QUIET}#/${address}`);
    await expect(dialog(page, name)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page, name)).toHaveCount(0);
    await expect(page.locator('[data-screen="start"]')).toBeVisible();
    await expect(page).toHaveURL(/#\/$/);
  });
}

test('Back closes one page after the other and leaves the screen standing', async ({ page }) => {
  await arrive(page);
  await page.locator('[data-action="settings"]').click();
  await expect(dialog(page, 'settings')).toBeVisible();
  await expect(page).toHaveURL(/#\/settings$/);
  await page.locator('[data-action="privacy"]').click();
  await expect(dialog(page, 'privacy')).toBeVisible();
  await page.goBack();
  await expect(dialog(page, 'settings')).toBeVisible();
  await page.goBack();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/isles$/);
  await expect(page.locator('[data-screen="isles"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-screen="start"]')).toBeVisible();
});

test('help over a level keeps what the child was doing', async ({ page }) => {
  await arrive(page);
  await page.evaluate(() => {
    location.hash = '#/play/gate-1';
  });
  await page.locator('[data-action="begin"]').click();
  await page.locator('[data-look]').first().click();
  await expect(page.locator('[data-cue]').first()).toBeVisible();
  const found = await page.locator('[data-cue]').count();
  await page.locator('[data-action="help"]').click();
  await expect(dialog(page, 'help')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('[data-cue]')).toHaveCount(found);
  await expect.poll(() => focused(page)).toBe('help');
});

for (const [action, name] of [
  ['settings', 'settings'],
  ['help', 'help'],
] as const) {
  test(`the ${name} page by keyboard: focus goes in, walks through, stays in, comes back`, async ({ page }) => {
    await start(page);
    await page.locator(`[data-action="${action}"]`).focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page, name)).toBeVisible();
    await expect.poll(() => focused(page)).toBe('H2');
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll('dialog[open] :is(button:not(:disabled), input:not([type=radio]), input:checked, summary)')].length,
    );
    const seen = new Set<string>();
    for (let i = 0; i < stops + 3; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const el = document.activeElement as HTMLElement;
        const target = el.matches('input') ? (el.closest('label') ?? el) : el;
        const ring = [el, target, ...target.children].some(
          (n) => getComputedStyle(n).outlineStyle === 'solid' && parseFloat(getComputedStyle(n).outlineWidth) >= 3,
        );
        const inside = el === document.body || el.closest('dialog[open]') !== null;
        return { key: `${el.tagName}${JSON.stringify({ ...el.dataset })}`, ring: ring || el.matches('body, dialog'), inside };
      });
      expect(at.inside, at.key).toBe(true);
      expect(at.ring, `ring on ${at.key}`).toBe(true);
      seen.add(at.key);
    }
    expect(seen.size).toBeGreaterThanOrEqual(stops);
    await page.keyboard.press('Escape');
    await expect(dialog(page, name)).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe(action);
  });
}

test('deleting everything asks, goes to the first screen, and leaves nothing', async ({ page }) => {
  await arrive(page);
  await page.evaluate(() => {
    location.hash = '#/privacy';
  });
  await expect(page.locator('[data-child]')).toHaveCount(1);
  await page.locator('[data-action="delete"]').click();
  await expect.poll(() => focused(page)).toBe('keep');
  await page.locator('[data-action="delete"]').click();
  await expect(page.locator('[data-screen="start"]')).toBeVisible();
  await expect(page.locator('[data-action="start"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-action="start"]')).toBeVisible();
  await expect(page.locator('[data-action="again"]')).toHaveCount(0);
});

test('a break shows the calm page; a broken promise shows a line; both offer a way on', async ({ page }) => {
  await arrive(page);
  await page.evaluate(() => void Promise.reject(new Error('a promise')));
  await expect(page.locator('[data-trouble="hiccup"]')).toBeVisible();
  const [line, top] = await Promise.all([page.locator('.notices').boundingBox(), page.locator('.hub-top').boundingBox()]);
  expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0);
  await page.locator('[data-action="dismiss"]').click();
  await expect(page.locator('[data-trouble]')).toHaveCount(0);
  await page.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('a break');
      }),
  );
  await expect(page.locator('[data-screen="error"]')).toBeVisible();
  await axe(page, 'error page');
  const file = page.waitForEvent('download');
  await page.locator('[data-screen="error"] [data-action="export"]').click();
  expect((await file).suggestedFilename()).toMatch(/lantern\.json$/);
  await page.locator('[data-screen="error"] [data-action="help"]').click();
  await expect(dialog(page, 'help')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-action="reload"]').click();
  await expect(page.locator('[data-screen="start"]')).toBeVisible();
});

test('at 320 px and the largest letters nothing runs off any page', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await start(page, 'lang=en');
  await page.locator('[data-action="settings"]').click();
  await page.locator('[data-text="150"]').click();
  await page.keyboard.press('Escape');
  for (const address of ['#/', '#/settings', '#/privacy', '#/help']) {
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    if (address !== '#/') await expect(page.locator('dialog[open]')).toBeVisible();
    const off = await page.evaluate(() => {
      const root = document.querySelector('dialog[open]') ?? document.querySelector('main');
      return [...(root?.querySelectorAll<HTMLElement>('*') ?? [])]
        .filter((el) => el.childElementCount === 0 && el.textContent?.trim() && !el.closest('.visually-hidden, [aria-hidden="true"]'))
        .filter((el) => {
          const box = el.getBoundingClientRect();
          return box.width > 0 && (box.right > window.innerWidth + 1 || box.left < -1);
        })
        .map((el) => el.textContent);
    });
    expect(off, address).toEqual([]);
  }
});

for (const language of ['en', 'zh']) {
  test(`axe finds nothing on the pages (${language})`, async ({ page }) => {
    test.slow();
    await arrive(page, `lang=${language}`);
    await axe(page, 'isles');
    await page.locator('[data-isle="gate"]').click();
    await expect(dialog(page, 'levels')).toBeVisible();
    await axe(page, 'levels');
    await page.keyboard.press('Escape');
    for (const [address, name] of [
      ['settings', 'settings'],
      ['privacy', 'privacy'],
      ['help', 'help'],
    ]) {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, address);
      await expect(dialog(page, name ?? '')).toBeVisible();
      // Everything that is folded away is looked at, too.
      if (name === 'privacy') await page.evaluate(() => document.querySelectorAll('details').forEach((d) => d.setAttribute('open', '')));
      if (name === 'help') await page.locator('[data-place="UK"]').click();
      await axe(page, name ?? '');
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    }
    await page.locator('[data-action="trickdex"]').click();
    await page.locator('[data-dex]').first().click();
    await expect(dialog(page, 'trick')).toBeVisible();
    await axe(page, 'trick');
  });
}
