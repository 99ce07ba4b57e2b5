// Bones for a new level: made whole, with empty words in each language, and refused where they would do harm.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLevel } from '../../src/content/catalogue';
import { scratchFolder } from '../helpers/scratch';

const scratch = (): string => {
  const root = scratchFolder();
  for (const path of ['assets/levels', 'locales', 'src/core/level']) cpSync(path, join(root, path), { recursive: true });
  return root;
};
const make = (root: string, ...words: string[]) =>
  spawnSync('node', ['tools/new-level.mjs', ...words], { env: { ...process.env, LEVELS_ROOT: root }, encoding: 'utf8' });
const json = (root: string, path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe('bones for a new level', () => {
  it.each(['gate-1', 'studio-1', 'port-1'])('from %s: a level that is read, with nothing said', (like) => {
    const root = scratch();
    expect(make(root, 'mirror-2', 'like', like).status).toBe(0);
    const level = readLevel(json(root, 'assets/levels/mirror-2.json'));
    expect(level.ok && level.value.level).toMatchObject({ id: 'mirror-2', isle: 'mirror', order: 2 });
    for (const language of ['en', 'zh']) {
      const words = json(root, `locales/${language}/levels/mirror-2.json`) as Record<string, unknown>;
      expect(words.title).toBe('mirror-2');
      expect(JSON.stringify({ ...words, title: '' })).not.toMatch(/:"[^"]/);
    }
  });
  it.each([
    ['a level that is there', ['gate-1']],
    ['an isle that is not there', ['beach-1', 'like', 'gate-1']],
    ['a fourth level', ['gate-4']],
    ['bones that are not there', ['mirror-1', 'like', 'mirror-9']],
    ['an isle without bones', ['mirror-1']],
  ])('refused: %s', (_name, words) => {
    const root = scratch();
    const before = readFileSync(join(root, 'assets/levels/gate-1.json'), 'utf8');
    expect(make(root, ...words).status).toBe(1);
    expect(existsSync(join(root, `assets/levels/mirror-1.json`))).toBe(false);
    expect(readFileSync(join(root, 'assets/levels/gate-1.json'), 'utf8')).toBe(before);
  });
});
