// `npm run bench`: bytes, start, frames and memory of the built game, each beside a bare page measured in the same run.
// What is measured, and why so: docs/decisions/0005-bench.md. Fails when a limit is broken; never part of `npm test`.
import { join } from 'node:path';
import { openBrowser } from './bench/browser.mjs';
import { measureHeap } from './bench/heap.mjs';
import { lighthouse } from './bench/lighthouse.mjs';
import { BARE_DOM, BARE_PHASER, buildBarePages, REPORT } from './bench/pages.mjs';
import { measureReport } from './bench/report.mjs';
import { measureScenes } from './bench/scenes.mjs';
import { measureStarts } from './bench/start.mjs';
import { verdicts, WARM_UP } from './bench/verdicts.mjs';
import { measureChineseStart, measureWire } from './bench/wire.mjs';
import { serve } from './serve.mjs';
import { ensureBrowser, ensureDependencies, root, run } from './setup.mjs';

const LEVEL = 'gate-1';
const STARTS = 7;
const ROUNDS = 5;
const PLAYS = 10;

const began = Date.now();
const say = (text) => console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${text}`);
const row = (...cells) => console.log(cells.map((c, i) => (i === 0 ? String(c).padEnd(44) : String(c).padStart(12))).join(''));
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (n) => `${n.toFixed(1)} ms`;

async function measure(browser, path) {
  const game = await serve(join(root, 'dist'), Number(process.env.BENCH_PORT ?? 4380));
  const bare = await serve(await buildBarePages(), game.port + 1);
  const base = `http://localhost:${game.port}/`;
  const bareBase = `http://localhost:${bare.port}/`;
  try {
    say('bytes over the wire');
    const wire = await measureWire(browser, base, LEVEL);
    const chinese = await measureChineseStart(browser, base);
    const starts = {};
    for (const rate of [1, 4]) {
      say(`start, CPU ${rate}×: ${STARTS} cold starts of either page`);
      starts[rate] = await measureStarts(browser, { game: `${base}?lang=en`, bare: bareBase + BARE_DOM }, rate, STARTS);
    }
    say(`hub and level, CPU 1× and 4×: ${ROUNDS} rounds of either page`);
    const scenes = await measureScenes(browser, base, bareBase + BARE_PHASER, LEVEL, ROUNDS, say);
    say(`heap after each of ${PLAYS} plays of ${LEVEL}, and ${WARM_UP} before them`);
    const heap = await measureHeap(browser, base, LEVEL, WARM_UP + PLAYS);
    const reports = {};
    for (const rate of [1, 4]) {
      say(`report of a class of 60 × 24 × 5, CPU ${rate}×: ${ROUNDS} rounds`);
      reports[rate] = await measureReport(browser, `${bareBase}${REPORT}?big`, rate, ROUNDS);
    }
    return { wire, chinese, starts, scenes, heap, reports, lighthouse: lighthouse(base, path) };
  } finally {
    game.close();
    bare.close();
  }
}

function printReports(reports) {
  console.log('');
  row('class report', 'ours', 'plain table', 'times');
  for (const [rate, { claims, first, again, grid, whole, pause, sort, plain }] of Object.entries(reports)) {
    row(`${claims} attempts judged, CPU ${rate}×`, ms(first));
    row(`once more, CPU ${rate}×`, ms(again));
    row(`grid shown, CPU ${rate}×`, ms(grid), ms(plain), (grid / plain).toFixed(2));
    row(`all rows there, CPU ${rate}×`, ms(whole), ms(plain), (whole / plain).toFixed(2));
    row(`longest wait for a picture until then, CPU ${rate}×`, ms(pause));
    row(`grid sorted, CPU ${rate}×`, ms(sort), ms(plain), (sort / plain).toFixed(2));
  }
}

function print({ wire, chinese, starts, scenes, heap, reports, lighthouse: scores }) {
  console.log('');
  row('over the wire, brotli', 'all', 'code+font', 'font', 'requests');
  for (const [name, w] of Object.entries({ ...wire, 'start in Chinese': chinese }))
    row(name, kB(w.total), kB(w.code), kB(w.font), w.requests);
  console.log('');
  row('start', 'game', 'bare DOM', 'times');
  for (const [rate, { game, bare }] of Object.entries(starts)) {
    row(`first paint, CPU ${rate}×`, ms(game.paint), ms(bare.paint), (game.paint / bare.paint).toFixed(2));
    row(`answers a press, CPU ${rate}×`, ms(game.answers), ms(bare.answers), (game.answers / bare.answers).toFixed(2));
  }
  console.log('');
  row('main thread, each frame', 'game', 'bare Phaser', 'times', 'moving', 'shown', 'drawn by');
  for (const { scene, rate, game, bare, moving, shown, renderer } of scenes) {
    row(
      `${scene}, CPU ${rate}×, median`,
      ms(game.median),
      ms(bare.median),
      (game.median / bare.median).toFixed(2),
      moving,
      shown,
      renderer,
    );
    row(`${scene}, CPU ${rate}×, p95`, ms(game.p95), ms(bare.p95), (game.p95 / bare.p95).toFixed(2));
  }
  printReports(reports);
  console.log(
    `\nheap after each play: ${heap.map((h) => (h.bytes / 1e6).toFixed(2)).join(' ')} MB; ${heap.at(-1).nodes} nodes, ${heap.at(-1).listeners} listeners`,
  );
  console.log(`Lighthouse: ${scores}\n`);
}

ensureDependencies();
const path = ensureBrowser();
if (path === null) process.exit(1);
if (!process.argv.includes('--no-build') && run('node', ['tools/build.mjs']) !== 0) process.exit(1);
const browser = await openBrowser(path);
const figures = await measure(browser, path);
await browser.close();
print(figures);
const all = verdicts(figures);
for (const { name, ok, said } of all) console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}: ${said}`);
const broken = all.filter((v) => !v.ok).length;
console.log(`\nBench: ${all.length - broken} of ${all.length} limits kept, in ${Math.round((Date.now() - began) / 1000)} s.`);
process.exit(broken > 0 ? 1 : 0);
