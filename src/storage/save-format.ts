// The format of everything kept or handed over: sealed, versioned, read back field by field. Knows no browser store.
import * as v from 'valibot';
import type { Attempt, OpenAttempt } from '../core/progress/attempt';
import { type Child, canonical, type Progress } from '../core/progress/progress';
import { no, ok, type Result } from '../core/result';

export const VERSION = 1;
const MAX_BYTES = 256 * 1024;
const MAX_DEPTH = 12;
const MAX_NODES = 20_000;

/** Why a text could not be taken; each has one sentence in ui.json under storage.reason. */
export type Reason = 'too-large' | 'not-text' | 'not-json' | 'not-ours' | 'too-new' | 'damaged' | 'not-valid';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
const list = <T extends v.GenericSchema>(of: T, max: number) => v.pipe(v.array(of), v.maxLength(max));
const step = v.strictObject({ at: slug, choice: slug, reasons: list(slug, 4) });
const answer = v.strictObject({ encounter: slug, part: slug, steps: list(step, 20), seen: list(slug, 40) });
const attempt = v.strictObject({
  id,
  level: slug,
  version: whole(10_000),
  kind: v.picklist(['play', 'twin']),
  twin: v.optional(slug),
  nth: whole(100_000),
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  seed: whole(0xffffffff),
  answers: list(answer, 60),
});
const move = v.record(v.pipe(v.string(), v.regex(/^[a-z]{1,12}$/)), v.pipe(v.string(), v.maxLength(60)));
const open = v.strictObject({
  id,
  level: slug,
  version: whole(10_000),
  seed: whole(0xffffffff),
  moves: list(move, 2000),
  tick: whole(1_000_000),
});
const child = v.strictObject({
  id,
  emblem: v.strictObject({ colour: slug, animal: slug }),
  attempts: list(attempt, 5000),
  open: v.nullable(open),
});
const progress = v.strictObject({ children: list(child, 200), deleted: list(id, 5000) });

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 of a text's UTF-8 bytes: finds accidents, not cheats. */
export function crc32(text: string): number {
  let c = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

export const plainProgress = (p: Progress) => ({
  children: [...p.children.values()].map((c) => ({ ...c, attempts: [...c.attempts.values()] })),
  deleted: [...p.deleted],
});

/** Writes progress as sealed text. */
export function sealProgress(p: Progress): string {
  const data = plainProgress(p);
  return JSON.stringify({ app: 'lantern-isles', kind: 'progress', version: VERSION, data, sum: crc32(canonical(data)) });
}

/** True when a value is neither too deep nor too large, and holds no key that reaches a prototype. Walks without recursion. */
function isTame(value: unknown): boolean {
  const stack: { at: unknown; depth: number }[] = [{ at: value, depth: 0 }];
  let nodes = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (++nodes > MAX_NODES || top.depth > MAX_DEPTH) return false;
    if (top.at === null || typeof top.at !== 'object') continue;
    for (const key of Object.keys(top.at)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') return false;
      stack.push({ at: (top.at as Record<string, unknown>)[key], depth: top.depth + 1 });
    }
  }
  return true;
}

const asChild = (c: v.InferOutput<typeof child>): Child => ({
  id: c.id,
  emblem: { colour: c.emblem.colour, animal: c.emblem.animal },
  attempts: new Map(c.attempts.map((a) => [a.id, a as Attempt])),
  open: c.open as OpenAttempt | null,
});

/** Reads sealed text: size → JSON → ours? → too new? → whole? → valid? Nothing outside is touched. */
export function openProgress(text: string): Result<Progress, Reason> {
  if (text.length > MAX_BYTES) return no('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no('not-json');
  }
  if (!isTame(value)) return no('not-valid');
  const head = v.safeParse(v.looseObject({ app: v.literal('lantern-isles'), kind: v.literal('progress'), version: whole(1e6) }), value);
  if (!head.success) return no('not-ours');
  if (head.output.version > VERSION) return no('too-new');
  const body = v.safeParse(
    v.strictObject({ app: v.string(), kind: v.string(), version: v.number(), data: v.unknown(), sum: v.number() }),
    value,
  );
  if (!body.success) return no('not-valid');
  if (crc32(canonical(body.output.data)) !== body.output.sum) return no('damaged');
  const read = v.safeParse(progress, body.output.data);
  if (!read.success) return no('not-valid');
  return ok({ children: new Map(read.output.children.map((c) => [c.id, asChild(c)])), deleted: new Set(read.output.deleted) });
}
