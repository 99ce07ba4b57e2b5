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

/** The pictures of one child's hand-in of two plays. */
const partsOf = (n: number): string[] =>
  qrParts({ code: 77, seat: (n % 60) + 1, attempts: [longAttempt(n, 'gate-1'), longAttempt(n + 500, 'studio-2')] });

const KINDS = ['clean', 'turned', 'blurred', 'noisy'] as const;

/** A picture of the text as a camera may see it. */
async function photo(text: string, kind: (typeof KINDS)[number], random: () => number): Promise<Picture> {
  const scale = 3 + Math.floor(random() * 3);
  const matrix = await qrMatrix(text);
  if (kind === 'clean') return draw(matrix, scale);
  const turned = draw(matrix, scale, (random() - 0.5) * 0.8);
  if (kind === 'blurred') return blur(turned, 1);
  return kind === 'noisy' ? noise(turned, 160, random) : turned;
}

/** Hand-ins of six children, their parts mixed, one in twelve lost and one in twelve seen twice. */
function mixedParts(round: number, random: () => number): { text: string; child: number }[] {
  const all = [0, 1, 2, 3, 4, 5].flatMap((c) => partsOf(round * 6 + c).map((text) => ({ text, child: round * 6 + c })));
  const kept = all.flatMap((part) => {
    const luck = Math.floor(random() * 12);
    return luck === 0 ? [] : luck === 1 ? [part, part] : [part];
  });
  return kept
    .map((part) => ({ part, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ part }) => part);
}

describe('a QR picture of a hand-in', () => {
  it('is read by an independent decoder, exactly or not at all, and gathers to whole hand-ins only', { timeout: 600_000 }, async () => {
    const random = randomFrom(SEED);
    const counts = { pictures: 0, exact: 0, missed: 0, whole: 0, short: 0 };
    for (let round = 0; counts.pictures < runs(2000); round++) {
      const collector = new QrParts();
      const read = new Map<number, Set<string>>();
      const done = new Map<number, string>();
      for (const { text, child } of mixedParts(round, random)) {
        const kind = KINDS[counts.pictures++ % KINDS.length] ?? 'clean';
        const made = await photo(text, kind, random);
        const found = jsQR(made.data, made.width, made.height);
        // Without the clean ones a decoder that reads nothing would pass.
        if (kind === 'clean') expect(found?.data, `clean picture ${counts.pictures}`).toBe(text);
        if (!found) {
          counts.missed++;
          continue;
        }
        expect(found.data).toBe(text);
        counts.exact++;
        read.set(child, (read.get(child) ?? new Set()).add(text));
        const taken = collector.take(found.data);
        if (!taken.ok) throw new Error(`A picture read exactly was refused: ${taken.reason}.`);
        if (taken.value.done) done.set(child, JSON.stringify(taken.value.done));
      }
      for (let child = round * 6; child < round * 6 + 6; child++) {
        const whole = read.get(child)?.size === partsOf(child).length;
        const sent = { code: 77, seat: (child % 60) + 1, attempts: [longAttempt(child, 'gate-1'), longAttempt(child + 500, 'studio-2')] };
        whole ? counts.whole++ : counts.short++;
        expect(done.get(child), `child ${child}`).toBe(whole ? JSON.stringify(sent) : undefined);
      }
    }
    const { pictures, exact, missed, whole, short } = counts;
    console.log(
      `QR: ${pictures} pictures, ${exact} exact, ${missed} not read, 0 wrong; ${whole} hand-ins whole, ${short} short of a part and not taken; seed ${SEED}`,
    );
    expect(exact / pictures).toBeGreaterThan(0.9);
    expect(Math.min(whole, short)).toBeGreaterThan(0);
  });
  it('is read back by our own reader, part by part, and refused with a hole in it', async () => {
    const all = partsOf(3);
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
