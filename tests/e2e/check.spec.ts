// Both forms of the Lantern Check and a booster, played through by machine in both languages; axe, keyboard, a small screen, what is kept.
import { expect, type Page, test } from '@playwright/test';
import { playWith, wiseBot } from '../../tools/levels/bots';
import { axe } from './axe';
import { answerAll, wise } from './check-player';
import { levelFile, press } from './player';
import { ready } from './storage-kit';

const QUIET = 'motion=off&sound=off&e2e';
const dayAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A child of this device who played the first level well, some days ago. */
async function playedBefore(page: Page, days: number): Promise<string> {
  await ready(page);
  const level = levelFile('gate-1');
  return page.evaluate(
    async ([answers, day]) => {
      const { id } = await window.lanternStore.addChild({ colour: 'green', animal: 'otter' });
      await window.lanternStore.finish(id, {
        id: '00000000000000f1',
        level: 'gate-1',
        version: 1,
        kind: 'play',
        nth: 1,
        day,
        seed: 1,
        answers,
      });
      return id;
    },
    [playWith(level, wiseBot, 1), dayAgo(days)] as const,
  );
}

interface Kept {
  readonly kind: string;
  readonly level: string;
  readonly answers: readonly { readonly encounter: string; readonly steps: readonly { readonly choice: string }[] }[];
}
const keptOf = (page: Page, id: string): Promise<Kept[]> =>
  page.evaluate(
    (child) => [...(window.lanternStore.child(child)?.attempts.values() ?? [])] as { kind: string; level: string; answers: [] }[],
    id,
  );

const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.querySelector('.check-room')?.scrollWidth ?? 9999) <= window.innerWidth);

for (const [lang, hand] of [
  ['en', 'keyboard'],
  ['zh', 'tap'],
] as const) {
  test(`both forms and a booster, in ${lang}, by ${hand}`, async ({ page }) => {
    await page.goto(`./?lang=${lang}&${QUIET}`);
    const child = await playedBefore(page, 8);
    await page.evaluate(() => {
      location.hash = '#/check/a';
    });
    await page.locator(`[data-child="${child}"]`).click();
    await axe(page, `hello, ${lang}`);
    await press(page, page.locator('[data-action="begin"]'), hand);
    await axe(page, `story, ${lang}`);
    await answerAll(page, 10, hand);
    await expect(page.locator('[data-action="home"][data-kept="saved"]')).toBeVisible();
    await axe(page, `thanks, ${lang}`);
    expect(await page.locator('main').innerText()).not.toMatch(/\d/);
    // Form a is done, so an address without a form means the other one.
    await page.evaluate(() => {
      location.hash = '#/check';
    });
    await press(page, page.locator('[data-action="begin"]'), hand);
    await answerAll(page, 10, hand);
    await expect(page.locator('[data-action="home"][data-kept="saved"]')).toBeVisible();
    await page.evaluate(() => {
      location.hash = '#/booster';
    });
    await press(page, page.locator('[data-screen="booster"] [data-action="begin"]'), hand);
    const first = (await page.locator('[data-item]').getAttribute('data-item')) ?? '';
    await press(page, page.locator(`[data-answer="${wise(first)}"]`), hand);
    await expect(page.locator('.check-told[data-grade="wise"]')).toBeVisible();
    await expect(page.locator('mark.cue-spot')).not.toBeEmpty();
    await axe(page, `told, ${lang}`);
    await press(page, page.locator('[data-action="next"]'), hand);
    for (let i = 1; i < 4; i++) {
      await press(page, page.locator('[data-answer="go-on"]'), hand);
      await press(page, page.locator('.check-told [data-action="next"]'), hand);
    }
    await expect(page.locator('[data-action="home"][data-kept="saved"]')).toBeVisible();
    const all = await keptOf(page, child);
    expect(all.map((a) => `${a.kind} ${a.level} ${a.answers.length}`).sort()).toEqual([
      'booster booster 4',
      'check check-a 10',
      'check check-b 10',
      `play gate-1 ${playWith(levelFile('gate-1'), wiseBot, 1).length}`,
    ]);
    const checked = all.filter((a) => a.kind === 'check').flatMap((a) => a.answers);
    expect(checked.every((a) => a.steps[0]?.choice === wise(a.encounter))).toBe(true);
  });
}

test('stopping in the middle keeps nothing, going back changes an answer, a phone of 320 px shows it all', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`./?lang=en&${QUIET}`);
  const child = await playedBefore(page, 1);
  await page.evaluate(() => {
    document.documentElement.dataset.text = '150';
    location.hash = '#/check/b';
  });
  await page.locator(`[data-child="${child}"]`).click();
  await page.locator('[data-action="begin"]').click();
  await page.locator('[data-answer="leave"]').click();
  await page.locator('[data-action="next"]').click();
  await page.locator('[data-action="back"]').click();
  await expect(page.locator('[data-answer="leave"]')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-answer="get-help"]').click();
  await expect(page.locator('[data-answer][aria-pressed="true"]')).toHaveCount(1);
  expect(await fits(page)).toBe(true);
  await axe(page, '320 px');
  await page.locator('[data-action="stop"]').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-dialog="stop"]')).toHaveCount(0);
  await page.locator('[data-action="stop"]').click();
  await page.locator('[data-action="stop-yes"]').click();
  await expect(page.locator('[data-screen="check"]')).toHaveCount(0);
  expect((await keptOf(page, child)).map((a) => a.kind)).toEqual(['play']);
  // Nothing was due a day after the first play.
  await page.evaluate(() => {
    location.hash = '#/booster';
  });
  await expect(page.locator('[data-screen="booster"] [data-action="home"]')).toBeVisible();
});
