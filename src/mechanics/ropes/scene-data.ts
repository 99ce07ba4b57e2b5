// What the scene of three ropes draws from, and the names of its drawings. No words, no scores.
import type { Spotlight } from '../../session/spotlight';
import type { LevelSceneData } from '../../stage/level-scene';
import { type Guest, PLAYERS } from './schema';
import { trickyOf } from './band';

export interface GateSceneData extends LevelSceneData {
  readonly light: Spotlight;
}

/** The stools of the plaza, one after the other. */
export const STOOLS = ['stool-1', 'stool-2', 'stool-3', 'stool-4'] as const;

const layers = (prefix: string) => ['sky', 'hills', 'town', 'town-lit', 'front'].map((l) => `${prefix}-${l}`);

/** Every drawing the Gate may need, for one orientation. */
export function gateArt(wide: boolean, guests: readonly Guest[], places: readonly string[]): string[] {
  const streets = places.filter((p) => p === 'square' || p === 'alley').map((p) => (wide ? p : `${p}-p`));
  return [
    ...layers(wide ? 'night' : 'night-p'),
    ...streets,
    'gate-house',
    'gate-door-left',
    'gate-door-right',
    'bridge',
    'plaza',
    'lantern-lit',
    'lantern-dim',
    'glow',
    'spark',
    'puff',
    'note-1',
    'note-2',
    'cloak-drop',
    'stool-empty',
    ...STOOLS,
    'lumi-happy',
    'lumi-worry',
    'lumi-joy',
    ...new Set(guests.map((g) => `visitor-${g.cloak}`)),
    ...new Set(guests.filter((g) => g.truth === 'harmful').map(trickyOf)),
    ...new Set(guests.flatMap((g) => (g.player && PLAYERS.includes(g.player) ? [`band-${g.player}`] : []))),
  ];
}
