// The stage in WebGL, as a machine with a graphics card draws it: the map and a level come, show something, and are torn down in silence.
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';

declare global {
  interface Window {
    lanternStage?: {
      readonly game: {
        readonly renderer: { readonly type: number; snapshot(callback: (image: HTMLImageElement) => void): void };
        readonly isRunning: boolean;
        readonly canvas: HTMLCanvasElement;
      };
    };
  }
}

const WEBGL = 2;

/** How many different colours the stage shows in one frame, roughly. */
const coloursShown = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const image = await new Promise<HTMLImageElement>((resolve) => window.lanternStage?.game.renderer.snapshot(resolve));
    const small = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
    const pen = small.getContext('2d');
    pen?.drawImage(image, 0, 0, 64, 36);
    const { data = new Uint8ClampedArray() } = pen?.getImageData(0, 0, 64, 36) ?? {};
    const seen = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      seen.add(((data[i] ?? 0) >> 4) * 256 + ((data[i + 1] ?? 0) >> 4) * 16 + ((data[i + 2] ?? 0) >> 4));
    return seen.size;
  });

test.describe('on a graphics card', () => {
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await chromium.launch({
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
      args: [
        '--no-sandbox',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-quic',
        '--no-first-run',
      ],
    });
  });
  test.afterAll(() => browser.close());

  test('the map and a level stand in WebGL and go without an error', async ({ baseURL }) => {
    const page = await browser.newPage({ viewport: { width: 480, height: 320 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${baseURL}?lang=en&motion=off&sound=off&draw=webgl&e2e`);
    await page.locator('[data-action="start"]').click();
    // The processor plays the card: on a busy machine its first picture takes long.
    await expect(page.locator('[data-screen="isles"]')).toBeVisible({ timeout: 120_000 });
    await page.waitForFunction(() => window.lanternStage !== undefined);
    expect(await page.evaluate(() => window.lanternStage?.game.renderer.type)).toBe(WEBGL);
    await expect.poll(() => coloursShown(page), { timeout: 60_000 }).toBeGreaterThan(40);
    await page.evaluate(() => {
      location.hash = '#/play/gate-1';
    });
    await expect(page.locator('[data-screen="play"][data-level="gate-1"]')).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => coloursShown(page), { timeout: 60_000 }).toBeGreaterThan(40);
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await expect(page.locator('[data-screen="start"]')).toBeVisible();
    await expect(page.locator('canvas')).toHaveCount(0);
    await page.waitForTimeout(300);
    expect(faults).toEqual([]);
    await page.close();
  });
});
