// Style sheets stay in their room. Rooms come and go on one page and their sheets stay, so a class that two rooms use without saying whose it
// is spoils the other one once both have been entered.
import { filesIn } from './files.mjs';

/** Sheets that belong together, by the beginning of their path. */
const ROOMS = [
  ['src/views/teacher/', 'teacher'],
  ['src/views/style/family', 'family'],
  ['src/views/style/pages', 'pages'],
  ['src/views/style/talk', 'pages'],
  ['src/views/style/settings', 'pages'],
];
/** The class on a verb's `<main>`, where it is not the verb's own name. Every verb may build on the sheet of the ropes. */
const MAINS = { circle: 'studio' };
/** What every room builds on. */
const SHARED = ['src/views/style/base.css', 'src/views/style/fonts.css'];

const roomOf = (path) => ROOMS.find(([start]) => path.startsWith(start))?.[1] ?? path;

/** Every selector of a sheet, lists taken apart; frames of animations and comments left out. */
function selectorsOf(text) {
  const plain = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/@(?:media|supports|container|layer|page|font-face)[^{;]*\{/g, '');
  return [...plain.matchAll(/([^{}]+)\{/g)].flatMap(([, list]) => list.split(/,(?![^(]*\))/).map((one) => one.trim())).filter(Boolean);
}

/** The class a selector begins with, when nothing else narrows it there: `.side > p` begins with `side`, `.panel.talk` and `:where(.a) .b` are narrowed. */
const firstClass = (selector) => /^\.([a-zA-Z][\w-]*)(?![\w.:[#-])/.exec(selector)?.[1] ?? null;

export function sheets(root) {
  const all = filesIn(root, 'src', ['.css']);
  const common = new Set(all.filter(({ path }) => SHARED.includes(path)).flatMap(({ text }) => selectorsOf(text).map(firstClass)));
  const users = new Map();
  const faults = [];
  let read = 0;
  for (const { path, text } of all) {
    if (SHARED.includes(path)) continue;
    const verb = /^src\/mechanics\/([^/]+)\//.exec(path)?.[1];
    const own = new RegExp(`\\.(?:ropes|${MAINS[verb] ?? verb})(?![\\w-])`);
    for (const selector of selectorsOf(text)) {
      read++;
      if (verb && !own.test(selector))
        faults.push(`${path}: "${selector}" counts in every room; put :where(.${MAINS[verb] ?? verb}) before it.`);
      const name = firstClass(selector);
      if (name && !common.has(name)) users.set(name, new Map(users.get(name) ?? []).set(roomOf(path), path));
    }
  }
  for (const [name, rooms] of users)
    if (rooms.size > 1) faults.push(`.${name} is styled by ${[...rooms.values()].join(' and ')}: name one of them otherwise.`);
  return { read, faults };
}
