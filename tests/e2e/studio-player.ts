// Plays a level of the Studio through the page as a child does: look, frame, cover, pin, choose a ring, post. It reads the level files to know how.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { isReason, outcomeOf } from '../../src/mechanics/circle/judge';
import type { CircleLevel, Part, Picture } from '../../src/mechanics/circle/schema';
import { allPictures, frameBox, inFrame, present, type Shot, untouched } from '../../src/mechanics/circle/state';
import { type At, type Hand, isWaiting, phaseNow, press, type Will } from './player';

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

const PLANE = { width: 1600, height: 900 };

/** Where a spot of the picture is on the screen: all of it while taking, else what is framed. */
async function onScreen(page: Page, picture: Picture, frame: string | null, spot: At): Promise<At> {
  const view = page.locator('.view');
  await view.scrollIntoViewIfNeeded();
  const box = await view.boundingBox();
  if (!box) throw new Error('No picture on screen.');
  const [x, y, w, h] = frame === null ? [0, 0, PLANE.width, PLANE.height] : frameBox(picture, frame);
  return { x: box.x + ((spot.x - x) / w) * box.width, y: box.y + ((spot.y - y) / h) * box.height };
}

/** A spot of the picture where this part lies on top: small things lie over large ones. */
function spotOf(picture: Picture, part: Part, beat: number): At {
  const others = picture.parts.filter((p) => p !== part && present(p, beat) && p.box[2] * p.box[3] <= part.box[2] * part.box[3]);
  const [x, y, w, h] = part.box;
  for (let i = 0; i < 81; i++) {
    const spot = { x: x + w * (0.1 + 0.1 * ((i * 5 + 4) % 9)), y: y + h * (0.1 + 0.1 * ((Math.floor(i / 9) * 5 + 4) % 9)) };
    const under = others.some(({ box: [a, b, c, d] }) => spot.x > a - 13 && spot.x < a + c + 13 && spot.y > b - 13 && spot.y < b + d + 13);
    if (!under && spot.x > 0 && spot.x < PLANE.width && spot.y > 0 && spot.y < PLANE.height) return spot;
  }
  throw new Error(`${picture.id}: ${part.id} lies under other things.`);
}

/** Touches a part on the picture itself. */
async function touch(
  page: Page,
  picture: Picture,
  part: Part,
  shot: { readonly beat: number; readonly frame: string | null },
): Promise<void> {
  const { x, y } = await onScreen(page, picture, shot.frame, spotOf(picture, part, shot.beat));
  await page.touchscreen.tap(x, y);
}

/** Pans the viewfinder with a finger until it stands where this framing is. */
async function pan(page: Page, picture: Picture, frame: string): Promise<void> {
  const [x, y, w, h] = frameBox(picture, frame);
  const from = await onScreen(page, picture, null, { x: PLANE.width / 2, y: PLANE.height / 2 });
  const to = await onScreen(page, picture, null, { x: x + w / 2, y: y + h / 2 });
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly At[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((p) => ({ ...p })) });
  await send('touchStart', [from]);
  for (let i = 1; i <= 6; i++) await send('touchMove', [{ x: from.x + ((to.x - from.x) * i) / 6, y: from.y + ((to.y - from.y) * i) / 6 }]);
  // The finger rests before it lifts: after a flick the browser takes the next tap for a hand that stops the sliding page.
  await page.waitForTimeout(150);
  await send('touchMove', [to]);
  await send('touchEnd', []);
  await session.detach();
  await expect(page.locator(`[data-frame="${frame}"]`)).toHaveAttribute('aria-pressed', 'true');
}

/** The same picture with a finger: things are touched on it, the viewfinder is panned, covers are laid where they belong. */
async function touchPicture(page: Page, level: CircleLevel, picture: Picture): Promise<void> {
  const shot = pick(level, picture, 'wise');
  const pin = picture.parts.find((p) => isReason(picture, p));
  const whole = level.takes ? null : shot.frame;
  for (let beat = 0; beat < (picture.beats ?? 1); beat++) {
    for (const part of picture.parts) {
      const look = page.locator(`[data-look="${part.id}"]`);
      if (!present(part, beat) || (await look.count()) === 0) continue;
      await touch(page, picture, part, { beat, frame: whole });
      await expect(look).toHaveCount(0);
    }
    if (level.takes && (picture.beats ?? 1) > 1) await page.locator('[data-move="beat"]').tap();
  }
  for (let beat = 0; beat < shot.beat; beat++) await page.locator('[data-move="beat"]').tap();
  if (level.takes && shot.frame !== untouched(picture).frame) await pan(page, picture, shot.frame);
  if (level.takes) await page.locator('[data-action="snap"]').tap();
  for (const id of Object.keys(shot.covers)) {
    const part = picture.parts.find((p) => p.id === id);
    await page.locator(':is([data-tool="blur"], [data-tool="sticker"])').first().tap();
    if (part) await touch(page, picture, part, shot);
  }
  await page.locator(`[data-ring="${shot.ring}"]`).tap();
  if (pin) await page.locator(`[data-cue="${pin.id}"]`).tap();
  await page.locator('[data-action="post"]').tap();
  await expect(page.locator('.after')).toBeVisible();
}

async function makePicture(page: Page, level: CircleLevel, picture: Picture, hand: Hand, will: Will): Promise<void> {
  if (hand === 'drag') return touchPicture(page, level, picture);
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
