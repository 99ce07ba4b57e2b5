// Structure of a level of windows with cords: looks, choices, grades, genuine share, pairs, drawings, outcomes.
import { STAR_SHARE, starsOf } from '../../src/core/scoring/stars';
import { rules } from '../../src/mechanics/cords/rules';
import { ACTIONS, type CordsLevel, type Encounter, type Pane } from '../../src/mechanics/cords/schema';
import { allEncounters, mainEncounters } from '../../src/mechanics/cords/state';
import type { CordsWords } from '../../src/mechanics/cords/words';
import { BLIND_CORDS, playCords, wiseCords, wiseCordsShare } from './cords-bots';
import { type Around, coverArt } from './report';
import type { Found } from './structure';

const NO_WORDS: CordsWords = { title: '', story: { open: '', turn: '', end: '' }, home: [], encounters: {} };
const misconceptionsOf = (pane: Pane) => pane.choices.filter((c) => c.grade === 'risky' && !c.misconception);

function paneFaults(name: string, level: CordsLevel, pane: Pane): string[] {
  const faults: string[] = [];
  const ids = pane.signs.map((s) => s.id);
  if (new Set(ids).size !== ids.length) faults.push(`${name}: two signs share an id.`);
  for (const at of level.looks) if (!pane.signs.some((s) => s.at === at)) faults.push(`${name}: nothing to find by ${at}.`);
  for (const s of pane.signs)
    if (s.at !== 'check' && !level.looks.includes(s.at)) faults.push(`${name}: ${s.id} is at ${s.at}, where this level does not look.`);
  if (!pane.signs.some((s) => s.at === 'check')) faults.push(`${name}: a check brings nothing.`);
  for (const as of ACTIONS)
    if (pane.choices.filter((c) => c.as === as).length !== 1) faults.push(`${name}: the action ${as} is not there once.`);
  for (const c of pane.choices) {
    if ((c.as === 'check') !== (c.trusts === undefined))
      faults.push(`${name}: ${c.as} must ${c.as === 'check' ? 'not ' : ''}say whether it trusts.`);
    for (const id of c.reasons ?? []) if (!ids.includes(id)) faults.push(`${name}: ${c.as} names a reason ${id} that is no sign.`);
  }
  for (const c of misconceptionsOf(pane)) faults.push(`${name}: the wrong choice ${c.as} names no misconception.`);
  if (!pane.choices.some((c) => c.as !== 'check' && (c.grade === 'wise' || c.checked === 'wise'))) faults.push(`${name}: no wise choice.`);
  if (pane.truth === 'harmful' && pane.decor) faults.push(`${name}: a trick brings nothing to the tank.`);
  return faults;
}

function encounterFaults(level: CordsLevel): string[] {
  const faults: string[] = [];
  const main = mainEncounters(level);
  const pairs = new Map<string, number>();
  for (const e of main) pairs.set(e.pair, (pairs.get(e.pair) ?? 0) + e.windows.length);
  for (const [pair, n] of pairs) if (n < 2) faults.push(`${level.id}: pair ${pair} has only one member.`);
  for (const e of main) if (!level.twins.some((t) => t.of === e.id)) faults.push(`${level.id}: encounter ${e.id} has no twin.`);
  for (const t of level.twins) if (!main.some((e) => e.id === t.of)) faults.push(`${level.id}: a twin of ${t.of}, which does not exist.`);
  const ids = allEncounters(level).map((e) => e.id);
  if (new Set(ids).size !== ids.length) faults.push(`${level.id}: two encounters share an id.`);
  return faults;
}

const genuineShare = (encounters: readonly Encounter[]): number => {
  const all = encounters.flatMap((e) => e.windows);
  return all.filter((w) => w.truth === 'genuine').length / all.length;
};

/** Every fault in the bones of one level. */
export function cordsStructureFaults(level: CordsLevel, around: Around): Found {
  const all = allEncounters(level).flatMap((encounter) => encounter.windows.map((pane) => ({ encounter, pane })));
  const faults = all.flatMap(({ encounter, pane }) => paneFaults(`${level.id}/${encounter.id}/${pane.id}`, level, pane));
  faults.push(...encounterFaults(level));
  const share = genuineShare(mainEncounters(level));
  if (share < 0.4 || share > 0.6) faults.push(`${level.id}: ${Math.round(share * 100)} % of the windows are genuine; 40–60 % is asked.`);
  for (const id of new Set([...level.outcomes, ...all.flatMap((a) => a.encounter.outcomes)]))
    if (!around.outcomes.includes(`\n${id},`)) faults.push(`${level.id}: outcome ${id} is not in outcomes.csv.`);
  const drawings = all.flatMap(({ pane }) => [
    `ico-${pane.picture}.svg`,
    ...pane.signs.map((s) => `ico-${s.picture}.svg`),
    ...(pane.decor ? [`decor-${pane.decor}.svg`] : []),
  ]);
  drawings.push(...coverArt(level));
  for (const file of new Set(drawings)) if (!around.art.has(file)) faults.push(`${level.id}: the drawing ${file} does not exist.`);
  if (faults.length > 0) return { faults, lines: [], checks: all.length + drawings.length };
  const judged = rules.judge(level, playCords(wiseCords, { level, words: NO_WORDS, seed: 1 }));
  const n = judged.decisions.length;
  if (n < 6 || n > 10) faults.push(`${level.id}: ${n} scored decisions; 6–10 are asked.`);
  if (level.order === 1 && n !== 6) faults.push(`${level.id}: level 1 has six decisions, this one ${n}.`);
  const best = starsOf(judged);
  if (best.count !== 3) faults.push(`${level.id}: even perfect play earns only ${best.count} stars (a star needs ${STAR_SHARE * 100} %).`);
  for (const t of level.twins) {
    const twin = starsOf(rules.judge(level, playCords(wiseCords, { level, words: NO_WORDS, seed: 1, twinOf: t.of }), t.of));
    if (twin.count !== 3) faults.push(`${level.id}: perfect play of the twin of ${t.of} earns only ${twin.count} stars.`);
  }
  return { faults, lines: [], checks: all.length + drawings.length + level.twins.length + 8 };
}

/** What must hold over the isle's levels together. */
export function cordsIsleFaults(levels: readonly { level: CordsLevel; words: CordsWords }[]): Found {
  if (levels.length === 0) return { faults: [], lines: [], checks: 0 };
  const faults: string[] = [];
  const share = genuineShare(levels.flatMap((l) => mainEncounters(l.level)));
  if (share < 0.45 || share > 0.55) faults.push(`Windows with cords: ${Math.round(share * 100)} % genuine; 45–55 % is asked.`);
  for (const bot of BLIND_CORDS) {
    const wise = wiseCordsShare(levels, bot);
    if (wise > 0.55)
      faults.push(`Windows with cords: the bot "${bot.name}" decides wisely in ${Math.round(wise * 100)} %; at most 55 % is allowed.`);
  }
  return { faults, lines: [`Windows with cords: ${Math.round(share * 100)} % genuine.`], checks: BLIND_CORDS.length + 1 };
}
