// When a skill is due for a booster, and which unseen stories it brings. Pure: today is handed in. Knows no screen and no store.
import { type Card, createEmptyCard, default_w, fsrs, type Grade as Recall, Rating } from 'ts-fsrs';
import { BOOSTER, type BoosterItem, type Boosters, judgeItems, type Skill } from '../core/check/check';
import { type Case, type Cue, isDanger, POINTS } from '../core/level/level';
import type { Attempt } from '../core/progress/attempt';
import { randomFrom, shuffled } from '../core/random';
import type { Known } from './standing';

/** Spotting is gone after four weeks (curriculum.md 2.1), so a skill once met comes back after one week, then after three more. */
const FIRST_DAYS = 6.5;
const GROWTH = 1.4;
/** Sooner than this would be a nag; later than that a child has grown out of it. */
const AT_LEAST = 5;
const AT_MOST = 180;
/** Stories in one booster: three minutes. */
const STORIES = 4;

const scheduler = fsrs({
  w: default_w.map((x, i) => (i === 2 ? FIRST_DAYS : i === 8 ? GROWTH : x)),
  request_retention: 0.9,
  maximum_interval: AT_MOST,
  enable_fuzz: false,
  enable_short_term: false,
});

const DAY = 86_400_000;
const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): string => date.toISOString().slice(0, 10);
const RECALL = { wise: Rating.Good, okay: Rating.Hard, risky: Rating.Again } as const;

/** The day on which each danger cue was first met in play. */
export function metOn(known: readonly Known[], attempts: Iterable<Attempt>): ReadonlyMap<Cue, string> {
  const met = new Map<Cue, string>();
  for (const attempt of attempts) {
    const home = known.find((k) => k.level.id === attempt.level);
    if (!home) continue;
    for (const { cue, lit } of home.mechanic.rules.judge(home.level, attempt.answers, attempt.twin).cues) {
      const day = met.get(cue);
      if (lit && isDanger(cue) && (!day || attempt.day < day)) met.set(cue, attempt.day);
    }
  }
  return met;
}

/** Every booster so far, oldest first, with the worst answer to this skill's stories. */
function recallsOf(skill: Skill, boosters: Boosters, attempts: Iterable<Attempt>): { day: string; recall: Recall }[] {
  const mine = boosters.items.filter((i) => i.skill === skill.id);
  return [...attempts]
    .filter((a) => a.kind === 'booster')
    .sort((a, b) => (a.day === b.day ? a.nth - b.nth : a.day < b.day ? -1 : 1))
    .flatMap((a) => {
      const [worst] = judgeItems(mine, a.answers).sort((x, y) => POINTS[x.grade] - POINTS[y.grade]);
      return worst ? [{ day: a.day, recall: RECALL[worst.grade] }] : [];
    });
}

export interface Review {
  readonly skill: string;
  /** YYYY-MM-DD. */
  readonly due: string;
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);

/** When each skill that was met comes back, the most urgent first. */
export function reviewsOf(boosters: Boosters, met: ReadonlyMap<Cue, string>, attempts: Iterable<Attempt>): Review[] {
  const all = [...attempts];
  const reviews = boosters.skills.flatMap((skill) => {
    const [first] = skill.cues.flatMap((c) => met.get(c) ?? []).sort();
    if (!first) return [];
    let last = toDate(first);
    let card: Card = scheduler.next(createEmptyCard(last), last, Rating.Good).card;
    for (const { day, recall } of recallsOf(skill, boosters, all)) {
      // A file from another device may hold a booster older than the first play: it counts on that day.
      last = later(toDate(day), last);
      card = scheduler.next(card, last, recall).card;
    }
    return [{ skill: skill.id, due: toDay(later(card.due, new Date(last.getTime() + AT_LEAST * DAY))) }];
  });
  return reviews.sort((a, b) => (a.due === b.due ? (a.skill < b.skill ? -1 : 1) : a.due < b.due ? -1 : 1));
}

export const dueSkills = (reviews: readonly Review[], today: string): string[] => reviews.filter((r) => r.due <= today).map((r) => r.skill);

/** Half harmful, half genuine, in turns for each skill. */
const truthAt = (slot: number, skills: number, start: number): Case =>
  (Math.floor(slot / skills) + (slot % skills) + start) % 2 === 0 ? 'harmful' : 'genuine';

/** The stories of one booster for these skills: those never seen before those seen, in an order drawn by the seed. */
export function drawBooster(boosters: Boosters, skills: readonly string[], attempts: Iterable<Attempt>, seed: number): BoosterItem[] {
  const chosen = skills.slice(0, STORIES);
  if (chosen.length === 0) return [];
  const random = randomFrom(seed);
  const start = random() < 0.5 ? 0 : 1;
  const seen = [...attempts].filter((a) => a.level === BOOSTER).flatMap((a) => a.answers.map((x) => x.encounter));
  const timesSeen = (test: (id: string) => boolean) => seen.filter(test).length;
  const pairOf = new Map(boosters.items.map((i) => [i.id, i.pair]));
  const drawn: BoosterItem[] = [];
  for (let slot = 0; slot < STORIES; slot++) {
    const truth = truthAt(slot, chosen.length, start);
    const weight = (i: BoosterItem): number =>
      timesSeen((id) => id === i.id) * 100 + (drawn.some((d) => d.pair === i.pair) ? 10 : 0) + timesSeen((id) => pairOf.get(id) === i.pair);
    const [best] = shuffled(
      boosters.items.filter((i) => i.skill === chosen[slot % chosen.length] && i.truth === truth && !drawn.includes(i)),
      random,
    ).sort((a, b) => weight(a) - weight(b));
    if (best) drawn.push(best);
  }
  return shuffled(drawn, random);
}
