// What a child hands over, as a file and as QR pictures, and back. Refused or whole; nothing is opened, followed or run.
import { deflateSync, Inflate } from 'fflate';
import * as v from 'valibot';
import type { HandIn } from '../core/classroom/classroom';
import { MAX_SEATS } from '../core/classroom/emblems';
import type { Attempt } from '../core/progress/attempt';
import { no, ok, type Result } from '../core/result';
import { fromBase45, toBase45 } from './base45';
import { attemptOf, compactOf } from './compact';
import { attempt, list } from './save-format';
import { crc32, type Reason, seal, textOf, unseal } from './sealed';

/** The largest hand-in taken, as a file or unpacked from pictures. */
export const HAND_IN_BYTES = 256 * 1024;
const MAX_ATTEMPTS = 600;

const seat = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_SEATS));
const code = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0x7fff));
/** The data of a hand-in file; its published schema is docs/schemas/hand-in.schema.json. */
export const handInData = v.strictObject({ code, seat, attempts: list(attempt, MAX_ATTEMPTS) });

/** The first of several attempts under one id counts; ids of one hand-in are its own. */
const once = (attempts: readonly Attempt[]): Attempt[] => [...new Map(attempts.map((a) => [a.id, a])).values()];

/** A hand-in as the text of a `.lantern.json` file. */
export const handInFile = (h: HandIn): string => seal('hand-in', { code: h.code, seat: h.seat, attempts: h.attempts });

/** Reads a hand-in file. `another-kind`: a file of ours that is no hand-in. */
export function readHandIn(text: string): Result<HandIn, Reason | 'another-kind'> {
  const read = unseal(text, HAND_IN_BYTES);
  if (!read.ok) return read;
  if (read.value.kind !== 'hand-in') return no('another-kind');
  const found = v.safeParse(handInData, read.value.data);
  if (!found.success) return no('not-valid');
  return ok({ code: found.output.code, seat: found.output.seat, attempts: once(found.output.attempts as Attempt[]) });
}

/** Reads a hand-in from a file's bytes. */
export function readHandInBytes(bytes: Uint8Array): Result<HandIn, Reason | 'another-kind'> {
  const text = textOf(bytes, HAND_IN_BYTES);
  return text.ok ? readHandIn(text.value) : text;
}

/** Bytes in one picture: a code of 57 to 61 squares a side, readable at arm's length. */
const PART_BYTES = 210;
const MAX_PARTS = 99;
const MARK = 'LI1';

const sumOf = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return crc32(binary).toString(36).toUpperCase().padStart(7, '0');
};

/**
 * A hand-in as texts for QR pictures, in QR's own letters: mark, sum of the whole, part, parts, and the packed bytes. Plain text and
 * never an address. Where all attempts do not fit, the newest that do.
 */
export function qrParts(h: HandIn): string[] {
  for (let attempts = h.attempts; ; attempts = attempts.slice(Math.max(1, Math.ceil(attempts.length / 8)))) {
    const plain = new TextEncoder().encode(JSON.stringify([h.code, h.seat, attempts.map(compactOf)]));
    const packed = deflateSync(plain, { level: 9 });
    const n = Math.max(1, Math.ceil(packed.length / PART_BYTES));
    if (n > MAX_PARTS && attempts.length > 1) continue;
    const sum = sumOf(packed);
    return Array.from({ length: n }, (_, i) => {
      const part = packed.slice(i * PART_BYTES, (i + 1) * PART_BYTES);
      return `${MARK}/${sum}/${i + 1}/${n}/${toBase45(part)}`;
    });
  }
}

/** Unpacks at most {@link HAND_IN_BYTES}; null for bytes that are not packed, or that would swell beyond it. */
function unpack(packed: Uint8Array): Uint8Array | null {
  const out: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > HAND_IN_BYTES) throw new Error('It swells.');
    out.push(chunk);
    whole ||= final;
  });
  try {
    // Small bites: what one bite can swell to stays small.
    for (let at = 0; at < packed.length; at += 64) inflate.push(packed.subarray(at, at + 64), at + 64 >= packed.length);
  } catch {
    return null;
  }
  if (!whole) return null;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of out) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function readPacked(packed: Uint8Array): Result<HandIn, Reason> {
  const plain = unpack(packed);
  const text = plain ? textOf(plain, HAND_IN_BYTES) : null;
  if (!text?.ok) return no('damaged');
  let value: unknown;
  try {
    value = JSON.parse(text.value);
  } catch {
    return no('not-json');
  }
  const head = v.safeParse(v.strictTuple([code, seat, list(v.unknown(), MAX_ATTEMPTS)]), value);
  if (!head.success) return no('not-valid');
  const attempts: Attempt[] = [];
  for (const one of head.output[2]) {
    const read = attemptOf(one);
    if (!read.ok) return read;
    attempts.push(read.value);
  }
  return ok({ code: head.output[0], seat: head.output[1], attempts: once(attempts) });
}

/** What one more picture brought. `done` once its set is whole. */
export interface QrProgress {
  readonly set: string;
  readonly have: number;
  readonly of: number;
  readonly done: HandIn | null;
}

/** Collects the pictures of hand-ins, in any order, mixed, and more than once. */
export class QrParts {
  private readonly sets = new Map<string, Map<number, Uint8Array>>();

  /** Takes the text of one picture. `not-ours`: some other QR code; it is not opened. `too-new`: of a newer game. */
  take(text: string): Result<QrProgress, Reason> {
    if (text.length > 2000) return no('too-large');
    const read = /^LI(\d{1,3})\/([0-9A-Z]{7})\/(\d{1,2})\/(\d{1,2})\/([0-9A-Z $%*+\-./:]+)$/.exec(text.trim());
    if (!read) return no('not-ours');
    const [, version = '', sum = '', i = '', n = '', body = ''] = read;
    if (Number(version) > 1) return no('too-new');
    const [part, of] = [Number(i), Number(n)];
    const bytes = fromBase45(body);
    if (version !== '1' || !bytes || bytes.length > PART_BYTES || part < 1 || part > of) return no('damaged');
    const key = `${sum}/${of}`;
    const set = this.sets.get(key) ?? new Map<number, Uint8Array>();
    set.set(part, bytes);
    this.sets.delete(key);
    this.sets.set(key, set);
    this.forgetOld();
    if (set.size < of) return ok({ set: sum, have: set.size, of, done: null });
    this.sets.delete(key);
    return this.join(sum, of, set);
  }

  private join(sum: string, of: number, set: ReadonlyMap<number, Uint8Array>): Result<QrProgress, Reason> {
    const packed = new Uint8Array([...set].sort(([a], [b]) => a - b).flatMap(([, bytes]) => [...bytes]));
    if (sumOf(packed) !== sum) return no('damaged');
    const read = readPacked(packed);
    return read.ok ? ok({ set: sum, have: of, of, done: read.value }) : read;
  }

  /** At most as many sets are held open as a class has seats. */
  private forgetOld(): void {
    for (const key of this.sets.keys()) {
      if (this.sets.size <= MAX_SEATS) return;
      this.sets.delete(key);
    }
  }
}
