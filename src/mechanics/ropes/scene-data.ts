// What the scene of three ropes draws from, and the names of its drawings. No words, no scores.
import type { DangerCue } from '../../core/level/level';
import { isDanger } from '../../core/level/level';
import type { Spotlight } from '../../session/spotlight';
import type { LevelSceneData } from '../../stage/level-scene';
import { type Guest, PLAYERS } from './schema';

export interface GateSceneData extends LevelSceneData {
  readonly light: Spotlight;
}

export const TRICKY_OF: Readonly<Record<DangerCue, string>> = {
  K1: 'sugar',
  K2: 'sidey',
  K3: 'nosy',
  K4: 'rusher',
  K5: 'hooky',
  K6: 'maskie',
  K7: 'poppy',
  K8: 'grumbo',
  K9: 'loopy',
  K10: 'fibby',
  K11: 'grabby',
  K12: 'copycat',
  K13: 'blabby',
};

/** The trick beneath a cloak: the first danger cue its story shows. */
export function trickyOf(guest: Guest): string {
  for (const sign of guest.nodes.flatMap((n) => n.signs)) {
    if (sign.cue && isDanger(sign.cue)) return `tricky-${TRICKY_OF[sign.cue]}`;
  }
  return 'tricky-maskie';
}

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
    'lumi-happy',
    'lumi-worry',
    'lumi-joy',
    ...new Set(guests.map((g) => `visitor-${g.cloak}`)),
    ...new Set(guests.filter((g) => g.truth === 'harmful').map(trickyOf)),
    ...new Set(guests.flatMap((g) => (g.player && PLAYERS.includes(g.player) ? [`band-${g.player}`] : []))),
  ];
}
