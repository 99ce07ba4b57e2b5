// Classes on a teacher's device: taken in any order with the same result, kept, brought back, and nothing bad ever changes them.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deflateSync, gzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Classroom, ClassFacts, HandIn } from '../../src/core/classroom/classroom';
import { attemptsOf, forgetSeat, mergeClasses, moveTo, newClass, seatOf, takeHandIn, takeSummary } from '../../src/core/classroom/keeping';
import type { Attempt } from '../../src/core/progress/attempt';
import { canonical } from '../../src/core/progress/progress';
import { toBase45 } from '../../src/storage/base45';
import { CLASS_BYTES, NO_CLASSES, openClasses, sealClasses } from '../../src/storage/class-format';
import { ClassStore } from '../../src/storage/class-store';
import { takeFiles, takeOne } from '../../src/storage/class-taking';
import { indexedDoor, memoryDoor } from '../../src/storage/doors';
import { HAND_IN_BYTES, handInFile, qrParts, QrParts, readHandIn, readHandInBytes } from '../../src/storage/hand-in';
import type { Word } from '../../src/storage/news';
import { crc32, seal } from '../../src/storage/sealed';
import type { Json } from './json-schema';
import { attempt, hex, longAttempt, runs, SEED } from './kit';
import { change, changed } from './mutants';

const facts: ClassFacts = { id: hex(0xc1a55), code: 4242, seats: 30, band: 'A', language: 'en', made: '2026-11-25', demo: false };
const empty = (): Classroom => newClass(facts, '2027-03-25');
const handIn = (seat: number, ids: readonly number[], code = facts.code): HandIn => ({ code, seat, attempts: ids.map((n) => attempt(n)) });
/** The same bytes for the same class, whatever the order it came in. */
const bytes = (room: Classroom): string =>
  canonical({
    ...room,
    claims: [...room.claims.values()]
      .map((c) => ({ ...c, seats: [...c.seats].sort() }))
      .sort((a, b) => (a.attempt.id < b.attempt.id ? -1 : 1)),
    assignments: [...room.assignments.keys()].sort(),
    summaries: [...room.summaries.keys()].sort(),
    moves: [...room.moves.values()].sort((a, b) => (a.attempt < b.attempt ? -1 : 1)),
    gone: [...room.gone].sort(),
  });

/** Anything a teacher's device can do to a class. */
type Act = { readonly in: HandIn } | { readonly move: number; readonly to: number } | { readonly forget: number };
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      in: fc
        .tuple(fc.integer({ min: 1, max: 6 }), fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 4 }))
        .map(([s, ids]) => handIn(s, ids)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ move: fc.integer({ min: 1, max: 20 }), to: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ forget: fc.integer({ min: 1, max: 6 }) }) },
);
function apply(room: Classroom, a: Act): Classroom {
  if ('in' in a) return takeHandIn(room, a.in).room;
  return 'move' in a ? moveTo(room, [hex(a.move)], a.to) : forgetSeat(room, a.forget);
}
const anyRoom = fc.array(act, { maxLength: 8 }).map((acts) => acts.reduce(apply, empty()));

describe('two records of a class', () => {
  it('join to the same whatever the order, once or twice', () => {
    fc.assert(
      fc.property(anyRoom, anyRoom, anyRoom, (a, b, c) => {
        expect(bytes(mergeClasses(a, b))).toBe(bytes(mergeClasses(b, a)));
        expect(bytes(mergeClasses(mergeClasses(a, b), c))).toBe(bytes(mergeClasses(a, mergeClasses(b, c))));
        expect(bytes(mergeClasses(a, a))).toBe(bytes(mergeClasses(a, mergeClasses(a, a))));
        for (const id of a.gone) expect(mergeClasses(a, b).claims.has(id)).toBe(false);
      }),
      { numRuns: runs(1500), seed: SEED },
    );
  });
  it('read back what was sealed', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const read = openClasses(sealClasses({ ...NO_CLASSES, rooms: new Map([[facts.id, room]]) }));
        const back = read.ok ? read.value.rooms.get(facts.id) : undefined;
        expect(back && bytes(back)).toBe(bytes(room));
      }),
      { numRuns: runs(500), seed: SEED },
    );
  });
});

describe('a lesson', () => {
  let classes = 0;
  afterAll(() => console.log(`classroom simulation: ${classes} classes, seed ${SEED}`));
  it('gives the teacher what the children did, whatever came when, where and how often', { timeout: 600_000 }, () => {
    // An oracle that knows no merging: a plain list of who did what, and what was deleted before it came again.
    const child = fc.record({
      seat: fc.integer({ min: 1, max: 30 }),
      plays: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 0, maxLength: 4 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(child, { selector: (c) => c.seat, maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        fc.option(fc.integer({ min: 1, max: 30 })),
        (children, chance, erased) => {
          classes++;
          const next = () => Number(chance.next().value ?? 0);
          let n = 0;
          const done = new Map<string, number>();
          const devices: HandIn[] = [];
          for (const { seat, plays } of children) {
            const kept: Attempt[][] = [[], [], []];
            for (const device of plays) {
              n++;
              const one = attempt(n, `gate-${(n % 3) + 1}`);
              kept[device]?.push(one);
              done.set(one.id, seat);
              // Every state of a device may be handed in, old ones too, and more than once.
              for (let k = 0; k <= next() % 3; k++) devices.push({ code: facts.code, seat, attempts: [...(kept[device] ?? [])] });
            }
          }
          const order = devices
            .map((d) => ({ d, at: next() }))
            .sort((a, b) => a.at - b.at)
            .map((x) => x.d);
          const teachers = [empty(), empty()];
          for (const one of order) {
            const at = next() % 3;
            for (const k of [0, 1]) if (at === 2 || at === k) teachers[k] = takeHandIn(teachers[k] ?? empty(), one).room;
          }
          let [a, b] = teachers as [Classroom, Classroom];
          if (erased !== null) {
            const mine = attemptsOf(a, erased).map((x) => x.id);
            a = forgetSeat(a, erased);
            for (const id of mine) done.delete(id);
            // The child's old file comes once more, after the deletion.
            for (const one of order.filter((d) => d.seat === erased))
              a = takeHandIn(a, { ...one, attempts: one.attempts.filter((x) => mine.includes(x.id)) }).room;
          }
          for (const whole of [mergeClasses(a, b), mergeClasses(b, a)]) {
            const seen = new Map([...whole.claims.keys()].map((id) => [id, seatOf(whole, id)]));
            expect(seen.size).toBe(done.size);
            for (const [id, seat] of done) expect(seen.get(id)).toBe(seat);
          }
        },
      ),
      { numRuns: runs(2000), seed: SEED },
    );
    expect(classes).toBeGreaterThanOrEqual(runs(2000));
  });
});

describe('the store', () => {
  const storeOn = (name: string, copy = memoryDoor()) => new ClassStore(indexedDoor(name), copy);
  it('keeps a class over restarts, deletes a child, and takes it back', async () => {
    const store = storeOn('classes-a');
    await store.open();
    expect(await store.create(facts, '2027-03-25')).toBe('saved');
    const taken = store.takeHandIn(facts.id, handIn(3, [1, 2]));
    expect([taken?.added, taken?.had, await taken?.saved]).toEqual([2, 0, 'saved']);
    expect(store.takeHandIn(facts.id, handIn(3, [2, 3]))).toMatchObject({ added: 1, had: 1 });
    await store.takeHandIn(facts.id, handIn(4, [9]))?.saved;
    const again = storeOn('classes-a');
    await again.open();
    expect(again.get(facts.id)?.claims.size).toBe(4);
    const deletion = await again.forgetSeat(facts.id, 3);
    expect([deletion.saved, again.get(facts.id)?.claims.size]).toEqual(['saved', 1]);
    expect(await indexedText('classes-a')).not.toContain(`"${hex(1)}","gate-1"`);
    expect(again.takeHandIn(facts.id, handIn(3, [1]))).toMatchObject({ added: 0, gone: 1 });
    expect(await deletion.undo()).toBe('saved');
    const third = storeOn('classes-a');
    await third.open();
    expect(third.get(facts.id)?.claims.size).toBe(4);
    expect(third.takeHandIn(facts.id, handIn(3, [1]))).toMatchObject({ had: 1 });
  });
  it('takes back what was just taken, and deletes a class and everything with a way back', async () => {
    const store = storeOn('classes-b');
    await store.create(facts, '2027-03-25');
    const { answer, saved } = takeOne(store, facts.id, 'a.json', handIn(2, [5, 6]));
    await saved;
    expect(answer).toMatchObject({ kind: 'taken', fresh: [hex(5), hex(6)] });
    await store.takeBack(facts.id, answer.kind === 'taken' ? answer.fresh : []);
    expect(store.get(facts.id)?.claims.size).toBe(0);
    expect(store.takeHandIn(facts.id, handIn(2, [5]))).toMatchObject({ added: 1 });
    const gone = await store.deleteClass(facts.id);
    expect([gone.saved, store.classes().length]).toEqual(['saved', 0]);
    await gone.undo();
    expect(store.get(facts.id)?.claims.size).toBe(1);
    const all = await store.deleteEverything();
    expect(await indexedText('classes-b')).toBe('');
    expect(await all.undo()).toBe('saved');
    expect(store.get(facts.id)?.claims.size).toBe(1);
  });
  it('offers a deleted class of a backup, and brings it back only when asked; what was deleted inside it stays away', async () => {
    const store = storeOn('classes-back');
    await store.create(facts, '2027-03-25');
    await takeOne(store, facts.id, 'a.json', handIn(2, [5, 6])).saved;
    const file = store.backup(facts.id);
    await store.forget(facts.id, [hex(6)]);
    const later = store.backup(facts.id);
    await store.deleteClass(facts.id);
    const look = store.importText(file);
    expect(look).toMatchObject({ ok: true, value: { classes: 0, newAttempts: 0, deleted: 1 } });
    if (!look.ok) return;
    await look.value.commit();
    expect(store.classes()).toEqual([]);
    expect(await look.value.revive()).toBe('saved');
    expect(store.get(facts.id)?.claims.size).toBe(2);
    const again = storeOn('classes-back');
    await again.open();
    expect(again.get(facts.id)?.claims.size).toBe(2);
    await again.deleteClass(facts.id);
    const second = again.importText(later);
    if (second.ok) await second.value.revive();
    expect([...(again.get(facts.id)?.claims.keys() ?? [])]).toEqual([hex(5)]);
  });
  it('leaves no row of what was deleted, not even one that cannot be read; and nothing at all of everything', async () => {
    const [main, copy] = [indexedDoor('classes-h'), memoryDoor()];
    const rotten = (key: string) => main.write(new Map([[key, `${key} of a child`]]), new Map());
    const fresh = async () => {
      const store = new ClassStore(main, copy);
      await store.open();
      return store;
    };
    await (await fresh()).create(facts, '2027-03-25');
    await (await fresh()).takeHandIn(facts.id, handIn(3, [1]))?.saved;
    for (const key of [`claim:${facts.id}:${hex(1)}`, `sum:${facts.id}:ABCD-EFGH`, 'else']) await rotten(key);
    const store = await fresh();
    expect(store.unreadable().length).toBe(3);
    // The attempt itself came back from the second copy, beside its broken row.
    expect((await store.forgetSeat(facts.id, 3)).saved).toBe('saved');
    const left = await indexedText('classes-h');
    expect(left).not.toContain(`claim:${facts.id}:${hex(1)} of a child`);
    expect(left).toContain('else of a child');
    const all = await store.deleteEverything();
    expect([all.saved, (await main.all()).size, (await copy.all()).size]).toEqual(['saved', 0, 0]);
    expect(await all.undo()).toBe('saved');
    expect(await indexedText('classes-h')).toContain('else of a child');
    expect((await fresh()).get(facts.id)?.gone.has(hex(1))).toBe(true);
  });
  it('keeps what the rescue page put back under keys of its own, through a deletion and its tidying', async () => {
    const main = memoryDoor();
    const put = (key: string, room: Classroom) =>
      main.write(new Map([[key, sealClasses({ ...NO_CLASSES, rooms: new Map([[facts.id, room]]) })]]), new Map());
    await put('back:1:1', takeHandIn(empty(), handIn(3, [1, 2])).room);
    await put(`claim:${facts.id}:${hex(2)}`, takeHandIn(empty(), handIn(4, [2])).room);
    const store = new ClassStore(main, memoryDoor());
    await store.open();
    expect([...(store.get(facts.id)?.claims.get(hex(2))?.seats ?? [])]).toEqual([3, 4]);
    await store.takeHandIn(facts.id, handIn(9, [9]))?.saved;
    expect((await store.forgetSeat(facts.id, 9)).saved).toBe('saved');
    expect((await main.all()).has('back:1:1')).toBe(false);
    const again = new ClassStore(main, memoryDoor());
    await again.open();
    expect([...(again.get(facts.id)?.claims ?? [])].map(([id, c]) => [id, ...c.seats]).sort()).toEqual([
      [hex(1), 3],
      [hex(2), 3, 4],
    ]);
    expect(again.get(facts.id)?.gone.has(hex(9))).toBe(true);
  });
  it('lets another tab know: what was saved comes, and what was wiped is not written again', async () => {
    const heard = new Map<number, (word: Word) => void>();
    const news = (mine: number) => ({
      hear: (listener: (word: Word) => void) => void heard.set(mine, listener),
      tell: (word: Word) => {
        for (const [tab, listener] of heard) if (tab !== mine) listener(word);
      },
    });
    const [one, two] = [0, 1].map((n) => new ClassStore(indexedDoor('classes-i'), memoryDoor(), { news: news(n) }));
    if (!one || !two) throw new Error('Two tabs are needed.');
    await Promise.all([one.open(), two.open()]);
    await one.create(facts, '2027-03-25');
    await one.takeHandIn(facts.id, handIn(3, [1]))?.saved;
    await vi.waitFor(() => expect(two.get(facts.id)?.claims.size).toBe(1));
    await one.forgetSeat(facts.id, 3);
    await vi.waitFor(() => expect(two.get(facts.id)?.claims.size).toBe(0));
    expect((await one.deleteEverything()).saved).toBe('saved');
    await vi.waitFor(() => expect(two.classes()).toEqual([]));
    await two.create({ ...facts, id: hex(5) }, '2027-03-25');
    const third = storeOn('classes-i');
    await third.open();
    expect(third.classes().map((c) => c.facts.id)).toEqual([hex(5)]);
    // The rescue page says so before it deletes: what is about to go must not stay in memory, or it would be written again.
    heard.get(1)?.('gone');
    await vi.waitFor(() => expect(two.classes()).toEqual([]));
  });
  it('is built again from the second copy, which steps aside when it grows', async () => {
    const copy = memoryDoor();
    const store = storeOn('classes-c', copy);
    await store.create(facts, '2027-03-25');
    await store.takeHandIn(facts.id, handIn(2, [5]))?.saved;
    const other = storeOn('classes-d', copy);
    await other.open();
    expect(other.get(facts.id)?.claims.size).toBe(1);
    const many: HandIn = { code: facts.code, seat: 1, attempts: Array.from({ length: 3000 }, (_, i) => longAttempt(i + 100, 'gate-1')) };
    await store.takeHandIn(facts.id, many)?.saved;
    expect((await copy.all()).size).toBe(0);
  });
  it('says "not saved" where it was not, and keeps it in memory', async () => {
    const broken = { all: async () => new Map(), write: async () => Promise.reject(new Error('full')) };
    const store = new ClassStore(broken, memoryDoor());
    expect(await store.create(facts, '2027-03-25')).toBe('not-saved');
    expect([store.mode, store.classes().length]).toEqual(['memory', 1]);
  });
  it('restores a backup on another device, and never by it deletes', async () => {
    const store = storeOn('classes-e');
    await store.create(facts, '2027-03-25');
    await store.takeHandIn(facts.id, handIn(2, [5, 6]))?.saved;
    const text = store.backup(facts.id);
    const other = storeOn('classes-f');
    await other.create(facts, '2027-03-25');
    await other.takeHandIn(facts.id, handIn(3, [7]))?.saved;
    const read = other.importText(text);
    expect(read.ok && [read.value.classes, read.value.newAttempts]).toEqual([0, 2]);
    if (read.ok) await read.value.commit();
    expect([...(other.get(facts.id)?.claims.keys() ?? [])].sort()).toEqual([5, 6, 7].map(hex));
    expect(store.importText(handInFile(handIn(1, [1])))).toEqual({ ok: false, reason: 'another-kind' });
  });
  it('answers 1,000 files dropped at once, each by name', { timeout: 120_000 }, async () => {
    const store = storeOn('classes-g');
    await store.create(facts, '2027-03-25');
    const file = (name: string, text: string | Uint8Array) => {
      const data = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      return { name, size: data.byteLength, arrayBuffer: async () => data.slice().buffer as ArrayBuffer };
    };
    const files = Array.from({ length: 1000 }, (_, i) => {
      if (i % 100 === 7) return file(`${i}.png`, new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 255]));
      if (i % 100 === 8) return file(`${i}.json`, handInFile(handIn(1, [i], 17)));
      if (i % 100 === 9) return { name: `${i}.json`, size: 50 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('never read')) };
      return file(`${i}.json`, handInFile(handIn((i % 30) + 1, [i + 1, i + 2])));
    });
    const counts = new Map<string, number>();
    let order = 0;
    const saved = await takeFiles(store, facts.id, files, (answer, done, all) => {
      expect([done, all]).toEqual([++order, 1000]);
      const key = answer.kind === 'taken' ? 'taken' : answer.why;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    expect(saved).toBe('saved');
    expect(Object.fromEntries(counts)).toEqual({ taken: 970, 'not-text': 10, 'other-class': 10, 'too-large': 10 });
    expect(store.get(facts.id)?.claims.size).toBeGreaterThan(970);
  });
});

/** Everything the database of a store holds, as one text. */
async function indexedText(name: string): Promise<string> {
  return [...(await indexedDoor(name).all()).values()].join('\n');
}

/** Pictures around any packed bytes, with right sums. */
function pictureOf(packed: Uint8Array): string[] {
  const sum = crc32(String.fromCharCode(...packed))
    .toString(36)
    .toUpperCase()
    .padStart(7, '0');
  const n = Math.ceil(packed.length / 210);
  return Array.from({ length: n }, (_, i) => `LI1/${sum}/${i + 1}/${n}/${toBase45(packed.slice(i * 210, (i + 1) * 210))}`);
}

describe('a hand-in', () => {
  const plays = Array.from({ length: 48 }, (_, n) => longAttempt(n + 1, `gate-${(n % 3) + 1}`));
  it('of 24 levels played twice stays below its limit, as a file and as pictures; a class of 60 below its own', () => {
    const whole: HandIn = { code: facts.code, seat: 1, attempts: plays };
    const file = handInFile(whole);
    const parts = qrParts({ ...whole, attempts: plays.slice(0, 3) });
    const room = Array.from({ length: 60 }, (_, s) => s + 1).reduce(
      (r, s) =>
        takeHandIn(r, {
          code: facts.code,
          seat: s,
          attempts: Array.from({ length: 120 }, (_, n) => longAttempt(s * 1000 + n, `gate-${n % 3}`)),
        }).room,
      newClass({ ...facts, seats: 60 }, '2027-03-25'),
    );
    const backup = sealClasses({ ...NO_CLASSES, rooms: new Map([[facts.id, room]]) });
    console.log(
      `hand-in of 48 plays: ${file.length} bytes of ${HAND_IN_BYTES}; 3 plays: ${parts.length} pictures; class of 60 × 24 × 5: ${backup.length} of ${CLASS_BYTES}`,
    );
    expect(file.length).toBeLessThan(HAND_IN_BYTES);
    expect(backup.length).toBeLessThan(CLASS_BYTES);
    expect(readHandIn(file)).toEqual({ ok: true, value: whole });
  });
  it('comes whole out of its pictures: in any order, mixed, more than once; never wrong', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 48 }), { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 48 }), { maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        (one, two, chance, lose) => {
          const pick = (ids: readonly number[]) => [...new Set(ids)].map((n) => plays[n - 1] as Attempt);
          const hands: HandIn[] = [
            { code: 9, seat: 3, attempts: pick(one) },
            { code: 9, seat: 4, attempts: pick(two) },
          ];
          let texts = hands.flatMap(qrParts).flatMap((t) => [t, t]);
          texts = texts
            .map((t) => ({ t, at: Number(chance.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map((x) => x.t);
          const lost = lose ? texts[0] : null;
          const collector = new QrParts();
          const found = texts
            .filter((t) => t !== lost)
            .flatMap((t) => {
              expect(t).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
              const read = collector.take(t);
              return read.ok && read.value.done ? [read.value.done] : [];
            });
          for (const hand of found) expect(hands).toContainEqual(hand);
          if (!lose) for (const hand of hands) expect(found).toContainEqual(hand);
        },
      ),
      { numRuns: runs(300), seed: SEED },
    );
  });
  it('of another game, a web address, a bomb or a newer game is refused by name', () => {
    const collector = new QrParts();
    expect(collector.take('HTTPS://EXAMPLE.COM/X')).toEqual({ ok: false, reason: 'not-ours' });
    expect(collector.take('LI2/0000000/1/1/00')).toEqual({ ok: false, reason: 'too-new' });
    expect(collector.take('LI1/0000000/1/1/BB8')).toEqual({ ok: false, reason: 'damaged' });
    expect(collector.take('A'.repeat(5000))).toEqual({ ok: false, reason: 'too-large' });
  });
  it('with right sums around bad contents is refused too, however far it would swell', () => {
    const plain: readonly [string, string][] = [
      ['a bomb of 16 MB', ' '.repeat(16 * 1024 * 1024)],
      ['200 000 deep', '['.repeat(200_000)],
      ['a prototype', '[1,1,[{"__proto__":{"a":1}}]]'],
      ['seat 0', '[1,0,[]]'],
      ['class 0', '[0,1,[]]'],
      ['a formula', JSON.stringify([1, 1, [['0'.repeat(16), '=1+1', 1, 0, '', 0, 1, '2026-11-25', 1, []]]])],
      ['no list', '{"code":1,"seat":1}'],
    ];
    for (const [name, text] of plain) {
      const collector = new QrParts();
      const answers = pictureOf(deflateSync(new TextEncoder().encode(text), { level: 9 })).map((t) => collector.take(t));
      const last = answers.at(-1);
      expect(last?.ok, name).toBe(false);
      if (last && !last.ok) expect(['damaged', 'not-json', 'not-valid'], name).toContain(last.reason);
    }
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
  it('with any letter changed gives the same hand-in, or nothing', { timeout: 120_000 }, () => {
    const hand: HandIn = { code: 9, seat: 3, attempts: plays.slice(0, 2) };
    const texts = qrParts(hand);
    const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...letters), (part, at, letter) => {
        const collector = new QrParts();
        for (const [i, text] of texts.entries()) {
          const place = at % text.length;
          const read = collector.take(i === part % texts.length ? text.slice(0, place) + letter + text.slice(place + 1) : text);
          if (read.ok && read.value.done) expect(read.value.done).toEqual(hand);
        }
      }),
      { numRuns: runs(3000), seed: SEED },
    );
  });
});

describe('bytes of any kind', { timeout: 600_000 }, () => {
  const counts = new Map<string, number>();
  afterAll(() => console.log(`class import: ${[...counts].map(([k, n]) => `${k} ${n}`).join(', ')}, seed ${SEED}`));
  const REASONS = ['too-large', 'not-text', 'not-json', 'not-ours', 'too-new', 'damaged', 'not-valid', 'another-kind'];
  const utf8 = (text: string) => new TextEncoder().encode(text);

  it('give a hand-in, a class, or a reason, and change nothing', () => {
    const room = takeSummary(takeHandIn(empty(), handIn(3, [1, 2])).room, {
      code: facts.code,
      seat: 4,
      level: 'gate-2',
      see: true,
      decide: false,
      explain: true,
    }).room;
    const texts = [handInFile(handIn(3, [1])), sealClasses({ ...NO_CLASSES, rooms: new Map([[facts.id, room]]) })];
    const before = bytes(room);
    const proto = Object.getOwnPropertyNames(Object.prototype).join();
    const wild = fc.constantFrom(
      'null',
      '-1',
      '1e400',
      '[]',
      '{}',
      '"\u202e"',
      '"＝1+1"',
      '"=1+1"',
      '{"__proto__":{"a":1}}',
      '"constructor"',
      '9'.repeat(60),
      '"аdmin"',
    );
    const mutant = fc.constantFrom(...texts).chain((whole) => {
      const original = utf8(whole);
      const places = [...whole].flatMap((c, i) => (/[:,[{]/.test(c) ? [i + 1] : []));
      const kind = whole.includes('"kind":"class"') ? 'class' : 'hand-in';
      const { data } = JSON.parse(whole) as { data: Json };
      const bytes = fc.oneof(
        // With a right sum: only the shape and the sense can refuse it.
        {
          weight: 3,
          arbitrary: fc.array(change, { minLength: 1, maxLength: 2 }).map((all) => utf8(seal(kind, all.reduce(changed, data)))),
        },
        fc.tuple(fc.nat(original.length - 1), fc.nat(255)).map(([at, byte]) => original.map((b, i) => (i === at ? byte : b))),
        fc.nat(original.length - 1).map((at) => original.slice(0, at)),
        fc
          .tuple(fc.constantFrom(...places), wild)
          .map(([at, piece]) => utf8(whole.slice(0, at) + piece + whole.slice(at).replace(/^[^,}\]]*/, ''))),
        fc.uint8Array({ maxLength: 60 }),
      );
      return bytes.map((mutated) => ({ kind, mutated }));
    });
    fc.assert(
      fc.property(mutant, ({ kind, mutated }) => {
        const classes = kind === 'class' ? openClasses(new TextDecoder().decode(mutated)) : null;
        const out = classes ?? readHandInBytes(mutated);
        const name = out.ok ? `${kind} taken` : out.reason;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        expect(out.ok || REASONS.includes(out.reason)).toBe(true);
        if (classes?.ok) for (const one of classes.value.rooms.values()) if (one.facts.id === facts.id) mergeClasses(room, one);
      }),
      { numRuns: runs(50_000), seed: SEED },
    );
    expect(counts.get('not-valid') ?? 0).toBeGreaterThan(runs(10_000));
    expect(bytes(room)).toBe(before);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(proto);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
  it('are refused by name', () => {
    const deep = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`;
    const cases: readonly [string, string, string | readonly string[]][] = [
      ['a prototype', '{"__proto__":{"a":1}}', 'not-valid'],
      ['100 000 deep', deep(100_000), ['not-json', 'not-valid']],
      ['a newer one', '{"app":"lantern-isles","kind":"hand-in","version":9,"data":{},"sum":0}', 'too-new'],
      ['progress', seal('progress', { children: [], deleted: [] }), 'another-kind'],
      ['seat 0', seal('hand-in', { code: 1, seat: 0, attempts: [] }), 'not-valid'],
      ['seat 61', seal('hand-in', { code: 1, seat: 61, attempts: [] }), 'not-valid'],
      ['a formula for a level', seal('hand-in', { code: 1, seat: 1, attempts: [{ ...attempt(1), level: '=1+1' }] }), 'not-valid'],
      ['an edited result', handInFile(handIn(1, [1])).replace('"choice":"open"', '"choice":"shut"'), 'damaged'],
    ];
    for (const [name, text, reason] of cases) {
      const out = readHandIn(text);
      expect(out.ok, name).toBe(false);
      if (!out.ok) expect([reason].flat(), name).toContain(out.reason);
    }
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...handInFile(handIn(1, [1]))].flatMap((c) => [c.charCodeAt(0), 0])]);
    const bytesOf: readonly [string, Uint8Array, string | readonly string[]][] = [
      ['gzip', gzipSync(utf8(handInFile(handIn(1, [1])))), 'not-text'],
      ['zip', zipSync({ 'a.lantern.json': utf8(handInFile(handIn(1, [1]))) }), ['not-text', 'not-json']],
      ['UTF-16', utf16, 'not-text'],
      ['a picture named .json', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), 'not-text'],
    ];
    for (const [name, data, reason] of bytesOf) {
      const out = readHandInBytes(data);
      expect(out.ok, name).toBe(false);
      if (!out.ok) expect([reason].flat(), name).toContain(out.reason);
    }
    for (const cell of ['=1+1', '+1', '-1', '@a', '\u202egate-1', 'g\u0430te-1', 'GATE-1', '\uff1d1', '__proto__', 'constructor()'])
      for (const field of ['level', 'twin', 'day', 'id'])
        expect(readHandIn(seal('hand-in', { code: 1, seat: 1, attempts: [{ ...attempt(1), [field]: cell }] })).ok, `${field} ${cell}`).toBe(
          false,
        );
    expect(readHandInBytes(new Uint8Array(HAND_IN_BYTES + 1).fill(32))).toEqual({ ok: false, reason: 'too-large' });
  });
});
