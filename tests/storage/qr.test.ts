// Pictures of codes, read by a decoder that is not ours: clean, turned, blurred, noisy. What is read is right, or nothing is read.
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/core/random';
import { qrParts, QrParts } from '../../src/storage/hand-in';
import { qrMatrix, readQr } from '../../src/storage/qr';
import { longAttempt, runs, SEED } from './kit';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Draws squares with four squares of white around them, `scale` pixels each, turned by `turn` radians. */
function draw(matrix: readonly (readonly boolean[])[], scale: number, turn = 0): Picture {
  const n = matrix.length + 8;
  const side = Math.ceil(n * scale * (Math.abs(Math.cos(turn)) + Math.abs(Math.sin(turn))));
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [dx, dy] = [x - side / 2, y - side / 2];
      const u = (dx * Math.cos(turn) + dy * Math.sin(turn)) / scale + n / 2 - 4;
      const v = (dy * Math.cos(turn) - dx * Math.sin(turn)) / scale + n / 2 - 4;
      if (matrix[Math.floor(v)]?.[Math.floor(u)]) data.fill(20, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return { width: side, height: side, data };
}

function blur({ width, height, data }: Picture, by: number): Picture {
  const out = new Uint8ClampedArray(data);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let [sum, n] = [0, 0];
      for (let j = Math.max(0, y - by); j <= Math.min(height - 1, y + by); j++)
        for (let i = Math.max(0, x - by); i <= Math.min(width - 1, x + by); i++) {
          sum += data[(j * width + i) * 4] ?? 0;
          n++;
        }
      out.fill(sum / n, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { width, height, data: out };
}

function noise({ width, height, data }: Picture, much: number, random: () => number): Picture {
  const out = new Uint8ClampedArray(data);
  for (let i = 0; i < out.length; i += 4) out.fill((out[i] ?? 0) + (random() - 0.5) * much, i, i + 3);
  return { width, height, data: out };
}

const texts = (n: number): string[] =>
  qrParts({ code: 77, seat: (n % 60) + 1, attempts: [longAttempt(n, 'gate-1'), longAttempt(n + 500, 'studio-2')] });

describe('a QR picture of a hand-in', () => {
  it('is read by an independent decoder, clean, turned, blurred and noisy, exactly or not at all', { timeout: 120_000 }, async () => {
    const random = randomFrom(SEED);
    const counts = { exact: 0, none: 0 };
    for (let n = 0; n < runs(40); n++) {
      const all = texts(n);
      const text = all[n % all.length] ?? '';
      const matrix = await qrMatrix(text);
      const scale = 4 + Math.floor(random() * 4);
      const turned = draw(matrix, scale, (random() - 0.5) * 0.8);
      const made = n % 4 === 0 ? draw(matrix, scale) : n % 4 === 1 ? turned : n % 4 === 2 ? blur(turned, 1) : noise(turned, 160, random);
      const read = jsQR(made.data, made.width, made.height);
      if (read) {
        expect(read.data).toBe(text);
        counts.exact++;
      } else counts.none++;
      // Without the clean ones a decoder that reads nothing would pass.
      if (n % 4 === 0) expect(read?.data, `clean picture ${n}`).toBe(text);
    }
    console.log(`QR pictures: ${counts.exact} exact, ${counts.none} not read, 0 wrong, seed ${SEED}`);
    expect(counts.exact / (counts.exact + counts.none)).toBeGreaterThan(0.9);
  });
  it('is read back by our own reader, part by part, and refused with a hole in it', async () => {
    const all = texts(3);
    expect(all.length).toBeGreaterThan(1);
    const collector = new QrParts();
    const done = [];
    for (const text of all) {
      const { data, width, height } = draw(await qrMatrix(text), 4);
      const read = await readQr({ data, width, height, colorSpace: 'srgb' } as ImageData);
      expect(read).toEqual({ ok: true, value: text });
      const taken = collector.take(read.ok ? read.value : '');
      if (taken.ok && taken.value.done) done.push(taken.value.done);
    }
    expect(done.map((h) => [h.code, h.seat, h.attempts.length])).toEqual([[77, 4, 2]]);
    const white = { data: new Uint8ClampedArray(200 * 200 * 4).fill(255), width: 200, height: 200, colorSpace: 'srgb' } as ImageData;
    expect(await readQr(white)).toEqual({ ok: false, reason: 'none' });
  });
});
