// Main-thread time of each frame, from the browser's own trace. Knows tasks and frames, not what the page draws.

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The value below which `share` of the numbers lie. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
export const median = (numbers) => quantile(numbers, 0.5);

/** Milliseconds of the page's main thread in each frame: every task from one animation frame to the next. */
export function framesOf(events) {
  const marks = events.filter((e) => e.name === 'FireAnimationFrame');
  const { pid, tid } = marks[0] ?? {};
  const here = (e) => e.pid === pid && e.tid === tid;
  const tasks = events.filter((e) => here(e) && e.ph === 'X' && e.name === 'RunTask').sort((a, b) => a.ts - b.ts);
  const starts = marks.filter(here).map((e) => e.ts);
  const drawing = tasks.filter((t) => starts.some((s) => s >= t.ts && s <= t.ts + t.dur));
  const frames = [];
  for (let i = 0; i + 1 < drawing.length; i++) {
    const [from, to] = [drawing[i].ts, drawing[i + 1].ts];
    const own = tasks.filter((t) => t.ts >= from && t.ts < to);
    frames.push(own.reduce((sum, t) => sum + (t.tdur ?? t.dur), 0) / 1000);
  }
  return frames;
}

/** Median, p95 and count of frames while `page` runs for `ms`. */
export async function traceFrames(browser, page, ms) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.waitForTimeout(ms);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const frames = framesOf(traceEvents);
  return { median: median(frames), p95: quantile(frames, 0.95), frames: frames.length };
}
