// Snapshot Studio on the hub: the child's photos hang on a line and swing; a touch sets one going. Knows no score.
import { drawnAt, sized } from './art';
import type { IsleLife } from './hub-bridge';
import { brighten, isOn } from './hub-life';
import type { HubKit } from './hub-kit';
import type { IsleView } from './hub-isles';
import { appear, pop, sparkle } from './juice';
import { DEPTH } from './hub-kit';

/** Flash, lens, lamp, pool: in the order they are lit. */
const LIGHTS = [
  [-62, -84],
  [-23, -116],
  [-3, -116],
  [57, -104],
  [0, -51],
  [-97, -19],
  [77, 20],
  [105, -60],
  [-54, 14],
] as const;
const SHARE = 0.25;
const PRINTS = ['dog', 'cake', 'ball', 'bus', 'paint', 'school', 'pool'].map((name) => drawnAt(`snap-post-${name}`, SHARE));
const HEIGHT = 48;
const PRINT_HEIGHT = 260;
const LINE = { y: -22, half: 112, sag: 13, width: 240 };

const shown = (life: IsleLife): readonly string[] => PRINTS.slice(0, life.keepsakes.length);

export const studioArt = (life: IsleLife): string[] => ['glow', ...(life.keepsakes.length > 0 ? ['photo-line', ...shown(life)] : [])];

/** Draws lights and photos, and answers who touches one. */
export function drawStudio(kit: HubKit, view: IsleView, life: IsleLife, onPoke: () => void): void {
  const { scene } = kit;
  const { group, unit } = view;
  brighten(kit, view, life.sparks, LIGHTS);
  const prints = shown(life);
  if (prints.length === 0) return;
  group.add(sized(scene, 'photo-line', 0, LINE.y * unit, ((LINE.half * 2 + 12) / LINE.width) * unit));
  const gap = Math.min(34, (LINE.half * 1.8) / prints.length);
  const push = prints.map(() => 0);
  const photos = prints.map((key, i) => {
    const x = (i - (prints.length - 1) / 2) * gap;
    const y = LINE.y + 2 + LINE.sag * (1 - (x / LINE.half) ** 2);
    const photo = sized(scene, key, x * unit, y * unit, (HEIGHT / PRINT_HEIGHT) * unit).setOrigin(0.5, 0.05);
    group.add(photo);
    appear(scene, photo, 240 + i * 80);
    return photo;
  });
  kit.movers.push((t, step) => {
    photos.forEach((photo, i) => {
      const more = push[i] ?? 0;
      photo.setRotation(Math.sin(t * (1.2 + more * 5) + i * 1.7) * (0.05 + 0.4 * more));
      push[i] = Math.max(0, more - step * 0.7);
    });
  });
  kit.near.push((x, y) => {
    const i = photos.findIndex((photo) => isOn(view, photo, x, y));
    const photo = photos[i];
    if (!photo) return false;
    push[i] = 1;
    pop(scene, photo, 0.1);
    sparkle(scene, group.x + photo.x, group.y + photo.y + 20 * unit, 6, 50 * unit, DEPTH.spark);
    onPoke();
    return true;
  });
}
