// Each check of the house must catch what is planted for it, and must say when it read nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { credits, licences } from '../../tools/checks/credits.mjs';
import { fonts } from '../../tools/checks/fonts.mjs';
import { functions } from '../../tools/checks/functions.mjs';
import { layers } from '../../tools/checks/layers.mjs';
import { lockfile } from '../../tools/checks/lockfile.mjs';
import { sheets } from '../../tools/checks/sheets.mjs';
import { contents, size } from '../../tools/checks/size.mjs';
import { source } from '../../tools/checks/source.mjs';
import { words } from '../../tools/checks/words.mjs';
import { scratchFolder } from '../helpers/scratch';

function tree(files: Readonly<Record<string, string>>): string {
  const root = scratchFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
const FIRST = '// What this module is for, in one line, and what it must not know.\n';

describe('layers', () => {
  it.each([
    ['core imports storage', { 'src/core/a.ts': "import { b } from '../storage/b';", 'src/storage/b.ts': '' }],
    ['a view imports the stage', { 'src/views/a.tsx': "import { b } from '../stage/b';", 'src/stage/b.ts': '' }],
    ['a scene imports a panel', { 'src/mechanics/x/scene.ts': "import { b } from './panel';", 'src/mechanics/x/panel.tsx': '' }],
    ['rules import the session', { 'src/mechanics/x/rules.ts': "import { b } from '../../session/b';", 'src/session/b.ts': '' }],
    ['one verb knows another', { 'src/mechanics/x/panel.tsx': "import { b } from '../y/panel';", 'src/mechanics/y/panel.tsx': '' }],
    [
      'what is shared knows a verb',
      { 'src/mechanics/shared/panel.tsx': "import { b } from '../x/panel';", 'src/mechanics/x/panel.tsx': '' },
    ],
    ['Phaser in a view', { 'src/views/a.tsx': "import Phaser from 'phaser';" }],
    ['howler in the session', { 'src/session/a.ts': "const h = import('howler');" }],
    ['a circle', { 'src/core/a.ts': "import './b';", 'src/core/b.ts': "import './a';" }],
  ])('%s', (_name, files) => {
    const found = layers(tree(files));
    expect(found.read).toBeGreaterThan(0);
    expect(found.faults.length).toBeGreaterThan(0);
  });
});

describe('sheets', () => {
  it.each([
    ['a verb styles every room', { 'src/mechanics/circle/panel.css': '@media (width < 900px) { .ropes, .side { color: red } }' }],
    [
      'two rooms share a class',
      { 'src/views/style/join.css': '.ways a { top: 0 }', 'src/views/teacher/teacher.css': '.ways { top: 1px }' },
    ],
  ])('%s', (_name, files) => {
    const found = sheets(tree(files));
    expect(found.read).toBeGreaterThan(0);
    expect(found.faults).toHaveLength(1);
  });
  it('pass where each keeps to its room, or builds on what all share', () => {
    const clean = {
      'src/mechanics/circle/panel.css': ':where(.studio) .side { color: red } @keyframes x { from { top: 0 } }',
      'src/views/style/base.css': '.panel { color: red }',
      'src/views/style/talk.css': '.panel h2 { top: 0 } .first { top: 0 }',
      'src/views/style/pages.css': '.first { top: 0 } .panel p { top: 0 }',
      'src/views/teacher/teacher.css': '.panel a, .side { top: 0 }',
    };
    expect(sheets(tree(clean)).faults).toEqual([]);
  });
});

describe('source', () => {
  it.each([
    ['localStorage in a view', `${FIRST}localStorage.getItem('x');`],
    ['markup from text', `${FIRST}el.innerHTML = x;`],
    ['another place', `${FIRST}const a = 'https://example.org';`],
    ['a type switched off', `${FIRST}const a = b as any;`],
    ['a loose end', `${FIRST}// TODO later`],
    ['a default export', `${FIRST}export default 1;`],
    ['no first line', 'export const a = 1;'],
    ['a long module', FIRST + 'const a = 1;\n'.repeat(260)],
  ])('%s', (_name, text) => {
    expect(source(tree({ 'src/views/a.ts': text })).faults.length).toBeGreaterThan(0);
  });
  it('passes a clean module', () => {
    expect(source(tree({ 'src/views/a.ts': `${FIRST}export const a = 1;\n` })).faults).toEqual([]);
  });
});

describe('words', () => {
  const en = { a: 'Hi {{n}}' };
  const zh = { a: '你好 {{n}}' };
  it.each([
    ['a missing key', { en, zh: {} }, ''],
    ['another place to fill', { en, zh: { a: '你好' } }, ''],
    ['a key English lacks', { en, zh: { a: '你好 {{n}}', b: '多' } }, ''],
    ['markup', { en: { a: '<b>Hi</b>' }, zh: { a: '<b>你好</b>' } }, ''],
    ['a key that does not exist', { en, zh }, "t('nope.key')"],
    ['a key that nothing uses', { en: { b: { c: 'Hi' } }, zh: { b: { c: '你好' } } }, ''],
  ])('%s', (_name, languages, code) => {
    const files: Record<string, string> = { 'src/views/a.ts': code };
    for (const [lang, value] of Object.entries(languages)) files[`locales/${lang}/ui.json`] = JSON.stringify(value);
    expect(words(tree(files)).faults.length).toBeGreaterThan(0);
  });
});

describe('words in use', () => {
  it('passes keys named whole or by a template', () => {
    const text = JSON.stringify({ b: { c: 'Hi' }, d: { e: { f: 'Hi' } } });
    const code = `t('b.c'); tAny(\`d.e.\${which}\`);`;
    expect(words(tree({ 'locales/en/ui.json': text, 'locales/zh/ui.json': text, 'src/a.ts': code })).faults).toEqual([]);
  });
});

describe('functions', () => {
  const body = (lines: number) => '  void 0;\n'.repeat(lines);
  it.each([
    ['a function', `export function a() {\n${body(60)}}`],
    ['an arrow', `export const a = () => {\n${body(60)}};`],
    ['a method', `export class A {\n  m() {\n${body(60)}  }\n}`],
  ])('%s longer than 60 lines', (_name, text) => {
    expect(functions(tree({ 'src/core/a.ts': text })).faults.length).toBe(1);
  });
  it('passes 60 lines', () => {
    expect(functions(tree({ 'src/core/a.ts': `export function a() {\n${body(58)}}` })).faults).toEqual([]);
  });
});

describe('fonts', () => {
  it('a character the font does not have', () => {
    expect(fonts(tree({ 'locales/zh/ui.json': '{"a":"灯𠀀"}' })).faults).toEqual(['The font has no 𠀀 (U+20000).']);
  });
});

describe('lockfile', () => {
  const own = { dependencies: { x: '1.0.0' } };
  const x = { version: '1.0.0', integrity: 'sha512-x' };
  const lock = (entry: object, top: object = own) => ({ packages: { '': top, 'node_modules/x': entry } });
  const faultsOf = (a: object, b: object) =>
    lockfile(tree({ 'package.json': JSON.stringify(a), 'package-lock.json': JSON.stringify(b) })).faults.length;
  it('passes one that fits', () => expect(faultsOf(own, lock(x))).toBe(0));
  it.each([
    ['another version', own, lock({ ...x, version: '1.0.1' })],
    ['another list', own, lock(x, {})],
    ['another place', own, lock({ ...x, resolved: 'https://example.org/x.tgz' })],
    ['no checksum', own, lock({ version: '1.0.0' })],
    ['a loose version', { dependencies: { x: '^1.0.0' } }, lock(x, { dependencies: { x: '^1.0.0' } })],
  ])('%s', (_name, a, b) => expect(faultsOf(a, b)).toBeGreaterThan(0));
});

describe('credits and licences', () => {
  it('a file without a row', () => {
    const root = tree({
      'assets/CREDITS.md': '| files | what | by | licence |\n| --- | --- | --- | --- |\n| art/*.svg | drawings | us | MIT |\n',
      'assets/art/a.svg': '',
      'assets/audio/b.mp3': '',
    });
    expect(credits(root).faults).toEqual(['assets/audio/b.mp3: no row in assets/CREDITS.md.']);
  });
  it('a licence we may not use', () => {
    const root = tree({ 'package.json': '{"dependencies":{"x":"1"}}', 'node_modules/x/package.json': '{"license":"GPL-3.0"}' });
    expect(licences(root).faults.length).toBe(1);
  });
});

describe('the build', () => {
  it('too heavy a start', () => {
    const noise = Array.from({ length: 200_000 }, (_, i) => String.fromCharCode(33 + ((i * 7919 + (i >> 3) * 104729) % 90))).join('');
    const root = tree({
      'dist/.vite/manifest.json': '{"index.html":{"file":"a.js","isEntry":true,"assets":["baloo.woff2"]}}',
      'dist/a.js': noise,
      'dist/baloo.woff2': noise,
    });
    expect(size(root).faults.length).toBe(1);
  });
  it('a page without the policy, or with code in it', () => {
    expect(contents(tree({ 'dist/index.html': '<script>alert(1)</script>' })).faults.length).toBe(2);
  });
  it('nothing to read is a fault', () => {
    expect(size(tree({ 'a.txt': '' })).faults.length).toBe(1);
    expect(layers(tree({ 'a.txt': '' })).read).toBe(0);
  });
});
