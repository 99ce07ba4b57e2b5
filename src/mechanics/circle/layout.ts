// The little town of the Studio's map: 40 homes, and which of them each kind of clue leaves to a stranger. Pure; knows no picture.

export const HOMES = 40;

/** Homes a stranger could still mean after seeing one clue of this kind. */
const HOMES_OF = {
  /** Children with this badge live on the school hill. */
  badge: [4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23],
  /** Bus 7 stops here. */
  bus: [16, 17, 18, 19, 20, 28, 36, 37],
  street: [24, 25, 26, 27, 28, 29, 30, 31],
  /** One house number in several streets. */
  number: [3, 12, 24, 29, 36],
  /** From here one sees the tower just so. */
  tower: [0, 1, 2, 8, 9, 10, 16],
  pond: [18, 19, 26, 27, 34, 35],
  /** Near the swimming pool. */
  pool: [29, 30, 31, 37, 38, 39],
  /** A name on a label, a list or a door. */
  name: [7, 20, 33],
  /** Children with this birthday. */
  birthday: [5, 11, 28, 30],
  /** Members of one club. */
  club: [2, 6, 9, 13, 18, 20, 25, 27, 28, 30, 34, 36, 38],
  /** A dot on a map. */
  dot: [28],
  /** Homes that stand empty this week. */
  away: [4, 19, 31],
} as const satisfies Readonly<Record<string, readonly number[]>>;

export type District = keyof typeof HOMES_OF;
export const DISTRICTS = Object.keys(HOMES_OF) as [District, ...District[]];

/** The homes that fit every one of these clues. */
export function homesLeft(clues: readonly District[]): number[] {
  const sets = clues.map((clue): readonly number[] => HOMES_OF[clue]);
  return Array.from({ length: HOMES }, (_, home) => home).filter((home) => sets.every((set) => set.includes(home)));
}
