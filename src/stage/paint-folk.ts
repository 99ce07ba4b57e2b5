// The small lantern folk and the sun's sleepy face, painted by code. Knows no isle.
import { type Brush, disc, type Painted } from './brush';

/** One of the small lantern folk: a glowing body under a coloured cap, three tones. */
const islander =
  (cap: string, shade: string): Brush =>
  (ctx) => {
    const halo = ctx.createRadialGradient(24, 32, 4, 24, 32, 24);
    halo.addColorStop(0, 'rgba(255,226,122,.75)');
    halo.addColorStop(1, 'rgba(255,226,122,0)');
    disc(ctx, 24, 32, 24, halo);
    ctx.fillStyle = shade;
    for (const x of [15, 26]) ctx.fill(new Path2D(`M${x},48 h8 a3,3 0 0 1 0,6 h-8 a3,3 0 0 1 0,-6Z`));
    const body = ctx.createRadialGradient(18, 26, 2, 24, 34, 20);
    body.addColorStop(0, '#fff6c8');
    body.addColorStop(0.55, '#ffcf5a');
    body.addColorStop(1, '#e8862f');
    ctx.fillStyle = body;
    ctx.fill(new Path2D('M24,16 C38,16 40,28 40,36 C40,46 33,51 24,51 C15,51 8,46 8,36 C8,28 10,16 24,16Z'));
    const cloth = ctx.createLinearGradient(10, 6, 38, 24);
    cloth.addColorStop(0, cap);
    cloth.addColorStop(1, shade);
    ctx.fillStyle = cloth;
    ctx.fill(new Path2D('M24,5 C34,5 40,14 40,22 C32,26 16,26 8,22 C8,14 14,5 24,5Z'));
    ctx.fillStyle = '#fff3dc';
    ctx.fill(new Path2D('M8,21 C16,26 32,26 40,21 L40,25 C32,30 16,30 8,25Z'));
    for (const x of [18, 30]) disc(ctx, x, 36, 2.4, '#3a1f52');
    for (const x of [14, 34]) disc(ctx, x, 40, 2.6, 'rgba(255,120,110,.55)');
    ctx.strokeStyle = '#3a1f52';
    ctx.lineWidth = 1.8;
    ctx.lineCap = 'round';
    ctx.stroke(new Path2D('M21,40 Q24,43.500 27,40'));
    disc(ctx, 24, 4, 3, '#ffe27a');
  };

const sunFace =
  (mouth: string): Brush =>
  (ctx) => {
    ctx.strokeStyle = '#e0963f';
    ctx.lineWidth = 3.4;
    ctx.lineCap = 'round';
    ctx.stroke(new Path2D('M26,44 Q32,50 38,44 M58,44 Q64,50 70,44'));
    ctx.fillStyle = 'rgba(255,150,120,.45)';
    ctx.fill(new Path2D('M16,56a7,5 0 1 0 14,0a7,5 0 1 0 -14,0Z M66,56a7,5 0 1 0 14,0a7,5 0 1 0 -14,0Z'));
    ctx.fillStyle = '#c4683a';
    ctx.fill(new Path2D(mouth));
  };

const box = (w: number, h: number, paint: Brush, ax = 0.5, ay = 0.5): Painted => ({ w, h, ax, ay, paint });

/** Faces and folk by key. */
export const FOLK: Readonly<Record<string, Painted>> = {
  'sun-sleepy': box(96, 96, sunFace('M40,58 Q48,66 56,58 Q48,62 40,58Z')),
  'sun-yawn': box(96, 96, sunFace('M39,64a9,12 0 1 0 18,0a9,12 0 1 0 -18,0Z')),
  'islander-1': box(48, 56, islander('#ff8fa8', '#a54a8f'), 0.5, 0.96),
  'islander-2': box(48, 56, islander('#6fd6c4', '#3a6fa8'), 0.5, 0.96),
  'islander-3': box(48, 56, islander('#8fc4ff', '#4a4fc2'), 0.5, 0.96),
  'islander-4': box(48, 56, islander('#b58cff', '#5a2fb8'), 0.5, 0.96),
};
