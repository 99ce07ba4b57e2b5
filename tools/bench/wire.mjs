// What the game sends over the wire, cold: to the start screen, to the hub, to the first decision. Knows no file by name.
import { onColdPage, watchWire } from './browser.mjs';
import { toDecision, toHub, toLevel, toStart } from './walk.mjs';

const sum = (list) => list.reduce((n, r) => n + r.bytes, 0);

/** Bytes so far; `code` is script, style and font, which the start screen's limit counts. */
async function soFar(page, wire) {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800);
  const list = wire.list();
  const code = list.filter((r) => /\.(?:js|css|woff2)(?:\?|$)/.test(r.url));
  return { total: sum(list), code: sum(code), font: sum(list.filter((r) => /\.woff2(?:\?|$)/.test(r.url))), requests: list.length };
}

/** One cold visit with sound and full motion, as a child would make it. */
export const measureWire = (browser, base, level) =>
  onColdPage(browser, async (page, cdp) => {
    const wire = await watchWire(cdp);
    await toStart(page, base, 'lang=en&seed=5');
    const start = await soFar(page, wire);
    await toHub(page);
    const hub = await soFar(page, wire);
    await toLevel(page, level);
    await toDecision(page);
    return { start, hub, decision: await soFar(page, wire) };
  });

/** The Chinese start screen: its font comes after the first paint and is reported apart. */
export const measureChineseStart = (browser, base) =>
  onColdPage(browser, async (page, cdp) => {
    const wire = await watchWire(cdp);
    await toStart(page, base, 'lang=zh&seed=5');
    return soFar(page, wire);
  });
