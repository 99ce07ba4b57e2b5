// The closed lists of what can be heard: effects, instruments, tracks, and which of them carry a caption. Knows no file and no player.

export const SOUNDS = [
  'tap',
  'card-flip',
  'pop-open',
  'pop-close',
  'page',
  'bump',
  'whoosh',
  'lumi-hello',
  'lumi-worry',
  'lumi-talk',
  'hop',
  'land',
  'bridge-steps',
  'knock',
  'clue-found',
  'tag-take',
  'rope-hang',
  'rope-open',
  'rope-ask',
  'rope-shut',
  'gate-open',
  'gate-shut',
  'cloak',
  'mist',
  'rewind',
  'tricky-giggle',
  'typing',
  'message-in',
  'message-out',
  'lock',
  'snap',
  'stamp',
  'good',
  'try-again',
  'light-on',
  'star',
  'celebrate',
] as const;
export type SoundId = (typeof SOUNDS)[number];

export const INSTRUMENTS = [
  'drum',
  'flute',
  'cello',
  'xylophone',
  'erhu',
  'tambourine',
  'pipa',
  'accordion',
  'gong',
  'violin',
  'tabla',
  'trumpet',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Isles with music of their own. */
export const MOODS = ['gate', 'studio', 'port'] as const;
export type Mood = (typeof MOODS)[number];
export type Track = 'none' | 'hub' | Mood | 'result';

/** Sounds that carry something the eye might miss; each has words under `sound.` in ui.json. */
export const CAPTIONED = [
  'lumi-hello',
  'bridge-steps',
  'knock',
  'clue-found',
  'gate-open',
  'gate-shut',
  'mist',
  'rewind',
  'tricky-giggle',
  'message-in',
  'good',
  'try-again',
  'light-on',
  'star',
  'celebrate',
] as const satisfies readonly SoundId[];

/** Volumes 0–1. */
export interface Volumes {
  readonly music: number;
  readonly effects: number;
  readonly muted: boolean;
}

/** When a sound is heard and how high: `after` in milliseconds, `step` up the pentatonic scale from where it was written. */
export interface Manner {
  readonly after?: number;
  readonly step?: number;
}
