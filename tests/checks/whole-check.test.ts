// `npm run check` as a whole, on a small house of its own: it passes when all is well and names each planted violation.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../helpers/scratch';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FIRST = '// What this module is for, in one line, and what it must not know.\n';
const version = (name: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

const own = {
  name: 'small-house',
  type: 'module',
  dependencies: { preact: version('preact'), valibot: version('valibot') },
  devDependencies: { 'subset-font': version('subset-font'), typescript: version('typescript'), vite: version('vite') },
};
const locked = (name: string) => ({ version: version(name), integrity: 'sha512-x' });
const lock = {
  packages: {
    '': { dependencies: own.dependencies, devDependencies: own.devDependencies },
    ...Object.fromEntries(Object.keys({ ...own.dependencies, ...own.devDependencies }).map((n) => [`node_modules/${n}`, locked(n)])),
  },
};
const CREDITS = '| files | what | by | licence |\n| --- | --- | --- | --- |\n| art/*.svg | drawings | us | MIT |\n';

const CLEAN = {
  'package.json': JSON.stringify(own),
  'package-lock.json': JSON.stringify(lock),
  'index.html': '<!doctype html><script type="module" src="/src/app/main.ts"></script>\n',
  'assets/CREDITS.md': CREDITS,
  'assets/art/a.svg': '<svg/>',
  'locales/en/ui.json': '{"start":{"play":"Play"}}',
  'locales/zh/ui.json': '{"start":{"play":"开始"}}',
  'src/mechanics/circle/panel.css': ':where(.studio) .side {\n  color: red;\n}\n',
  'src/app/main.ts': `${FIRST}import { nameOf } from '../content/name';\n\ndocument.title = nameOf('start.play');\n`,
  'src/content/name.ts': `${FIRST}import { parse, string } from 'valibot';\n\nexport const nameOf = (text: string): string => parse(string(), text);\n`,
};

/** A house with the real tools and settings, its own files, and links to the real packages: nothing can be installed over them. */
function house(files: Readonly<Record<string, string>>): string {
  const at = scratchFolder();
  for (const path of [
    'tools/check.mjs',
    'tools/checks',
    'tools/setup.mjs',
    'tools/csp.mjs',
    'tools/fonts.mjs',
    'biome.json',
    'tsconfig.json',
  ])
    cpSync(join(root, path), join(at, path), { recursive: true });
  const knip = JSON.parse(readFileSync(join(root, 'knip.json'), 'utf8')) as Record<string, unknown>;
  const entry = ['src/app/main.ts', 'tools/*.mjs'];
  writeFileSync(join(at, 'knip.json'), JSON.stringify({ ...knip, entry, project: ['src/**/*.{ts,tsx}'] }));
  mkdirSync(join(at, 'tests'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  mkdirSync(join(at, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '.package-lock.json') symlinkSync(join(root, 'node_modules', name), join(at, 'node_modules', name));
  writeFileSync(join(at, 'node_modules/.package-lock.json'), '{}');
  return at;
}

function check(at: string): { code: number | null; said: string } {
  const done = spawnSync(process.execPath, ['tools/check.mjs', '--before-build'], { cwd: at, encoding: 'utf8' });
  return { code: done.status, said: done.stdout + done.stderr };
}

describe('npm run check', () => {
  it('passes a small house where all is well', () => {
    const { code, said } = check(house(CLEAN));
    expect(said).toContain('Check: all well.');
    expect(said).not.toMatch(/^no {3}/m);
    expect(code).toBe(0);
  });

  const PLANTED = {
    ...CLEAN,
    'src/core/wrong-type.ts': `${FIRST}export const wrong: number = 'text';\n`,
    'src/core/format.ts': `${FIRST}export const   badly = {a:1}\n`,
    'src/core/lint.ts': `${FIRST}export const soft = (list: unknown[]) => list[0]!;\n`,
    'src/core/layer.ts': `${FIRST}export { nameOf } from '../content/name';\n`,
    'src/core/long.ts': `${FIRST}export function long(): void {\n${'  void 0;\n'.repeat(70)}}\n`,
    'src/mechanics/circle/panel.css': '.side {\n  color: red;\n}\n',
    'src/core/door.ts': `${FIRST}export const door = (): string | null => localStorage.getItem('x');\n`,
    'locales/zh/ui.json': '{"start":{"play":"开始𠀀"},"more":"多"}',
    'locales/en/ui.json': '{"start":{"play":"Play"},"idle":"Nobody says this"}',
    'assets/art/b.png': '',
    'package-lock.json': JSON.stringify(lock).replace(version('valibot'), '0.0.1'),
  };
  const { code, said } = check(house(PLANTED));
  it('fails a house where something is wrong', () => expect(code).toBe(1));
  it.each(['types', 'format and lint', 'unused code', 'layers', 'source', 'functions', 'sheets', 'words', 'fonts', 'credits', 'lockfile'])(
    'says no to what was planted for: %s',
    (name) => expect(said).toMatch(new RegExp(`^no {3}${name}`, 'm')),
  );
  it.each([
    ['the type', 'wrong-type.ts'],
    ['the format', 'format.ts'],
    ['the soft spot', 'noNonNullAssertion'],
    ['the unused file', 'src/core/lint.ts'],
    ['the layer', 'core must not import content'],
    ['the door', 'localStorage and indexedDB belong in storage'],
    ['the long function', 'long has 72 lines'],
    ['the sheet', '".side" counts in every room'],
    ['the key nobody uses', 'nothing uses idle'],
    ['the missing words', 'zh: no words for ui.json:idle'],
    ['the character', 'The font has no'],
    ['the picture', 'assets/art/b.png: no row'],
    ['the version', 'package-lock.json: valibot is'],
  ])('names %s', (_what, sentence) => expect(said).toContain(sentence));
});
