// The moves of windows with cords, and how a stored move is read back. Pure.
import * as v from 'valibot';
import { ACTIONS, LOOKS } from './schema';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const move = v.variant('kind', [
  v.strictObject({ kind: v.literal('look'), at: v.picklist(LOOKS) }),
  v.strictObject({ kind: v.literal('peg'), sign: id }),
  v.strictObject({ kind: v.literal('unpeg'), sign: id }),
  v.strictObject({ kind: v.literal('choose'), choice: v.picklist(ACTIONS) }),
  v.strictObject({ kind: v.literal('raise'), window: id }),
  v.strictObject({ kind: v.literal('tell-who'), who: id }),
  v.strictObject({ kind: v.literal('tell-words'), words: id }),
  v.strictObject({ kind: v.literal('feed') }),
  v.strictObject({ kind: v.literal('rewind') }),
  v.strictObject({ kind: v.literal('go-on') }),
]);

export type Move = v.InferOutput<typeof move>;

/** Reads an unknown value as a move; null when it is none. */
export function readMove(value: unknown): Move | null {
  const read = v.safeParse(move, value);
  return read.success ? read.output : null;
}
