// Which sounds answer which happening. Nothing here tells right from wrong before the action is taken.
import type { SoundId } from '../../audio/port';
import type { Happening } from './rules';
import type { CordsLevel } from './schema';
import { type CordsState, choiceOf, currentEncounter, hatched, paneOf } from './state';

const LOOKED = { front: 'light-on', back: 'card-flip', cord: 'rope-ask', later: 'page' } as const;

function chosen(level: CordsLevel, state: CordsState, paneId: string, as: string): SoundId[] {
  const pane = paneOf(currentEncounter(level, state), paneId);
  const choice = choiceOf(pane, as);
  if (hatched(level, state)) return ['pop-open', 'tricky-giggle'];
  const move: SoundId = as === 'bin' || as === 'close' ? 'pop-close' : 'tap';
  return choice?.grade === 'risky' ? [move, 'try-again'] : [move, 'good'];
}

export function soundsFor(level: CordsLevel, state: CordsState, happening: Happening): SoundId[] {
  switch (happening.kind) {
    case 'arrive':
    case 'face':
      return ['pop-open'];
    case 'looked':
      return [LOOKED[happening.at]];
    case 'pegged':
      return ['rope-hang'];
    case 'unpegged':
    case 'telling':
      return ['page'];
    case 'needs-reason':
      return ['lumi-talk'];
    case 'checked':
      return ['whoosh'];
    case 'told':
      return ['lumi-hello'];
    case 'rewound':
      return ['rewind'];
    case 'fed':
      return ['bump'];
    case 'chosen':
      return chosen(level, state, happening.pane, happening.choice);
    case 'finished':
      return [];
  }
}
