// The little glass of Pop-up Port and the line of Snapshot Studio, painted by code. Knows no isle.
import type { Painted } from './brush';

const W = 150;
const H = 104;
const shape = (): Path2D => new Path2D('M20,8 H130 C146,22 150,44 146,62 C142,84 126,100 108,101 H42 C24,100 8,84 4,62 C0,44 4,22 20,8 Z');

const water: Painted = {
  w: W,
  h: H,
  ax: 0.5,
  ay: 0.97,
  paint: (ctx) => {
    const fill = ctx.createLinearGradient(0, 0, 0, H);
    fill.addColorStop(0, '#d6f4ff');
    fill.addColorStop(0.2, '#8fdcff');
    fill.addColorStop(1, '#2f9fe0');
    ctx.fillStyle = fill;
    ctx.fill(shape());
    ctx.save();
    ctx.clip(shape());
    ctx.fillStyle = '#f7dca4';
    ctx.beginPath();
    ctx.ellipse(W / 2, H + 4, 76, 22, 0, 0, Math.PI * 2);
    ctx.fill();
    ctx.restore();
  },
};

const glass: Painted = {
  w: W,
  h: H,
  ax: 0.5,
  ay: 0.97,
  paint: (ctx) => {
    ctx.lineWidth = 4;
    ctx.strokeStyle = 'rgba(255,255,255,.85)';
    ctx.stroke(shape());
    ctx.fillStyle = 'rgba(255,255,255,.62)';
    ctx.fill(new Path2D('M18,34 C22,22 30,18 36,20 C30,32 24,50 26,68 C18,60 14,46 18,34 Z'));
    ctx.fillStyle = '#ffffff';
    ctx.beginPath();
    ctx.roundRect(14, 2, 122, 11, 6);
    ctx.fill();
  },
};

const line: Painted = {
  w: 240,
  h: 60,
  ax: 0.5,
  ay: 0.1,
  paint: (ctx) => {
    ctx.lineCap = 'round';
    ctx.strokeStyle = '#a5673f';
    ctx.lineWidth = 7;
    ctx.stroke(new Path2D('M6,5 V54 M234,5 V54'));
    ctx.strokeStyle = '#fffdf8';
    ctx.lineWidth = 3;
    ctx.stroke(new Path2D('M6,8 Q120,34 234,8'));
  },
};

export const GLASS: Readonly<Record<string, Painted>> = { 'glass-water': water, 'glass-front': glass, 'photo-line': line };
