// Walks through the game by its stable data-* attributes, as quick as the page lets it. Knows no level and no right answer.

const here = (selector) => `[data-screen="${selector}"]`;

export async function toStart(page, base, query = 'lang=en') {
  await page.goto(`${base}?${query}`);
  await page.locator('[data-action="start"]').waitFor();
}

export async function toHub(page) {
  await page.locator('[data-action="start"]').click();
  await page.locator(here('isles')).waitFor();
}

export async function toLevel(page, id) {
  await page.evaluate((level) => {
    location.hash = `#/play/${level}`;
  }, id);
  await page.locator(`${here('play')}[data-level="${id}"]`).waitFor();
}

/** Presses begin where a level has it; resolves when there is a decision on screen. */
export async function toDecision(page) {
  const begin = page.locator('[data-action="begin"]');
  const choice = page.locator('[data-choice]').first();
  await begin.or(choice).first().waitFor();
  if ((await begin.count()) > 0) await begin.click();
  await choice.waitFor();
}

/** Runs in the page: presses whatever leads on until the result is there. */
async function pressOn() {
  const find = (selector) => document.querySelector(`${selector}:not([disabled])`);
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const until = performance.now() + 60_000;
  while (!find('[data-screen="result"]')) {
    if (performance.now() > until) throw new Error('The level does not come to an end.');
    const next =
      find('[data-action="begin"]') ??
      find('[data-tell]') ??
      find('.feedback [data-action="continue"]') ??
      find('[data-look]') ??
      (find('[data-cue][aria-pressed="true"]') ? null : find('[data-cue]')) ??
      find('[data-choice]');
    next?.click();
    await wait(30);
  }
}

export const playToEnd = (page) => page.evaluate(pressOn);

/** Back to the map of isles by the address. */
export async function backToHub(page) {
  await page.evaluate(() => {
    location.hash = '#/isles';
  });
  await page.locator(here('isles')).waitFor();
}
