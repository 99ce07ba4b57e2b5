// Whole numbers packed into bits, and bits into letters that are read aloud without mistakes. Pure.

/** Crockford's 32 letters: no I, L, O or U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LIKE: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' };

/** A field: its value and how many bits it takes. */
export type Field = readonly [value: number, bits: number];

/** Puts fields one after the other, the first one highest. */
export const packBits = (fields: readonly Field[]): bigint =>
  fields.reduce((sum, [value, bits]) => (sum << BigInt(bits)) | BigInt(value), 0n);

/** Takes fields of these widths out again. */
export function unpackBits(all: bigint, widths: readonly number[]): number[] {
  let rest = all;
  const out: number[] = [];
  for (const bits of [...widths].reverse()) {
    out.unshift(Number(rest & ((1n << BigInt(bits)) - 1n)));
    rest >>= BigInt(bits);
  }
  return out;
}

/** Five bits a letter. */
export function toLetters(all: bigint, length: number): string {
  let out = '';
  for (let i = length - 1; i >= 0; i--) out += LETTERS[Number((all >> BigInt(5 * i)) & 31n)] ?? '';
  return out;
}

/** Letters in any case, with or without spaces and dashes; look-alikes are read as what they look like. Null when it is none. */
export function fromLetters(text: string, length: number): bigint | null {
  if (text.length > 40) return null;
  const plain = [...text.toUpperCase().replace(/[\s\-–—_.]/g, '')].map((c) => LIKE[c] ?? c);
  if (plain.length !== length) return null;
  let all = 0n;
  for (const letter of plain) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    all = (all << 5n) | BigInt(value);
  }
  return all;
}

/** Multiplies in the field of 32 letters (x⁵ + x² + 1). */
function times(a: number, b: number): number {
  let out = 0;
  for (let i = 0; i < 5; i++) if ((b >> i) & 1) out ^= a << i;
  for (let i = 9; i >= 5; i--) if ((out >> i) & 1) out ^= 0b100101 << (i - 5);
  return out;
}

/**
 * A check letter (0–31) over letters of five bits: each is weighed by another power of one number, so that one wrong letter, or
 * two neighbours that changed places, never pass.
 */
export function checkLetter(all: bigint, length: number): number {
  let sum = 0;
  let weight = 2;
  for (let i = 0; i < length; i++) {
    sum ^= times(Number((all >> BigInt(5 * i)) & 31n), weight);
    weight = times(weight, 2);
  }
  return sum;
}
