// Levels as the app reads them, for tests without a browser.
import { readFileSync } from 'node:fs';
import { readLevel } from '../../src/content/catalogue';
import type { Known } from '../../src/session/standing';

export const jsonFile = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

export function knownLevels(ids: readonly string[]): Known[] {
  return ids.map((id) => {
    const read = readLevel(jsonFile(`assets/levels/${id}.json`));
    if (!read.ok) throw new Error(`${id}: ${read.reason}`);
    return read.value;
  });
}
