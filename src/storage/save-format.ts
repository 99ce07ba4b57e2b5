// The format of everything kept or handed over: sealed, versioned, read back field by field. Knows no browser store.
import * as v from 'valibot';
import type { Attempt, OpenAttempt } from '../core/progress/attempt';
import { follow } from '../core/progress/lives';
import { type Child, canonical, mergeAll, type Progress, settle } from '../core/progress/progress';
import type { Settings } from '../core/progress/settings';
import { no, ok, type Result } from '../core/result';

export const VERSION = 1;
/** The largest file taken. 5000 long attempts of one child fit. */
export const MAX_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 12;
const MAX_NODES = 2_000_000;

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
  attempts: list(attempt, 20_000),
  open: v.nullable(open),
});
const progress = v.strictObject({ children: list(child, 1000), deleted: list(id, 5000) });
const volume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const settings = v.strictObject({
  language: v.picklist(['en', 'zh']),
  music: volume,
  effects: volume,
  speech: volume,
  muted: v.boolean(),
  textSize: v.picklist([100, 125, 150]),
  contrast: v.boolean(),
  motion: v.picklist(['system', 'reduce']),
  easyFont: v.boolean(),
  readsByItself: v.optional(v.boolean(), false),
});
const kept = v.strictObject({ settings, tick: whole(1e9) });
const rows = v.record(v.pipe(v.string(), v.maxLength(200)), v.string());
const rescue = v.strictObject({ record: rows, copy: rows });

/** Settings with a logical counter: the higher one is the later one. */
export interface KeptSettings {
  readonly settings: Settings;
  readonly tick: number;
}

/** What one kept text says. */
export type Content =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'settings'; readonly kept: KeptSettings };

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

/** The same data always gives the same text: canonical JSON, put together so that the data is walked once. */
const seal = (kind: Content['kind'], data: unknown): string => {
  const body = canonical(data);
  return `{"app":"lantern-isles","data":${body},"kind":"${kind}","sum":${crc32(body)},"version":${VERSION}}`;
};
export const sealProgress = (p: Progress): string => seal('progress', plainProgress(p));
export const sealSettings = (k: KeptSettings): string => seal('settings', k);

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

const alone = (c: Child): Progress => ({ children: new Map([[c.id, c]]), deleted: new Set() });

function readProgress(data: unknown): Result<Progress, Reason> {
  const read = v.safeParse(progress, data);
  if (!read.success) return no('not-valid');
  const deleted = new Set(read.output.deleted);
  // A hand-made file may name a child twice: it is joined, not replaced.
  return ok(mergeAll([{ children: new Map(), deleted }, ...read.output.children.map(asChild).map(alone)]));
}

type Sealed = { readonly kind: string; readonly data: unknown };

/** Size → JSON → tame? → ours? → too new? → whole? Nothing outside is touched. */
function unseal(text: string): Result<Sealed, Reason> {
  if (text.length > MAX_BYTES) return no('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no('not-json');
  }
  if (!isTame(value)) return no('not-valid');
  const head = v.safeParse(v.looseObject({ app: v.literal('lantern-isles'), kind: v.string(), version: whole(1e6) }), value);
  if (!head.success) return no('not-ours');
  if (head.output.version > VERSION) return no('too-new');
  const body = v.safeParse(
    v.strictObject({ app: v.string(), kind: v.string(), version: v.number(), data: v.unknown(), sum: v.number() }),
    value,
  );
  if (!body.success) return no('not-valid');
  if (crc32(canonical(body.output.data)) !== body.output.sum) return no('damaged');
  return ok(body.output as Sealed);
}

/** Reads one kept text. */
export function openText(text: string): Result<Content, Reason> {
  const read = unseal(text);
  if (!read.ok) return read;
  const { kind, data } = read.value;
  if (kind === 'settings') {
    const found = v.safeParse(kept, data);
    return found.success ? ok({ kind, kept: found.output }) : no('not-valid');
  }
  if (kind !== 'progress') return no('not-ours');
  const found = readProgress(data);
  return found.ok ? ok({ kind, progress: found.value }) : found;
}

/** Every readable text in a file of the rescue page, joined; texts that cannot be read are passed over there as here. */
function openRescue(data: unknown): Result<Progress, Reason> {
  const read = v.safeParse(rescue, data);
  if (!read.success) return no('not-valid');
  const texts = [...Object.values(read.output.record), ...Object.values(read.output.copy)].map(openText);
  if (texts.length > 0 && !texts.some((t) => t.ok)) return no(texts.some((t) => !t.ok && t.reason === 'too-new') ? 'too-new' : 'damaged');
  return ok(settle(follow(texts.flatMap((t) => (t.ok && t.value.kind === 'progress' ? [t.value.progress] : [])))));
}

/** Reads a file: one child's progress, or what the rescue page saved. */
export function openProgress(text: string): Result<Progress, Reason> {
  const read = unseal(text);
  if (!read.ok) return read;
  if (read.value.kind === 'progress') return readProgress(read.value.data);
  return read.value.kind === 'rescue' ? openRescue(read.value.data) : no('not-ours');
}

/** A file's bytes as text. */
export function textOf(bytes: ArrayBuffer | Uint8Array): Result<string, Reason> {
  if (bytes.byteLength > MAX_BYTES) return no('too-large');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return no('not-text');
  }
}
