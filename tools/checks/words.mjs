// Words: the same keys and placeholders in every language, no markup, every key the source names exists, every key is named.
import { filesIn } from './files.mjs';

const flat = (value, prefix = '') =>
  typeof value === 'string' ? [[prefix, value]] : Object.entries(value ?? {}).flatMap(([k, v]) => flat(v, prefix ? `${prefix}.${k}` : k));
const holes = (text) =>
  [...text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)]
    .map((m) => m[1])
    .sort()
    .join(',');
const base = (key) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Written for screens that are still being built; a key that is used may leave this list, none may join it. */
const AWAITED =
  /^(?:privacy\.(?:title|device|why|intro|what|file|back)|error\.(?:title|text|retry|save)|talk\.open|say\.read|storage\.export)$/;

/** What the source names: keys as they stand, and shapes of keys put together in a template. */
function namedKeys(files) {
  const whole = new Set();
  const shapes = [];
  for (const { text } of files) {
    for (const m of text.matchAll(/['"]([a-z][\w-]*(?:\.[\w-]+)+)['"]/gi)) whole.add(m[1]);
    for (const m of text.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/gi))
      shapes.push(
        new RegExp(
          `^${m[1]
            .split(/\$\{[^}]*\}/)
            .map(escaped)
            .join('[\\w.-]+')}$`,
        ),
      );
  }
  return (key) => whole.has(key) || shapes.some((shape) => shape.test(key));
}

/** Keys of the interface that nothing names. */
function unused(keys, files) {
  const named = namedKeys(files);
  return [...keys].filter((key) => !named(key) && !AWAITED.test(key)).map((key) => `ui.json: nothing uses ${key}.`);
}

export function words(root) {
  const files = filesIn(root, 'locales', ['.json']).filter((f) => !f.path.includes('/notes/'));
  const faults = [];
  const byLanguage = new Map();
  for (const { path, text } of files) {
    const [, language, ...rest] = path.split('/');
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      faults.push(`${path}: this is not JSON.`);
      continue;
    }
    const entries = new Map(flat(value).map(([k, v]) => [`${rest.join('/')}:${base(k)}`, v]));
    byLanguage.set(language, new Map([...(byLanguage.get(language) ?? []), ...entries]));
    for (const [key, v] of entries) if (/<\/?[a-z]/i.test(v)) faults.push(`${path}: markup in ${key}.`);
  }
  const source = byLanguage.get('en') ?? new Map();
  for (const [language, entries] of byLanguage) {
    for (const [key, text] of source) {
      if (!entries.has(key)) faults.push(`${language}: no words for ${key}.`);
      else if (holes(entries.get(key)) !== holes(text)) faults.push(`${language}: the places to fill in ${key} differ from English.`);
    }
    for (const key of entries.keys()) if (!source.has(key)) faults.push(`${language}: words for ${key}, which English does not have.`);
  }
  const ui = new Set([...source.keys()].filter((k) => k.startsWith('ui.json:')).map((k) => k.slice(8)));
  const code = filesIn(root, 'src', ['.ts', '.tsx']);
  faults.push(...unused(ui, code));
  for (const { path, text } of code) {
    for (const m of text.matchAll(/\bt\(\s*'([a-z][\w.-]*)'/gi)) if (!ui.has(m[1])) faults.push(`${path}: the words ${m[1]} do not exist.`);
  }
  return { read: files.length, faults };
}
