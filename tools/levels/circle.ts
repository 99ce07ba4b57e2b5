// The gate of shrinking-circle levels: the bones of each picture, its words, and the bots. One sentence per fault.
import * as v from 'valibot';
import { starsOf } from '../../src/core/scoring/stars';
import { asItStands, gradeOf, isReason } from '../../src/mechanics/circle/judge';
import { rules } from '../../src/mechanics/circle/rules';
import { type CircleLevel, circleLevel, type Picture } from '../../src/mechanics/circle/schema';
import { allPictures } from '../../src/mechanics/circle/state';
import type { CircleWords } from '../../src/mechanics/circle/words';
import { BLIND_CIRCLE_BOTS, circleBotFaults, everSeen, playCircle, wantedInSight, wiseCircleBot, wiseCircleShare } from './circle-bots';
import { circleWordFaults } from './circle-words';
import { type Around, coverArt, type Report, type Source } from './report';
import type { Found } from './structure';

const picturesOf = (level: CircleLevel): Picture[] => level.acts.flatMap((a) => a.pictures);

function pictureFaults(name: string, level: CircleLevel, picture: Picture): string[] {
  const faults: string[] = [];
  const ids = picture.parts.map((p) => p.id);
  if (new Set(ids).size !== ids.length) faults.push(`${name}: two parts share an id.`);
  if (!ids.includes(picture.wanted)) faults.push(`${name}: the wanted part ${picture.wanted} does not exist.`);
  if (!wantedInSight(picture)) faults.push(`${name}: what is wanted is not in sight as the picture stands.`);
  if (everSeen(picture).length !== picture.parts.length) faults.push(`${name}: a part is there at no beat.`);
  if (!picture.parts.some((p) => isReason(picture, p))) faults.push(`${name}: no part is a right reason.`);
  if (picture.parts.every((p) => p.cue)) faults.push(`${name}: no part is surface only.`);
  if (picture.parts.some((p) => p.clue && !p.cue)) faults.push(`${name}: a part gives homes away but has no cue.`);
  if (!level.rings.includes(picture.plan) || !level.rings.includes(picture.for))
    faults.push(`${name}: it is meant for a ring the level does not offer.`);
  const truth = gradeOf(asItStands(picture)) === 'wise' ? 'genuine' : 'harmful';
  if (truth !== picture.truth)
    faults.push(`${name}: the file says ${picture.truth}; as it stands it is ${truth} (${asItStands(picture)}).`);
  return faults;
}

function setFaults(level: CircleLevel): string[] {
  const faults: string[] = [];
  const main = picturesOf(level);
  const share = main.filter((p) => p.truth === 'genuine').length / main.length;
  if (share < 0.4 || share > 0.6) faults.push(`${level.id}: ${Math.round(share * 100)} % of the pictures are genuine; 40–60 % is asked.`);
  for (const pair of new Set(main.map((p) => p.pair))) {
    const mine = main.filter((p) => p.pair === pair);
    if (mine.length < 2 || new Set(mine.map((p) => p.truth)).size < 2) faults.push(`${level.id}: pair ${pair} does not hold both sides.`);
  }
  for (const p of main) if (!level.twins.some((t) => t.of === p.id)) faults.push(`${level.id}: picture ${p.id} has no twin.`);
  for (const t of level.twins) if (!main.some((p) => p.id === t.of)) faults.push(`${level.id}: a twin of ${t.of}, which does not exist.`);
  const ids = allPictures(level).map((p) => p.id);
  if (new Set(ids).size !== ids.length) faults.push(`${level.id}: two pictures share an id.`);
  if (main.length < 6 || main.length > 10) faults.push(`${level.id}: ${main.length} scored decisions; 6–10 are asked.`);
  return faults;
}

function artFaults(level: CircleLevel, around: Around): string[] {
  const needed = allPictures(level).flatMap((p) => [
    `studio-${p.scene}.svg`,
    `face-${p.from}-happy.svg`,
    ...p.parts.flatMap((part) => (part.art ? [`${part.art}.svg`] : [])),
  ]);
  return [...new Set([...needed, ...coverArt(level)])]
    .filter((file) => !around.art.has(file))
    .map((file) => `${level.id}: the drawing ${file} does not exist.`);
}

function structureFaults(level: CircleLevel, around: Around): string[] {
  const faults = [...setFaults(level), ...artFaults(level, around)];
  for (const p of allPictures(level)) faults.push(...pictureFaults(`${level.id}/${p.id}`, level, p));
  for (const id of new Set([...level.outcomes, ...allPictures(level).flatMap((p) => p.outcomes)]))
    if (!around.outcomes.includes(`\n${id},`)) faults.push(`${level.id}: outcome ${id} is not in outcomes.csv.`);
  if (faults.length > 0) return faults;
  const best = starsOf(rules.judge(level, playCircle(level, wiseCircleBot, 1))).count;
  if (best !== 3) faults.push(`${level.id}: even perfect play earns only ${best} stars.`);
  for (const t of level.twins) {
    const twin = starsOf(rules.judge(level, playCircle(level, wiseCircleBot, 1, t.of), t.of)).count;
    if (twin !== 3) faults.push(`${level.id}: perfect play of the twin of ${t.of} earns only ${twin} stars.`);
  }
  return faults;
}

function isleFaults(levels: readonly CircleLevel[]): Found {
  const faults: string[] = [];
  const lines: string[] = [];
  for (const isle of new Set(levels.map((l) => l.isle))) {
    const mine = levels.filter((l) => l.isle === isle);
    const pictures = mine.flatMap(picturesOf);
    const share = pictures.filter((p) => p.truth === 'genuine').length / pictures.length;
    if (share < 0.45 || share > 0.55) faults.push(`Isle ${isle}: ${Math.round(share * 100)} % genuine; 45–55 % is asked.`);
    for (const bot of BLIND_CIRCLE_BOTS) {
      const wise = wiseCircleShare(mine, bot);
      lines.push(`  isle ${isle}  ${bot.name.padEnd(42)} decides wisely in ${Math.round(wise * 100)} %`);
      if (wise > 0.55)
        faults.push(`Isle ${isle}: the bot "${bot.name}" decides wisely in ${Math.round(wise * 100)} % of cases; at most 55 % is allowed.`);
    }
    lines.push(`Isle ${isle}: ${pictures.length} pictures, ${Math.round(share * 100)} % genuine.`);
  }
  return { faults, lines, checks: levels.length * (BLIND_CIRCLE_BOTS.length + 1) };
}

/** Every fault in the levels of this verb. */
export function circleGate(sources: readonly Source[], around: Around): Report {
  const faults: string[] = [];
  const lines: string[] = [];
  const good: CircleLevel[] = [];
  let checks = 0;
  for (const source of sources) {
    const read = v.safeParse(circleLevel, source.level);
    checks++;
    if (!read.success) {
      const first = read.issues[0];
      faults.push(`${source.id}: at ${v.getDotPath(first) ?? 'the top'}, ${first.message}`);
      continue;
    }
    const level = read.output;
    if (level.id !== source.id) faults.push(`${source.id}: the file says its id is ${level.id}.`);
    const bones = structureFaults(level, around);
    checks += allPictures(level).length * 8 + 6;
    faults.push(...bones);
    if (bones.length > 0) continue;
    const found = [
      ...Object.entries(source.words).map(([language, words]) => circleWordFaults(level, language, words as CircleWords | null)),
      circleBotFaults(level),
    ];
    for (const f of found) {
      faults.push(...f.faults);
      lines.push(...f.lines);
      checks += f.checks;
    }
    good.push(level);
  }
  const isles = isleFaults(good);
  return { faults: [...faults, ...isles.faults], lines: [...lines, ...isles.lines], checks: checks + isles.checks };
}
