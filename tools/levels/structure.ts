// Structure of a level: the graph, grades, genuine share, pairs, drawings, outcomes. Words and bots are judged elsewhere.
import { rules } from '../../src/mechanics/ropes/rules';
import type { Encounter, Guest, RopesLevel } from '../../src/mechanics/ropes/schema';
import type { RopesWords } from '../../src/mechanics/ropes/words';
import { STAR_SHARE, starsOf } from '../../src/core/scoring/stars';
import { playWith, wiseBot, wiseShare, BLIND_BOTS } from './bots';
import { type Around, coverArt } from './report';

export interface Found {
  readonly faults: string[];
  readonly lines: string[];
  readonly checks: number;
}

export const encountersOf = (level: RopesLevel): Encounter[] => level.acts.flatMap((a) => a.encounters);
const everyone = (level: RopesLevel): { encounter: Encounter; guest: Guest }[] =>
  [...encountersOf(level), ...level.twins.map((t) => t.encounter)].flatMap((encounter) =>
    encounter.guests.map((guest) => ({ encounter, guest })),
  );

function guestFaults(name: string, guest: Guest): string[] {
  const faults: string[] = [];
  const ids = guest.nodes.map((n) => n.id);
  const choices = guest.nodes.flatMap((n) => n.choices);
  if (new Set(ids).size !== ids.length) faults.push(`${name}: two nodes share an id.`);
  if (new Set(choices.map((c) => c.id)).size !== choices.length) faults.push(`${name}: two choices share an id.`);
  const reached = new Set<string>();
  const walk = (id: string, path: readonly string[]) => {
    if (path.includes(id)) {
      faults.push(`${name}: the story goes round in a circle at ${id}.`);
      return;
    }
    reached.add(id);
    const node = guest.nodes.find((n) => n.id === id);
    if (!node) faults.push(`${name}: a choice leads to ${id}, which does not exist.`);
    for (const c of node?.choices ?? []) if (c.to) walk(c.to, [...path, id]);
  };
  walk(ids[0] ?? '', []);
  for (const id of ids) if (!reached.has(id)) faults.push(`${name}: nobody can come to node ${id}.`);
  for (const c of choices) {
    if (c.to === null && c.trusts === undefined) faults.push(`${name}: ${c.id} ends the story but does not say whether it trusts.`);
    if (c.grade === 'risky' && !c.misconception) faults.push(`${name}: the wrong choice ${c.id} names no misconception.`);
  }
  for (const n of guest.nodes) {
    if (!n.choices.some((c) => c.grade === 'wise') && n === guest.nodes[0]) faults.push(`${name}: no wise choice at ${n.id}.`);
    if (guest.answers === 'ropes' && n.signs.length === 0) faults.push(`${name}: node ${n.id} has no sign to hang.`);
  }
  if (guest.truth === 'genuine' && guest.answers === 'ropes' && !guest.player)
    faults.push(`${name}: a genuine guest brings no instrument.`);
  return faults;
}

/** Every fault in the bones of one level. */
export function structureFaults(level: RopesLevel, around: Around): Found {
  const faults: string[] = [];
  const all = everyone(level);
  for (const { encounter, guest } of all) faults.push(...guestFaults(`${level.id}/${encounter.id}/${guest.id}`, guest));
  const judged = encountersOf(level).flatMap((e) => e.guests);
  const share = judged.filter((g) => g.truth === 'genuine').length / judged.length;
  if (share < 0.4 || share > 0.6) faults.push(`${level.id}: ${Math.round(share * 100)} % of the guests are genuine; 40–60 % is asked.`);
  const pairs = new Map<string, number>();
  for (const e of encountersOf(level)) pairs.set(e.pair, (pairs.get(e.pair) ?? 0) + e.guests.length);
  for (const [pair, n] of pairs) if (n < 2) faults.push(`${level.id}: pair ${pair} has only one member.`);
  for (const e of encountersOf(level)) {
    if (!level.twins.some((t) => t.of === e.id)) faults.push(`${level.id}: encounter ${e.id} has no twin.`);
  }
  for (const t of level.twins)
    if (!encountersOf(level).some((e) => e.id === t.of)) faults.push(`${level.id}: a twin of ${t.of}, which does not exist.`);
  const ids = [...encountersOf(level), ...level.twins.map((t) => t.encounter)].map((e) => e.id);
  if (new Set(ids).size !== ids.length) faults.push(`${level.id}: two encounters share an id.`);
  for (const id of new Set([...level.outcomes, ...all.flatMap((a) => a.encounter.outcomes)])) {
    if (!around.outcomes.includes(`\n${id},`)) faults.push(`${level.id}: outcome ${id} is not in outcomes.csv.`);
  }
  const needed = all.flatMap(({ guest }) => [
    `emblems/${guest.avatar}.webp`,
    `visitor-${guest.cloak}.svg`,
    ...(guest.player ? [`band-${guest.player}.svg`] : []),
    ...guest.nodes.flatMap((n) => [
      ...n.signs.map((s) => `ico-${s.picture}.svg`),
      ...n.choices.flatMap((c) => (c.picture ? [`ico-${c.picture}.svg`] : [])),
    ]),
  ]);
  needed.push(...coverArt(level));
  for (const file of new Set(needed))
    if (!around.art.has(file) && !around.art.has(file.replace('.svg', '.webp')))
      faults.push(`${level.id}: the drawing ${file} does not exist.`);
  if (faults.length > 0) return { faults, lines: [], checks: all.length + needed.length + 6 };
  const decisions = decisionCount(level);
  if (decisions < 6 || decisions > 10) faults.push(`${level.id}: ${decisions} scored decisions; 6–10 are asked.`);
  if (level.order === 1 && decisions !== 6) faults.push(`${level.id}: level 1 has six decisions, this one ${decisions}.`);
  const best = starsOf(rules.judge(level, playWith(level, wiseBot, 1)));
  if (best.count !== 3) faults.push(`${level.id}: even perfect play earns only ${best.count} stars (a star needs ${STAR_SHARE * 100} %).`);
  return { faults, lines: [], checks: all.length + needed.length + 8 };
}

/** Decisions on the path of perfect play. */
export const decisionCount = (level: RopesLevel): number => rules.judge(level, playWith(level, wiseBot, 1)).decisions.length;

/** What must hold over an isle's levels together. */
export function isleFaults(levels: readonly { level: RopesLevel; words: RopesWords }[]): Found {
  const faults: string[] = [];
  const lines: string[] = [];
  const isles = new Set(levels.map((l) => l.level.isle));
  let checks = 0;
  for (const isle of isles) {
    const mine = levels.filter((l) => l.level.isle === isle);
    const guests = mine.flatMap((l) => encountersOf(l.level)).flatMap((e) => e.guests);
    const share = guests.filter((g) => g.truth === 'genuine').length / guests.length;
    checks++;
    if (share < 0.45 || share > 0.55) faults.push(`Isle ${isle}: ${Math.round(share * 100)} % genuine; 45–55 % is asked.`);
    for (const bot of BLIND_BOTS) {
      checks++;
      const wise = wiseShare(mine, bot);
      if (wise > 0.55)
        faults.push(`Isle ${isle}: the bot "${bot.name}" decides wisely in ${Math.round(wise * 100)} % of cases; at most 55 % is allowed.`);
    }
    lines.push(`Isle ${isle}: ${guests.length} guests, ${Math.round(share * 100)} % genuine.`);
  }
  return { faults, lines, checks };
}

/** Which outcomes the levels exercise, and how often. */
export function coverage(levels: readonly RopesLevel[], csv: string): string[] {
  const count = new Map<string, number>();
  for (const level of levels) for (const e of encountersOf(level)) for (const id of e.outcomes) count.set(id, (count.get(id) ?? 0) + 1);
  const core = csv
    .split('\n')
    .filter((row) => /,1,[AB],/.test(row))
    .map((row) => row.split(',')[0] ?? '');
  const twice = core.filter((id) => (count.get(id) ?? 0) >= 2);
  return [`Outcomes: ${count.size} exercised; core in two settings or more: ${twice.length} of ${core.length} (${twice.join(' ')}).`];
}
