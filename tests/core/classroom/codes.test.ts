// Links and codes read back what they said, and refuse everything else by name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText, readJoin } from '../../../src/core/classroom/assignment';
import type { Assignment, Summary } from '../../../src/core/classroom/classroom';
import { emblemAt, MAX_SEATS } from '../../../src/core/classroom/emblems';
import { LEVEL_NUMBERS, lessonCode, NOTE_IDS, READY_LESSONS, readLessonCode } from '../../../src/core/classroom/lessons';
import { readSpoken, spokenCode } from '../../../src/core/classroom/spoken';

const seed = 20261125;
const code = fc.integer({ min: 1, max: 0x7fff });
const seat = fc.integer({ min: 1, max: MAX_SEATS });
const assignment: fc.Arbitrary<Assignment> = fc.record({
  code,
  seats: seat,
  band: fc.constantFrom('A' as const, 'B' as const),
  language: fc.constantFrom('en' as const, 'zh' as const),
  levels: fc.uniqueArray(fc.constantFrom(...LEVEL_NUMBERS), { maxLength: 24 }),
  check: fc.constantFrom('none' as const, 'before' as const, 'after' as const),
  note: fc.option(fc.constantFrom(...NOTE_IDS)),
  device: fc.constantFrom('own' as const, 'shared' as const),
});
const summary: fc.Arbitrary<Summary> = fc.record({
  code,
  seat,
  level: fc.constantFrom(...LEVEL_NUMBERS),
  see: fc.boolean(),
  decide: fc.boolean(),
  explain: fc.boolean(),
});
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('emblems', () => {
  it('differ on all seats of a class, and from their neighbours in animal and colour', () => {
    fc.assert(
      fc.property(code, (c) => {
        const all = Array.from({ length: MAX_SEATS }, (_, i) => emblemAt(c, i + 1));
        expect(new Set(all.map((e) => `${e.colour} ${e.animal}`)).size).toBe(MAX_SEATS);
        for (const [i, e] of all.entries()) {
          const next = all[i + 1];
          if (!next) continue;
          expect(next.animal).not.toBe(e.animal);
          expect(next.colour).not.toBe(e.colour);
        }
      }),
      { numRuns: 300, seed },
    );
    expect(emblemAt(77, 5)).toEqual(emblemAt(77, 5));
    expect(() => emblemAt(77, 61)).toThrow();
  });
});

describe('a join link', () => {
  it('says the whole assignment in few letters', () => {
    fc.assert(
      fc.property(assignment, (a) => {
        const text = joinText(a);
        expect(text).toMatch(/^[A-Za-z0-9_-]{1,60}$/);
        expect(readJoin(text)).toEqual({ ok: true, value: a });
      }),
      { numRuns: 3000, seed },
    );
  });
  it('refuses any change of one letter, a cut, and any other text, by name', () => {
    fc.assert(
      fc.property(assignment, fc.nat(), fc.nat(), (a, at, by) => {
        const text = joinText(a);
        const i = at % text.length;
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
        const other = alphabet[(alphabet.indexOf(text[i] ?? 'A') + 1 + (by % 63)) % 64] ?? 'A';
        expect(readJoin(text.slice(0, i) + other + text.slice(i + 1)).ok).toBe(false);
        expect(readJoin(text.slice(0, i)).ok).toBe(false);
      }),
      { numRuns: 3000, seed },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        const read = readJoin(text);
        expect(read.ok || ['not-a-code', 'mistyped', 'too-new'].includes(read.reason)).toBe(true);
      }),
      { numRuns: 3000, seed },
    );
    expect(readJoin('A'.repeat(5000))).toEqual({ ok: false, reason: 'not-a-code' });
  });
});

describe('a six-character code', () => {
  const ready = fc.record({ lesson: fc.constantFrom(...READY_LESSONS), code, seats: seat });
  it('says the lesson, the seats and the class, in any case, with look-alikes', () => {
    fc.assert(
      fc.property(ready, ({ lesson, code: c, seats }) => {
        const a: Assignment = {
          code: c,
          seats,
          band: 'A',
          language: 'en',
          levels: lesson.levels,
          check: lesson.check,
          note: null,
          device: 'own',
        };
        const text = lessonCode(a) ?? '';
        expect(text).toHaveLength(6);
        for (const typed of [
          text,
          text.toLowerCase(),
          `${text.slice(0, 3)}-${text.slice(3)}`,
          text.replaceAll('0', 'o').replaceAll('1', 'l'),
        ])
          expect(readLessonCode(typed)).toEqual({ ok: true, value: a });
      }),
      { numRuns: 2000, seed },
    );
  });
  it('finds every one wrong letter and every two neighbours that changed places', () => {
    fc.assert(
      fc.property(ready, ({ lesson, code: c, seats }) => {
        const text =
          lessonCode({
            code: c,
            seats,
            band: 'A',
            language: 'en',
            levels: lesson.levels,
            check: lesson.check,
            note: null,
            device: 'own',
          }) ?? '';
        for (let i = 0; i < 6; i++) {
          for (const letter of LETTERS) {
            if (letter === text[i]) continue;
            expect(readLessonCode(text.slice(0, i) + letter + text.slice(i + 1)).ok).toBe(false);
          }
          const [a, b] = [text[i], text[i + 1]];
          if (b !== undefined && a !== b) expect(readLessonCode(text.slice(0, i) + b + a + text.slice(i + 2)).ok).toBe(false);
        }
      }),
      { numRuns: 200, seed },
    );
  });
  it('is there for ready lessons only', () => {
    const a: Assignment = {
      code: 9,
      seats: 9,
      band: 'A',
      language: 'en',
      levels: ['gate-3', 'gate-1'],
      check: 'none',
      note: null,
      device: 'own',
    };
    expect(lessonCode(a)).toBeNull();
    const [lesson] = READY_LESSONS;
    const known: Assignment = { ...a, levels: lesson?.levels ?? [], check: lesson?.check ?? 'none' };
    expect(lessonCode(known)).toHaveLength(6);
    // Six letters cannot say that a device is shared: better none than one that leaves the handing in out.
    expect(lessonCode({ ...known, device: 'shared' })).toBeNull();
  });
});

describe('a spoken code', () => {
  it('says a summary to its own class', () => {
    fc.assert(
      fc.property(summary, (s) => {
        const text = spokenCode(s);
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        for (const typed of [text, text.toLowerCase(), text.replace('-', ' ')])
          expect(readSpoken(typed, s.code)).toEqual({ ok: true, value: s });
      }),
      { numRuns: 2000, seed },
    );
  });
  it('is refused by another class, mistyped, or made up', () => {
    let passed = 0;
    fc.assert(
      fc.property(summary, code, fc.nat(7), fc.nat(30), (s, other, at, by) => {
        const text = spokenCode(s).replace('-', '');
        if (other !== s.code && readSpoken(text, other).ok) passed++;
        const wrong = LETTERS[(LETTERS.indexOf(text[at] ?? '0') + 1 + by) % 32] ?? '0';
        if (readSpoken(text.slice(0, at) + wrong + text.slice(at + 1), s.code).ok) passed++;
      }),
      { numRuns: 5000, seed },
    );
    expect(passed).toBe(0);
    expect(readSpoken('hello', 5)).toEqual({ ok: false, reason: 'not-a-code' });
  });
});
