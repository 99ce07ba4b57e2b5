// A child joins its class, plays, and hands in three ways that others can read; a family ticks a mission; a break is offered and takes nothing.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { joinText } from '../../src/core/classroom/assignment';
import type { Assignment, HandIn } from '../../src/core/classroom/classroom';
import { readSpoken } from '../../src/core/classroom/spoken';
import { QrParts, readHandIn } from '../../src/storage/hand-in';
import { playLevel } from './player';

const QUIET = 'motion=off&sound=off&e2e';
const ASSIGNMENT: Assignment = {
  code: 4321,
  seats: 24,
  band: 'A',
  language: 'en',
  levels: ['gate-1'],
  check: 'none',
  note: 'take-your-time',
  device: 'shared',
};
const SEAT = 5;
const TEXT = joinText(ASSIGNMENT);
const readQr = (png: PNG): string | null => {
  const decode = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;
  return decode(new Uint8ClampedArray(png.data), png.width, png.height)?.data ?? null;
};

async function axe(page: Page, where: string): Promise<void> {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(found.violations.map((v) => `${where}: ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}

/** Photographs the pictures as they turn, until the hand-in is whole. */
async function handInFromPictures(page: Page): Promise<HandIn> {
  const parts = new QrParts();
  for (let i = 0; i < 12; i++) {
    const text = readQr(PNG.sync.read(await page.locator('[data-qr]').screenshot()));
    expect(text, `picture ${i + 1} can be read`).not.toBeNull();
    const read = parts.take(text ?? '');
    if (!read.ok) throw new Error(read.reason);
    if (read.value.done) return read.value.done;
    await page.locator('[data-action="qr-after"]').click();
  }
  throw new Error('The pictures do not come to an end.');
}

async function sit(page: Page, seat: number): Promise<void> {
  await page.locator(`[data-seat="${seat}"]`).click();
  await page.locator('[data-action="yes"]').click();
  await expect(page.locator('[data-screen="join-path"]')).toBeVisible();
}

test('a child joins by link, plays, hands in by picture, file and code, and makes room for the next', async ({ page }) => {
  await page.goto(`./?lang=en&${QUIET}#/join/${TEXT}`);
  await expect(page.locator('[data-seat]')).toHaveCount(24);
  await axe(page, 'seats');
  await sit(page, SEAT);
  await expect(page.locator('[data-sign]')).toContainText('Your teacher sees what you hand in.');
  await expect(page.locator('[data-note]')).toContainText('Take your time');
  await axe(page, 'path');
  await page.locator('[data-action="go"]').click();
  await playLevel(page, 'gate-1');
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();
  await page.locator('[data-screen="result"] [data-action="hand-in"]').click();
  await expect(page.locator('[data-qr]')).toBeVisible();
  await axe(page, 'hand-in');
  const shown = await handInFromPictures(page);
  const download = page.waitForEvent('download');
  await page.locator('[data-action="save"]').click();
  const file = await (await download).path();
  const given = readHandIn(readFileSync(file, 'utf8'));
  expect(given.ok && given.value).toEqual(shown);
  expect(shown).toMatchObject({ code: ASSIGNMENT.code, seat: SEAT, attempts: [{ level: 'gate-1', kind: 'play' }] });
  const spoken = readSpoken((await page.locator('[data-spoken="gate-1"]').textContent()) ?? '', ASSIGNMENT.code);
  expect(spoken.ok && spoken.value).toMatchObject({ seat: SEAT, level: 'gate-1', see: true, decide: true, explain: true });

  await page.locator('[data-action="done"]').click();
  await expect(page.locator('[data-screen="join-end"]')).toContainText('Still on this device');
  await page.locator('[data-action="next-child"]').click();
  await expect(page.locator(`[data-seat="${SEAT}"] .seat-here`)).toBeVisible();
  await sit(page, SEAT + 1);
  await expect(page.locator('[data-step="gate-1"]')).toHaveAttribute('data-state', 'open');
  await page.reload();
  await sit(page, SEAT);
  await expect(page.locator('[data-step="gate-1"]')).toHaveAttribute('data-state', 'done');
});

test('six letters lead into the class, and wrong ones say so', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`./?lang=zh&${QUIET}#/join`);
  await expect(page.locator('[data-screen="join-code"]')).toBeVisible();
  await page.keyboard.type('zzzzzz');
  await expect(page.locator('.code-said')).not.toBeEmpty();
  await axe(page, 'code');
  expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth ?? 0)).toBeLessThanOrEqual(320);
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', `#/join/${text}`);
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
  }, TEXT);
  await expect(page.locator('[data-seat]')).toHaveCount(24);
});

test('two on one device take turns, and what they played is kept for both', async ({ page }) => {
  await page.goto(`./?lang=en&${QUIET}#/join/${TEXT}`);
  await sit(page, 1);
  await page.locator('[data-action="pair"]').click();
  await page.locator('[data-seat="2"]').click();
  await expect(page.locator('[data-partner]')).toBeVisible();
  await page.locator('[data-action="go"]').click();
  await expect(page.locator('[data-dialog="turn"] h2')).toContainText('You start');
  const turns: string[] = [];
  await page.addLocatorHandler(page.locator('[data-dialog="turn"]'), async (card) => {
    turns.push((await card.locator('h2').textContent()) ?? '');
    await card.locator('[data-action="take-turn"]').click();
  });
  await playLevel(page, 'gate-1');
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();
  expect(turns.length).toBeGreaterThan(2);
  expect(new Set(turns.map((t) => t.replace(/.*, /, ''))).size).toBe(2);
  const kept = await page.evaluate(() => {
    type Kept = { readonly id: string; readonly pair?: true };
    const store = (window as unknown as { lanternStore: { progress(): { children: Map<string, { attempts: Map<string, Kept> }> } } })
      .lanternStore;
    return [...store.progress().children.values()].map((c) => [...c.attempts.values()].map((a) => [a.id, a.pair]));
  });
  expect(kept).toHaveLength(2);
  expect(kept[0]).toEqual(kept[1]);
  expect(kept[0]?.[0]?.[1]).toBe(true);
});

test('a family ticks a mission and finds it ticked; a break is offered on the way and takes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const real = performance.now.bind(performance);
    performance.now = () => real() + ((window as unknown as { later?: number }).later ?? 0);
  });
  await page.goto(`./?lang=en&${QUIET}`);
  await page.locator('[data-action="start"]').click();
  await expect(page.locator('[data-screen="isles"]')).toBeVisible();
  await page.evaluate(() => {
    (window as unknown as { later: number }).later = 31 * 60_000;
    location.hash = '#/play/gate-1';
  });
  await page.locator('[data-action="break-go-on"]').click();
  await expect(page.locator('[data-action="begin"]')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/family';
  });
  await expect(page.locator('[data-screen="family"]')).toBeVisible();
  await axe(page, 'family');
  await page.locator('[data-tick="child"]').click();
  await expect(page.locator('.mission')).toHaveAttribute('data-done', 'false');
  await page.locator('[data-tick="grown-up"]').click();
  await expect(page.locator('.mission')).toHaveAttribute('data-done', 'true');
  await page.locator('label', { has: page.locator('[data-break="0"]') }).click();
  await page.goto(`./?lang=zh&${QUIET}#/family`);
  await expect(page.locator('.mission')).toHaveAttribute('data-done', 'true');
  await expect(page.locator('[data-break="0"]')).toBeChecked();
  await axe(page, 'family zh');
  await page.locator('[data-action="agreement"]').click();
  await page.locator('[data-line="listen-first"]').click();
  await expect(page.locator('[data-action="print"]')).toBeEnabled();
  await axe(page, 'agreement');
});
