// What is kept of children and settings, read back field by field from a sealed text. Knows no browser store.
import * as v from 'valibot';
import type { Attempt, OpenAttempt } from '../core/progress/attempt';
import { follow } from '../core/progress/lives';
import { alone, type Child, mergeAll, type Progress, settle } from '../core/progress/progress';
import { BREAKS, type Settings } from '../core/progress/settings';
import { no, ok, type Result } from '../core/result';
import { type Reason, seal, unseal } from './sealed';

export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
export const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
export const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
export const list = <T extends v.GenericSchema>(of: T, max: number) => v.pipe(v.array(of), v.maxLength(max));
const step = v.strictObject({ at: slug, choice: slug, reasons: list(slug, 4) });
const answer = v.strictObject({ encounter: slug, part: slug, steps: list(step, 20), seen: list(slug, 40) });
/** An attempt as it stands in every file of ours. */
export const attempt = v.strictObject({
  id,
  level: slug,
  version: whole(10_000),
  kind: v.picklist(['play', 'twin', 'check', 'booster']),
  twin: v.optional(slug),
  pair: v.optional(v.literal(true)),
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
/** The text of a join link; what it says is for the classroom to read. */
const place = v.strictObject({ assignment: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,400}$/)), seat: whole(60), tick: whole(1e6) });
export const emblem = v.strictObject({ colour: slug, animal: slug });
const child = v.strictObject({
  id,
  emblem,
  attempts: list(attempt, 20_000),
  open: v.nullable(open),
  place: v.optional(place),
  marks: v.optional(list(slug, 200)),
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
  breakMinutes: v.optional(v.picklist(BREAKS), 30),
});
const kept = v.strictObject({ settings, tick: whole(1e9) });
const rows = v.record(v.pipe(v.string(), v.maxLength(200)), v.string());
/** What the rescue page saves: every row of both stores; a teacher's classes by themselves. */
export const rescue = v.strictObject({ record: rows, copy: rows, classes: v.optional(v.strictObject({ record: rows, copy: rows })) });

/** Settings with a logical counter: the higher one is the later one. */
export interface KeptSettings {
  readonly settings: Settings;
  readonly tick: number;
}

/** What one kept text says. */
export type Content =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'settings'; readonly kept: KeptSettings };

export const plainProgress = (p: Progress) => ({
  children: [...p.children.values()].map((c) => ({ ...c, attempts: [...c.attempts.values()] })),
  deleted: [...p.deleted],
});

export const sealProgress = (p: Progress): string => seal('progress', plainProgress(p));
export const sealSettings = (k: KeptSettings): string => seal('settings', k);

const asChild = (c: v.InferOutput<typeof child>): Child => ({
  id: c.id,
  emblem: { colour: c.emblem.colour, animal: c.emblem.animal },
  attempts: new Map(c.attempts.map((a) => [a.id, a as Attempt])),
  open: c.open as OpenAttempt | null,
  ...(c.place ? { place: c.place } : {}),
  ...(c.marks && c.marks.length > 0 ? { marks: [...new Set(c.marks)].sort() } : {}),
});

function readProgress(data: unknown): Result<Progress, Reason> {
  const read = v.safeParse(progress, data);
  if (!read.success) return no('not-valid');
  const deleted = new Set(read.output.deleted);
  // A hand-made file may name a child twice: it is joined, not replaced.
  return ok(mergeAll([{ children: new Map(), deleted }, ...read.output.children.map(asChild).map(alone)]));
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

/** The names of every field that is read back, by the groups of what-we-keep.ts: what is not listed there fails a test. */
export const SHAPES = {
  settings: { ...settings.entries, tick: kept.entries.tick },
  progress: progress.entries,
  child: child.entries,
  emblem: emblem.entries,
  place: place.entries,
  open: open.entries,
  attempt: attempt.entries,
  answer: answer.entries,
  step: step.entries,
} as const;
