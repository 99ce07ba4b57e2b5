// Main-thread time of the hub and of a level, each beside a bare Phaser page that moves as much. Knows no drawing.
import { onColdPage, slowDown } from './browser.mjs';
import { median, traceFrames } from './frames.mjs';
import { movingOn } from './moving.mjs';
import { toDecision, toHub, toLevel, toStart } from './walk.mjs';

const WATCH = 1300;
const RATES = [1, 4];

/** The stage leaves things out on slow machines, so what moves is counted before and after, until both agree. */
async function measureGame(browser, page) {
  let before = await movingOn(page, 700);
  for (let tries = 0; ; tries++) {
    const frames = await traceFrames(browser, page, WATCH);
    const after = await movingOn(page, 700);
    const near = Math.abs(after.things.length - before.things.length) <= Math.max(2, after.things.length * 0.05);
    if (near || tries === 3) return { frames, match: after };
    before = after;
  }
}

/** Resolves when the running scene shows `least` pictures and no fewer than a moment ago. */
async function sceneStands(page, key) {
  await page.waitForFunction((k) => globalThis.lanternStage?.game.scene.getScene(k)?.children.list.length > 12, key);
  await page.waitForTimeout(2200);
}

async function atEachRate(browser, page, cdp, scene, into) {
  for (const rate of RATES) {
    await slowDown(cdp, rate);
    await page.waitForTimeout(300);
    into.push({ scene, rate, ...(await measureGame(browser, page)) });
  }
  await slowDown(cdp, 1);
}

async function gameRound(browser, base, level) {
  return onColdPage(browser, async (page, cdp) => {
    const found = [];
    await toStart(page, base, 'lang=en&seed=5&sound=off&e2e');
    await toHub(page);
    await sceneStands(page, 'hub');
    await atEachRate(browser, page, cdp, 'hub', found);
    await toLevel(page, level);
    await toDecision(page);
    await sceneStands(page, 'gate');
    await atEachRate(browser, page, cdp, 'level', found);
    return found;
  });
}

async function bareRound(browser, url, found) {
  return onColdPage(browser, async (page, cdp) => {
    await page.addInitScript((canvas) => {
      globalThis.benchCanvas = canvas;
    }, found[0].match);
    await page.goto(url);
    await page.waitForFunction(() => globalThis.benchMoving !== undefined);
    const bare = [];
    for (const { match, rate } of found) {
      await slowDown(cdp, 1);
      await page.evaluate((m) => globalThis.benchShow(m), match);
      await page.waitForFunction((n) => globalThis.benchMoving === n, match.things.length);
      await slowDown(cdp, rate);
      await page.waitForTimeout(500);
      bare.push(await traceFrames(browser, page, WATCH));
    }
    return bare;
  });
}

/** Medians over `rounds`: { scene, rate, moving, shown, game: { median, p95 }, bare: { median, p95 } } for each scene and rate. */
export async function measureScenes(browser, base, bareUrl, level, rounds, told) {
  const all = [];
  for (let i = 0; i < rounds; i++) {
    const found = await gameRound(browser, base, level);
    const bare = await bareRound(browser, bareUrl, found);
    found.forEach((f, n) => all.push({ ...f, bare: bare[n] }));
    told(found.map((f, n) => `${f.scene} ${f.rate}×: ${f.frames.median.toFixed(1)} beside ${bare[n].median.toFixed(1)} ms`).join(', '));
  }
  const kinds = all.slice(0, all.length / rounds);
  return kinds.map(({ scene, rate }) => {
    const mine = all.filter((a) => a.scene === scene && a.rate === rate);
    const of = (read) => median(mine.map(read));
    const both = (read) => ({ median: of((a) => read(a).median), p95: of((a) => read(a).p95), frames: of((a) => read(a).frames) });
    return {
      scene,
      rate,
      renderer: mine[0].match.renderer === 2 ? 'WebGL' : '2D canvas',
      moving: of((a) => a.match.things.length),
      shown: of((a) => a.match.shown),
      game: both((a) => a.frames),
      bare: both((a) => a.bare),
    };
  });
}
