// The published schemas say what the game takes: made from the same description, and of one mind with the reader on anything.
// After a change of what is kept: WRITE_SCHEMAS=1 npx vitest run tests/storage/schemas.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText } from '../../src/core/classroom/assignment';
import { assign, forget, moveTo, newClass, takeHandIn, takeSummary } from '../../src/core/classroom/keeping';
import { classData, NO_CLASSES, openClasses, sealClasses } from '../../src/storage/class-format';
import { handInData, handInFile, readHandIn } from '../../src/storage/hand-in';
import { seal, VERSION } from '../../src/storage/sealed';
import { agrees, type Json, jsonSchema } from './json-schema';
import { attempt, hex, longAttempt, runs, SEED } from './kit';
import { change, changed } from './mutants';

const file = (kind: string, title: string, description: string, data: ReturnType<typeof jsonSchema>) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  description,
  type: 'object',
  properties: {
    app: { const: 'lantern-isles' },
    data,
    kind: { const: kind },
    sum: {
      description: 'CRC-32 of the data as UTF-8: JSON without spaces, keys in order of their code units. It finds accidents, not cheats.',
      type: 'integer',
      minimum: 0,
      maximum: 0xffffffff,
    },
    version: { type: 'integer', minimum: 1, maximum: VERSION },
  },
  required: ['app', 'data', 'kind', 'sum', 'version'],
  additionalProperties: false,
});

const HAND_IN = file(
  'hand-in',
  'Lantern Isles: what one child hands in',
  'A claim, not a proof: the answers a child gave, under the number of its emblem. At most 256 KB.',
  jsonSchema(handInData),
);
const CLASS = file(
  'class',
  'Lantern Isles: classes as a teacher keeps them',
  'At most 8 MB. "words" holds the words of all attempts of a class. An attempt is a list: id, level, version, kind (place in play, twin, check, booster), twin, pair (0 or 1), nth, day, seed, answers; level, twin and day are places in "words". An answer: encounter, part, steps (each: at, choice, reasons …), what was seen; all of them places in "words". "assignments" are join texts, "summaries" spoken codes, "gone" what was deleted.',
  jsonSchema(classData),
);
const FILES = [
  ['hand-in', HAND_IN],
  ['class', CLASS],
] as const;

const facts = { id: hex(7), code: 99, seats: 30, band: 'B', language: 'zh', made: '2026-11-25', demo: false } as const;
const anyHandIn = fc
  .record({
    seat: fc.integer({ min: 1, max: 60 }),
    code: fc.integer({ min: 1, max: 0x7fff }),
    ids: fc.uniqueArray(fc.nat(40), { maxLength: 3 }),
  })
  .map(({ seat, code, ids }) => ({
    seat,
    code,
    attempts: ids.map((n) => ({
      ...(n % 5 === 0 ? longAttempt(n, 'port-2') : attempt(n)),
      ...(n % 2 ? { pair: true as const } : {}),
      ...(n % 3 ? {} : { kind: 'twin' as const, twin: 'e' }),
    })),
  }));
const anyClass = fc.tuple(anyHandIn, fc.boolean()).map(([hand, more]) => {
  let room = takeHandIn(newClass(facts, '2027-03-01'), hand).room;
  if (more) {
    room = takeSummary(room, { code: facts.code, seat: 3, level: 'gate-1', see: true, decide: true, explain: false }).room;
    room = moveTo(room, [hand.attempts[0]?.id ?? ''], 5);
    const wanted = {
      code: 99,
      seats: 30,
      band: 'A',
      language: 'en',
      levels: ['gate-1'],
      check: 'none',
      note: null,
      device: 'own',
    } as const;
    room = forget(assign(room, wanted), [joinText({ ...wanted, seats: 9 }), hex(9999)]);
  }
  return {
    ...NO_CLASSES,
    rooms: new Map([[facts.id, room]]),
    deleted: new Set([hex(5)]),
    files: new Map([[facts.id, { day: '2026-11-25', attempts: 4 }]]),
  };
});

describe('the published schema', () => {
  it.each(FILES)('of a %s is the one the reader uses', (name, schema) => {
    const path = new URL(`../../docs/schemas/${name}.schema.json`, import.meta.url);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (process.env.WRITE_SCHEMAS) writeFileSync(path, text);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('of a hand-in takes what the reader takes, and nothing else', () => {
    const counts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(anyHandIn, change, (hand, how) => {
        const whole = JSON.parse(handInFile(hand)) as { data: Json };
        const data = changed(whole.data, how);
        const text = seal('hand-in', data);
        const taken = readHandIn(text).ok;
        counts[taken ? 'taken' : 'refused']++;
        expect(agrees(HAND_IN, JSON.parse(text))).toBe(taken);
      }),
      { numRuns: runs(1000), seed: SEED },
    );
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(runs(200));
  });

  it('of a class takes all that the reader takes, and of shapes nothing else', () => {
    const counts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(anyClass, change, (classes, how) => {
        const whole = JSON.parse(sealClasses(classes)) as { data: Json };
        const text = seal('class', changed(whole.data, how));
        const read = openClasses(text);
        const shaped = agrees(CLASS, JSON.parse(text));
        counts[shaped ? 'taken' : 'refused']++;
        // Beyond its shape a class is refused when a word has no text, or a join text or code in it says nothing.
        if (read.ok) expect(shaped).toBe(true);
        if (how.how === 'same') expect(read.ok && shaped).toBe(true);
        if (!shaped) expect(read).toEqual({ ok: false, reason: 'not-valid' });
      }),
      { numRuns: runs(1000), seed: SEED },
    );
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(runs(200));
  });
});
