// `npm run new:level -- <isle>-<n> [like <level>]`: bones of a new level and its empty words, for an author to fill. Then `npm run levels` says what is missing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.env.LEVELS_ROOT ?? fileURLToPath(new URL('..', import.meta.url));
const levelPath = (id) => join(root, 'assets/levels', `${id}.json`);
const wordsPath = (language, id) => join(root, 'locales', language, 'levels', `${id}.json`);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
const stop = (why) => {
  console.error(why);
  process.exit(1);
};

const [id, like, named] = process.argv.slice(2);
const [, isle, order] = /^([a-z]+)-([1-3])$/.exec(id ?? '') ?? [];
if (!isle)
  stop(
    'Say which level: npm run new:level -- <isle>-<1 to 3>, such as park-1. To copy other bones: park-1 like port-1. Links from teachers count on three levels an isle.',
  );
if (like !== undefined && like !== 'like') stop(`Not understood: ${like}. To copy other bones, say: ${id} like port-1.`);
const isles = /ISLES = \[([^\]]+)\]/.exec(readFileSync(join(root, 'src/core/level/level.ts'), 'utf8'))?.[1] ?? '';
if (!isles.includes(`'${isle}'`)) stop(`There is no isle ${isle}. There are ${isles.replaceAll("'", '')}.`);
if (existsSync(levelPath(id))) stop(`There is a level ${id} already.`);

const levels = readdirSync(join(root, 'assets/levels')).map((file) => file.replace('.json', ''));
const pattern = named ?? levels.filter((l) => l.startsWith(`${isle}-`)).sort()[0];
if (!pattern)
  stop(`The isle ${isle} has no level yet. Say whose bones to take: npm run new:level -- ${id} like gate-1 (or studio-1, port-1).`);
if (!existsSync(levelPath(pattern))) stop(`There is no level ${pattern} to take bones from.`);

/** The same shape with nothing said; lists keep their length. */
const emptied = (value) => {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(emptied);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]));
};

write(levelPath(id), { ...read(levelPath(pattern)), id, isle, order: Number(order), version: 1 });
console.log(`Made assets/levels/${id}.json with the bones of ${pattern}: change ids, truths, signs and choices.`);
for (const language of readdirSync(join(root, 'locales'))) {
  if (!existsSync(wordsPath(language, pattern))) continue;
  // A title stands in from the start, so that the gate reads on and names each word that is missing.
  write(wordsPath(language, id), { ...emptied(read(wordsPath(language, pattern))), title: id });
  console.log(`Made locales/${language}/levels/${id}.json: every sentence is empty. Write them.`);
}
console.log('Now: npm run levels  — it names each thing that is missing.');
