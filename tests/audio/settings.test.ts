// Settings kept before "read aloud by itself" existed are still read, with it off.
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/progress/settings';
import { memoryDoor } from '../../src/storage/doors';
import { sealSettings } from '../../src/storage/save-format';
import { Store } from '../../src/storage/store';

const opened = async (kept: unknown): Promise<Store> => {
  const door = memoryDoor();
  await door.write(new Map([['settings', sealSettings({ settings: kept as Settings, tick: 1 })]]), new Map());
  const store = new Store(door, memoryDoor(), () => '0123456789abcdef');
  await store.open();
  return store;
};

it('reads old settings without the field, and new ones with it', async () => {
  const { readsByItself: _new, ...old } = { ...DEFAULT_SETTINGS, music: 0.15, muted: true };
  const store = await opened(old);
  expect(store.knowsSettings()).toBe(true);
  expect(store.settings()).toEqual({ ...old, readsByItself: false });
  expect((await opened({ ...old, readsByItself: true })).settings().readsByItself).toBe(true);
});
