// The moves of the shrinking circle, and how a stored move is read back. Pure.
import * as v from 'valibot';
import { RINGS } from './schema';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const move = v.variant('kind', [
  v.strictObject({ kind: v.literal('look'), part: id }),
  v.strictObject({ kind: v.literal('frame'), frame: id }),
  v.strictObject({ kind: v.literal('beat') }),
  v.strictObject({ kind: v.literal('snap') }),
  v.strictObject({ kind: v.literal('retake') }),
  v.strictObject({ kind: v.literal('cover'), part: id, tool: v.picklist(['blur', 'sticker']) }),
  v.strictObject({ kind: v.literal('uncover'), part: id }),
  v.strictObject({ kind: v.literal('ask'), part: id }),
  v.strictObject({ kind: v.literal('when') }),
  v.strictObject({ kind: v.literal('ring'), ring: v.picklist(RINGS) }),
  v.strictObject({ kind: v.literal('pin'), part: id }),
  v.strictObject({ kind: v.literal('post') }),
  v.strictObject({ kind: v.literal('rewind') }),
  v.strictObject({ kind: v.literal('go-on') }),
]);

export type Move = v.InferOutput<typeof move>;

/** Reads an unknown value as a move; null when it is none. */
export function readMove(value: unknown): Move | null {
  const read = v.safeParse(move, value);
  return read.success ? read.output : null;
}
