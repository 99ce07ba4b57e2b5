// Bytes in the 45 letters that QR codes pack best (RFC 9285). Pure.

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

export function toBase45(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 2) {
    const pair = i + 1 < bytes.length;
    let n = pair ? (bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0) : (bytes[i] ?? 0);
    for (let k = 0; k < (pair ? 3 : 2); k++) {
      out += LETTERS[n % 45];
      n = Math.floor(n / 45);
    }
  }
  return out;
}

/** Null for a text that no bytes give. */
export function fromBase45(text: string): Uint8Array | null {
  const out: number[] = [];
  if (text.length % 3 === 1) return null;
  for (let i = 0; i < text.length; i += 3) {
    const values = [...text.slice(i, i + 3)].map((letter) => LETTERS.indexOf(letter));
    if (values.includes(-1)) return null;
    const n = values.reduce((sum, value, k) => sum + value * 45 ** k, 0);
    if (n > (values.length === 3 ? 0xffff : 0xff)) return null;
    if (values.length === 3) out.push(n >> 8);
    out.push(n & 255);
  }
  return new Uint8Array(out);
}
