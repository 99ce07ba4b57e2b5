// A class of 60 × 24 × 5 attempts: how long the report takes, and the grid's first paint, the longest wait for a picture while its rows come, and sort, beside a plain table of the same cells.
import { onColdPage, slowDown } from './browser.mjs';
import { median } from './frames.mjs';

/** Runs in the page. Each step is timed until the picture after it is on the screen. */
async function steps(rounds) {
  const { figures, show, plain, clear } = globalThis.bench;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const timed = async (what) => {
    await painted();
    const began = performance.now();
    const out = what();
    const script = performance.now() - began;
    // Layout is forced, so that what is timed ends with the picture and not with the wish for one.
    document.body.getBoundingClientRect();
    await painted();
    return { out, script, shown: performance.now() - began };
  };
  const began = performance.now();
  const report = figures.of();
  const first = performance.now() - began;
  const again = await timed(() => figures.of());
  const all = { grid: [], whole: [], pause: [], sort: [], plain: [] };
  for (let i = 0; i < rounds; i++) {
    all.plain.push((await timed(() => plain(report))).shown);
    clear();
    const start = performance.now();
    all.grid.push((await timed(() => show('grid', report))).shown);
    // A large class comes row by row; sorting is timed when all are there.
    let longest = 0;
    while (document.querySelectorAll('[role="grid"] tbody tr').length < report.seats.length) {
      const from = performance.now();
      await painted();
      longest = Math.max(longest, performance.now() - from);
    }
    all.whole.push(performance.now() - start);
    all.pause.push(longest);
    const heads = document.querySelectorAll('[role="grid"] thead button');
    all.sort.push((await timed(() => heads[1 + (i % 20)].click())).shown);
    clear();
  }
  return { claims: figures.claims, first, again: again.script, ...all };
}

/** Figures at one CPU rate, in milliseconds. */
export async function measureReport(browser, url, rate, rounds) {
  return onColdPage(browser, async (page, cdp) => {
    await page.goto(url);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    await slowDown(cdp, rate);
    const { grid, whole, pause, sort, plain, ...rest } = await page.evaluate(steps, rounds);
    return { ...rest, grid: median(grid), whole: median(whole), pause: median(pause), sort: median(sort), plain: median(plain) };
  });
}
