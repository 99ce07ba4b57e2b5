// The limits of the bench and what becomes of them. Pure: figures in, one verdict per limit out.

export const LIMITS = {
  /** Bytes of script, style and font on the English start screen. */
  startCode: 120_000,
  /** Bytes of everything up to the first decision. */
  decision: 1_200_000,
  /** Main-thread time of a frame, beside the bare Phaser page. */
  frame: 2,
  /** Time until the start screen answers, beside the bare DOM page. */
  answers: 1.5,
  /** Growth of the heap from the early to the late plays; below this it is the record of the plays themselves, and noise. */
  heap: 0.03,
};

const mean = (numbers) => numbers.reduce((n, x) => n + x, 0) / numbers.length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/** How much larger the heap is after the last three plays than after the second to fourth; the first one loads code. */
export const heapGrowth = (heap) => mean(heap.slice(-3)) / mean(heap.slice(1, 4)) - 1;

/** A figure that is missing or no number never passes. */
const verdict = (name, value, limit, show) => ({
  name,
  ok: Number.isFinite(value) && value <= limit,
  said: `${show(value)}, at most ${show(limit)}`,
});

/** One { name, ok, said } per limit. `figures`: { wire, starts: { 1, 4 }, scenes, heap } as measured. */
export function verdicts({ wire, starts, scenes, heap }) {
  const times = (n) => `${n.toFixed(2)} times`;
  return [
    verdict('English start screen: script, style, font', wire.start.code, LIMITS.startCode, kB),
    verdict('everything up to the first decision', wire.decision.total, LIMITS.decision, MB),
    ...Object.entries(starts).map(([rate, { game, bare }]) =>
      verdict(`start screen answers, CPU ${rate}×: beside the bare DOM page`, game.answers / bare.answers, LIMITS.answers, times),
    ),
    ...scenes.map(({ scene, rate, game, bare }) =>
      verdict(`${scene}, CPU ${rate}×: main thread beside the bare Phaser page`, game.median / bare.median, LIMITS.frame, times),
    ),
    verdict(`heap after ${heap.length} plays: growth`, heapGrowth(heap), LIMITS.heap, (n) => `${(n * 100).toFixed(1)} %`),
  ];
}
