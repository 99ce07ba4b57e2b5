// What the whole app shares: store, settings, sound, which dialog is open. The one place that wires rooms together.
import { signal } from '@preact/signals';
import { type AudioPort, createAudio } from '../audio/port';
import type { Emblem } from '../core/progress/progress';
import { DEFAULT_SETTINGS, type Settings } from '../core/progress/settings';
import { type Language, setLanguage } from '../i18n/i18n';
import { askToPersist, indexedDoor, localDoor, memoryDoor } from '../storage/doors';
import { tabNews } from '../storage/news';
import { randomId, Store } from '../storage/store';

export { dialog } from './overlay';

/** Who plays along on the same device, taking turns: another child of this device, or a grown-up. */
export type Partner = { readonly id: string; readonly emblem: Emblem } | 'grown-up';

export interface App {
  /** The store on the device; read before the first screen. */
  readonly device: Store;
  /** The store this play writes to: the device's, or one that keeps nothing. */
  store: Store;
  saving: boolean;
  childId: string | null;
  partner: Partner | null;
  readonly audio: AudioPort;
}

export const query = new URLSearchParams(location.search);
export const settings = signal<Settings>(DEFAULT_SETTINGS);
export const caption = signal<string>('');
/** Some sound cannot be had on this device. */
export const noSound = signal(false);

export function createApp(): App {
  const device = new Store(indexedDoor(), localDoor(), randomId, randomId(), { news: tabNews(), onFirstSave: askToPersist });
  const app: App = { device, store: device, saving: true, childId: null, partner: null, audio: createAudio() };
  app.audio.onProblem(() => {
    noSound.value = true;
  });
  return app;
}

/** A store that keeps nothing beyond this page. */
export const fleetingStore = (): Store => new Store(memoryDoor(), memoryDoor(), randomId);

/** Less motion: by the setting, by the system, or by the address. */
export const isCalm = (): boolean =>
  settings.value.motion === 'reduce' || query.get('motion') === 'off' || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Shows settings on the page and in the sound. */
export function applySettings(app: App, next: Settings): void {
  settings.value = next;
  const { dataset } = document.documentElement;
  dataset.text = String(next.textSize);
  dataset.motion = isCalm() ? 'reduce' : 'full';
  if (next.contrast) dataset.contrast = '';
  else delete dataset.contrast;
  if (next.easyFont) dataset.easy = '';
  else delete dataset.easy;
  app.audio.setVolumes({ music: next.music, effects: next.effects, muted: next.muted || query.get('sound') === 'off' });
}

/** Resolves when the store has answered, or will not. */
let opened: Promise<void> = Promise.resolve();
/** What a person changed before the store had answered: it stands over what was kept. */
let early: Partial<Settings> = {};

/** Once `after` is there: reads the store, then shows the settings that were kept. */
export function openStore(app: App, after: Promise<void> = Promise.resolve()): Promise<void> {
  opened = after.then(() => app.device.open()).catch(() => undefined);
  return opened.then(async () => {
    const spoken = settings.value.language;
    applySettings(app, { ...app.device.settings(), language: firstLanguage(app), ...early });
    early = {};
    // Words that cannot be fetched leave those that stand.
    if (settings.value.language !== spoken) await setLanguage(settings.value.language).catch(() => undefined);
  });
}

const changeIn = (next: Settings): Partial<Settings> => {
  const was = new Map<string, unknown>(Object.entries(settings.value));
  return Object.fromEntries(Object.entries(next).filter(([key, value]) => was.get(key) !== value));
};

/** Takes a change of settings, keeps it, and changes the words when the language changed. */
export async function changeSettings(app: App, next: Settings): Promise<void> {
  const spoken = settings.value.language;
  early = { ...early, ...changeIn(next) };
  applySettings(app, next);
  if (next.language !== spoken) await setLanguage(next.language);
  if (!app.saving) return;
  await opened;
  await app.device.saveSettings(settings.value);
}

/** The language to begin with: the address, then what was kept, then the browser's. */
export function firstLanguage(app: App): Language {
  const asked = query.get('lang');
  if (asked === 'en' || asked === 'zh') return asked;
  if (app.device.knowsSettings()) return app.device.settings().language;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
