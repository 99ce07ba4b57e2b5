// Every Chinese character in use is one the font has. The source of Isles SC holds the characters of GB 2312.
import { charactersInUse } from '../fonts.mjs';

/** The characters of GB 2312: rows 1–9 of signs, 16–87 of characters. */
function inTheFont() {
  const decode = new TextDecoder('gb2312');
  const all = new Set();
  for (let row = 0xa1; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) all.add(decode.decode(new Uint8Array([row, cell])));
  return all;
}

export function fonts(root) {
  const { read, characters } = charactersInUse(root);
  const has = inTheFont();
  const faults = characters
    .filter((c) => !has.has(c))
    .map((c) => `The font has no ${c} (U+${c.codePointAt(0)?.toString(16).toUpperCase()}).`);
  return { read, faults, note: `${characters.length} characters` };
}
