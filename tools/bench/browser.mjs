// A browser for the bench: cold pages, a slowed processor, what came over the wire. Knows no page of the game.
import { chromium } from '@playwright/test';

const ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
/** No card: what a machine without one does, for both pages alike. */
const NO_CARD = ['--disable-gpu'];

export const WINDOW = { width: 1366, height: 768 };

/** `path` is '' for the browser Playwright brings. Without the graphics card, unless BENCH_GL=card. */
export const openBrowser = (path) =>
  chromium.launch({
    ...(path ? { executablePath: path } : {}),
    args: [...ARGS, ...(process.env.BENCH_GL === 'card' ? [] : NO_CARD)],
  });

/** Runs `use(page, cdp)` on a page that has nothing cached and nothing kept, and closes it. */
export async function onColdPage(browser, use) {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-US' });
  try {
    const page = await context.newPage();
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

export const slowDown = (cdp, rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate });

/** Counts what comes over the wire from now on. `list()`: { url, type, bytes } each; bytes are the body as it was sent. */
export async function watchWire(cdp) {
  const all = new Map();
  const of = (id) => {
    const known = all.get(id) ?? { url: '', type: 'Other', bytes: 0 };
    all.set(id, known);
    return known;
  };
  cdp.on('Network.requestWillBeSent', (e) => Object.assign(of(e.requestId), { url: e.request.url, type: e.type ?? 'Other' }));
  cdp.on('Network.dataReceived', (e) => {
    of(e.requestId).bytes += e.encodedDataLength;
  });
  await cdp.send('Network.enable');
  return { list: () => [...all.values()].filter((r) => r.url.startsWith('http')) };
}
