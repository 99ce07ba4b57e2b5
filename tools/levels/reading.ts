// Reading level of a text: Flesch–Kincaid for English, sentence length for Chinese. Formulas are pooled over a level, never used on one string.

export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?。！？…])\s*/)
    .map((s) => s.trim())
    .filter((s) => /[\p{L}\p{N}]/u.test(s));
export const wordsIn = (text: string): string[] => text.match(/[A-Za-z][A-Za-z’'-]*/g) ?? [];
export const hanIn = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** A careful count by vowel groups; silent e and -ed are taken off. */
export function syllables(word: string): number {
  const w = word.toLowerCase().replace(/[^a-z]/g, '');
  if (w.length <= 3) return 1;
  const trimmed = w.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Flesch–Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsIn);
  const sentences = texts.flatMap(sentencesIn).length;
  if (words.length === 0 || sentences === 0) return 0;
  const beats = words.reduce((n, w) => n + syllables(w), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (beats / words.length) - 15.59;
}
