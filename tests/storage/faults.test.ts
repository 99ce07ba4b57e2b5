// Every storage operation of everything a person can do fails in every way: nothing that was said to be saved is lost.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Door, memoryDoor } from '../../src/storage/doors';
import { attempt, BREAKS, type Break, brittle, copyOf, Fault, hex, runs, SEED, storeOn } from './kit';
import { broken, live, PLOTS, type Plot, Promises } from './story';

type Disk = { readonly main: Door; readonly copy: Door };
type Day = 'first' | 'later' | 'folding';

const dead: Door = { all: () => Promise.reject(new Error('dead')), write: () => Promise.reject(new Error('dead')) };

/** What an earlier day left: nothing; rows; rows and a copy that knows more than they do. */
async function earlier(day: Day, p: Promises): Promise<{ disk: Disk; child: string | null }> {
  const disk = { main: memoryDoor(), copy: memoryDoor() };
  if (day === 'first') return { disk, child: null };
  const store = storeOn(disk.main, disk.copy, 1000);
  await store.open();
  const { id } = await store.addChild({ colour: 'blue', animal: 'fox' });
  for (const n of [401, 402]) if ((await store.finish(id, attempt(n))) === 'saved') p.attempt(id, hex(n));
  if (day === 'folding') {
    const lame = storeOn(dead, disk.copy, 1100);
    await lame.open();
    await lame.finish(id, attempt(403));
    p.attempt(id, hex(403));
  }
  return { disk, child: id };
}

/** One life with one fault; its broken promises. Null when the fault was never met. */
async function once(plot: Plot, day: Day, which: keyof Disk, fault: Fault, again?: Fault): Promise<string[] | null> {
  const p = new Promises();
  const { disk, child } = await earlier(day, p);
  const doors = { ...disk, [which]: brittle(disk[which], fault) };
  const store = storeOn(doors.main, doors.copy, 2000, fault.how === 'never-answers' ? 4 : 2000);
  await Promise.race([live(plot, store, child, p), fault.crash]);
  if (fault.hits === 0) return null;
  if (again) {
    const shaky = storeOn(brittle(disk.main, again), brittle(disk.copy, again), 3000);
    await Promise.race([shaky.open(), again.crash]);
  }
  if (p.empty) return broken(storeOn(memoryDoor(), memoryDoor(), 1), p, disk);
  const later = storeOn(disk.main, disk.copy, 4000);
  await later.open();
  const lost = await broken(later, p, disk);
  counted.promises += p.said;
  return lost;
}

const counted = { points: 0, compound: 0, promises: 0 };
const say = (plot: Plot, day: Day, which: string, f: Fault): string => `seed ${SEED}: ${plot}, ${day} day, ${which} ${f.how} at ${f.at}`;

describe('faults', { timeout: 900_000 }, () => {
  beforeAll(() => {
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms?: number) =>
      ms === 30_000 ? 0 : realTimeout(run, ms)) as typeof setTimeout);
  });
  const realTimeout = globalThis.setTimeout;
  afterAll(() => {
    vi.restoreAllMocks();
    console.log(
      `faults: ${counted.points} points, ${counted.compound} with a second fault during recovery, ${counted.promises} promises checked, 0 broken, seed ${SEED}`,
    );
  });

  it.each(PLOTS)('of %s lose nothing', async (plot) => {
    for (const day of ['first', 'later', 'folding'] as const)
      for (const which of ['main', 'copy'] as const)
        for (const how of BREAKS)
          for (let at = 1; ; at++) {
            const fault = new Fault(at, how);
            const lost = await once(plot, day, which, fault);
            if (lost === null) break;
            expect(lost, say(plot, day, which, fault)).toEqual([]);
            counted.points++;
          }
  });

  it('followed by another one while recovering lose nothing', async () => {
    let state = SEED;
    const next = (n: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * n);
    };
    const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
    for (let i = 0; i < runs(3000); i++) {
      const [plot, day, which] = [pick(PLOTS), pick(['first', 'later', 'folding'] as const), pick(['main', 'copy'] as const)];
      const fault = new Fault(1 + next(24), pick(BREAKS));
      const again = new Fault(1 + next(6), pick(BREAKS.filter((b) => b !== 'garbage')) as Break);
      const lost = await once(plot, day, which, fault, again);
      if (lost === null) continue;
      expect(lost, `${say(plot, day, which, fault)}, then ${again.how} at ${again.at}`).toEqual([]);
      counted.compound++;
    }
    expect(counted.compound).toBeGreaterThan(runs(1000));
  });

  it('a store that stops answering is played without', async () => {
    for (const plot of ['play', 'undo-all', 'bring-back'] as const)
      for (const which of ['main', 'copy'] as const)
        for (let at = 1; at < 60; at += 3) {
          const fault = new Fault(at, 'never-answers');
          const lost = await once(plot, 'folding', which, fault);
          if (lost === null) break;
          expect(lost, say(plot, 'folding', which, fault)).toEqual([]);
          counted.points++;
        }
  });

  it('are found when there are any: a store that lies is caught', async () => {
    const p = new Promises();
    const disk = { main: memoryDoor(), copy: memoryDoor() };
    const liar: Door = { all: disk.main.all, write: async () => undefined };
    await live('play', storeOn(liar, memoryDoor(), 1), null, p);
    const later = storeOn(await copyOf(disk.main, memoryDoor()), disk.copy, 50);
    await later.open();
    expect((await broken(later, p, disk)).length).toBeGreaterThan(0);
  });
});
