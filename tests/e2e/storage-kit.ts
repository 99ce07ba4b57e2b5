// What the browser tests of the store share: a browser of its own on a profile that stays, and the store behind the page.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';

/** What the page shows of its store with ?e2e; the real thing is src/storage/store.ts. */
export interface PageStore {
  mode: string;
  child(id: string): { attempts: Map<string, unknown> } | null;
  progress(): { children: Map<string, { id: string; attempts: Map<string, unknown> }> };
  addChild(emblem: { colour: string; animal: string }): Promise<{ id: string }>;
  finish(child: string, attempt: unknown): Promise<string>;
  deleteEverything(): Promise<{ saved: string }>;
}
declare global {
  interface Window {
    lanternStore: PageStore;
    ticked: (id: string) => void;
  }
}

export const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => 'lanternStore' in window, undefined, { timeout: 60_000 });

/** Finishes attempts on the page, one after the other; resolves to the ids that were said to be saved. */
export const finishMany = (page: Page, child: string, ids: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ([id, list]) => {
      const saved: string[] = [];
      for (const attempt of list) {
        const out = await window.lanternStore.finish(id, {
          id: attempt,
          level: 'gate-1',
          version: 1,
          kind: 'play',
          nth: 1,
          day: '2026-11-24',
          seed: 1,
          answers: [{ encounter: 'e', part: 'p', steps: [{ at: 'knock', choice: 'shut', reasons: ['r'] }], seen: ['r'] }],
        });
        if (out !== 'saved') continue;
        saved.push(attempt);
        window.ticked?.(attempt);
      }
      return saved;
    },
    [child, ids] as const,
  );

export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...window.lanternStore.progress().children.values()].flatMap((c) => [...c.attempts.keys()]));

export interface Running {
  readonly browser: Browser;
  readonly page: Page;
  /** Ends the whole process group at once, as a crash does. */
  kill(): Promise<void>;
}

async function devtoolsPort(profile: string): Promise<string> {
  const path = join(profile, 'DevToolsActivePort');
  for (let i = 0; i < 600; i++) {
    if (existsSync(path)) {
      const [port, address] = readFileSync(path, 'utf8').trim().split('\n');
      if (port && address) return `ws://127.0.0.1:${port}${address}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The browser did not start.');
}

/** Starts a browser of our own, in a process group of its own. */
export async function launch(profile: string, args: readonly string[]): Promise<Running> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(join(profile, lock), { force: true });
  const child: ChildProcess = spawn(
    process.env.CHROME_PATH || chromium.executablePath(),
    ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-default-browser-check', ...args, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    await over;
  };
  try {
    const browser = await chromium.connectOverCDP(await devtoolsPort(profile));
    const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
    return { browser, page, kill };
  } catch (error) {
    await kill().catch(() => undefined);
    throw error;
  }
}
