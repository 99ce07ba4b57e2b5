// Plays a level of the Studio through the page as a child does: look, frame, cover, pin, choose a ring, post. It reads the level files to know how.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { isReason, outcomeOf } from '../../src/mechanics/circle/judge';
import type { CircleLevel, Part, Picture } from '../../src/mechanics/circle/schema';
import { allPictures, inFrame, present, type Shot, untouched } from '../../src/mechanics/circle/state';
import { type Hand, isWaiting, phaseNow, press, type Will } from './player';

const levelFile = (id: string): CircleLevel =>
  JSON.parse(readFileSync(new URL(`../../assets/levels/${id}.json`, import.meta.url), 'utf8')) as CircleLevel;

/** Every shot a child can make by simple means: each framing and beat, nothing or one thing or all clues covered, asked or not, now or later. */
function shotsOf(level: CircleLevel, picture: Picture): Shot[] {
  const frames = level.takes || level.tools.includes('crop') ? picture.frames.map((f) => f.id) : [untouched(picture).frame];
  const beats = level.takes ? Array.from({ length: picture.beats ?? 1 }, (_, i) => i) : [0];
  const covers: Part[][] = [[], ...picture.parts.map((p) => [p]), picture.parts.filter((p) => p.clue)];
  const people = picture.parts.filter((p) => p.person).map((p) => p.id);
  const shots: Shot[] = [];
  for (const after of level.tools.includes('wait') ? [false, true] : [false])
    for (const asked of level.tools.includes('ask') ? [[], people] : [[]])
      for (const covered of covers)
        for (const frame of frames)
          for (const beat of beats)
            for (const ring of [picture.plan, ...level.rings]) {
              const bare: Shot = { frame, beat, after, asked, ring, pin: null, covers: {} };
              const framed = covered.filter((p) => inFrame(picture, bare, p));
              shots.push({ ...bare, covers: Object.fromEntries(framed.map((p) => [p.id, 'blur' as const])) });
            }
  return shots;
}

const pick = (level: CircleLevel, picture: Picture, will: Will): Shot => {
  const good = (shot: Shot) => outcomeOf(picture, shot) === 'great';
  const found = shotsOf(level, picture).find((shot) =>
    will === 'wise' ? good(shot) : !good(shot) && outcomeOf(picture, shot) !== 'spare',
  );
  if (!found) throw new Error(`${picture.id}: no such shot.`);
  return found;
};

const click = async (page: Page, selector: string, hand: Hand): Promise<void> => {
  await press(page, page.locator(selector).first(), hand);
};

async function makePicture(page: Page, level: CircleLevel, picture: Picture, hand: Hand, will: Will): Promise<void> {
  const shot = pick(level, picture, will);
  const pin = picture.parts.find((p) => isReason(picture, p) === (will === 'wise'));
  for (let beat = 0; beat < (picture.beats ?? 1); beat++) {
    for (const part of picture.parts) {
      const look = page.locator(`[data-look="${part.id}"]`);
      if (present(part, beat) && (await look.count()) > 0) await press(page, look, hand);
    }
    if (level.takes && (picture.beats ?? 1) > 1) await click(page, '[data-move="beat"]', hand);
  }
  for (let beat = 0; beat < shot.beat; beat++) await click(page, '[data-move="beat"]', hand);
  if (shot.frame !== untouched(picture).frame) await click(page, `[data-frame="${shot.frame}"]`, hand);
  if (level.takes) await click(page, '[data-action="snap"]', hand);
  for (const id of shot.asked) await click(page, `[data-move="ask"][data-part="${id}"]`, hand);
  for (const id of Object.keys(shot.covers)) await click(page, `:is([data-move="blur"], [data-move="sticker"])[data-part="${id}"]`, hand);
  if (shot.after) await click(page, '[data-move="when"]', hand);
  await click(page, `[data-ring="${shot.ring}"]`, hand);
  if (pin) await click(page, `[data-cue="${pin.id}"]`, hand);
  await click(page, '[data-action="post"]', hand);
  await expect(page.locator('.after')).toBeVisible();
}

/** Plays the level on screen to its end. */
export async function playStudio(page: Page, id: string, options: { hand?: Hand; will?: Will } = {}): Promise<void> {
  const { hand = 'tap', will = 'wise' } = options;
  const level = levelFile(id);
  for (let guard = 0; guard < 60; guard++) {
    await expect(page.locator('[data-screen="play"][data-phase], [data-screen="result"]').first()).toBeVisible();
    if ((await page.locator('[data-screen="result"]').count()) > 0) return;
    const root = page.locator('[data-screen="play"]');
    if ((await page.locator('[data-action="begin"]').count()) > 0) await click(page, '[data-action="begin"]', hand);
    else if ((await page.locator('.after').count()) > 0) await click(page, '.after [data-action="continue"]', hand);
    else if (isWaiting(await phaseNow(page))) {
      const shown = await root.getAttribute('data-encounter');
      const picture = allPictures(level).find((p) => p.id === shown);
      if (!picture) throw new Error(`The page shows ${shown}, which the level file does not have.`);
      await makePicture(page, level, picture, hand, will);
    }
    await page.waitForTimeout(60);
  }
  throw new Error(`${id} does not come to an end.`);
}
