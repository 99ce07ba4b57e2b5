// Axe, once everything that moves for a while has come to rest. It runs in the page itself: AxeBuilder opens a page of its own for
// every look to join the findings of frames, which cost five times the look, and our pages have no frames.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>;
interface WithAxe extends Window {
  axe?: { run(context: Document, options: object): Promise<Found> };
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const require_ = createRequire(import.meta.url);
/** The very script that AxeBuilder would bring. */
const SCRIPT = readFileSync(createRequire(require_.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    await Promise.all(
      document
        .getAnimations()
        .filter((a) => a.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map((a) => a.finished.catch(() => null)),
    );
  });

export async function axe(page: Page, where: string): Promise<void> {
  await atRest(page);
  await expect(page.locator('iframe, frame')).toHaveCount(0);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SCRIPT);
  const found = await page.evaluate(async (values) => {
    const out = await (window as WithAxe).axe?.run(document, { runOnly: { type: 'tag', values } });
    const faults = out?.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`) ?? [];
    return { faults, passed: out?.passes.length ?? 0 };
  }, TAGS);
  expect(found.passed, `${where}: axe looked at too little`).toBeGreaterThan(8);
  expect(found.faults.map((fault) => `${where}: ${fault}`)).toEqual([]);
}
