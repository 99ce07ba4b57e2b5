// `npm run art`: writes every drawing as an SVG file of its own, and the list of their sizes and standing points.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL } from './all.mjs';
import { gather } from './kit.mjs';

const out = join(dirname(fileURLToPath(import.meta.url)), '../../assets/art');
const MAX = 36_000;

const near = (text, digits) => text.replace(/-?\d*\.\d+/g, (n) => String(Number(Number(n).toFixed(digits))).replace(/^(-?)0\./, '$1.'));

/** Coordinates to a tenth, scales to a thousandth, no space that says nothing. */
const tidy = (body) =>
  body
    .replace(/(?<= )(d|x|y|cx|cy|r|rx|ry|width|height|stroke-width|points)="([^"]*)"/g, (_, name, value) => `${name}="${near(value, 1)}"`)
    .replace(/(?<= )transform="([^"]*)"/g, (_, value) => `transform="${near(value, 3)}"`)
    .replace(
      / d="([^"]*)"/g,
      (_, d) =>
        ` d="${d
          .replace(/\s*([A-Za-z])\s*/g, '$1')
          .replace(/ -/g, '-')
          .replace(/,-/g, '-')}"`,
    )
    .replace(/ (?:cx|cy|x|y|rx)="0"/g, '')
    .replace(/ transform="translate\(0 0\)"/g, '')
    .replace(/ transform="translate\(0 0\) /g, ' transform="')
    .replace(/#ffffff/g, '#fff')
    .replace(/ \/>/g, '/>')
    .replace(/>\s+</g, '><')
    .trim();

function svg({ key, box, w, h, draw, colour }) {
  const { body, used } = gather(draw);
  const text = tidy(body);
  const bad = text.match(/NaN|undefined|<script|<style|<filter|<image|href=/);
  if (bad) throw new Error(`${key}: ${bad[0]} in the drawing.`);
  const defs = used ? `<defs>${used}</defs>` : '';
  const own = colour ? ` color="${colour}"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w * 2}" height="${h * 2}" viewBox="${box.join(' ')}"${own}>${defs}${text}</svg>\n`;
}

mkdirSync(out, { recursive: true });
const manifest = {};
let bytes = 0;
for (const one of ALL) {
  if (manifest[one.key]) throw new Error(`${one.key}: drawn twice.`);
  const text = svg(one);
  if (text.length > MAX) console.warn(`${one.key}: ${text.length} bytes; ${MAX} at most.`);
  bytes += text.length;
  writeFileSync(join(out, `${one.key}.svg`), text);
  manifest[one.key] = { file: `${one.key}.svg`, w: one.w, h: one.h, ax: one.ax, ay: one.ay };
}
const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(sorted, null, 2)}\n`);
for (const name of readdirSync(out)) if (/\.(svg|webp)$/.test(name) && !manifest[name.slice(0, -4)]) rmSync(join(out, name));
console.log(`Art: ${ALL.length} drawings, ${Math.round(bytes / 1024)} kB.`);
