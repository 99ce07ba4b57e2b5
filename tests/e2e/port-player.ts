// Plays a level of windows with cords through the page as a child does: look three ways, peg, act, read on.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { POINTS } from '../../src/core/level/level';
import { rightReasons } from '../../src/mechanics/cords/judge';
import type { Action, CordsLevel, Pane } from '../../src/mechanics/cords/schema';
import { allEncounters, choiceOf } from '../../src/mechanics/cords/state';
import type { CordsWords } from '../../src/mechanics/cords/words';
import { drag, type Hand, isWaiting, middleOf, phaseNow, press, type Will } from './player';

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
const here = (page: Page): Locator => page.locator('[data-screen="play"]');

/** Wise: the best action, else the worst one that is not a check. */
function pick(pane: Pane, will: Will): Action {
  const ends = pane.choices.filter((c) => c.as !== 'check');
  const order = [...ends].sort((a, b) => POINTS[b.grade] - POINTS[a.grade] || Number(a.as === 'tell') - Number(b.as === 'tell'));
  return (will === 'wise' ? order[0] : order.at(-1))?.as ?? 'bin';
}

async function answerOnce(page: Page, level: CordsLevel, words: CordsWords, options: { hand: Hand; will: Will }): Promise<void> {
  const { hand, will } = options;
  const encounterId = (await here(page).getAttribute('data-encounter')) ?? '';
  const paneId = (await here(page).getAttribute('data-window')) ?? '';
  const pane = allEncounters(level)
    .find((e) => e.id === encounterId)
    ?.windows.find((w) => w.id === paneId);
  if (!pane) throw new Error(`The page shows ${encounterId}/${paneId}, which the level file does not have.`);
  for (const at of will === 'wise' ? level.looks : (['front'] as const)) await press(page, page.locator(`[data-look="${at}"]`), hand);
  const as = pick(pane, will);
  if (will === 'wise' && choiceOf(pane, as)?.grade !== 'wise') await press(page, page.locator('.side [data-choice="check"]'), hand);
  const choice = choiceOf(pane, as);
  const right = choice ? rightReasons(pane, choice) : new Set<string>();
  const texts = words.encounters[encounterId]?.windows[paneId]?.signs ?? {};
  const wanted = pane.signs.filter((s) => right.has(s.id) === (will === 'wise')).map((s) => texts[s.id] ?? '');
  for (const text of wanted) {
    const tag = page.locator('[data-cue]', { hasText: text }).first();
    if ((await tag.count()) === 0) continue;
    await press(page, tag, hand);
    break;
  }
  if ((await page.locator('[data-cue][aria-pressed="true"]').count()) === 0) await press(page, page.locator('[data-cue]').first(), hand);
  if (hand === 'drag' && as === 'bin') {
    await page.waitForTimeout(900);
    const bar = await page.locator('.pane.top .pane-bar').boundingBox();
    if (!bar) throw new Error('There is no window.');
    await drag(page, { x: bar.x + 40, y: bar.y + bar.height / 2 }, await middleOf(page.locator('[data-bin-drop]')));
    await expect(page.locator('[data-moment="feedback"]')).toBeVisible();
    return;
  }
  const inside = as === 'go' || as === 'close' ? '.pane.top' : '.side';
  await press(page, page.locator(`${inside} [data-choice="${as}"]`), hand);
  await expect(page.locator('[data-moment="feedback"], [data-moment="telling"]')).toBeVisible();
}

/** Plays the level on screen to its end. */
export async function playPort(page: Page, id: string, options: { hand?: Hand; will?: Will; language?: string } = {}): Promise<void> {
  const { hand = 'tap', will = 'wise', language = 'en' } = options;
  const level = read<CordsLevel>(`assets/levels/${id}.json`);
  const words = read<CordsWords>(`locales/${language}/levels/${id}.json`);
  for (let guard = 0; guard < 80; guard++) {
    await expect(page.locator('[data-screen="play"][data-phase], [data-screen="result"]').first()).toBeVisible();
    if ((await page.locator('[data-screen="result"]').count()) > 0) return;
    const begin = page.locator('[data-action="begin"]');
    const tell = page.locator('[data-tell]');
    const onward = page.locator('.feedback [data-action="continue"]');
    if ((await begin.count()) > 0) await press(page, begin, hand);
    else if ((await tell.count()) > 0) await press(page, tell.first(), hand);
    else if ((await onward.count()) > 0) await press(page, onward, hand);
    else if (isWaiting(await phaseNow(page))) await answerOnce(page, level, words, { hand, will });
    await page.waitForTimeout(60);
  }
  throw new Error(`${id} does not come to an end.`);
}
