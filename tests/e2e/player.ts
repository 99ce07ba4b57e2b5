// Plays a level through the page as a child does: shine, hang, pull, read on. It reads the level files to know which answer to give.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { POINTS } from '../../src/core/level/level';
import { rightReasons } from '../../src/mechanics/ropes/judge';
import type { Choice, Guest, Node, RopesLevel } from '../../src/mechanics/ropes/schema';
import type { RopesWords } from '../../src/mechanics/ropes/words';

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
export const levelFile = (id: string): RopesLevel => read<RopesLevel>(`assets/levels/${id}.json`);
export const wordsFile = (id: string, language: string): RopesWords => read<RopesWords>(`locales/${language}/levels/${id}.json`);

/** 'drag': what is drawn is swept, dragged and pulled with the pointer; only what has no other way is pressed. */
export type Hand = 'tap' | 'keyboard' | 'drag';
export type Will = 'wise' | 'risky';

/** Presses a button the way this hand does. */
export async function press(page: Page, button: Locator, hand: Hand): Promise<void> {
  if (hand !== 'keyboard') {
    await button.click();
    return;
  }
  await expect(button).toBeEnabled();
  await button.focus();
  await page.keyboard.press('Enter');
}

const here = (page: Page): Locator => page.locator('[data-screen="play"]');

/** What the level on screen waits for, without waiting: null when the result has taken its place by now. */
export const phaseNow = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('[data-screen="play"]')?.getAttribute('data-phase') ?? null);
export const isWaiting = (phase: string | null): boolean => phase !== null && phase !== 'done';

function nodeOnScreen(guest: Guest, ids: readonly string[]): Node {
  const node = guest.nodes.find((n) => n.choices.some((c) => ids.includes(c.id)));
  if (!node) throw new Error(`No node of ${guest.id} offers ${ids.join(', ')}.`);
  return node;
}

const pick = (node: Node, will: Will): Choice => {
  const order = [...node.choices].sort((a, b) => POINTS[b.grade] - POINTS[a.grade] || Number(a.as === 'tell') - Number(b.as === 'tell'));
  const worst = order.at(-1)?.grade;
  return (will === 'wise' ? order[0] : order.find((c) => c.grade === worst)) as Choice;
};

export interface At {
  readonly x: number;
  readonly y: number;
}

/** Where the middle of something drawn is, once it stands still. */
export async function middleOf(thing: Locator): Promise<At> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold at one point, moves to another in small steps and lets go. */
export async function drag(page: Page, from: At, to: At): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

/** Moves Lumi's light past the dark places, pressing nothing, until none is left. */
async function sweepLight(page: Page): Promise<void> {
  for (let i = 0; i < 12; i++) {
    const dark = page.locator('[data-look]').first();
    if ((await dark.count()) === 0) return;
    const { x, y } = await middleOf(dark);
    await page.mouse.move(x + 44, y + 10, { steps: 2 });
  }
}

async function shineEverywhere(page: Page, hand: Hand): Promise<void> {
  if (hand === 'drag') return sweepLight(page);
  for (let i = 0; i < 12; i++) {
    const spot = page.locator('[data-look]').first();
    if ((await spot.count()) === 0) return;
    hand === 'keyboard' ? await spot.focus() : await spot.click();
    await page.waitForTimeout(40);
  }
}

/** Hangs a tag on the beam: pressed, or carried there. */
async function hang(page: Page, tag: Locator, hand: Hand): Promise<void> {
  const beam = page.locator('[data-drop="rail"]');
  if (hand !== 'drag' || (await beam.count()) === 0) return press(page, tag, hand);
  await page.waitForTimeout(400);
  await drag(page, await middleOf(tag), await middleOf(beam));
}

/** A rope is pulled down by its handle; a card or a tool is pressed. */
async function take(page: Page, choice: Locator, hand: Hand): Promise<void> {
  if (hand !== 'drag' || (await choice.getAttribute('data-rope')) === null) return press(page, choice, hand);
  const from = await middleOf(choice);
  await drag(page, from, { x: from.x + 6, y: from.y + 90 });
}

async function answerOnce(page: Page, level: RopesLevel, words: RopesWords, hand: Hand, will: Will): Promise<void> {
  const root = here(page);
  const encounterId = (await root.getAttribute('data-encounter')) ?? '';
  const guestId = (await root.getAttribute('data-guest')) ?? '';
  const all = [...level.acts.flatMap((a) => a.encounters), ...level.twins.map((t) => t.encounter)];
  const guest = all.find((e) => e.id === encounterId)?.guests.find((g) => g.id === guestId);
  if (!guest) throw new Error(`The page shows ${encounterId}/${guestId}, which the level file does not have.`);
  await expect(page.locator('.typing')).toHaveCount(0, { timeout: 20_000 });
  await shineEverywhere(page, hand);
  const ids = await page.locator('[data-choice]').evaluateAll((list) => list.map((el) => el.getAttribute('data-choice') ?? ''));
  const node = nodeOnScreen(guest, ids);
  const choice = pick(node, will);
  const right = rightReasons(guest, choice);
  const texts = words.encounters[encounterId]?.guests[guestId]?.signs ?? {};
  const wanted = Object.entries(texts).filter(([id]) => (will === 'wise' ? right.has(id) : !right.has(id)));
  for (const [, text] of wanted) {
    const tag = page.locator('[data-cue]', { hasText: text }).first();
    if ((await tag.count()) > 0) {
      await hang(page, tag, hand);
      break;
    }
  }
  if ((await page.locator('[data-cue][aria-pressed="true"]').count()) === 0 && node.signs.length > 0)
    await hang(page, page.locator('[data-cue]').first(), hand);
  await take(page, page.locator(`[data-choice="${choice.id}"]`).first(), hand);
}

/** Plays the level on screen to its end. */
export async function playLevel(page: Page, id: string, options: { hand?: Hand; will?: Will; language?: string } = {}): Promise<void> {
  const { hand = 'tap', will = 'wise', language = 'en' } = options;
  const level = levelFile(id);
  const words = wordsFile(id, language);
  for (let guard = 0; guard < 80; guard++) {
    await expect(page.locator('[data-screen="play"][data-phase], [data-screen="result"]').first()).toBeVisible();
    if ((await page.locator('[data-screen="result"]').count()) > 0) return;
    const begin = page.locator('[data-action="begin"]');
    const tell = page.locator('[data-tell]');
    const onward = page.locator('.feedback [data-action="continue"]');
    if ((await begin.count()) > 0) await press(page, begin, hand);
    else if ((await tell.count()) > 0) await press(page, tell.first(), hand);
    else if ((await onward.count()) > 0) {
      await expect(onward).toBeVisible();
      await press(page, onward, hand);
    } else if (isWaiting(await phaseNow(page))) await answerOnce(page, level, words, hand, will);
    await page.waitForTimeout(60);
  }
  throw new Error(`${id} does not come to an end.`);
}
