// Pop-up Port on the hub: a little glass with what lives in the child's tank; its fish swim, and dart when touched. Knows no score.
import { drawnAt, hasArt, sized } from './art';
import type { IsleLife } from './hub-bridge';
import { brighten, isOn } from './hub-life';
import { DEPTH, type HubKit } from './hub-kit';
import type { IsleView } from './hub-isles';
import { appear, hopUp, pop, sparkle } from './juice';

/** Windows, trees, stand: in the order they are lit. */
const LIGHTS = [
  [-27, -75],
  [43, -64],
  [86, -129],
  [0, -21],
  [64, 17],
  [-104, -31],
  [106, -38],
  [-54, -118],
  [-86, 20],
] as const;
const SHARE = 0.25;
const MOST = 5;
/** Where the glass stands on the lawn, above the isle's label; all in it is measured from there. */
const GLASS = { x: -46, y: 27, size: 0.74 };
const FISH = ['fish-dot', 'fish-pal'].map((key) => drawnAt(key, SHARE));
const FISH_SIZE = 0.21;
const THING = { size: 0.21, y: -4, gap: 15 };

const things = (life: IsleLife): string[] =>
  life.keepsakes
    .map((id) => drawnAt(`decor-${id}`, SHARE))
    .filter(hasArt)
    .slice(0, MOST);
const isFilled = (life: IsleLife): boolean => life.keepsakes.length > 0;

export const portArt = (life: IsleLife): string[] => [
  'glow',
  ...(isFilled(life) ? ['glass-water', 'glass-front', 'tank-bubble', ...FISH, ...things(life)] : []),
];

/** Two fish that cross the glass, and one bubble each; returns how to startle them. */
function swim(kit: HubKit, view: IsleView): () => void {
  const { scene } = kit;
  const { group, unit } = view;
  let hurry = 0;
  let way = 0;
  const fish = FISH.map((key) => sized(scene, key, 0, 0, FISH_SIZE * unit));
  const bubbles = FISH.map(() => sized(scene, 'tank-bubble', 0, 0, 0.22 * unit));
  group.add([...fish, ...bubbles]);
  kit.movers.push((_t, step) => {
    way += step * (0.7 + hurry * 4);
    hurry = Math.max(0, hurry - step * 0.8);
    fish.forEach((one, i) => {
      const at = way * (i ? 0.8 : 1) + i * 2.4;
      const [x, y] = [Math.sin(at) * 33, (i ? -34 : -49) + Math.sin(at * 2.3) * 3];
      one.setPosition((GLASS.x + x) * unit, (GLASS.y + y) * unit).setFlipX(Math.cos(at) < 0);
    });
    bubbles.forEach((bubble, i) => {
      const up = (way * 0.35 + i * 0.5) % 1;
      bubble.setPosition((GLASS.x + (i ? 26 : -30)) * unit, (GLASS.y - 14 - up * 48) * unit).setAlpha(0.9 * Math.sin(up * Math.PI));
    });
  });
  return () => {
    hurry = 1;
  };
}

/** Draws lights and the glass, and answers who touches it. */
export function drawPort(kit: HubKit, view: IsleView, life: IsleLife, onPoke: () => void): void {
  const { scene } = kit;
  const { group, unit } = view;
  brighten(kit, view, life.sparks, LIGHTS);
  if (!isFilled(life)) return;
  const water = sized(scene, 'glass-water', GLASS.x * unit, GLASS.y * unit, GLASS.size * unit);
  group.add(water);
  const mine = things(life);
  const decor = mine.map((key, i) => {
    const x = GLASS.x + (i - (mine.length - 1) / 2) * THING.gap;
    const thing = sized(scene, key, x * unit, (GLASS.y + THING.y + (i % 2) * 2) * unit, THING.size * unit);
    group.add(thing);
    appear(scene, thing, 240 + i * 80);
    return thing;
  });
  const startle = swim(kit, view);
  const front = sized(scene, 'glass-front', GLASS.x * unit, GLASS.y * unit, GLASS.size * unit);
  group.add(front);
  kit.near.push((x, y) => {
    if (!isOn(view, water, x, y)) return false;
    startle();
    for (const thing of decor) hopUp(scene, thing, 5 * unit);
    for (const pane of [water, front]) pop(scene, pane, 0.05);
    sparkle(scene, group.x + water.x, group.y + water.y - 40 * unit, 6, 60 * unit, DEPTH.spark);
    onPoke();
    return true;
  });
}
