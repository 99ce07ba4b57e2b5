// Trees, bushes and flowers for the lawns, painted by code in the three tones of the world. Knows no isle.
import { type Brush, disc, type Painted } from './brush';

/** Three tones of one material: warm light, base, violet shade. */
interface Tones {
  readonly lit: string;
  readonly base: string;
  readonly shade: string;
}

const LEAF: Tones = { lit: '#a8e39a', base: '#5cc95a', shade: '#3a8f72' };
const DEEP: Tones = { lit: '#86d8b4', base: '#2fa37c', shade: '#2a6f86' };
const ROSE: Tones = { lit: '#ffd0e0', base: '#ff8fc2', shade: '#b563b4' };
const AMBER: Tones = { lit: '#ffd9a8', base: '#ff9d5c', shade: '#b9607a' };

const ball = (ctx: CanvasRenderingContext2D, x: number, y: number, r: number, { lit, base, shade }: Tones) => {
  const light = ctx.createRadialGradient(x - r * 0.28, y - r * 0.44, r * 0.1, x - r * 0.1, y - r * 0.1, r * 1.2);
  light.addColorStop(0, lit);
  light.addColorStop(0.5, base);
  light.addColorStop(1, shade);
  disc(ctx, x, y, r, light);
};

const contact = (ctx: CanvasRenderingContext2D, x: number, y: number, rx: number, ry: number) => {
  ctx.fillStyle = 'rgba(43,26,110,.2)';
  ctx.beginPath();
  ctx.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  ctx.fill();
};

const trunk = (ctx: CanvasRenderingContext2D, x: number, top: number, foot: number) => {
  const wood = ctx.createLinearGradient(x - 8, 0, x + 8, 0);
  wood.addColorStop(0, '#c08a66');
  wood.addColorStop(1, '#6d4560');
  ctx.fillStyle = wood;
  ctx.fill(
    new Path2D(
      `M${x - 6},${foot} C${x - 4},${foot - 18} ${x - 5},${top + 14} ${x - 7},${top} L${x + 8},${top} C${x + 5},${top + 14} ${x + 5},${foot - 16} ${x + 6},${foot}Z`,
    ),
  );
};

const tree =
  (tones: Tones): Brush =>
  (ctx) => {
    contact(ctx, 48, 104, 32, 7);
    trunk(ctx, 44, 62, 104);
    ball(ctx, 25, 56, 22, { ...tones, lit: tones.base });
    ball(ctx, 64, 54, 23, { ...tones, lit: tones.base });
    ball(ctx, 45, 34, 28, tones);
    ball(ctx, 40, 60, 18, tones);
    ctx.fillStyle = 'rgba(255,255,255,.28)';
    ctx.beginPath();
    ctx.ellipse(36, 20, 10, 5.5, -0.4, 0, Math.PI * 2);
    ctx.fill();
  };

const pine: Brush = (ctx) => {
  contact(ctx, 35, 100, 27, 6);
  trunk(ctx, 32, 84, 100);
  const tiers = [
    [90, 30, 40],
    [66, 24, 36],
    [44, 17, 32],
  ] as const;
  for (const [y, w, h] of tiers) {
    const light = ctx.createLinearGradient(32 - w, y - h, 32 + w, y);
    light.addColorStop(0, DEEP.lit);
    light.addColorStop(0.55, DEEP.base);
    light.addColorStop(1, DEEP.shade);
    ctx.fillStyle = light;
    ctx.fill(
      new Path2D(
        `M32,${y - h} C38,${y - h + 4} ${32 + w},${y - 8} ${32 + w},${y - 3} C${32 + w},${y + 5} ${32 - w},${y + 5} ${32 - w},${y - 3} C${32 - w},${y - 8} 26,${y - h + 4} 32,${y - h}Z`,
      ),
    );
  }
};

const bush: Brush = (ctx) => {
  contact(ctx, 30, 31, 26, 5);
  ball(ctx, 16, 22, 12, { ...LEAF, lit: LEAF.base });
  ball(ctx, 43, 22, 12, { ...LEAF, lit: LEAF.base });
  ball(ctx, 30, 17, 15, LEAF);
};

const flower =
  (petal: string): Brush =>
  (ctx) => {
    ctx.strokeStyle = '#3c9c5a';
    ctx.lineWidth = 2.4;
    ctx.stroke(new Path2D('M9,24 C10,18 9,16 9,11'));
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * Math.PI * 2;
      disc(ctx, 9 + Math.sin(a) * 4.2, 9 - Math.cos(a) * 4.2, 3.6, petal);
    }
    disc(ctx, 9, 9, 2.8, '#ffe27a');
  };

const grown = (w: number, h: number, paint: Brush, ay: number): Painted => ({ w, h, ax: 0.5, ay, paint });

/** What grows on the lawns, by key. */
export const NATURE: Readonly<Record<string, Painted>> = {
  'tree-green': grown(90, 112, tree(LEAF), 0.93),
  'tree-rose': grown(90, 112, tree(ROSE), 0.93),
  'tree-amber': grown(90, 112, tree(AMBER), 0.93),
  pine: grown(66, 107, pine, 0.93),
  bush: grown(60, 36, bush, 0.86),
  'flower-pink': grown(18, 25, flower('#ff7ab8'), 0.96),
  'flower-white': grown(18, 25, flower('#ffffff'), 0.96),
  'flower-sun': grown(18, 25, flower('#ffc53d'), 0.96),
  'flower-violet': grown(18, 25, flower('#9b7bff'), 0.96),
};
