// Sound and reading aloud in a real browser: local voices only, sentences marked where they stand, and no sound file before the first touch.
import { expect, type Locator, type Page, test } from '@playwright/test';

/** Puts a voice into the page that reads each sentence until `endSentence`; `local` says where the voice would live. */
async function giveVoice(page: Page, local: boolean, late = false): Promise<void> {
  await page.addInitScript(
    ([isLocal, isLate]) => {
      const voice = { name: 'Test', lang: 'en-GB', localService: isLocal, default: true, voiceURI: 'test' };
      const target = new EventTarget();
      const spoken: string[] = [];
      let list = isLate ? [] : [voice];
      let last: Utterance | null = null;
      class Utterance {
        onstart: (() => void) | null = null;
        onend: (() => void) | null = null;
        onerror: (() => void) | null = null;
        voice: unknown = null;
        rate = 1;
        constructor(readonly text: string) {}
      }
      const fake = Object.assign(target, {
        getVoices: () => list,
        cancel: () => undefined,
        speak: (words: Utterance) => {
          spoken.push(`${words.rate} ${words.text}`);
          words.onstart?.();
          last = words;
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: fake });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      Object.assign(window, { spoken, endSentence: () => last?.onend?.() });
      if (isLate)
        setTimeout(() => {
          list = [voice];
          target.dispatchEvent(new Event('voiceschanged'));
        }, 1500);
    },
    [local, late] as const,
  );
}

interface WithVoice {
  readonly spoken: string[];
  endSentence(): void;
}
const spoken = (page: Page) => page.evaluate(() => (window as unknown as WithVoice).spoken);
/** The voice comes to the end of its sentence: after a stop too, as browsers do. */
const endSentence = (page: Page) => page.evaluate(() => (window as unknown as WithVoice).endSentence());
/** What is marked is what was said last, and nothing else is. */
async function expectMarked(page: Page, where: Locator): Promise<string> {
  await expect(where.locator('.reading')).toHaveCount(1);
  const said = (await spoken(page)).at(-1) ?? '';
  expect(said).toMatch(/^0\.92 ./);
  // Drawn a moment after it is said.
  await expect(where.locator('.reading')).toHaveText(said.slice('0.92 '.length));
  return said;
}
/** The level's first page, on a slow machine too. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-action="begin"]')).toBeVisible({ timeout: 90_000 });
}

const LEVEL = './?lang=en&seed=5&sound=off&motion=off#/play/gate-1';

test('reads the story and a letter with the sentence marked in place, one at a time', async ({ page }) => {
  await giveVoice(page, true);
  await open(page, LEVEL);
  const story = page.locator('.story');
  await story.locator('[data-action="say"]').click();
  const first = await expectMarked(page, story);
  await endSentence(page);
  await expect.poll(() => spoken(page).then((s) => s.length)).toBe(2);
  expect(await expectMarked(page, story)).not.toBe(first);
  await story.locator('[data-action="say"]').click();
  await expect(page.locator('.reading')).toHaveCount(0);
  await endSentence(page);
  await expect(page.locator('.reading')).toHaveCount(0);
  expect(await spoken(page)).toHaveLength(2);

  await page.locator('[data-action="begin"]').click();
  const letter = page.locator('.guest-card').first();
  const lumi = page.locator('.lumi-says');
  await letter.locator('[data-action="say"]').click();
  await expect(letter.locator('.reading')).toHaveCount(1);
  await lumi.locator('[data-action="say"]').click();
  await expect(lumi.locator('.reading')).toHaveCount(1);
  await expect(letter.locator('.reading')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reading')).toHaveCount(0);

  await page.locator('[data-look]').first().click();
  const tag = page.locator('.sign-tag').first();
  await tag.locator('[data-action="say"]').click();
  await expect(tag.locator('.tag .reading')).toHaveCount(1);
  await page.locator('[data-cue]').first().click();
  await page.locator('[data-choice="shut"]').click();
  const feedback = page.locator('.feedback');
  await feedback.locator('[data-action="say"]').click();
  await expect(feedback.locator('.reading')).toHaveCount(1);
  await feedback.locator('[data-action="continue"]').click();
  await expect(page.locator('.reading')).toHaveCount(0);
});

test('reads by itself when asked to', async ({ page }) => {
  await giveVoice(page, true);
  await open(page, LEVEL);
  await page.locator('[data-action="begin"]').click();
  await page.locator('[data-action="settings"]').click();
  await page.locator('.switch', { has: page.locator('[data-setting="byItself"]') }).click();
  await page.locator('[data-dialog="settings"] [data-action="close"]').click();
  expect(await spoken(page)).toHaveLength(0);
  await page.locator('[data-look]').first().click();
  const tag = await page.locator('.tag .said').first().textContent();
  await expect.poll(() => spoken(page)).toEqual([`0.92 ${tag}`]);
});

test('offers the button when a voice comes late', async ({ page }) => {
  await giveVoice(page, true, true);
  await open(page, LEVEL);
  await expect(page.locator('.story [data-action="say"]')).toBeVisible();
});

test('a voice that is not on the device is never offered', async ({ page }) => {
  await giveVoice(page, false);
  await open(page, LEVEL);
  await expect(page.locator('[data-action="say"]')).toHaveCount(0);
  await page.locator('[data-action="begin"]').click();
  await expect(page.locator('.guest-card').first()).toBeVisible();
  await expect(page.locator('[data-action="say"]')).toHaveCount(0);
  expect(await spoken(page)).toHaveLength(0);
});

test('asks for no sound before the first touch, then for few files and no remote one', async ({ page }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(e.message));
  page.on('request', (r) => {
    if (/\.(?:webm|mp3)$|engine-/.test(new URL(r.url()).pathname)) asked.push(new URL(r.url()).pathname);
  });
  await open(page, './?lang=en&seed=5&motion=off#/play/gate-1');
  await page.waitForTimeout(800);
  expect(asked).toEqual([]);
  await page.locator('[data-action="begin"]').click();
  await expect.poll(() => asked.filter((p) => p.includes('effects'))).toHaveLength(1);
  await expect.poll(() => asked.some((p) => p.includes('gate-base'))).toBe(true);
  expect(asked.filter((p) => /webm|mp3/.test(p))).toHaveLength(2);
  expect(errors).toEqual([]);
});

test('plays on where no sound file can be had, and says so once in the settings', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(e.message));
  await page.route(/\.(?:webm|mp3)$/, (r) => r.abort());
  await open(page, './?lang=en&seed=5&motion=off#/play/gate-1');
  await page.locator('[data-action="begin"]').click();
  await page.locator('[data-look]').first().click();
  await page.locator('[data-cue]').first().click();
  await page.locator('[data-choice="open"]').click();
  await expect(page.locator('.feedback')).toBeVisible();
  await page.locator('.feedback [data-action="continue"]').click();
  await page.locator('[data-action="settings"]').click();
  await expect(page.locator('[data-notice="no-sound"]')).toBeVisible();
  expect(errors).toEqual([]);
});
