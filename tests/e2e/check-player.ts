// Answers the Lantern Check through the page as a child does. It reads the item files to know which answer is wise.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { CHECK_ANSWERS, type CheckAnswer, type CheckItem } from '../../src/core/check/check';
import { press } from './player';

const items = (file: string): CheckItem[] =>
  (JSON.parse(readFileSync(new URL(`../../assets/checks/${file}.json`, import.meta.url), 'utf8')) as { items: CheckItem[] }).items;
const STORIES = [...items('check-a'), ...items('check-b'), ...items('boosters')];
export const wise = (id: string): CheckAnswer =>
  CHECK_ANSWERS.find((a) => STORIES.find((i) => i.id === id)?.grades[a] === 'wise') ?? 'check';

/** Answers one story after the other; what it looks like before Next is the same for every answer. */
export async function answerAll(page: Page, count: number, hand: 'tap' | 'keyboard'): Promise<void> {
  for (let i = 0; i < count; i++) {
    const story = page.locator('[data-item]');
    await expect(page.locator('.check-string img.lit')).toHaveCount(i);
    const id = (await story.getAttribute('data-item')) ?? '';
    await press(page, page.locator(`[data-answer="${wise(id)}"]`), hand);
    await press(page, page.locator('[data-action="next"]'), hand);
  }
}
