// Each isle played on what is drawn, to three stars: light swept, tags carried, ropes pulled; a picture touched with a finger; windows carried to the bin.
import { expect, type Page, test } from '@playwright/test';
import { playLevel } from './player';
import { playPort } from './port-player';
import { playStudio } from './studio-player';

async function openLevel(page: Page, id: string): Promise<void> {
  await page.goto(`./?lang=en&motion=off&sound=off&seed=6#/play/${id}`);
  await expect(page.locator(`[data-screen="play"][data-level="${id}"]`)).toBeVisible({ timeout: 90_000 });
}
const threeStars = (page: Page) => expect(page.locator('[data-screen="result"]')).toHaveAttribute('data-stars', '3');

test('gate-1 by sweeping the light, carrying tags and pulling ropes', async ({ page }) => {
  await openLevel(page, 'gate-1');
  await playLevel(page, 'gate-1', { hand: 'drag' });
  await threeStars(page);
});

test('port-1 with windows carried to the bin', async ({ page }) => {
  await openLevel(page, 'port-1');
  await playPort(page, 'port-1', { hand: 'drag' });
  await threeStars(page);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });
  test('studio-1 by touching the picture and panning the viewfinder', async ({ page }) => {
    await openLevel(page, 'studio-1');
    await playStudio(page, 'studio-1', { hand: 'drag' });
    await threeStars(page);
  });
});
