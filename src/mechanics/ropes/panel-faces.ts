// Which drawing shows whom, and how they feel about what happened. Pure; knows no screen.
import type { Choice, Encounter, Player } from './schema';

type Feeling = 'happy' | 'thinking' | 'joy' | 'worried';

const FEELINGS: Readonly<Record<Choice['grade'], Feeling>> = { wise: 'joy', okay: 'happy', risky: 'worried' };
/** How it feels after a choice; calm before one. */
export const feelingOf = (grade: Choice['grade'] | null): Feeling => (grade ? FEELINGS[grade] : 'happy');

/** The grown-ups of the band have other moods than the children. */
const GROWN_UPS: readonly Player[] = ['bao', 'teo'];
const GROWN = { happy: 'happy', thinking: 'thinking', joy: 'proud', worried: 'thinking' } as const;
const LUMI = { happy: 'happy', thinking: 'think', joy: 'joy', worried: 'worry' } as const;

/** Someone of the band. */
export const playerFace = (player: Player, feeling: Feeling): string =>
  `face-${player}-${GROWN_UPS.includes(player) ? GROWN[feeling] : feeling}`;

/** Whose phone it is: a child of the cast; where it is the player's own, Lumi stands for both. */
export function phoneFace({ id, child }: Encounter, feeling: Feeling): string {
  if (!child) throw new Error(`The chat ${id} does not say whose phone it is.`);
  return child === 'you' ? `lumi-${LUMI[feeling]}` : playerFace(child, feeling);
}
