// Who plays what in the band at the Gate. No sound and no picture in here.
import type { Player } from './schema';

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
