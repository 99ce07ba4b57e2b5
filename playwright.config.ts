import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4290);
const browser = process.env.CHROME_PATH;

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 240_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // The stage then draws on a 2D canvas: a machine without a card shows the map in one second instead of ten.
        '--disable-gpu',
      ],
    },
  },
  webServer: { command: `node tools/serve-dist.mjs ${port}`, port, reuseExistingServer: false },
});
