// Everything a person can do to the store, with a list of what the store has promised; the promises are checked on a later day.
import { DEFAULT_SETTINGS } from '../../src/core/progress/settings';
import type { Door } from '../../src/storage/doors';
import { sealProgress } from '../../src/storage/save-format';
import type { Store } from '../../src/storage/store';
import { attempt, hex } from './kit';

/** What was said to be so. */
export class Promises {
  readonly saved = new Map<string, Set<string>>();
  readonly gone = new Set<string>();
  /** Volumes of music that may be found: the last that was said to be saved, and all asked for since. Null: nothing was said. */
  music: number[] | null = null;
  empty = false;
  said = 0;

  attempt(child: string, id: string): void {
    this.saved.set(child, new Set([...(this.saved.get(child) ?? []), id]));
    this.said++;
  }
}

const FILE = sealProgress({
  children: new Map([
    [
      hex(70),
      { id: hex(70), emblem: { colour: 'red', animal: 'owl' }, attempts: new Map([71, 72].map((n) => [hex(n), attempt(n)])), open: null },
    ],
  ]),
  deleted: new Set(),
});

async function finish(store: Store, p: Promises, child: string, n: number, level = 'gate-1'): Promise<void> {
  p.empty = false;
  await store.keepOpen(child, { id: hex(n), level, version: 1, seed: n, moves: [{ kind: 'look' }], tick: 1 });
  await store.keepOpen(child, { id: hex(n), level, version: 1, seed: n, moves: [{ kind: 'look' }, { kind: 'pull' }], tick: 2 });
  if ((await store.finish(child, attempt(n, level))) === 'saved') p.attempt(child, hex(n));
}

async function setMusic(store: Store, p: Promises, music: number): Promise<void> {
  p.empty = false;
  p.music?.push(music);
  const saved = await store.saveSettings({ ...DEFAULT_SETTINGS, music });
  if (saved === 'saved') p.music = [music];
  p.said += Number(saved === 'saved');
}

async function takeFile(store: Store, p: Promises, bringBack = false): Promise<void> {
  const read = store.importText(FILE);
  if (!read.ok) throw new Error(read.reason);
  const back = bringBack || read.value.deleted.length === 0;
  if (back) p.gone.delete(hex(70));
  p.empty = false;
  if ((await read.value.commit(bringBack)) === 'saved' && back) for (const n of [71, 72]) p.attempt(hex(70), hex(n));
}

async function removeChild(store: Store, p: Promises, child: string, undo: boolean): Promise<void> {
  const had = p.saved.get(child);
  p.saved.delete(child);
  const deletion = await store.deleteChild(child);
  if (deletion.saved === 'saved') p.gone.add(child);
  p.said++;
  if (!undo) return;
  p.gone.delete(child);
  if ((await deletion.undo()) === 'saved' && had) for (const id of had) p.attempt(child, id);
}

async function removeAll(store: Store, p: Promises, undo: boolean): Promise<void> {
  const had = new Map(p.saved);
  const { music } = p;
  p.saved.clear();
  p.gone.clear();
  p.music = null;
  const deletion = await store.deleteEverything();
  p.empty = deletion.saved === 'saved';
  p.said++;
  if (!undo) return;
  p.empty = false;
  if ((await deletion.undo()) !== 'saved') return;
  for (const [child, ids] of had) for (const id of ids) p.attempt(child, id);
  p.music = music;
}

export const PLOTS = ['play', 'children', 'file', 'delete-child', 'undo-child', 'delete-all', 'undo-all', 'bring-back'] as const;
export type Plot = (typeof PLOTS)[number];

/** Lives through a plot; `before` is the child an earlier day left behind. */
export async function live(plot: Plot, store: Store, before: string | null, p: Promises): Promise<void> {
  await store.open();
  const child = (before && store.child(before)?.id) || (await store.addChild({ colour: 'blue', animal: 'fox' })).id;
  await finish(store, p, child, 501);
  await setMusic(store, p, 0.1);
  if (plot === 'play') for (const n of [502, 503, 504]) await finish(store, p, child, n, `gate-${(n % 3) + 1}`);
  if (plot === 'play') await setMusic(store, p, 0.2);
  if (plot === 'play') await setMusic(store, p, 0.3);
  if (plot === 'children') {
    const other = await store.addChild({ colour: 'red', animal: 'owl' });
    await Promise.all([finish(store, p, other.id, 511), finish(store, p, child, 512), finish(store, p, other.id, 513)]);
  }
  if (plot === 'file') {
    await takeFile(store, p);
    await takeFile(store, p);
    store.exportChild(child);
  }
  if (plot === 'delete-child' || plot === 'undo-child') await removeChild(store, p, child, plot === 'undo-child');
  if (plot === 'delete-all' || plot === 'undo-all') await removeAll(store, p, plot === 'undo-all');
  if (plot === 'undo-child' || plot === 'undo-all') await finish(store, p, child, 521);
  if (plot === 'bring-back') {
    await takeFile(store, p);
    await removeChild(store, p, hex(70), false);
    await takeFile(store, p, false);
    await takeFile(store, p, true);
    await finish(store, p, hex(70), 531);
  }
}

/** Every promise that is broken on a later day. */
export async function broken(store: Store, p: Promises, disk: { readonly main: Door; readonly copy: Door }): Promise<string[]> {
  const out: string[] = [];
  for (const [child, ids] of p.saved)
    for (const id of ids) if (!store.child(child)?.attempts.has(id)) out.push(`lost attempt ${id} of ${child}`);
  for (const child of p.gone) if (store.child(child)) out.push(`${child} was deleted and is here`);
  if (p.music && !p.music.includes(store.settings().music)) out.push(`settings ${store.settings().music}`);
  if (p.empty && ((await disk.main.all()).size > 0 || (await disk.copy.all()).size > 0))
    out.push('something is left after deleting everything');
  return out;
}
