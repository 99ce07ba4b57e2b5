// Which sounds answer which happening. Nothing here tells right from wrong before the choice is made.
import type { SoundId } from '../../audio/port';
import type { Happening } from './rules';
import type { RopesLevel } from './schema';
import { choiceOf, currentEncounter, guestOf, type RopesState } from './state';

function chosen(level: RopesLevel, state: RopesState, guestId: string, choiceId: string): SoundId[] {
  const guest = guestOf(currentEncounter(level, state), guestId);
  const choice = choiceOf(guest, choiceId);
  if (!choice) return [];
  const door: SoundId[] = choice.as === 'open' ? ['rope-pull', 'gate-open'] : choice.as === 'shut' ? ['rope-pull', 'gate-shut'] : ['tap'];
  if (choice.grade === 'risky') return [...door, guest.truth === 'harmful' ? 'mist' : 'try-again'];
  return [...door, 'good'];
}

export function soundsFor(level: RopesLevel, state: RopesState, happening: Happening): SoundId[] {
  switch (happening.kind) {
    case 'arrive':
      return ['step', 'knock'];
    case 'lit':
      return ['light-on'];
    case 'hung':
      return ['rope-hang'];
    case 'taken-down':
      return ['page'];
    case 'needs-reason':
      return ['lumi-talk'];
    case 'asked':
      return ['rope-pull', 'whoosh', 'message-in'];
    case 'telling':
      return ['page'];
    case 'told':
      return ['lumi-hello'];
    case 'rewound':
      return ['rewind'];
    case 'chosen':
      return chosen(level, state, happening.guest, happening.choice);
    case 'face':
      return ['card-flip'];
    case 'finished':
      return [];
  }
}
