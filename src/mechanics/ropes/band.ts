// Who stands beneath the cloaks: the band and what it plays, and the tricks. No sound and no picture in here.
import { type DangerCue, isDanger } from '../../core/level/level';
import type { Choice, Guest, Player } from './schema';

export const INSTRUMENT_OF = {
  kai: 'drum',
  mina: 'flute',
  zola: 'cello',
  sami: 'xylophone',
  noor: 'erhu',
  leo: 'tambourine',
  lin: 'pipa',
  ana: 'accordion',
  bao: 'gong',
  teo: 'violin',
  ravi: 'tabla',
  tam: 'trumpet',
} as const satisfies Record<Player, string>;

const TRICKY_OF: Readonly<Record<DangerCue, string>> = {
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
export function trickCue(guest: Guest): DangerCue {
  for (const sign of guest.nodes.flatMap((n) => n.signs)) if (sign.cue && isDanger(sign.cue)) return sign.cue;
  return 'K6';
}

/** Its drawing. */
export const trickyOf = (guest: Guest): string => `tricky-${TRICKY_OF[trickCue(guest)]}`;

/** Once its story has ended a trick shows itself, whatever the answer was. */
export const unmasked = (guest: Guest, choice: Choice): boolean => guest.truth === 'harmful' && choice.to === null;
