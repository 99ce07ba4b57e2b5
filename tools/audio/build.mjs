// `npm run audio`: renders every sound and loop, then encodes them. Needs ffmpeg; the results are committed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { effects } from './effects.mjs';
import { LOOP, music } from './music.mjs';
import { SR } from './voices.mjs';

const root = new URL('../..', import.meta.url).pathname;
const out = join(root, 'assets/audio');
const tmp = join(root, '.cache/audio');
mkdirSync(out, { recursive: true });
mkdirSync(tmp, { recursive: true });

function wav(samples, gain) {
  const o = Buffer.alloc(44 + samples.length * 2);
  o.write('RIFF', 0);
  o.writeUInt32LE(36 + samples.length * 2, 4);
  o.write('WAVEfmt ', 8);
  [
    [16, 4, 16],
    [20, 2, 1],
    [22, 2, 1],
    [24, 4, SR],
    [28, 4, SR * 2],
    [32, 2, 2],
    [34, 2, 16],
  ].forEach(([p, n, v]) => o.writeUIntLE(v, p, n));
  o.write('data', 36);
  o.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((s, i) => o.writeInt16LE(Math.max(-32767, Math.min(32767, Math.round(s * gain * 32767))), 44 + i * 2));
  return o;
}

const manifest = {};
function encode(name, samples, peak, rate) {
  const top = samples.reduce((m, s) => Math.max(m, Math.abs(s)), 0.0001);
  const file = join(tmp, `${name}.wav`);
  writeFileSync(file, wav(samples, peak / top));
  const run = (args, to) =>
    execFileSync('ffmpeg', [
      '-y',
      '-loglevel',
      'error',
      '-i',
      file,
      ...args,
      '-map_metadata',
      '-1',
      '-fflags',
      '+bitexact',
      '-flags:a',
      '+bitexact',
      join(out, to),
    ]);
  run(['-c:a', 'libopus', '-b:a', rate, '-ar', '48000'], `${name}.webm`);
  run(['-c:a', 'libmp3lame', '-b:a', rate === '24k' ? '40k' : '48k', '-ar', '32000'], `${name}.mp3`);
  manifest[name] = {
    seconds: Math.round((samples.length / SR) * 1e4) / 1e4,
    webm: statSync(join(out, `${name}.webm`)).size,
    mp3: statSync(join(out, `${name}.mp3`)).size,
  };
}

for (const [name, samples] of effects()) {
  const fade = Math.min(samples.length, Math.round(SR * 0.02));
  for (let i = 0; i < fade; i++) samples[samples.length - 1 - i] *= i / fade;
  encode(name, samples, 0.708, '32k');
}
for (const [name, samples] of music())
  encode(name, samples, name === 'hub' ? 0.42 : name === 'gate-base' ? 0.3 : 0.24, name === 'hub' ? '40k' : '24k');
writeFileSync(
  join(out, 'manifest.json'),
  `${JSON.stringify({ loop: Math.round(LOOP * 1e4) / 1e4, sounds: Object.fromEntries(Object.entries(manifest).sort()) }, null, 2)}\n`,
);
rmSync(tmp, { recursive: true });
console.log(
  `Sounds: ${Object.keys(manifest).length} written, ${Math.round(Object.values(manifest).reduce((n, m) => n + m.webm, 0) / 1024)} kB as WebM.`,
);
