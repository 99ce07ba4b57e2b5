// The limits of the bench and what becomes of them. Pure: figures in, one verdict per limit out.

import { median } from './frames.mjs';

export const LIMITS = {
  /** Bytes of script, style and font on the English start screen. */
  startCode: 120_000,
  /** Bytes of everything up to the first decision. */
  decision: 1_200_000,
  /** Main-thread time of a frame, beside the bare Phaser page. */
  frame: 2,
  /** Time until the start screen answers, beside the bare DOM page. */
  answers: 1.5,
  /** Bytes a play may leave behind: its record, and code the browser still compiles. One kept scene or panel is several times as much. */
  heap: 50_000,
};
/** Plays in which the browser still loads and compiles code. */
export const WARM_UP = 8;

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/** Bytes the heap grows with each play, once warm: the median step, so that one late clean-up does not decide. */
export function heapPerPlay(heap) {
  const warm = heap.slice(WARM_UP).map((h) => h.bytes);
  return median(warm.slice(1).map((bytes, i) => bytes - warm[i]));
}

/** Nodes and listeners of the page that are more at the end than when warm. */
export function leftBehind(heap) {
  const [from, to] = [heap[WARM_UP], heap.at(-1)];
  return from && to ? Math.max(to.nodes - from.nodes, to.listeners - from.listeners) : Number.NaN;
}

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
    verdict(`heap, ${heap.length - WARM_UP} plays: growth with each play`, heapPerPlay(heap), LIMITS.heap, kB),
    verdict(`page, ${heap.length - WARM_UP} plays: nodes or listeners left behind`, leftBehind(heap), 0, String),
  ];
}
