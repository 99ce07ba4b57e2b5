// The envelope of everything kept or handed over: whose it is, what kind, which version, and a sum that finds accidents. Knows no kind.
import * as v from 'valibot';
import { canonical } from '../core/progress/progress';
import { no, ok, type Result } from '../core/result';
import { migrate } from './migrations';

/** Rises by one with each change of what is kept; see migrations.ts. */
export const VERSION = 2;
/** The largest file taken. 5000 long attempts of one child fit. */
export const MAX_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 12;
const MAX_NODES = 2_000_000;

/** Why a text could not be taken; each has one sentence in ui.json under storage.reason. */
export type Reason = 'too-large' | 'not-text' | 'not-json' | 'not-ours' | 'too-new' | 'damaged' | 'not-valid';

const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));

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

/** The same data always gives the same text: canonical JSON, put together so that the data is walked once. */
export const seal = (kind: string, data: unknown): string => {
  const body = canonical(data);
  return `{"app":"lantern-isles","data":${body},"kind":"${kind}","sum":${crc32(body)},"version":${VERSION}}`;
};

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

/** What was inside a whole and readable envelope, in today's shape. */
export interface Sealed {
  readonly kind: string;
  readonly data: unknown;
}

/** Size → JSON → tame? → ours? → too new? → whole? Nothing outside is touched. */
export function unseal(text: string, maxBytes = MAX_BYTES): Result<Sealed, Reason> {
  if (text.length > maxBytes) return no('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no('not-json');
  }
  if (!isTame(value)) return no('not-valid');
  const head = v.safeParse(
    v.looseObject({ app: v.literal('lantern-isles'), kind: v.string(), version: v.pipe(whole(1e6), v.minValue(1)) }),
    value,
  );
  if (!head.success) return no('not-ours');
  if (head.output.version > VERSION) return no('too-new');
  const body = v.safeParse(
    v.strictObject({ app: v.string(), kind: v.string(), version: v.number(), data: v.unknown(), sum: v.number() }),
    value,
  );
  if (!body.success) return no('not-valid');
  if (crc32(canonical(body.output.data)) !== body.output.sum) return no('damaged');
  const { kind, version, data } = body.output;
  return ok({ kind, data: migrate(kind, version, VERSION, data) });
}

/** A file's bytes as text. */
export function textOf(bytes: ArrayBuffer | Uint8Array, maxBytes = MAX_BYTES): Result<string, Reason> {
  if (bytes.byteLength > maxBytes) return no('too-large');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return no('not-text');
  }
}
