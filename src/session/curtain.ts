// The curtain over the classes: four digits, kept as a sum, and how long to wait after wrong tries. A curtain and no lock. Pure.

/** Wrong tries before the first wait. */
const FREE = 3;
const LONGEST = 60;

/** Seconds to wait after so many wrong tries in a row. */
export const waitAfter = (wrong: number): number => (wrong < FREE ? 0 : Math.min(LONGEST, 5 * 2 ** (wrong - FREE)));

/** FNV-1a: hides the digits from a glance at the store and from nothing more. */
function sumOf(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}

export interface Hung {
  readonly salt: string;
  readonly sum: string;
  /** Wrong tries in a row; they outlive a reload. */
  readonly wrong: number;
}

export const hang = (pin: string, salt: string): Hung => ({ salt, sum: sumOf(`${salt}:${pin}`), wrong: 0 });
export const fits = (hung: Hung, pin: string): boolean => sumOf(`${hung.salt}:${pin}`) === hung.sum;
export const afterTry = (hung: Hung, right: boolean): Hung => ({ ...hung, wrong: right ? 0 : hung.wrong + 1 });

export const hungText = ({ salt, sum, wrong }: Hung): string => `${salt} ${sum} ${wrong}`;
/** Null where no curtain hangs, or where what was kept says nothing. */
export function hungOf(text: string | null): Hung | null {
  const [salt = '', sum = '', wrong = ''] = text?.split(' ') ?? [];
  return salt !== '' && sum !== '' && /^\d{1,4}$/.test(wrong) ? { salt, sum, wrong: Number(wrong) } : null;
}
