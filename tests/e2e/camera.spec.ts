// A camera that sees what this file writes down: a child joins by the class's picture, a teacher walks round and takes a hand-in of many pictures; the camera is let go.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { joinText, readJoin } from '../../src/core/classroom/assignment';
import type { Assignment } from '../../src/core/classroom/classroom';
import type { Attempt } from '../../src/core/progress/attempt';
import { qrParts } from '../../src/storage/hand-in';
import { qrMatrix } from '../../src/storage/qr';
import { axe } from './axe';

declare global {
  interface Window {
    streams: MediaStream[];
  }
}

const WIDE = 640;
const HIGH = 480;
const QUIET = 'lang=en&motion=off&sound=off&e2e';
const ASSIGNMENT: Assignment = {
  code: 4321,
  seats: 24,
  band: 'A',
  language: 'en',
  levels: ['gate-1'],
  check: 'none',
  note: null,
  device: 'own',
};

/** A play of no guests we know, long enough that a hand-in of several needs several pictures. */
const attempt = (i: number): Attempt => ({
  id: (0x9e3779b97f4a7c15n * BigInt(i + 1)).toString(16).slice(-16),
  level: 'gate-1',
  version: 1,
  kind: 'play',
  nth: i + 1,
  day: '2026-11-24',
  seed: 7919 * (i + 1),
  answers: [
    { encounter: `guest-${i}`, part: 'person', steps: [{ at: 'first', choice: 'shut', reasons: ['asks-name'] }], seen: ['asks-name'] },
  ],
});

/** One frame of raw film: a QR code in the middle of a grey wall, or the wall alone. */
async function frame(text: string | null): Promise<Buffer> {
  const film = Buffer.alloc((WIDE * HIGH * 3) / 2, 128);
  film.fill(150, 0, WIDE * HIGH);
  const rows = text === null ? [] : await qrMatrix(text);
  const cell = Math.floor((HIGH - 40) / (rows.length + 8));
  const side = cell * (rows.length + 8);
  const left = Math.floor((WIDE - side) / 2);
  const top = Math.floor((HIGH - side) / 2);
  for (let y = 0; rows.length > 0 && y < side; y++)
    for (let x = 0; x < side; x++)
      film[(top + y) * WIDE + left + x] = rows[Math.floor(y / cell) - 4]?.[Math.floor(x / cell) - 4] ? 20 : 235;
  return film;
}

/** A film that shows each text for a second, over and over. */
async function write(file: string, texts: readonly (string | null)[]): Promise<void> {
  const parts = [Buffer.from(`YUV4MPEG2 W${WIDE} H${HIGH} F5:1 Ip A1:1 C420jpeg\n`)];
  for (const text of texts) {
    const one = Buffer.concat([Buffer.from('FRAME\n'), await frame(text)]);
    for (let i = 0; i < 5; i++) parts.push(one);
  }
  writeFileSync(file, Buffer.concat(parts));
}

test.describe('with a camera', () => {
  let browser: Browser;
  let folder: string;
  let film: string;
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'camera-'));
    film = join(folder, 'film.y4m');
    await write(film, [null]);
    browser = await chromium.launch({
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ],
    });
  });
  test.afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page that remembers every camera it was given. */
  async function pageWith(address: string, allowed: boolean): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, permissions: allowed ? ['camera'] : [] });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.streams = [];
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wanted) => {
        const stream = await open(wanted);
        window.streams.push(stream);
        return stream;
      };
    });
    await page.goto(address);
    return page;
  }

  const cameras = (page: Page): Promise<string[]> =>
    page.evaluate(() => window.streams.flatMap((stream) => stream.getTracks().map((track) => `${track.kind} ${track.readyState}`)));

  test('a child joins by the picture on the board, and by a seat card that leads straight to its emblem', async ({ baseURL }) => {
    const link = `${baseURL}#/join/${joinText(ASSIGNMENT)}`;
    await write(film, [null, link]);
    const page = await pageWith(`${baseURL}?${QUIET}#/join`, true);
    expect(await cameras(page), 'no camera before it is asked for').toEqual([]);
    await page.locator('[data-action="open-camera"]').click();
    await expect(page.locator('[data-camera="on"]')).toBeVisible();
    await expect(page.locator('[data-screen="join-seat"]')).toBeVisible();
    await expect(page.locator('[data-seat]')).toHaveCount(24);
    await expect.poll(() => cameras(page)).toEqual(['video ended']);
    await write(film, [`${link}/s7`]);
    const again = await pageWith(`${baseURL}?${QUIET}#/join`, true);
    await again.locator('[data-action="open-camera"]').click();
    await expect(again).toHaveURL(/\/s7$/);
    await again.locator('[data-action="yes"]').click();
    await expect(again.locator('[data-screen="join-path"]')).toBeVisible();
    await page.context().close();
    await again.context().close();
  });

  test('a picture that is no class of ours is said so, and the letters come back', async ({ baseURL }) => {
    await write(film, ['A POEM ABOUT THE SEA']);
    const page = await pageWith(`${baseURL}?${QUIET}#/join`, true);
    await page.locator('[data-action="open-camera"]').click();
    await expect(page.locator('.code-said')).not.toBeEmpty();
    await expect(page.locator('[data-screen="join-code"]')).toBeVisible();
    await axe(page, 'join by camera');
    await page.locator('[data-action="close-camera"]').click();
    await expect(page.locator('[data-pad="A"]')).toBeVisible();
    await expect(page.locator('[data-action="open-camera"]')).toBeFocused();
    await expect.poll(() => cameras(page)).toEqual(['video ended']);
    await page.context().close();
  });

  test('a camera that is not allowed is said so, and typing still works', async ({ baseURL }) => {
    const page = await pageWith(`${baseURL}?${QUIET}#/join`, false);
    await page.locator('[data-action="open-camera"]').click();
    await expect(page.locator('[data-camera="denied"]')).toContainText('Type the code');
    await page.locator('[data-action="close-camera"]').click();
    await page.locator('[data-pad="A"]').click();
    await expect(page.locator('.code-slots .full')).toHaveCount(1);
    await page.context().close();
  });

  test('a teacher walks round: a hand-in of several pictures comes in by itself, each counted once', async ({ baseURL }) => {
    const page = await pageWith(`${baseURL}?${QUIET}#/class`, true);
    await page.locator('[data-action="make-class"]').click();
    await page.locator('[data-action="make-class-go"]').click();
    await page.locator('label:has([data-lesson="own"])').click();
    await page.locator('label:has([data-pick="check:none"])').click();
    const read = readJoin(new URL(await page.locator('[data-link]').inputValue()).hash.replace('#/join/', ''));
    if (!read.ok) throw new Error(read.reason);
    const parts = qrParts({ code: read.value.code, seat: 3, attempts: Array.from({ length: 8 }, (_, i) => attempt(i)) });
    expect(parts.length).toBeGreaterThan(1);
    await write(film, parts);
    await page.locator('[data-action="open-during"]').click();
    await page.locator('[data-action="scan"]').click();
    await expect(page.locator('[data-camera="on"]')).toBeVisible();
    await expect(page.locator('.wall [data-seat="3"]')).toHaveAttribute('data-state', 'full');
    await axe(page, 'scan');
    await page.locator('[data-action="close-camera"]').click();
    await expect(page.locator('[data-part="scan"]')).toHaveCount(0);
    await expect.poll(() => cameras(page)).toEqual(['video ended']);
    await page.context().close();
  });
});
