// How soon a page paints, and how soon a press on its button is answered. Knows the button's mark, not what it does.
import { onColdPage, slowDown } from './browser.mjs';
import { median } from './frames.mjs';

/** Runs in the page before anything else: presses the button until it answers, and notes when. */
function pressUntilAnswered() {
  let before = null;
  let pressed = Number.NEGATIVE_INFINITY;
  const watcher = new MutationObserver(look);
  const timer = setInterval(look, 4);
  function look() {
    const button = document.querySelector('[data-action="sound"][aria-pressed]');
    if (!button) return;
    const state = button.getAttribute('aria-pressed');
    before ??= state;
    const now = performance.now();
    if (state !== before) {
      globalThis.benchAnswered = now;
      watcher.disconnect();
      clearInterval(timer);
    } else if (now - pressed > 30) {
      pressed = now;
      button.click();
    }
  }
  watcher.observe(document, { subtree: true, childList: true, attributes: true });
}

async function once(browser, url, rate) {
  return onColdPage(browser, async (page, cdp) => {
    await slowDown(cdp, rate);
    await page.addInitScript(pressUntilAnswered);
    await page.goto(url);
    await page.waitForFunction(() => globalThis.benchAnswered !== undefined && performance.getEntriesByType('paint').length > 0);
    return page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.getEntriesByType('paint')[0].startTime,
      answers: globalThis.benchAnswered,
    }));
  });
}

/** Medians of `runs` cold starts of each address, taken in turn. `urls`: { name: address }. */
export async function measureStarts(browser, urls, rate, runs) {
  const all = Object.fromEntries(Object.keys(urls).map((name) => [name, []]));
  for (let i = 0; i < runs; i++) for (const [name, url] of Object.entries(urls)) all[name].push(await once(browser, url, rate));
  const of = (name, key) => median(all[name].map((run) => run[key]));
  return Object.fromEntries(Object.keys(urls).map((name) => [name, { paint: of(name, 'paint'), answers: of(name, 'answers') }]));
}
