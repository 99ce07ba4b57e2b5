// `npm run audio`: renders every sound and loop, encodes them, measures what came out and refuses what is too loud, clipped or does not join. Needs ffmpeg; the results are committed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { effects } from './effects.mjs';
import { gateMusic } from './gate-music.mjs';
import { hubMusic, resultPhrase } from './hub-music.mjs';
import { portMusic, studioMusic } from './isle-music.mjs';
import { decibels, integrated, lag, momentary, peak, seam } from './measure.mjs';
import { SR } from './voices.mjs';

const root = new URL('../..', import.meta.url).pathname;
const out = join(root, 'assets/audio');
mkdirSync(out, { recursive: true });

/** Each loop file begins with its own end and ends with its own beginning, so that encoders find no edge at the join. */
const LEAD = 0.1;
const GAP = 0.12;
const LIMITS = { effect: -14, peak: -1, click: 1, step: 1, first: 250_000, all: 900_000, isle: 120_000 };
/** Moods of the isles beside the Gate: each is fetched on its isle only, and weighed by itself. */
const ISLES = ['studio', 'port'];
const EFFECTS_RATE = '21k';
const MUSIC = {
  hub: { loudness: -21, opus: '22k' },
  studio: { loudness: -20, opus: '22k' },
  port: { loudness: -20, opus: '22k' },
  'gate-base': { loudness: -24.5, opus: '22k' },
  result: { loudness: -22, opus: '20k' },
  drum: { loudness: -30.5, opus: '16k' },
  tambourine: { loudness: -35, opus: '20k' },
  tabla: { loudness: -30.5, opus: '17k' },
  gong: { loudness: -30, opus: '15k' },
  cello: { loudness: -28, opus: '17k' },
  pipa: { loudness: -30.5, opus: '20k' },
};
const PLAYER = { loudness: -28.5, opus: '18k' };
const OPUS = ['-c:a', 'libopus', '-vbr', 'constrained', '-frame_duration', '60', '-b:a'];

const bytesOf = (samples) => Buffer.from(samples.buffer, samples.byteOffset, samples.length * 4);
const RAW = ['-f', 'f32le', '-ar', String(SR), '-ac', '1', '-i', 'pipe:0'];
const QUIET = ['-hide_banner', '-loglevel', 'error'];
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
const encode = (samples, args, file) =>
  execFileSync('ffmpeg', ['-y', ...QUIET, ...RAW, ...args, ...PLAIN, join(out, file)], { input: bytesOf(samples) });
const decode = (file) => {
  const raw = execFileSync('ffmpeg', [...QUIET, '-i', join(out, file), '-f', 'f32le', '-ar', String(SR), '-ac', '1', 'pipe:1'], {
    maxBuffer: 1 << 28,
  });
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
};
/** What ffmpeg says of a sound: integrated and highest momentary loudness (LUFS), true peak (dBFS). */
function heard(samples) {
  const padded = new Float32Array(samples.length + 0.5 * SR);
  padded.set(samples);
  const { stderr } = spawnSync('ffmpeg', ['-hide_banner', '-nostats', ...RAW, '-af', 'ebur128=peak=true', '-f', 'null', '-'], {
    input: bytesOf(padded),
    encoding: 'utf8',
  });
  const moments = [...stderr.matchAll(/ M:\s*(-?[\d.]+)/g)].map((m) => Number(m[1]));
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  return {
    most: Math.max(...moments),
    whole: Number(/I:\s*(-?[\d.]+)/.exec(summary)?.[1]),
    peak: Number(/Peak:\s*(-?[\d.]+)/.exec(summary)?.[1]),
  };
}
const scaled = (samples, db) => samples.map((s) => s * 10 ** (db / 20));
const size = (file) => statSync(join(out, file)).size;
const tenth = (x) => Math.round(x * 10) / 10;
const faults = [];
const row = (...cells) => console.log(cells.map((c, i) => (i ? String(c).padStart(9) : String(c).padEnd(16))).join(''));

for (const file of readdirSync(out)) rmSync(join(out, file));

// Effects: one sprite.
const sprite = {};
const pieces = [];
let at = 0;
const silence = (s) => new Float32Array(Math.round(s * SR));
for (const { name, samples, loudness } of effects()) {
  const loud = scaled(samples, loudness - momentary(samples));
  const top = decibels(peak(loud));
  const safe = top > -3 ? scaled(loud, -3 - top) : loud;
  sprite[name] = [Math.round(at * 1000), Math.round((safe.length / SR) * 1000)];
  const space = silence(Math.ceil((safe.length / SR + GAP) * 100) / 100);
  space.set(safe);
  pieces.push(space);
  at += space.length / SR;
}
const all = new Float32Array(pieces.reduce((n, p) => n + p.length, 0));
pieces.reduce((n, p) => {
  all.set(p, n);
  return n + p.length;
}, 0);
encode(all, [...OPUS, EFFECTS_RATE], 'effects.webm');
encode(all, ['-c:a', 'libmp3lame', '-q:a', '8', '-ar', '24000'], 'effects.mp3');
const back = decode('effects.webm');
row('effect', 'at s', 'long s', 'LUFS M', 'peak dB');
const measured = {};
for (const [name, [from, long]] of Object.entries(sprite)) {
  const found = heard(back.slice((from / 1000) * SR, ((from + long) / 1000) * SR));
  measured[name] = { loudness: tenth(found.most), peak: tenth(found.peak) };
  row(name, from / 1000, long / 1000, found.most, found.peak);
  if (found.most > LIMITS.effect) faults.push(`${name}: ${found.most} LUFS; ${LIMITS.effect} at most.`);
  if (found.peak > LIMITS.peak) faults.push(`${name}: its peak is ${found.peak} dBFS.`);
}

// Music: loops of one length, and one phrase.
const loops = {};
let sum = null;
row('music', 'long s', 'LUFS I', 'peak dB', 'step', 'click', 'lag', 'lag mp3');
/** Each of these plays alone; every other loop is one of the Gate's band. */
const ALONE = { hub: hubMusic, studio: studioMusic, port: portMusic };
const alone = Object.entries(ALONE).map(([name, make]) => [name, make()]);
for (const [name, samples] of [...alone, ...gateMusic(), ['result', resultPhrase()]]) {
  const { loudness, opus } = MUSIC[name] ?? PLAYER;
  const loud = scaled(samples, loudness - integrated(samples));
  const once = name === 'result';
  const lead = Math.round(LEAD * SR);
  const file = once ? loud : new Float32Array([...loud.slice(-lead), ...loud, ...loud.slice(0, lead)]);
  encode(file, [...OPUS, opus], `${name}.webm`);
  encode(file, ['-c:a', 'libmp3lame', '-q:a', '9', '-ar', '24000'], `${name}.mp3`);
  const from = once ? 0 : lead;
  const [webm, mp3] = ['webm', 'mp3'].map((ext) => decode(`${name}.${ext}`).slice(from, from + loud.length));
  const found = heard(webm);
  const join_ = once ? null : seam(webm);
  const lags = [lag(loud, webm), lag(loud, mp3)];
  loops[name] = { samples: loud.length, loudness: tenth(found.whole), peak: tenth(found.peak), lag: lags };
  if (join_) loops[name].seam = Object.fromEntries(Object.entries(join_).map(([k, v]) => [k, Math.round(v * 1000) / 1000]));
  const numbers = join_ ? [join_.step.toFixed(3), join_.click.toFixed(3)] : ['', ''];
  row(name, (loud.length / SR).toFixed(3), found.whole, found.peak, ...numbers, ...lags);
  if (found.peak > LIMITS.peak) faults.push(`${name}: its peak is ${found.peak} dBFS.`);
  if (join_ && (join_.click > LIMITS.click || join_.step > LIMITS.step))
    faults.push(`${name}: the join clicks (${JSON.stringify(join_)}).`);
  if (!once && !(name in ALONE)) sum = sum ? sum.map((s, i) => s + webm[i]) : webm;
}
const together = heard(sum);
row('all twelve', '', together.whole, together.peak);
if (together.peak > LIMITS.peak) faults.push(`The whole band together peaks at ${together.peak} dBFS.`);

const names = ['effects', ...Object.keys(loops)];
const bytes = Object.fromEntries(names.map((n) => [n, { webm: size(`${n}.webm`), mp3: size(`${n}.mp3`) }]));
const total = (ext, list = names) => list.reduce((n, name) => n + bytes[name][ext], 0);
const FIRST = ['effects', 'hub', 'gate-base'];
for (const ext of ['webm', 'mp3']) {
  console.log(
    `${ext}: ${Math.round(total(ext, FIRST) / 1000)} kB before the first decision, ${Math.round(total(ext) / 1000)} kB in all (${names.map((n) => `${n} ${Math.round(bytes[n][ext] / 1000)}`).join(', ')}).`,
  );
  if (total(ext, FIRST) > LIMITS.first)
    faults.push(`${ext}: ${total(ext, FIRST)} bytes before the first decision; ${LIMITS.first} at most.`);
  const gate = total(
    ext,
    names.filter((n) => !ISLES.includes(n)),
  );
  if (gate > LIMITS.all) faults.push(`${ext}: ${gate} bytes for the map and the Gate; ${LIMITS.all} at most.`);
  for (const isle of ISLES)
    if (bytes[isle][ext] > LIMITS.isle) faults.push(`${isle}.${ext}: ${bytes[isle][ext]} bytes; ${LIMITS.isle} at most.`);
}
const write = (file, value) => writeFileSync(join(out, file), `${JSON.stringify(value, null, 2)}\n`);
const long = (name) => loops[name].samples / SR;
write('sprite.json', {
  lead: LEAD,
  hub: long('hub'),
  studio: long('studio'),
  port: long('port'),
  gate: long('gate-base'),
  effects: sprite,
});
write('manifest.json', { rate: SR, bytes, effects: measured, loops, together: { loudness: together.whole, peak: together.peak } });
for (const fault of faults) console.error(`FAULT  ${fault}`);
console.log(
  faults.length === 0
    ? `Sounds: ${Object.keys(sprite).length} effects, ${Object.keys(loops).length} pieces of music, all well.`
    : `Sounds: ${faults.length} faults.`,
);
process.exit(faults.length === 0 ? 0 : 1);
