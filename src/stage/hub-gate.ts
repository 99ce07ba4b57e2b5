// Lantern Gate on the hub: it brightens with its sparks, islanders come out, the guests let in make music. Knows no score.
import type Phaser from 'phaser';
import { artSize, drawnAt, hasArt, sized } from './art';
import { brightness, FULL, ISLANDERS, LIGHTS, SEATS, seat } from './gate-places';
import type { IsleLife } from './hub-bridge';
import { type HubKit, spread } from './hub-kit';
import type { IsleView } from './hub-isles';
import { appear, breathe, float, hopUp } from './juice';

const ISLANDER_SHARE = 0.8;
const PLAYER_HEIGHT = 52;

export const bandKey = (player: string): string => drawnAt(`band-${player}`, 0.25);

export const gateArt = (life: IsleLife): string[] => [
  'isle-gate-lit',
  'glow',
  ...ISLANDERS.map((_, i) => drawnAt(`islander-${i + 1}`, ISLANDER_SHARE)),
  ...life.keepsakes.map(bandKey).filter(hasArt),
];

function lights(kit: HubKit, view: IsleView, sparks: number): void {
  const { scene } = kit;
  LIGHTS.slice(0, Math.min(FULL, sparks)).forEach(([x, y], i) => {
    const glow = sized(scene, 'glow', x * view.unit, y * view.unit, (i > 6 ? 0.36 : 0.24) * view.unit);
    view.group.add(glow);
    breathe(scene, glow, 0.3, 0.7, 2200 + i * 170);
  });
}

function stand(kit: HubKit, view: IsleView, key: string, x: number, y: number, height: number): Phaser.GameObjects.Image | null {
  const size = artSize(key);
  if (!size) return null;
  const person = sized(kit.scene, key, x * view.unit, y * view.unit, (height / size.h) * view.unit);
  view.group.add(person);
  return person;
}

/** Draws what the sparks and guests add to the Gate; who is touched hops. */
export function drawGate(kit: HubKit, view: IsleView, life: IsleLife, onPoke: () => void): void {
  const { scene } = kit;
  const lit = artSize('isle-gate-lit');
  const body = view.group.getByName('body') as Phaser.GameObjects.Image | null;
  if (lit && body) view.group.add(sized(scene, 'isle-gate-lit', 0, 0, 1).setScale(body.scale).setAlpha(brightness(life.sparks)));
  lights(kit, view, life.sparks);
  const out = Math.min(ISLANDERS.length, Math.ceil(life.sparks / 2));
  const people = ISLANDERS.slice(0, out).map(([x, y], i) => stand(kit, view, drawnAt(`islander-${i + 1}`, ISLANDER_SHARE), x, y, 36));
  const band = [...new Set(life.keepsakes)].slice(0, SEATS).map((player, i) => {
    const at = seat(i);
    return stand(kit, view, bandKey(player), at.x, at.y, PLAYER_HEIGHT);
  });
  const all = [...people, ...band].filter((person) => person !== null);
  all
    .sort((a, b) => a.y - b.y)
    .forEach((person, i) => {
      view.group.bringToTop(person);
      appear(scene, person, 240 + i * 60);
      float(scene, person, 1.6 * view.unit, 640 + spread(i, 0, 120));
    });
  kit.near.push((x, y) => {
    const isTheirs = tapPerson(kit, view, all, x, y);
    if (isTheirs) onPoke();
    return isTheirs;
  });
}

/** Someone small under the finger hops. */
function tapPerson(kit: HubKit, view: IsleView, people: readonly Phaser.GameObjects.Image[], x: number, y: number): boolean {
  const [px, py] = [x - view.group.x, y - view.group.y];
  const person = people.find((p) => Math.abs(px - p.x) < p.displayWidth * 0.55 && py < p.y + 4 && py > p.y - p.displayHeight);
  if (person) hopUp(kit.scene, person, 14 * view.unit);
  return person !== undefined;
}
