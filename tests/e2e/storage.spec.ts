// Saved means saved, in a real browser: killed, in four tabs, refused, full, newer; and the page that works without the game.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { newClass, takeHandIn } from '../../src/core/classroom/keeping';
import { NO_CLASSES, openBackup } from '../../src/storage/class-format';
import { classRows } from '../../src/storage/class-rows';
import { attempt, hex } from '../storage/kit';
import { playLevel } from './player';
import { finishMany, kept, launch, ready } from './storage-kit';

const QUIET = 'lang=en&motion=off&sound=off&e2e';
const KILLS = Number(process.env.KILLS ?? 12);
const SEED = Number(process.env.SEED ?? 20261124);
const FOX = { colour: 'blue', animal: 'fox' };
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The store is tried, not the pictures. */
const LIGHT = [...ARGS, '--blink-settings=imagesEnabled=false', '--disable-extensions', '--mute-audio'];
const ids = (from: number, n: number): string[] => Array.from({ length: n }, (_, i) => (from + i).toString(16).padStart(16, '0'));

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function arrive(page: Page): Promise<string> {
  await page.goto(`./?${QUIET}`);
  await ready(page);
  return page.evaluate(async (emblem) => (await window.lanternStore.addChild(emblem)).id, FOX);
}

test(`${KILLS} kills while saving lose no ticked result`, async ({ baseURL }) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const random = chance(SEED);
  const profile = mkdtempSync(join(tmpdir(), 'isles-kill-'));
  const ticked: string[] = [];
  let child = '';
  const since = Date.now();
  const visit = async () => {
    const running = await launch(profile, LIGHT);
    await running.page.exposeFunction('ticked', (id: string) => void ticked.push(id));
    await running.page.goto(`${baseURL}?${QUIET}`, { waitUntil: 'commit' });
    await ready(running.page);
    const there = new Set(await kept(running.page));
    expect(
      ticked.filter((id) => !there.has(id)),
      `seed ${SEED}: lost after a kill`,
    ).toEqual([]);
    return running;
  };
  try {
    for (let n = 0; n < KILLS; n++) {
      const { page, kill } = await visit();
      if (n === 0) child = await page.evaluate(async (emblem) => (await window.lanternStore.addChild(emblem)).id, FOX);
      const before = ticked.length;
      const saving = finishMany(page, child, ids(1 + n * 100_000, 100_000)).catch(() => undefined);
      await expect.poll(() => ticked.length, { timeout: 30_000, intervals: [10] }).toBeGreaterThan(before);
      await page.waitForTimeout(random() * 1500);
      await kill();
      await saving;
    }
    await (await visit()).kill();
    console.log(`kills: ${KILLS} in ${Math.round((Date.now() - since) / 1000)} s, ${ticked.length} results ticked, 0 lost, seed ${SEED}`);
    expect(ticked.length).toBeGreaterThanOrEqual(KILLS);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a kill right after the tick of a level that was played leaves the level done', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'isles-kill-'));
  try {
    const gpu = ARGS.filter((a) => a !== '--disable-gpu').concat('--disable-gpu');
    const first = await launch(profile, gpu);
    await first.page.goto(`${baseURL}?${QUIET}`);
    await first.page.locator('[data-action="start"]').click();
    await expect(first.page.locator('[data-screen="isles"]')).toBeVisible();
    await first.page.evaluate(() => {
      location.hash = '#/play/gate-1';
    });
    await playLevel(first.page, 'gate-1');
    await expect(first.page.locator('[data-saved="saved"]')).toBeVisible();
    await first.kill();
    const second = await launch(profile, ARGS);
    await second.page.goto(`${baseURL}?${QUIET}`);
    await ready(second.page);
    expect((await kept(second.page)).length).toBe(1);
    await expect(second.page.locator('[data-action="again"]')).toBeVisible();
    await second.kill();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('four tabs saving at once lose nothing, and hear of each other', async ({ context }) => {
  const pages = await Promise.all([1, 2, 3, 4].map(() => context.newPage()));
  const [first] = pages as [Page, ...Page[]];
  const child = await arrive(first);
  for (const page of pages.slice(1)) {
    await page.goto(`./?${QUIET}`);
    await ready(page);
  }
  const saved = (await Promise.all(pages.map((page, n) => finishMany(page, child, ids(1 + n * 1000, 60))))).flat();
  expect(saved.length).toBe(240);
  for (const page of pages) await expect.poll(async () => (await kept(page)).length).toBe(240);
  await first.reload();
  await ready(first);
  expect((await kept(first)).sort()).toEqual([...saved].sort());
  expect(await first.evaluate(async () => (await window.lanternStore.deleteEverything()).saved)).toBe('saved');
  for (const page of pages) await expect.poll(async () => (await kept(page)).length).toBe(0);
  expect(await first.evaluate(() => localStorage.length)).toBe(0);
});

const refusals: readonly [string, () => void][] = [
  [
    'refused',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    },
  ],
  [
    'absent',
    () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
      Object.defineProperty(window, 'localStorage', { value: null });
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
      Object.defineProperty(navigator, 'storage', { value: undefined });
    },
  ],
  [
    'silent',
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  ],
];

for (const [name, script] of refusals) {
  test(`storage ${name}: the game is played with a banner`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(script);
    await page.goto(`./?${QUIET}`);
    await expect(page.locator('.banner')).toBeVisible();
    await page.locator('[data-action="start"]').click();
    await expect(page.locator('[data-screen="isles"]')).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('storage full: played in memory with a banner, and saved as soon as there is room', async ({ page, context, baseURL }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const { origin } = new URL(baseURL ?? '');
  const cdp = await context.newCDPSession(page);
  // Before the first write: the browser asks for the room that is left only now and then.
  await page.goto('./rescue.html');
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const child = await arrive(page);
  expect(await finishMany(page, child, ids(1, 3))).toEqual([]);
  expect(await page.evaluate(() => window.lanternStore.mode)).toBe('memory');
  await expect(page.locator('.banner')).toBeVisible();
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await expect.poll(() => finishMany(page, child, ids(10, 1)), { timeout: 90_000, intervals: [1000] }).toEqual(ids(10, 1));
  await expect(page.locator('.banner')).toHaveCount(0);
  await page.reload();
  await ready(page);
  expect((await kept(page)).length).toBe(4);
  expect(errors).toEqual([]);
});

const rowsOf = (page: Page): Promise<[string, unknown][]> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('lantern-isles');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const store = db.transaction('rows').objectStore('rows');
    const [keys, values] = await Promise.all([ask(store.getAllKeys()), ask(store.getAll())]);
    db.close();
    return keys.map((key, i): [string, unknown] => [String(key), values[i]]);
  });

test('a row of a newer version: a banner, and not a byte is changed', async ({ page }) => {
  const child = await arrive(page);
  await finishMany(page, child, ids(1, 2));
  await page.goto('./rescue.html');
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('lantern-isles');
      request.onsuccess = () => resolve(request.result);
    });
    const tx = db.transaction('rows', 'readwrite');
    tx.objectStore('rows').put('{"app":"lantern-isles","kind":"progress","version":9,"data":{"all":"new"},"sum":0}', 'next:1');
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  });
  const before = await rowsOf(page);
  expect(before.length).toBe(4);
  await page.goto(`./?${QUIET}`);
  await expect(page.locator('.banner')).toBeVisible();
  await ready(page);
  expect(await page.evaluate(() => window.lanternStore.mode)).toBe('read-only');
  expect(await finishMany(page, child, ids(5, 1))).toEqual([]);
  expect((await kept(page)).length).toBe(3);
  await page.goto('./rescue.html');
  expect(await rowsOf(page)).toEqual(before);
});

/** Rows of a class, as the teacher's side keeps them, and one that is broken. */
function rowsOfClass(): [string, string][] {
  const facts = { id: hex(77), code: 9, seats: 30, band: 'A', language: 'en', made: '2026-11-24', demo: false } as const;
  const { room } = takeHandIn(newClass(facts, '2027-03-01'), { code: 9, seat: 3, attempts: [attempt(1), attempt(2)] });
  return [...classRows({ ...NO_CLASSES, rooms: new Map([[facts.id, room]]) }), ['claim:broken', '{']];
}
const putClass = (page: Page): Promise<void> =>
  page.evaluate(async (rows) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('lantern-isles-class', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('rows');
      request.onsuccess = () => resolve(request.result);
    });
    const tx = db.transaction('rows', 'readwrite');
    for (const [key, text] of rows) tx.objectStore('rows').put(text, key);
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
    localStorage.setItem('lantern-isles-class:v1:class:x', '{');
  }, rowsOfClass());

test('the rescue page shows, saves, deletes and puts back without the game; the game takes its file too', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) faults.push(message.text());
  });
  const child = await arrive(page);
  await finishMany(page, child, ids(1, 5));
  await page.goto('./rescue.html');
  await putClass(page);
  await page.reload();
  const summary = page.locator('[data-rescue="summary"]');
  await expect(summary).toHaveAttribute('data-attempts', '5');
  await expect(summary).toHaveAttribute('data-classes', '1');
  await expect(summary).toHaveAttribute('data-handed', '2');
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="download"]').click()]);
  const path = await file.path();
  const saved = openBackup(readFileSync(path, 'utf8'));
  expect(saved.ok && [...(saved.value.rooms.get(hex(77))?.claims.keys() ?? [])]).toEqual([hex(1), hex(2)]);
  await page.locator('[data-action="wipe"]').click();
  await page.locator('[data-action="wipe-sure"]').click();
  await expect(summary).toHaveAttribute('data-rows', '0');
  await page.goto(`./?${QUIET}`);
  await ready(page);
  expect(await kept(page)).toEqual([]);
  await page.goto('./rescue.html');
  await page
    .locator('[data-action="restore"]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"app":"else"}') });
  await expect(page.locator('[data-rescue="news"]')).toContainText('Nothing was changed');
  await page.locator('[data-action="restore"]').setInputFiles(path);
  await expect(summary).toHaveAttribute('data-attempts', '5');
  await expect(summary).toHaveAttribute('data-handed', '2');
  await page.goto(`./?${QUIET}`);
  await ready(page);
  expect((await kept(page)).sort()).toEqual(ids(1, 5));
  expect(await page.evaluate(async () => (await window.lanternStore.deleteEverything()).saved)).toBe('saved');
  const added = await page.evaluate(
    async (text) => {
      const store = window.lanternStore as unknown as {
        importText(t: string): { ok: boolean; value: { newAttempts: number; commit(): Promise<string> } };
      };
      const read = store.importText(text);
      return read.ok ? [read.value.newAttempts, await read.value.commit()] : [];
    },
    readFileSync(path, 'utf8'),
  );
  expect(added).toEqual([5, 'saved']);
  expect(faults).toEqual([]);
});
