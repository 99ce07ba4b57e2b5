// The built start screen stays small: script, style and latin font that English needs before the first Play.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { metaPolicy } from '../csp.mjs';

export const START_BUDGET = 120_000;
const FONTS = /baloo|isles-read/i;

/** Brotli bytes of everything the entry loads statically, and of the latin fonts. Fonts are compressed already. */
export function startBytes(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const files = new Set();
  const walk = (key, seen = new Set()) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const asset of chunk.assets ?? []) if (/\.woff2$/.test(asset) && FONTS.test(asset)) files.add(asset);
    for (const next of chunk.imports ?? []) walk(next, seen);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) walk(key);
  const parts = [...files].map((file) => {
    const raw = readFileSync(join(dist, file));
    return { file, bytes: file.endsWith('.woff2') ? raw.length : brotliCompressSync(raw).length };
  });
  return { parts, total: parts.reduce((n, p) => n + p.bytes, 0) };
}

export function size(root) {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, '.vite/manifest.json'))) return { read: 0, faults: ['There is no build to weigh.'] };
  const { parts, total } = startBytes(dist);
  const faults =
    total > START_BUDGET
      ? [`The English start screen weighs ${total} bytes; ${START_BUDGET} at most. ${parts.map((p) => `${p.file} ${p.bytes}`).join(', ')}`]
      : [];
  return { read: parts.length, faults, note: `${total} bytes of ${START_BUDGET}` };
}

/** No address of another place, no unsafe code, no local path in the build. */
export function contents(root) {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.html'))) return { read: 0, faults: ['There is no build to read.'] };
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const faults = [];
  // The builder may write quotes as entities, so the policy is read as a browser would read it, and must be ours word for word.
  const meta = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/)?.[1] ?? '';
  if (meta.replaceAll('&#39;', "'") !== metaPolicy) faults.push('dist/index.html: the strict content policy is missing.');
  if (/unsafe-(?:eval|inline)/.test(metaPolicy)) faults.push('tools/csp.mjs: the policy allows unsafe code.');
  if (/<script(?![^>]*\bsrc=)[^>]*>/.test(html)) faults.push('dist/index.html: a script stands in the page itself.');
  if (/https?:\/\//.test(html)) faults.push('dist/index.html: an address of another place.');
  return { read: 1, faults };
}
