// Memory after each of several plays of one level on the same page. Knows no level.
import { onColdPage } from './browser.mjs';
import { backToHub, playToEnd, toHub, toLevel, toStart } from './walk.mjs';

async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((m) => m.name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

/** Bytes in use back on the hub after each play, garbage collected. */
export const measureHeap = (browser, base, level, plays) =>
  onColdPage(browser, async (page, cdp) => {
    await cdp.send('Performance.enable');
    await toStart(page, base, 'lang=en&seed=5&motion=off&sound=off');
    await toHub(page);
    const heap = [];
    for (let i = 0; i < plays; i++) {
      await toLevel(page, level);
      await playToEnd(page);
      await backToHub(page);
      await page.waitForTimeout(400);
      heap.push(await heapOf(cdp));
    }
    return heap;
  });
