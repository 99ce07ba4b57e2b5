// A class of sample data: believable children who play the real levels by the real rules. The same every time. Knows no screen and no store.
import { newClass, takeHandIn } from '../core/classroom/keeping';
import type { Classroom, ClassFacts } from '../core/classroom/classroom';
import type { Grade } from '../core/level/level';
import type { Attempt } from '../core/progress/attempt';
import { randomFrom, seedOf } from '../core/random';
import { demoPlayer, type Skill } from './demo-player';
import type { Known } from './standing';

/** What the demo needs of a form of the Lantern Check. */
export interface DemoForm {
  readonly id: 'check-a' | 'check-b';
  readonly version: number;
  readonly items: readonly {
    readonly id: string;
    readonly truth: 'harmful' | 'genuine';
    readonly grades: Readonly<Record<string, Grade>>;
  }[];
}

type Temper = 'sharp' | 'careful' | 'trusting' | 'guessing' | 'absent';

const SKILLS: Readonly<Record<Exclude<Temper, 'absent'>, Skill>> = {
  sharp: { spots: 0.94, passes: 0.93, reasons: 0.9, looks: 0.97 },
  careful: { spots: 0.93, passes: 0.42, reasons: 0.75, looks: 0.9 },
  trusting: { spots: 0.38, passes: 0.93, reasons: 0.7, looks: 0.8 },
  guessing: { spots: 0.45, passes: 0.48, reasons: 0.4, looks: 0.6 },
};

/** One letter a seat: how the 28 children of the demo are. */
const SEATS = 'ssctsgscstaassctstsgsstscsst';
const TEMPERS: Readonly<Record<string, Temper>> = { s: 'sharp', c: 'careful', t: 'trusting', g: 'guessing', a: 'absent' };
/** How many levels each child has got to, seat by seat. */
const REACHED = [6, 5, 6, 6, 4, 5, 6, 4, 6, 5, 0, 0, 6, 4, 6, 5, 6, 5, 6, 4, 6, 3, 6, 5, 6, 6, 2, 6];
const SECOND_PLAYS = 0.35;
const PAIRS = [3, 17];

export const DEMO_SEATS = SEATS.length;

const idFrom = (random: () => number): string => Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join('');

const better = (skill: Skill, by: number): Skill => ({
  spots: Math.min(0.97, skill.spots + by),
  passes: Math.min(0.97, skill.passes + by),
  reasons: Math.min(0.95, skill.reasons + by),
  looks: Math.min(1, skill.looks + by),
});

function checkOf(form: DemoForm, skill: Skill, day: string, random: () => number): Attempt {
  const answers = form.items.map((item) => {
    const right = random() < (item.truth === 'harmful' ? skill.spots : skill.passes);
    const sorted = Object.entries(item.grades).filter(([, grade]) => (right ? grade === 'wise' : grade === 'risky'));
    const wrong = item.truth === 'harmful' ? 'go-on' : 'leave';
    const choice = sorted[Math.floor(random() * sorted.length)]?.[0] ?? wrong;
    return { encounter: item.id, part: 'item', steps: [{ at: 'item', choice, reasons: [] }], seen: [] };
  });
  return { id: idFrom(random), level: form.id, version: form.version, kind: 'check', nth: 1, day, seed: 1, answers };
}

interface Making {
  readonly known: readonly Known[];
  readonly forms: readonly DemoForm[];
  readonly day: string;
  readonly play: ReturnType<typeof demoPlayer>;
}

/** Everything one child of the demo has done: a check, levels, some of them twice, twins, and half of the class a second check. */
function attemptsOf({ known, forms, day, play }: Making, seat: number): Attempt[] {
  const random = randomFrom(seedOf('demo', seat * 97));
  const temper = TEMPERS[SEATS[seat - 1] ?? 'a'] ?? 'absent';
  if (temper === 'absent') return [];
  const skill = SKILLS[temper];
  const out: Attempt[] = [];
  const [first, second] = seat % 2 === 1 ? ['check-a', 'check-b'] : ['check-b', 'check-a'];
  const before = forms.find((f) => f.id === first);
  if (before) out.push(checkOf(before, better(skill, -0.08), day, random));
  const reached = known.slice(0, REACHED[seat - 1] ?? 0);
  for (const one of reached) {
    const nths = random() < SECOND_PLAYS ? [1, 2] : [1];
    for (const nth of nths) {
      const seed = Math.floor(random() * 2 ** 31);
      const answers = play(one, { seed }, nth === 1 ? skill : better(skill, 0.2), random);
      out.push({ id: idFrom(random), level: one.level.id, version: one.level.version, kind: 'play', nth, day, seed, answers });
    }
    const twinOf = out.at(-1)?.answers[0]?.encounter;
    if (twinOf && random() < 0.3) {
      const seed = Math.floor(random() * 2 ** 31);
      const answers = play(one, { seed, twinOf }, better(skill, 0.2), random);
      out.push({
        id: idFrom(random),
        level: one.level.id,
        version: one.level.version,
        kind: 'twin',
        twin: twinOf,
        nth: 1,
        day,
        seed,
        answers,
      });
    }
  }
  const after = forms.find((f) => f.id === second);
  if (after && reached.length >= 5) out.push(checkOf(after, better(skill, 0.08), day, random));
  return out;
}

function pairOf({ known, day, play }: Making, seat: number): Attempt | null {
  const random = randomFrom(seedOf('demo-pair', seat));
  const one = known[REACHED[seat - 1] ?? 0] ?? known.at(-1);
  if (!one) return null;
  const seed = Math.floor(random() * 2 ** 31);
  const answers = play(one, { seed }, SKILLS.sharp, random);
  return { id: idFrom(random), level: one.level.id, version: one.level.version, kind: 'play', pair: true, nth: 1, day, seed, answers };
}

/** The demo class, in the order of `known`; `forms` of the check are played where they are given. */
export function demoClass(known: readonly Known[], facts: ClassFacts, day: string, forms: readonly DemoForm[] = []): Classroom {
  const making: Making = { known, forms, day, play: demoPlayer() };
  let room = newClass({ ...facts, demo: true }, day);
  for (let seat = 1; seat <= Math.min(facts.seats, DEMO_SEATS); seat++) {
    const pair = PAIRS.includes(seat) ? pairOf(making, seat) : null;
    const attempts = [...attemptsOf(making, seat), ...(pair ? [pair] : [])];
    room = takeHandIn(room, { code: facts.code, seat, attempts }).room;
  }
  return room;
}
