// Splitting texts into sentences for the reading voice, in English and in Chinese; nothing is ever lost.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/audio/sentences';

const trimmed = (text: string) => sentencesOf(text).map((s) => s.trim());

describe('English', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Mr. Bao and Mrs. Lee wave. They smile.', ['Mr. Bao and Mrs. Lee wave.', 'They smile.']],
    ['Ask Dr. Tam, e.g. at school. Then go.', ['Ask Dr. Tam, e.g. at school.', 'Then go.']],
    ['Wait... what is it? Oh… so it is. Hm… Yes.', ['Wait... what is it?', 'Oh… so it is.', 'Hm…', 'Yes.']],
    ['“Open up!” she says. “Why?”', ['“Open up!” she says.', '“Why?”']],
    ['He said “Stop.” Then he left.', ['He said “Stop.”', 'Then he left.']],
    ['It costs 3.50 now. Really?!', ['It costs 3.50 now.', 'Really?!']],
    ['J. Kite is here. No stop at the end', ['J. Kite is here.', 'No stop at the end']],
    ['', []],
  ])('%s', (text, sentences) => expect(trimmed(text)).toEqual(sentences));
});

describe('Chinese', () => {
  it.each([
    ['你好！你是谁？我是小亮。', ['你好！', '你是谁？', '我是小亮。']],
    ['他说：“开门。”我没有开。', ['他说：“开门。”', '我没有开。']],
    ['等一等……再看看。', ['等一等……', '再看看。']],
    ['（别急。）慢慢来！', ['（别急。）', '慢慢来！']],
  ])('%s', (text, sentences) => expect(trimmed(text)).toEqual(sentences));
});

describe('any text', () => {
  it('is whole again when its sentences are joined', () => {
    const word = fc.constantFrom(
      'Mr.',
      'go',
      '“Hi!”',
      '…',
      '...',
      '。',
      '」',
      ' ',
      '\n',
      'e.g.',
      '3.5',
      '你好',
      '？',
      '!',
      'A.',
      '；',
      '（是。）',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 30 }).map((w) => w.join('')),
    );
    fc.assert(
      fc.property(text, (t) => {
        expect(sentencesOf(t).join('')).toBe(t);
        expect(sentencesOf(t).every((s) => s !== '')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('of the levels is split into sentences a child can follow', () => {
    for (const language of ['en', 'zh'])
      for (const n of [1, 2, 3]) {
        const words = JSON.parse(readFileSync(`locales/${language}/levels/gate-${n}.json`, 'utf8')) as { story: Record<string, string> };
        for (const part of Object.values(words.story))
          for (const s of sentencesOf(part)) expect([...s].length, s).toBeLessThanOrEqual(language === 'zh' ? 60 : 120);
      }
  });
});
