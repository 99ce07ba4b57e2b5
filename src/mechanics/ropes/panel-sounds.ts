// Which sounds answer which happening, and when. Nothing here tells right from wrong before the choice is made.
import type { SoundId } from '../../audio/sounds';
import type { Happening } from './rules';
import type { Choice, Guest, RopesLevel } from './schema';
import { choiceOf, currentEncounter, guestOf, type RopesState } from './state';

/** A sound and how long after its happening it is heard (ms): the picture has its time too. */
export type Timed = readonly [SoundId, number];

/** The hand's own sound, the same whether the choice is wise or not. */
const HAND: Readonly<Record<Choice['as'], readonly Timed[]>> = {
  open: [
    ['rope-open', 0],
    ['gate-open', 260],
    ['cloak', 620],
  ],
  ask: [
    ['rope-ask', 0],
    ['whoosh', 320],
    ['page', 620],
  ],
  shut: [
    ['rope-shut', 0],
    ['gate-shut', 260],
  ],
  say: [['message-out', 0]],
  block: [['lock', 0]],
  report: [['stamp', 0]],
  proof: [['snap', 0]],
  tell: [['page', 0]],
};

/** What became of it: a trick let in brings mist, a guest sent away two soft notes; a trick seen through giggles. */
function outcome(guest: Guest, choice: Choice): readonly Timed[] {
  if (choice.grade !== 'risky') {
    const seenThrough = guest.truth === 'harmful' && choice.to === null;
    return seenThrough
      ? [
          ['good', 750],
          ['tricky-giggle', 1700],
        ]
      : [['good', 750]];
  }
  return guest.truth === 'harmful'
    ? [
        ['mist', 800],
        ['lumi-worry', 1900],
      ]
    : [['try-again', 800]];
}

function chosen(level: RopesLevel, state: RopesState, guestId: string, choiceId: string): readonly Timed[] {
  const guest = guestOf(currentEncounter(level, state), guestId);
  const choice = choiceOf(guest, choiceId);
  return choice ? [...HAND[choice.as], ...outcome(guest, choice)] : [];
}

/** Steps and a knock on the bridge, steps on the plaza, a message where it is a chat. The same for every guest. */
export function arriving(level: RopesLevel, state: RopesState): readonly Timed[] {
  const { place, guests } = currentEncounter(level, state);
  if (guests[0]?.answers === 'cards') return [['message-in', 0]];
  const steps: Timed = ['bridge-steps', 0];
  return place === 'bridge' ? [steps, ['knock', 1400]] : [steps];
}

export function soundsFor(level: RopesLevel, state: RopesState, happening: Happening): readonly Timed[] {
  switch (happening.kind) {
    case 'arrive':
      return arriving(level, state);
    case 'lit':
      return [['clue-found', 0]];
    case 'hung':
      return [['rope-hang', 0]];
    case 'taken-down':
      return [['tag-take', 0]];
    case 'needs-reason':
      return [
        ['bump', 0],
        ['lumi-talk', 160],
      ];
    case 'asked':
      return HAND.ask;
    case 'telling':
      return HAND.tell;
    case 'told':
      return [['lumi-hello', 0]];
    case 'rewound':
      return [['rewind', 0]];
    case 'chosen':
      return chosen(level, state, happening.guest, happening.choice);
    case 'face':
      return [['card-flip', 0]];
    case 'finished':
      return [];
  }
}
