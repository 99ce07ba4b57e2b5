// The store by its promises: refused, full, dead, damaged, newer, deleted, in several tabs. Faults at every operation are in faults.test.ts.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY, openOf } from '../../src/core/progress/progress';
import { DEFAULT_SETTINGS } from '../../src/core/progress/settings';
import { copyText } from '../../src/storage/copy';
import { UNDO_MS } from '../../src/storage/deletion';
import { type Door, indexedDoor, memoryDoor } from '../../src/storage/doors';
import { type News, type Word, wordOf } from '../../src/storage/news';
import { openProgress, sealProgress } from '../../src/storage/save-format';
import { Store } from '../../src/storage/store';
import { attempt, bytes, copyOf, hex, longAttempt, put, storeOn, textsOf } from './kit';

const NEWER = '{"app":"lantern-isles","kind":"progress","version":9,"data":{},"sum":0}';
const FOX = { colour: 'blue', animal: 'fox' };
const refuse = (): Promise<never> => Promise.reject(new DOMException('refused', 'SecurityError'));
const refused: Door = { all: refuse, write: refuse };
const silent: Door = { all: () => new Promise(() => undefined), write: () => new Promise(() => undefined) };

async function played(main: Door, copy: Door, attempts: number, from = 10): Promise<{ store: Store; id: string }> {
  const store = storeOn(main, copy, from);
  await store.open();
  const { id } = await store.addChild(FOX);
  for (let n = 1; n <= attempts; n++) expect(await store.finish(id, attempt(n))).toBe('saved');
  return { store, id };
}
async function reopened(main: Door, copy: Door, from = 90): Promise<Store> {
  const store = storeOn(main, copy, from);
  await store.open();
  return store;
}

describe('a store that is refused, dead or silent', () => {
  it.each([
    ['refused', refused],
    ['silent', silent],
  ])('%s: the game plays in memory and says so', async (_name, door) => {
    const store = storeOn(door, door, 1, 20);
    await store.open();
    expect(store.mode).toBe('memory');
    const { id } = await store.addChild(FOX);
    expect(await store.finish(id, attempt(1))).toBe('not-saved');
    expect(store.child(id)?.attempts.size).toBe(1);
    expect(openProgress(store.exportChild(id)).ok).toBe(true);
  });
  it('is given up on by itself', async () => {
    const store = new Store(silent, memoryDoor(), () => hex(1));
    await store.open();
    expect(store.mode).toBe('memory');
  });
  it('comes back with the next write that works, and takes everything along', async () => {
    const disk = memoryDoor();
    let full = true;
    const door: Door = { all: disk.all, write: (p, d) => (full ? refuse() : disk.write(p, d)) };
    const store = storeOn(door, refused, 1);
    await store.open();
    const { id } = await store.addChild(FOX);
    expect(await store.finish(id, attempt(1))).toBe('not-saved');
    expect(store.mode).toBe('memory');
    full = false;
    expect(await store.finish(id, attempt(2))).toBe('saved');
    expect(store.mode).toBe('saved');
    expect((await reopened(disk, memoryDoor())).child(id)?.attempts.size).toBe(2);
  });
  it('reads what is there before it writes, when it could not be read at first', async () => {
    const disk = memoryDoor();
    const { store: first, id } = await played(disk, memoryDoor(), 2);
    await first.saveSettings({ ...DEFAULT_SETTINGS, music: 0.9 });
    let dead = true;
    const door: Door = { all: () => (dead ? refuse() : disk.all()), write: disk.write };
    const store = await reopened(door, memoryDoor());
    expect(store.mode).toBe('memory');
    dead = false;
    const other = await store.addChild({ colour: 'red', animal: 'owl' });
    expect(await store.finish(other.id, attempt(7))).toBe('saved');
    expect(store.settings().music).toBe(0.9);
    expect(store.child(id)?.attempts.size).toBe(2);
  });
  it('asks to stay once, after the first save', async () => {
    const onFirstSave = vi.fn();
    const store = new Store(memoryDoor(), memoryDoor(), () => hex(1), hex(2), { onFirstSave });
    await store.open();
    expect(onFirstSave).not.toHaveBeenCalled();
    const { id } = await store.addChild(FOX);
    await store.finish(id, attempt(1));
    expect(onFirstSave).toHaveBeenCalledTimes(1);
  });
  it('writes nothing before the first play', async () => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    await reopened(main, copy);
    expect([(await main.all()).size, (await copy.all()).size]).toEqual([0, 0]);
  });
});

describe('two stores that fail for different reasons', () => {
  it('rebuild each other', async () => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { id } = await played(main, copy, 4);
    for (const lost of ['main', 'copy']) {
      const [a, b] = [
        lost === 'main' ? memoryDoor() : await copyOf(main, memoryDoor()),
        lost === 'copy' ? memoryDoor() : await copyOf(copy, memoryDoor()),
      ];
      const store = await reopened(a, b);
      expect(store.child(id)?.attempts.size).toBe(4);
      expect((await reopened(a, memoryDoor(), 95)).child(id)?.attempts.size).toBe(4);
      expect((await reopened(memoryDoor(), b, 97)).child(id)?.attempts.size).toBe(4);
    }
  });
  it.each(['throws', 'garbage'])('each in turn %s: the other is enough', async (how) => {
    const broken: Door =
      how === 'throws'
        ? refused
        : {
            all: async () =>
              new Map<string, unknown>([
                ['a', 7],
                ['b', '{{{'],
                ['c', null],
                ['d', { x: 1 }],
              ]),
            write: refuse,
          };
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { id } = await played(main, copy, 3);
    expect((await reopened(broken, await copyOf(copy, memoryDoor()))).child(id)?.attempts.size).toBe(3);
    expect((await reopened(await copyOf(main, memoryDoor()), broken)).child(id)?.attempts.size).toBe(3);
  });
  it('fold old copies into the record, and remove them only then', async () => {
    const copy = memoryDoor();
    const { id } = await played(memoryDoor(), copy, 3);
    const deaf = await reopened(refused, copy);
    expect(deaf.child(id)?.attempts.size).toBe(3);
    expect([...(await copy.all()).keys()]).toContain(`tab:${hex(10)}`);
    const main = memoryDoor();
    await reopened(main, copy, 93);
    expect([...(await copy.all()).keys()]).toEqual([`tab:${hex(93)}`]);
    expect((await reopened(main, memoryDoor(), 96)).child(id)?.attempts.size).toBe(3);
  });
  it('do not care about the clock', async () => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { store, id } = await played(main, copy, 2);
    const before = bytes(store.progress());
    vi.setSystemTime(new Date(Date.now() - 10 * 365 * 86_400_000));
    const later = await reopened(main, copy);
    expect(bytes(later.progress())).toBe(before);
    expect(await later.finish(id, attempt(3))).toBe('saved');
    vi.setSystemTime(new Date(Date.now() + 20 * 365 * 86_400_000));
    expect((await reopened(main, copy, 94)).child(id)?.attempts.size).toBe(3);
    vi.useRealTimers();
  });
});

describe('the copy', () => {
  const many = (n: number) => ({
    children: new Map(
      [1, 2].map((c) => [
        hex(c),
        {
          id: hex(c),
          emblem: FOX,
          attempts: new Map(Array.from({ length: n }, (_, i) => longAttempt(c * 1000 + i, `gate-${i % 9}`)).map((a) => [a.id, a])),
          open: null,
        },
      ]),
    ),
    deleted: new Set(Array.from({ length: 300 }, (_, i) => hex(9000 + i))),
  });
  it.each([1, 20, 500])('of 2 × %i long attempts stays within 20 KB and holds the newest', (n) => {
    const p = many(n);
    for (const limit of [20_000, 6000, 1800]) {
      const text = copyText(p, { child: hex(2), attempt: hex(2000) }, limit);
      expect(text.length).toBeLessThanOrEqual(limit);
      const read = openProgress(text);
      const mine = read.ok ? [...(read.value.children.get(hex(2))?.attempts.values() ?? [])] : [];
      if (limit < 6000) continue;
      expect(mine.some((a) => a.id === hex(2000))).toBe(true);
      if (n > 20 && limit === 20_000) expect(mine.length).toBeGreaterThan(2);
    }
  });
  it('is a smaller one where the larger does not fit', async () => {
    const disk = memoryDoor();
    const small: Door = { all: disk.all, write: (p, d) => ([...p.values()].some((t) => t.length > 7000) ? refuse() : disk.write(p, d)) };
    const store = storeOn(memoryDoor(), small, 5);
    await store.open();
    const { id } = await store.addChild(FOX);
    for (let n = 1; n <= 9; n++) await store.finish(id, longAttempt(n, 'gate-1'));
    const again = await reopened(memoryDoor(), disk);
    expect(again.child(id)?.attempts.has(hex(9))).toBe(true);
  });
});

describe('rows that cannot be read', () => {
  it('stay as they are, are listed, and are not written over', async () => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { id } = await played(main, copy, 2);
    const key = `attempt:${id}:${hex(2)}`;
    await put(main, key, 'half a ro');
    await put(main, 'settings:1', '{"app":"lantern-isles"');
    await put(copy, 'tab:x', '???');
    const store = await reopened(main, copy);
    await store.saveSettings({ ...DEFAULT_SETTINGS, music: 0.7 });
    await store.saveSettings({ ...DEFAULT_SETTINGS, music: 0.8 });
    expect(store.child(id)?.attempts.size).toBe(2);
    expect(store.unreadable()).toEqual([
      { where: 'record', key, text: 'half a ro' },
      { where: 'record', key: 'settings:1', text: '{"app":"lantern-isles"' },
      { where: 'copy', key: 'tab:x', text: '???' },
    ]);
    const rows = await textsOf(main);
    expect([rows.get(key), rows.get('settings:1'), (await textsOf(copy)).get('tab:x')]).toEqual([
      'half a ro',
      '{"app":"lantern-isles"',
      '???',
    ]);
    const later = await reopened(main, memoryDoor(), 95);
    expect([later.child(id)?.attempts.size, later.settings().music]).toEqual([2, 0.8]);
  });
  it('are not made: what could not be read back is not said to be saved', async () => {
    const { store, id } = await played(memoryDoor(), memoryDoor(), 1);
    expect(await store.finish(id, { ...attempt(2), level: 'Not A Slug' })).toBe('not-saved');
    expect(await store.finish(id, attempt(3))).toBe('saved');
  });
});

describe('a newer version', () => {
  it.each(['record', 'copy'])('in the %s: nothing is written, all that can be read is shown', async (where) => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { id } = await played(main, copy, 2);
    await put(where === 'record' ? main : copy, 'attempt:next', NEWER);
    const before = [await textsOf(main), await textsOf(copy)];
    const store = await reopened(main, copy);
    expect(store.mode).toBe('read-only');
    expect(store.child(id)?.attempts.size).toBe(2);
    await store.addChild({ colour: 'red', animal: 'owl' });
    expect(await store.finish(id, attempt(3))).toBe('not-saved');
    expect(await store.saveSettings(DEFAULT_SETTINGS)).toBe('not-saved');
    expect((await store.deleteChild(id)).saved).toBe('not-saved');
    expect((await store.deleteEverything()).saved).toBe('not-saved');
    expect([await textsOf(main), await textsOf(copy)]).toEqual(before);
  });
  it('of the whole database: read-only as well', async () => {
    const { id } = await played(indexedDoor('newer-isles'), memoryDoor(), 2);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('newer-isles', 2);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const store = await reopened(indexedDoor('newer-isles'), memoryDoor());
    expect(store.mode).toBe('read-only');
    expect(store.child(id)?.attempts.size).toBe(2);
    expect(await store.finish(id, attempt(3))).toBe('not-saved');
  });
});

describe('deleting', () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  const traces = async (id: string, ...doors: readonly Door[]): Promise<string[]> => {
    const all = await Promise.all(doors.map((d) => d.all()));
    return all.flatMap((rows) => [...rows].filter(([key, text]) => `${key}${text}`.includes(id)).map(([key]) => key));
  };
  it('one child leaves its random id and nothing else, in no store and no copy', async () => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { store, id } = await played(main, copy, 3);
    await copyOf(copy, copy);
    await put(copy, 'tab:other', String((await copy.all()).get(`tab:${hex(10)}`)));
    await store.addChild({ colour: 'red', animal: 'owl' });
    expect((await store.deleteChild(id)).saved).toBe('saved');
    expect(store.child(id)).toBeNull();
    expect((await traces(id, main)).sort()).toEqual([`deleted:${id}`]);
    expect([...(await copy.all()).keys()]).toEqual([`tab:${hex(10)}`]);
    const text = String((await copy.all()).get(`tab:${hex(10)}`));
    expect(text.split(id).length).toBe(2);
    expect((await reopened(main, copy)).child(id)).toBeNull();
  });
  it('one child can be undone for 30 seconds, and its old id still finds it', async () => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { store, id } = await played(main, copy, 3);
    await store.keepOpen(id, { id: hex(44), level: 'gate-2', version: 1, seed: 1, moves: [], tick: 1 });
    const { undo } = await store.deleteChild(id);
    expect(await undo()).toBe('saved');
    expect(await undo()).toBe('not-saved');
    expect(await store.finish(id, attempt(4))).toBe('saved');
    const later = await reopened(main, copy);
    expect(later.child(id)?.attempts.size).toBe(4);
    expect(openOf(later.child(id))?.id).toBe(hex(44));
    expect(later.progress().children.size).toBe(1);
  });
  it('is final after 30 seconds', async () => {
    const { store, id } = await played(memoryDoor(), memoryDoor(), 1);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { undo } = await store.deleteChild(id);
    vi.advanceTimersByTime(UNDO_MS);
    expect(await undo()).toBe('not-saved');
    expect(store.child(id)).toBeNull();
  });
  it('everything leaves nothing: no row, no copy of any tab', async () => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { store } = await played(main, copy, 3);
    await put(copy, 'tab:other', 'of another tab');
    await put(main, 'attempt:broken', 'unreadable');
    expect((await store.deleteEverything()).saved).toBe('saved');
    expect([(await main.all()).size, (await copy.all()).size]).toEqual([0, 0]);
    expect(bytes(store.progress())).toBe(bytes(EMPTY));
    expect(store.knowsSettings()).toBe(false);
  });
  it('everything can be undone, what could not be read included', async () => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { store, id } = await played(main, copy, 3);
    await store.saveSettings({ ...DEFAULT_SETTINGS, music: 0.9 });
    await put(main, 'attempt:broken', 'unreadable');
    const before = bytes(store.progress());
    const { undo } = await store.deleteEverything();
    expect(await undo()).toBe('saved');
    expect(await store.finish(id, attempt(4))).toBe('saved');
    const later = await reopened(main, memoryDoor());
    expect([later.child(id)?.attempts.size, later.settings().music]).toEqual([4, 0.9]);
    expect(later.unreadable().map((l) => l.text)).toEqual(['unreadable']);
    expect(before).not.toBe(bytes(EMPTY));
  });
  it('that could not be done is not said to be done', async () => {
    const disk = memoryDoor();
    const { id } = await played(disk, memoryDoor(), 1);
    const store = await reopened({ all: disk.all, write: (p, d) => (d.size > 0 ? refuse() : disk.write(p, d)) }, memoryDoor());
    expect((await store.deleteEverything()).saved).toBe('not-saved');
    const again = await reopened({ all: disk.all, write: refuse }, memoryDoor(), 95);
    expect((await again.deleteChild(id)).saved).toBe('not-saved');
  });
  it('is asked about when an old file holds a deleted child', async () => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { store, id } = await played(main, copy, 3);
    const file = store.exportChild(id);
    await store.deleteChild(id);
    const look = store.importText(file);
    expect(look.ok && [look.value.children, look.value.newAttempts, look.value.deleted.map((c) => c.id)]).toEqual([0, 0, [id]]);
    if (!look.ok) return;
    await look.value.commit();
    expect(store.child(id)).toBeNull();
    expect(await look.value.commit(true)).toBe('saved');
    expect(store.child(id)?.attempts.size).toBe(3);
    const again = store.importText(file);
    expect(again.ok && [again.value.children, again.value.newAttempts, again.value.deleted.length]).toEqual([0, 0, 0]);
    expect((await reopened(main, copy)).child(id)?.attempts.size).toBe(3);
  });
  it('is not done by a file: the deletions in it are not taken over', async () => {
    const { store, id } = await played(memoryDoor(), memoryDoor(), 2);
    const read = store.importText(sealProgress({ children: new Map(), deleted: new Set([id]) }));
    if (read.ok) await read.value.commit();
    expect(store.child(id)?.attempts.size).toBe(2);
  });
});

/** Tabs that hear each other at once. */
function town(): () => News {
  const ears: { readonly of: News; hear(word: Word): void }[] = [];
  return () => {
    const me: News = {
      tell: (word) => {
        for (const ear of ears) if (ear.of !== me) ear.hear(word);
      },
      hear: (listener) => void ears.push({ of: me, hear: listener }),
    };
    return me;
  };
}

describe('several tabs', () => {
  const tab = async (main: Door, copy: Door, news: News, from: number): Promise<Store> => {
    let n = from;
    const store = new Store(main, copy, () => hex(n++), hex(from), { news });
    await store.open();
    return store;
  };
  it('lose nothing, whatever one of them does not know', async () => {
    const [main, copy] = [memoryDoor(), memoryDoor()];
    const { id } = await played(main, copy, 1);
    const tabs = await Promise.all([20, 30, 40, 50].map((n) => reopened(main, copy, n)));
    await Promise.all(tabs.flatMap((store, t) => [0, 1, 2].map((k) => store.finish(id, attempt(100 + t * 10 + k)))));
    expect((await reopened(main, copy)).child(id)?.attempts.size).toBe(13);
    expect((await reopened(main, memoryDoor(), 95)).child(id)?.attempts.size).toBe(13);
  });
  it('show what another one saved, and ask to be drawn again', async () => {
    const [main, copy, news] = [memoryDoor(), memoryDoor(), town()];
    const [a, b] = [await tab(main, copy, news(), 20), await tab(main, copy, news(), 30)];
    const drawn = vi.fn();
    b.subscribe(drawn);
    const { id } = await a.addChild(FOX);
    await a.finish(id, attempt(1));
    await a.saveSettings({ ...DEFAULT_SETTINGS, music: 0.1 });
    expect([b.child(id)?.attempts.size, b.settings().music]).toEqual([1, 0.1]);
    expect(drawn).toHaveBeenCalled();
    expect(await b.finish(id, attempt(2))).toBe('saved');
    expect(a.child(id)?.attempts.size).toBe(2);
  });
  it('hear of a deletion, and do not bring the child back', async () => {
    const [main, copy, news] = [memoryDoor(), memoryDoor(), town()];
    const [a, b] = [await tab(main, copy, news(), 20), await tab(main, copy, news(), 30)];
    const { id } = await a.addChild(FOX);
    await a.deleteChild(id);
    expect(await b.finish(id, attempt(2))).toBe('not-saved');
    await a.deleteEverything();
    await b.saveSettings(DEFAULT_SETTINGS);
    expect([...(await main.all()).keys()]).toEqual(['settings:1']);
  });
  it('take only words of ours', () => {
    for (const data of [null, 7, 'x', {}, new Map([[1, 'a']]), new Map([['a', {}]])]) expect(wordOf(data)).toBeNull();
    expect(wordOf('gone')).toBe('gone');
    expect(wordOf(new Map([['a', 'b']]))).toEqual({ rows: new Map([['a', 'b']]) });
  });
});

describe('a real IndexedDB', () => {
  it('keeps, finds again and forgets when asked', async () => {
    const { id } = await played(indexedDoor('test-isles'), memoryDoor(), 2);
    const again = await reopened(indexedDoor('test-isles'), memoryDoor());
    expect(again.child(id)?.attempts.size).toBe(2);
    expect((await again.deleteEverything()).saved).toBe('saved');
    expect(bytes((await reopened(indexedDoor('test-isles'), memoryDoor(), 95)).progress())).toBe(bytes(EMPTY));
  });
  it('deleted under a running game is written anew from memory', async () => {
    const { store, id } = await played(indexedDoor('gone-isles'), memoryDoor(), 2);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('gone-isles').onsuccess = resolve;
    });
    expect(await store.finish(id, attempt(3))).toBe('saved');
    expect((await reopened(indexedDoor('gone-isles'), memoryDoor())).child(id)?.attempts.size).toBe(3);
  });
  it('removes a row only while it is as it was read', async () => {
    const door = indexedDoor('seen-isles');
    await put(door, 'a', '1');
    await door.write(new Map(), new Map([['a', '2']]));
    expect((await door.all()).get('a')).toBe('1');
    await door.write(new Map(), new Map([['a', '1']]));
    expect((await door.all()).size).toBe(0);
  });
});
