// Small soft shapes painted by code (clouds, puffs, sparks, light): they join the atlas like drawings. Knows no scene.
import { type Brush, disc, type Painted } from './brush';
import { FOLK } from './paint-folk';
import { GLASS } from './paint-glass';
import { NATURE } from './paint-nature';
import { sea } from './paint-sea';

const fade =
  (rgb: string, stops: readonly (readonly [number, number])[]): Brush =>
  (ctx, width, height) => {
    const r = Math.min(width, height) / 2;
    const light = ctx.createRadialGradient(width / 2, height / 2, 0, width / 2, height / 2, r);
    for (const [at, alpha] of stops) light.addColorStop(at, `rgba(${rgb},${alpha})`);
    disc(ctx, width / 2, height / 2, r, light);
  };

const LUMPS = [
  [-62, 4, 26],
  [-34, -14, 34],
  [4, -26, 42],
  [44, -10, 32],
  [70, 6, 24],
  [8, 8, 40],
  [-30, 10, 26],
  [42, 10, 26],
] as const;

const cloud: Brush = (ctx, width, height) => {
  const lumps = (dx: number, dy: number, k: number, fill: string) => {
    for (const [x, y, r] of LUMPS) disc(ctx, x + dx, y + dy, r * k, fill);
    ctx.beginPath();
    ctx.roundRect(-86 + dx, 2 + dy, 178, 30, 15);
    ctx.fill();
  };
  ctx.translate(width / 2, height / 2 + 16);
  lumps(0, 7, 1, '#cfe3ff');
  lumps(0, 0, 1, '#eef6ff');
  for (const [x, y, r] of LUMPS) disc(ctx, x - r * 0.1, y - r * 0.13, r * 0.86, '#ffffff');
  ctx.beginPath();
  ctx.roundRect(-74, 2, 150, 18, 9);
  ctx.fill();
};

const spark: Brush = (ctx, width, height) => {
  fade('255,240,170', [
    [0, 0.9],
    [0.3, 0.45],
    [1, 0],
  ])(ctx, width, height);
  const c = width / 2;
  ctx.fillStyle = '#fffdf0';
  ctx.beginPath();
  for (let i = 0; i < 8; i++) {
    const r = i % 2 ? c * 0.16 : c * 0.72;
    const a = (i / 8) * Math.PI * 2;
    ctx.lineTo(c + Math.cos(a) * r, c + Math.sin(a) * r);
  }
  ctx.fill();
};

const ray: Brush = (ctx, width, height) => {
  const light = ctx.createLinearGradient(0, 0, width, 0);
  light.addColorStop(0, 'rgba(255,251,224,.34)');
  light.addColorStop(0.6, 'rgba(255,251,224,.12)');
  light.addColorStop(1, 'rgba(255,251,224,0)');
  ctx.fillStyle = light;
  ctx.beginPath();
  ctx.moveTo(0, height / 2);
  ctx.lineTo(width, 0);
  ctx.lineTo(width, height);
  ctx.fill();
};

const far: Brush = (ctx) => {
  ctx.globalAlpha = 0.55;
  const rock = ctx.createLinearGradient(0, 62, 0, 160);
  rock.addColorStop(0, '#9cc8f7');
  rock.addColorStop(1, '#c7e3ff');
  ctx.fillStyle = rock;
  ctx.fill(new Path2D('M2,64 C12,52 172,52 182,64 C176,94 132,92 118,126 C106,156 86,152 76,124 C62,94 8,94 2,64Z'));
  ctx.fillStyle = '#8fbdf2';
  ctx.fill(new Path2D('M42,60 L58,24 L80,58Z M84,58 L110,2 L136,58Z'));
  ctx.fillStyle = '#a9d8e8';
  ctx.beginPath();
  ctx.ellipse(92, 62, 88, 12, 0, 0, Math.PI * 2);
  ctx.fill();
};

const step =
  (top: string): Brush =>
  (ctx, width, height) => {
    ctx.fillStyle = 'rgba(95,143,216,.35)';
    ctx.beginPath();
    ctx.ellipse(width / 2, height / 2 + 2.5, width * 0.44, height * 0.32, 0, 0, Math.PI * 2);
    ctx.fill();
    ctx.fillStyle = top;
    ctx.beginPath();
    ctx.ellipse(width / 2, height / 2 - 1, width * 0.44, height * 0.32, 0, 0, Math.PI * 2);
    ctx.fill();
  };

const streak: Brush = (ctx, width, height) => {
  const light = ctx.createLinearGradient(0, 0, 0, height);
  for (const [at, alpha] of [
    [0, 0],
    [0.5, 0.95],
    [1, 0],
  ] as const)
    light.addColorStop(at, `rgba(255,255,255,${alpha})`);
  ctx.fillStyle = light;
  ctx.beginPath();
  ctx.roundRect(0, 0, width, height, width / 2);
  ctx.fill();
};

const bird: Brush = (ctx) => {
  ctx.strokeStyle = '#ffffff';
  ctx.lineWidth = 3;
  ctx.lineCap = 'round';
  ctx.stroke(new Path2D('M2,9 Q8,1 14,9 Q20,1 26,9'));
};

const ring: Brush = (ctx, width) => {
  ctx.strokeStyle = '#fff7cf';
  ctx.lineWidth = 5;
  ctx.beginPath();
  ctx.arc(width / 2, width / 2, width / 2 - 6, 0, Math.PI * 2);
  ctx.stroke();
};

const balloon =
  (colour: string, shade: string): Brush =>
  (ctx) => {
    const skin = ctx.createRadialGradient(20, 18, 4, 30, 32, 38);
    skin.addColorStop(0, '#fff6e8');
    skin.addColorStop(0.4, colour);
    skin.addColorStop(1, shade);
    ctx.fillStyle = skin;
    ctx.fill(new Path2D('M30,0 C48,0 60,14 60,30 C60,48 44,60 37,72 L23,72 C16,60 0,48 0,30 C0,14 12,0 30,0Z'));
    ctx.fillStyle = 'rgba(255,246,214,.6)';
    ctx.fill(new Path2D('M30,0 C38,8 41,22 40,34 C39,50 36,62 33,72 L27,72 C24,62 21,50 20,34 C19,22 22,8 30,0Z'));
    ctx.fillStyle = '#a5673f';
    ctx.beginPath();
    ctx.roundRect(22, 82, 16, 14, 4);
    ctx.fill();
    ctx.strokeStyle = '#a5673f';
    ctx.lineWidth = 1.6;
    ctx.stroke(new Path2D('M24,72 L24,84 M36,72 L36,84'));
  };

const box = (w: number, h: number, paint: Brush, ax = 0.5, ay = 0.5): Painted => ({ w, h, ax, ay, paint });
const soft = (one: Painted, share: number): Painted => ({ ...one, share });

/** Every painted shape by its key. A drawing of the same key in the manifest wins. */
export const PAINTED: Readonly<Record<string, Painted>> = {
  ...NATURE,
  ...FOLK,
  ...GLASS,
  cloud: box(196, 132, cloud),
  puff: soft(
    box(
      120,
      120,
      fade('255,255,255', [
        [0, 0.95],
        [0.45, 0.6],
        [1, 0],
      ]),
    ),
    0.5,
  ),
  haze: soft(
    box(200, 120, (ctx, w, h) => {
      ctx.scale(1, h / w);
      fade('226,228,255', [
        [0, 0.92],
        [0.5, 0.6],
        [1, 0],
      ])(ctx, w, w);
    }),
    0.5,
  ),
  glow: box(
    240,
    240,
    fade('255,230,140', [
      [0, 0.9],
      [0.35, 0.4],
      [1, 0],
    ]),
  ),
  'sun-glow': soft(
    box(
      512,
      512,
      fade('255,246,205', [
        [0, 0.95],
        [0.16, 0.66],
        [0.5, 0.18],
        [1, 0],
      ]),
    ),
    0.4,
  ),
  'sun-disc': box(
    96,
    96,
    fade('255,251,230', [
      [0, 1],
      [0.92, 1],
      [1, 0],
    ]),
  ),
  iris: box(
    256,
    256,
    fade('255,248,224', [
      [0, 1],
      [0.86, 1],
      [1, 0],
    ]),
  ),
  spark: box(40, 40, spark),
  ring: box(128, 128, ring),
  ray: box(500, 84, ray, 0, 0.5),
  'far-isle': box(184, 156, far),
  'step-cloud': box(18, 14, step('#ffffff')),
  'step-lit': box(18, 14, step('#ffe27a')),
  streak: box(5, 44, streak),
  bird: box(28, 12, bird),
  'balloon-coral': box(60, 98, balloon('#ff6b5e', '#c23f68')),
  'balloon-violet': box(60, 98, balloon('#7c5cf2', '#4a2fc2')),
  'balloon-mint': box(60, 98, balloon('#24b8b0', '#2a6aa8')),
  'sea-back': box(560, 190, sea(6, '#ffe9f2', '#e3c3ec', '#fff3f9', 1), 0, 0),
  'sea-mid': box(560, 190, sea(5, '#fdf8ff', '#d9cdfb', '#ffffff', 2.6), 0, 0),
  'sea-front': box(560, 190, sea(6, '#ffffff', '#f1ecff', '#ffffff', 4.2), 0, 0),
};
