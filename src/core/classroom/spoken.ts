// A level's stars as eight characters that a child can read out. A summary, not the record: no answers are in it. Pure.
import { no, ok, type Result } from '../result';
import { fromLetters, packBits, toLetters, unpackBits } from './bits';
import type { Summary } from './classroom';
import { MAX_SEATS } from './emblems';
import { LEVEL_NUMBERS } from './lessons';

/** Why a spoken code is refused: no code at all, mistyped, or (as far as 26 bits tell) of another class. */
export type SpokenProblem = 'not-a-code' | 'mistyped-or-other-class' | 'too-new';

const BODY = [6, 5, 3] as const;
const CHECK_BITS = 26;

/** 26 bits over class and body: another class's code, or a mistyped one, passes once in 67 million. */
function checkOf(code: number, body: number): number {
  let h = 0x811c9dc5;
  for (const part of [code & 255, code >> 8, body & 255, body >> 8]) h = Math.imul(h ^ part, 0x01000193) >>> 0;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d) >>> 0;
  h ^= h >>> 12;
  return (h >>> 0) & ((1 << CHECK_BITS) - 1);
}

/** "XXXX-XXXX". */
export function spokenCode(summary: Summary): string {
  const level = LEVEL_NUMBERS.indexOf(summary.level);
  if (level < 0) throw new Error(`The level ${summary.level} has no number.`);
  const stars = (summary.see ? 4 : 0) | (summary.decide ? 2 : 0) | (summary.explain ? 1 : 0);
  const body = packBits([
    [summary.seat, BODY[0]],
    [level, BODY[1]],
    [stars, BODY[2]],
  ]);
  const letters = toLetters((body << BigInt(CHECK_BITS)) | BigInt(checkOf(summary.code, Number(body))), 8);
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Reads a spoken code for the class whose code is given: the class is in the check, not in the letters. */
export function readSpoken(text: string, code: number): Result<Summary, SpokenProblem> {
  const all = fromLetters(text, 8);
  if (all === null) return no('not-a-code');
  const body = all >> BigInt(CHECK_BITS);
  if (BigInt(checkOf(code, Number(body))) !== (all & ((1n << BigInt(CHECK_BITS)) - 1n))) return no('mistyped-or-other-class');
  const [seat = 0, number = 0, stars = 0] = unpackBits(body, BODY);
  const level = LEVEL_NUMBERS[number];
  if (!level || seat < 1 || seat > MAX_SEATS) return no('too-new');
  return ok({ code, seat, level, see: (stars & 4) > 0, decide: (stars & 2) > 0, explain: (stars & 1) > 0 });
}
