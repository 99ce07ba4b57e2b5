// `node tools/fonts.mjs`: cuts the fonts down to the characters in use. The build and the dev server run it too.
// The sources are in assets/fonts/source. A cut of a font whose name is reserved has a name of ours: Isles SC, Isles Read.
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
  { name: 'isles-sc-500', source: 'noto-sans-sc-500', holds: 'chinese' },
  { name: 'isles-sc-700', source: 'noto-sans-sc-700', holds: 'chinese' },
  { name: 'isles-sc-name', source: 'noto-sans-sc-700', holds: 'names' },
  { name: 'isles-read-400', source: 'andika-latin-400-normal', holds: 'latin' },
  { name: 'isles-read-700', source: 'andika-latin-700-normal', holds: 'latin' },
  { name: 'baloo-2-cut', source: 'baloo-2-latin-wght-normal', holds: 'latin', axes: { wght: { min: 400, max: 800 } } },
  { name: 'lexend-cut', source: 'lexend-latin-wght-normal', holds: 'latin', axes: { wght: { min: 400, max: 800 } } },
];
/** Kerning, joined letters and marks; none of the other shapes that a font offers by name. */
const LATIN_FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'];
/** What must be the same for an old cut to serve again, besides characters, source and axes. */
const RECIPE = '2';

/** Where every cut is written. */
export const CUT_FILES = CUTS.map((c) => `assets/fonts/${c.name}.woff2`);
export const SOURCE_FILES = [...new Set(CUTS.map((c) => `assets/fonts/source/${c.source}.woff2`))];

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

/** Every character in the words, the help lines and the source, sorted: Chinese ones and all others, with the whole of ASCII. */
export function charactersInUse(from) {
  const files = [
    ...filesIn(from, 'locales/en', ['.json']),
    ...filesIn(from, 'locales/zh', ['.json']),
    ...filesIn(from, 'assets', ['.json']),
    ...filesIn(from, 'src', ['.ts', '.tsx']),
  ];
  const chinese = new Set(NAMES);
  const latin = new Set(ASCII);
  for (const { text } of files)
    for (const c of text)
      if (CHINESE.test(c)) chinese.add(c);
      else if (c > '~') latin.add(c);
  return { read: files.length, characters: [...chinese].sort(), latin: [...latin].sort() };
}

async function cut(source, text, how, target, cache) {
  const key = createHash('sha256').update(RECIPE).update(JSON.stringify(how)).update(source).update(text).digest('hex').slice(0, 24);
  const kept = join(cache, `${key}.woff2`);
  if (!existsSync(kept)) {
    const { default: subsetFont } = await import('subset-font');
    writeFileSync(kept, await subsetFont(source, text, { targetFormat: 'woff2', ...how }));
  }
  copyFileSync(kept, target);
}

/** Writes the cuts into assets/fonts; answers from .cache when characters and source are the same. */
export async function makeFonts(at = root) {
  const cache = join(at, '.cache/fonts');
  mkdirSync(cache, { recursive: true });
  const { characters, latin } = charactersInUse(at);
  const texts = { chinese: characters.join(''), latin: latin.join(''), names: NAMES };
  for (const { name, source, holds, axes } of CUTS) {
    const how = holds === 'latin' ? { keepFeatures: LATIN_FEATURES, ...(axes ? { variationAxes: axes } : {}) } : {};
    const bytes = readFileSync(join(at, `assets/fonts/source/${source}.woff2`));
    await cut(bytes, texts[holds], how, join(at, `assets/fonts/${name}.woff2`), cache);
  }
  return characters.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Isles SC: ${await makeFonts()} characters.`);
