// The shipped sound files against what was measured when they were made: lengths, joins, loudness, weight.
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import made from '../../assets/audio/manifest.json';
import places from '../../assets/audio/sprite.json';
import { INSTRUMENTS } from '../../src/audio/sounds';
import { seam } from '../../tools/audio/measure.mjs';

const loops = made.loops as Record<string, { samples: number; peak: number; lag: number[]; seam?: { step: number; click: number } }>;
const bytes = made.bytes as Record<string, { webm: number; mp3: number }>;

describe('the music', () => {
  it('has a stem for every player, all as long as the base to the sample', () => {
    for (const player of INSTRUMENTS) expect(loops[player]?.samples, player).toBe(loops['gate-base']?.samples);
    expect(places.gate * made.rate).toBe(loops['gate-base']?.samples);
    for (const alone of ['hub', 'studio', 'port'] as const) expect(places[alone] * made.rate, alone).toBe(loops[alone]?.samples);
  });

  it('lies where it was written, in both formats', () => {
    for (const [name, { lag }] of Object.entries(loops)) for (const d of lag) expect(Math.abs(d), name).toBeLessThanOrEqual(1);
  });

  it('joins its end to its beginning as smoothly as any place in its body', () => {
    for (const [name, loop] of Object.entries(loops)) {
      if (name === 'result') continue;
      expect(loop.seam?.step, name).toBeLessThan(1);
      expect(loop.seam?.click, name).toBeLessThan(1);
    }
  });

  it('is measured by a meter that hears a bad join', () => {
    const rate = made.rate;
    const round = Float32Array.from({ length: rate }, (_, i) => Math.sin((2 * Math.PI * 220 * i) / rate));
    const cut = Float32Array.from({ length: rate }, (_, i) => Math.sin((2 * Math.PI * 220.25 * i) / rate));
    expect(seam(round).click).toBeLessThan(1.01);
    expect(seam(cut).click).toBeGreaterThan(5);
    expect(seam(cut).step).toBeGreaterThan(5);
  });
});

describe('the weight and the loudness', () => {
  it('is what the record says, 250 kB at most before the first decision, 900 kB for the map and the Gate, 120 kB for each other isle', () => {
    for (const ext of ['webm', 'mp3'] as const) {
      let all = 0;
      for (const [name, size] of Object.entries(bytes)) {
        expect(statSync(`assets/audio/${name}.${ext}`).size, `${name}.${ext}`).toBe(size[ext]);
        if (name === 'studio' || name === 'port') expect(size[ext], `${name}.${ext}`).toBeLessThanOrEqual(120_000);
        else all += size[ext];
      }
      const first = ['effects', 'hub', 'gate-base'].reduce((n, name) => n + (bytes[name]?.[ext] ?? 0), 0);
      expect(first).toBeLessThanOrEqual(250_000);
      expect(all).toBeLessThanOrEqual(900_000);
    }
  });

  it('no effect is louder than −14 LUFS, nothing clips, not even all twelve players at once', () => {
    for (const [name, effect] of Object.entries(made.effects)) {
      expect(effect.loudness, name).toBeLessThanOrEqual(-14);
      expect(effect.peak, name).toBeLessThanOrEqual(-1);
    }
    for (const [name, loop] of Object.entries(loops)) expect(loop.peak, name).toBeLessThanOrEqual(-1);
    expect(made.together.peak).toBeLessThanOrEqual(-1);
  });
});
