// Anything may stand in a file: it is read, or refused with a reason, and changes nothing before it is taken.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { EMPTY, type Progress } from '../../src/core/progress/progress';
import { memoryDoor } from '../../src/storage/doors';
import { openProgress, openText, sealProgress, sealSettings } from '../../src/storage/save-format';
import { crc32, type Reason, textOf } from '../../src/storage/sealed';
import { Store } from '../../src/storage/store';
import { anyProgress, attempt, bytes, hex, longAttempt, runs, SEED, storeOn } from './kit';

const REASONS: readonly Reason[] = ['too-large', 'not-text', 'not-json', 'not-ours', 'too-new', 'damaged', 'not-valid'];
const read = (data: Uint8Array) => {
  const text = textOf(data);
  return text.ok ? openProgress(text.value) : text;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const prototype = () => Object.getOwnPropertyNames(Object.prototype).join();

describe('a file', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(anyProgress, (p) => {
        const out = openProgress(sealProgress(p));
        expect(out.ok && bytes(out.value)).toBe(bytes(p));
      }),
      { numRuns: runs(1000), seed: SEED },
    );
  });
  it('holds 5000 of the longest attempts', () => {
    const attempts = Array.from({ length: 5000 }, (_, n) => longAttempt(n, `gate-${n % 9}`));
    const p: Progress = {
      children: new Map([
        [hex(1), { id: hex(1), emblem: { colour: 'red', animal: 'owl' }, attempts: new Map(attempts.map((a) => [a.id, a])), open: null }],
      ]),
      deleted: new Set(),
    };
    const text = sealProgress(p);
    const out = openProgress(text);
    expect(out.ok && out.value.children.get(hex(1))?.attempts.size).toBe(5000);
    console.log(`a file of 5000 long attempts: ${text.length} characters`);
  });
  it('of the first version is read for ever', () => {
    const text = readFileSync(new URL('../fixtures/save-v1.lantern.json', import.meta.url), 'utf8').trim();
    const out = openProgress(text);
    expect(out.ok && [...(out.value.children.get(hex(1))?.attempts.keys() ?? [])]).toEqual([hex(2), hex(3)]);
    expect(out.ok && out.value.children.get(hex(1))?.open?.moves.length).toBe(2);
    // The first version said the same with one number less.
    expect(out.ok && sealProgress(out.value)).toBe(text.replace(/"version":1\}$/, '"version":2}'));
  });
  it('of the second version is read for ever', () => {
    const text = readFileSync(new URL('../fixtures/save-v2.lantern.json', import.meta.url), 'utf8').trim();
    const out = openProgress(text);
    const child = out.ok ? out.value.children.get(hex(1)) : undefined;
    expect(child?.place).toEqual({ assignment: 'AQIDBA', seat: 7, tick: 1 });
    expect(child?.marks).toEqual(['mission-gate-1']);
    expect([...(child?.attempts.values() ?? [])].map((a) => a.kind)).toEqual(['play', 'check', 'booster']);
    expect(child?.attempts.get(hex(3))?.pair).toBe(true);
    expect(out.ok && sealProgress(out.value)).toBe(text);
  });
  it('that names a child twice is joined', () => {
    const one = { id: hex(1), emblem: { colour: 'red', animal: 'owl' }, open: null };
    const data = {
      children: [
        { ...one, attempts: [attempt(1)] },
        { ...one, attempts: [attempt(2)] },
      ],
      deleted: [],
    };
    const text = sealProgress({
      children: new Map(data.children.map((c, i) => [String(i), { ...c, attempts: new Map(c.attempts.map((a) => [a.id, a])) }])),
      deleted: new Set(),
    });
    const out = openProgress(text);
    expect(out.ok && out.value.children.get(hex(1))?.attempts.size).toBe(2);
  });
});

describe('bytes of any kind', { timeout: 600_000 }, () => {
  const counts = new Map<string, number>();
  afterAll(() => console.log(`import: ${[...counts].map(([k, n]) => `${k} ${n}`).join(', ')}, seed ${SEED}`));

  it('give progress or a reason, and change nothing', async () => {
    const store = storeOn(memoryDoor(), memoryDoor(), 7);
    await store.open();
    const child = await store.addChild({ colour: 'blue', animal: 'fox' });
    await store.finish(child.id, attempt(1));
    await store.keepOpen(child.id, { id: hex(9), level: 'gate-2', version: 1, seed: 3, moves: [{ kind: 'look', sign: 'a' }], tick: 4 });
    const before = bytes(store.progress());
    const proto = prototype();
    const whole = store.exportChild(child.id);
    const original = utf8(whole);
    const places = [...whole.matchAll(/[:,[{]/g)].map((m) => m.index + 1);
    const wild = fc.constantFrom(
      '{"__proto__":{"a":1}}',
      '1e400',
      '-1',
      'NaN',
      'null',
      '[]',
      '{}',
      '"\\ud800"',
      '"constructor"',
      '1.5',
      '""',
      '9'.repeat(400),
      '"\u202e"',
    );
    const mutant = fc.oneof(
      fc.tuple(fc.nat(original.length - 1), fc.nat(255)).map(([at, byte]) => original.map((b, i) => (i === at ? byte : b))),
      fc.nat(original.length - 1).map((at) => original.slice(0, at)),
      fc
        .tuple(fc.nat(original.length - 1), fc.nat(40))
        .map(([at, n]) => Uint8Array.of(...original.slice(0, at), ...original.slice(at + n + 1))),
      fc
        .tuple(fc.constantFrom(...places), wild)
        .map(([at, piece]) => utf8(whole.slice(0, at) + piece + whole.slice(at).replace(/^[^,}\]]*/, ''))),
      // A change with a right checksum: only the shape can refuse it.
      fc.tuple(fc.constantFrom(...places), wild).map(([at, piece]) => {
        const body = whole.slice(whole.indexOf('"data":') + 7, whole.indexOf(',"kind"'));
        const changed = body.slice(0, at % body.length) + piece + body.slice(at % body.length).replace(/^[^,}\]]*/, '');
        return utf8(`{"app":"lantern-isles","data":${changed},"kind":"progress","sum":${crc32(changed)},"version":2}`);
      }),
      fc.uint8Array({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(mutant, (data) => {
        const text = textOf(data);
        const out = text.ok ? store.importText(text.value) : text;
        const name = out.ok ? 'taken' : out.reason;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        expect(out.ok || REASONS.includes(out.reason)).toBe(true);
      }),
      { numRuns: runs(50_000), seed: SEED },
    );
    expect(bytes(store.progress())).toBe(before);
    expect(prototype()).toBe(proto);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
    expect((counts.get('taken') ?? 0) / runs(50_000)).toBeLessThan(0.2);
  });

  it('are refused by name', () => {
    const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
    const head = '"app":"lantern-isles","kind":"progress"';
    const cases: readonly [string, Uint8Array, Reason | readonly Reason[]][] = [
      ['nothing', utf8(''), 'not-json'],
      ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(91), 'too-large'],
      ['gzip', gzipSync(sealProgress(EMPTY)), 'not-text'],
      ['half a character', Uint8Array.of(0x22, 0xe4, 0xb8), 'not-text'],
      ['100 000 deep arrays', utf8(deep('[', ']')), ['not-json', 'not-valid']],
      ['100 000 deep objects', utf8(deep('{"a":', '}').replace(':}', ':1}')), ['not-json', 'not-valid']],
      ['an array', utf8('[]'), 'not-ours'],
      ['a prototype', utf8('{"__proto__":{"a":1}}'), 'not-valid'],
      ['NaN', utf8(`{${head},"version":NaN}`), 'not-json'],
      ['1e400', utf8(`{${head},"version":1e400}`), 'not-ours'],
      ['a version before the first', utf8(`{${head},"version":0,"data":{},"sum":0}`), 'not-ours'],
      ['a newer one', utf8(`{${head},"version":3,"data":{},"sum":0}`), 'too-new'],
      ['a wrong sum', utf8(`{${head},"version":1,"data":{},"sum":1}`), 'damaged'],
      ['another game', utf8('{"app":"else","kind":"progress","version":1}'), 'not-ours'],
      ['settings', utf8(sealSettings({ settings: new Store(memoryDoor(), memoryDoor(), () => hex(1)).settings(), tick: 1 })), 'not-ours'],
      ['three million values', utf8(`[${'0,'.repeat(3_000_000)}0]`), 'not-valid'],
    ];
    for (const [name, data, reason] of cases) {
      const out = read(data);
      expect(out.ok, name).toBe(false);
      if (!out.ok) expect([reason].flat(), name).toContain(out.reason);
    }
  });
});

describe('kept settings', () => {
  it('come back, and nothing else passes for them', () => {
    const settings = new Store(memoryDoor(), memoryDoor(), () => hex(1)).settings();
    const out = openText(sealSettings({ settings, tick: 3 }));
    expect(out.ok && out.value).toEqual({ kind: 'settings', kept: { settings, tick: 3 } });
    expect(openText(sealSettings({ settings: { ...settings, music: 2 }, tick: 3 })).ok).toBe(false);
  });
});
