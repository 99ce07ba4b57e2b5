// `node tools/fonts.mjs`: cuts the Chinese font down to the characters in use. The build and the dev server run it too.
// The source (assets/fonts/source) is Noto Sans SC with the characters of GB 2312; the cut is named Isles SC.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './checks/files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{2fa1f}]/u;
/** The name of the language stands on the English start screen too: two characters in a file of their own. */
const NAMES = '中文';
const CUTS = [
  { name: 'isles-sc-500', weight: '500', only: null },
  { name: 'isles-sc-700', weight: '700', only: null },
  { name: 'isles-sc-name', weight: '700', only: NAMES },
];
/** What must be the same for an old cut to serve again, besides characters and source. */
const RECIPE = '1';

/** Where every cut is written. */
export const CUT_FILES = CUTS.map((c) => `assets/fonts/${c.name}.woff2`);
export const SOURCE_FILES = ['500', '700'].map((w) => `assets/fonts/source/noto-sans-sc-${w}.woff2`);

/** Every Chinese character in the words, the help lines and the source, sorted; with how many files were read. */
export function charactersInUse(from) {
  const files = [
    ...filesIn(from, 'locales/zh', ['.json']),
    ...filesIn(from, 'assets', ['.json']),
    ...filesIn(from, 'src', ['.ts', '.tsx']),
  ];
  const found = new Set(NAMES);
  for (const { text } of files) for (const c of text) if (CHINESE.test(c)) found.add(c);
  return { read: files.length, characters: [...found].sort() };
}

async function cut(source, text, target, cache) {
  const key = createHash('sha256').update(RECIPE).update(source).update(text).digest('hex').slice(0, 24);
  const kept = join(cache, `${key}.woff2`);
  if (!existsSync(kept)) {
    const { default: subsetFont } = await import('subset-font');
    writeFileSync(kept, await subsetFont(source, text, { targetFormat: 'woff2' }));
  }
  copyFileSync(kept, target);
}

/** Writes the cuts into assets/fonts; answers from .cache when characters and source are the same. */
export async function makeFonts(at = root) {
  const cache = join(at, '.cache/fonts');
  mkdirSync(cache, { recursive: true });
  const { characters } = charactersInUse(at);
  const all = characters.join('');
  for (const { name, weight, only } of CUTS) {
    const source = readFileSync(join(at, `assets/fonts/source/noto-sans-sc-${weight}.woff2`));
    await cut(source, only ?? all, join(at, `assets/fonts/${name}.woff2`), cache);
  }
  return characters.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Isles SC: ${await makeFonts()} characters.`);
