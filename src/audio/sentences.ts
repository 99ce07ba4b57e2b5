// A text in sentences, English or Chinese, to be read one at a time. Joined again they are the text. Knows no voice.

/** A full stop after one of these ends no sentence. */
const SHORT = new Set('mr mrs ms dr st jr sr prof vs etc no eg ie a.m p.m e.g i.e'.split(' '));
const ENDS = /(?:[.!?…]+|[。！？；]+|…+)["'”’』」）)\]]*/gu;
const WIDE = /[。！？；]/u;

function endsHere(text: string, from: number, to: number): boolean {
  const mark = text.slice(from, to);
  const rest = text.slice(to);
  if (WIDE.test(mark)) return true;
  const after = rest.trimStart();
  if (after === '') return true;
  const spaced = rest.length !== after.length;
  const chinese = /^[\p{Script=Han}“‘「『（]/u.test(after);
  if (!spaced && !chinese) return false;
  const lower = /^["'“‘(]*\p{Ll}/u.test(after);
  if (lower && /^(?:\.|\.{2,}|…+)["'”’)\]]*$/u.test(mark)) return false;
  if (lower && /["”’']$/.test(mark)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = /[\p{L}.]+$/u.exec(text.slice(0, from))?.[0] ?? '';
  return !SHORT.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}

/** Splits a text into sentences; each keeps the spaces after it. */
export function sentencesOf(text: string): string[] {
  const out: string[] = [];
  let start = 0;
  for (const found of text.matchAll(ENDS)) {
    const end = found.index + found[0].length;
    if (!endsHere(text, found.index, end)) continue;
    const gap = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
    out.push(text.slice(start, end + gap));
    start = end + gap;
  }
  if (start < text.length) out.push(text.slice(start));
  return out;
}
