// Every sentence of ui.json is shown somewhere: no word is kept for a screen that is gone.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
const flat = (value: unknown, prefix = ''): string[] =>
  typeof value === 'string' ? [prefix] : Object.entries(value ?? {}).flatMap(([k, v]) => flat(v, prefix ? `${prefix}.${k}` : k));

const source = filesIn('src')
  .map((f) => readFileSync(f, 'utf8'))
  .join('\n');
const literal = new Set([...source.matchAll(/['"`]([a-zA-Z]+(?:\.[\w-]+)+)['"`]/g)].map((m) => m[1]));
/** Beginnings of keys that are put together while running, such as `isles.${isle}`. */
const beginnings = [...source.matchAll(/[`'"]([a-zA-Z]+(?:\.[a-zA-Z-]+)*\.)\$\{/g)].map((m) => m[1] ?? '');
const keys = [...new Set(flat(JSON.parse(readFileSync('locales/en/ui.json', 'utf8'))).map((k) => k.replace(/_(one|other)$/, '')))];
const used = (key: string): boolean => literal.has(key) || beginnings.some((b) => key.startsWith(b) && !key.slice(b.length).includes('.'));

describe('the words of ui.json', () => {
  it('are all shown somewhere', () => {
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((k) => !used(k))).toEqual([]);
  });
  it('would be found out if they were not', () => {
    expect(used('privacy.nobodyShowsThis')).toBe(false);
  });
});
