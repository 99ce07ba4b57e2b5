// Faces of the cast: nine moods, ears, skin, glasses, beards. Origin: the middle of the face.
import { isDark, lit, shd } from './colour.mjs';
import { hairOf } from './hair.mjs';
import { C, E, L, lg, P, R, shine, soft, softd, star } from './kit.mjs';
export function face({
  skin = '#f2c39b',
  hair = '#4a2d2a',
  style = 'short',
  top = '#4b8df0',
  e = 'happy',
  acc = [],
  accC = '#ff6b5e',
  body = true,
  grown = false,
  dress = '',
} = {}) {
  const s = skin,
    sd = shd(s, 0.16),
    ink = '#33204f',
    dark = isDark(s);
  const X = {
    happy: ['o', 'smile', 0, 0],
    joy: ['j', 'grin', -4, 0],
    neutral: ['o', 'flat', 0, 0],
    worried: ['o', 'wavy', 0, -14],
    sad: ['s', 'frown', 1, -15],
    surprised: ['w', 'o', -7, 0],
    angry: ['o', 'frown', 4, 15],
    thinking: ['l', 'smirk', -2, 6],
    proud: ['c', 'smile', -3, 0],
  }[e];
  const eye = (x) =>
    ({
      o: E(x, 0, 7.6, 10.2, ink) + C(x - 2.5, -4, 3.1, '#fff') + C(x + 2.6, 4, 1.6, '#fff', 'opacity=".8"'),
      w: E(x, -2, 9, 11.6, ink) + C(x - 2.6, -7, 3.4, '#fff') + C(x + 2.6, 2, 1.7, '#fff'),
      j: L(`M${x - 7.5},1 q7.5,-10.5 15,0`, ink, 4.2),
      c: L(`M${x - 7.5},-3 q7.5,7.5 15,0`, ink, 4),
      s: E(x, 1, 7.4, 9.2, ink) + C(x - 1.8, -2.6, 2.8, '#fff') + C(x + 2.6, 4.6, 2.2, '#fff', 'opacity=".85"'),
      l: E(x, 0, 7.6, 10.2, ink) + C(x + 3.2, -4.6, 3.1, '#fff'),
    })[X[0]];
  const brow = (x, k) =>
    L(
      `M${x - 8},${-21 + X[2]} q8,-4.6 16,0`,
      shd(style === 'hijab' ? '#4a2d2a' : hair, 0.25),
      4.2,
      `transform="rotate(${k * X[3]} ${x} ${-21 + X[2]})"`,
    );
  const lip = '#8f2f3f';
  const mouth = {
    smile: L('M-10,23 q10,10 20,0', lip, 3.8),
    grin:
      P('M-14,21 C-12,40 12,40 14,21 C7,24 -7,24 -14,21Z', '#7a1f3f') +
      P('M-11,22.6 C-5,25 5,25 11,22.6 L10,27 C4,29 -4,29 -10,27Z', '#fff') +
      P('M-8,33 C-4,29 4,29 8,33 C4,37 -4,37 -8,33Z', '#ff7a8f'),
    flat: L('M-8,26 h16', lip, 3.6),
    frown: L('M-9,29 q9,-8 18,0', lip, 3.8),
    wavy: L('M-10,27 q3.4,-4.6 6.7,0 t6.7,0 t6.7,0', lip, 3.6),
    o: E(0, 28, 5.4, 7, '#7a1f3f'),
    smirk: L('M-8,26 q8,3 15,-4', lip, 3.8),
  }[X[1]];
  const { back, front } = hairOf(style, hair, accC);
  const hg = lg(`0${lit(hair, 0.26)} .4${hair} 1${shd(hair, 0.3)}`);
  const head = 'M-55,-10 C-58,-50 -30,-66 0,-66 C30,-66 58,-50 55,-10 C54,26 32,53 0,53 C-32,53 -54,26 -55,-10Z';
  let o = '';
  if (body) {
    o += `${back + R(-15, 40, 30, 28, 12, sd)}<g transform="translate(0 -9)">`;
    o += `${P(grown ? 'M-86,140 C-86,92 -56,74 -18,68 C-8,80 8,80 18,68 C56,74 86,92 86,140Z' : 'M-72,132 C-72,90 -46,74 -17,68 C-8,79 8,79 17,68 C46,74 72,90 72,132Z', lg(`0${lit(top, 0.3)} .5${top} 1${shd(top, 0.24)}`)) + P('M-19,67 C-12,84 12,84 19,67 L24,71 C16,92 -16,92 -24,71Z', shd(top, 0.28), 'opacity=".8"') + P('M-15,62 C-6,72 6,72 15,62 L15,70 C6,79 -6,79 -15,70Z', shd(s, 0.42), 'opacity=".45"') + dress}</g>`;
  } else o += back;
  if (style !== 'hijab')
    o +=
      C(-55, 2, 11, sd) +
      C(55, 2, 11, shd(s, 0.24)) +
      C(-55, 3, 5.4, shd(s, 0.34), 'opacity=".6"') +
      C(55, 3, 5.4, shd(s, 0.38), 'opacity=".6"');
  o +=
    P(head, lg(`0${lit(s, 0.1)} .5${s} 1${shd(s, 0.13)}`)) +
    P('M30,-50 C52,-36 56,-4 50,16 C44,38 26,50 6,53 C40,52 54,24 55,-10 C55,-30 46,-44 30,-50Z', shd(s, 0.5), 'opacity=".14"');
  o += E(-35, 19, 10, 6.6, '#ff6f5e', `opacity="${dark ? 0.2 : 0.34}"`) + E(35, 19, 10, 6.6, '#ff6f5e', `opacity="${dark ? 0.2 : 0.34}"`);
  o += eye(-22) + eye(22) + L('M-3.4,11 q3.4,4.4 6.8,0', shd(s, 0.36), 3) + mouth;
  o += front + brow(-23, 1) + brow(23, -1);
  if (acc.includes('glasses'))
    o += `<g fill="#fff" fill-opacity=".22" stroke="${accC}" stroke-width="4.4"><circle cx="-22" cy="-1" r="17"/><circle cx="22" cy="-1" r="17"/><path d="M-5,-3 q5,-4 10,0" fill="none"/></g>`;
  if (acc.includes('aid')) o += L('M-60,-10 C-70,-8 -68,10 -60,12', accC, 5) + C(-58, 12, 4.6, lit(accC, 0.3));
  if (acc.includes('band')) o += P('M-58,-26 C-40,-60 40,-60 58,-26 L55,-14 C38,-46 -38,-46 -55,-14Z', soft(accC));
  if (acc.includes('cap'))
    o +=
      P('M-60,-30 C-62,-72 -30,-92 0,-92 C32,-92 62,-72 60,-30 C40,-44 -40,-44 -60,-30Z', softd(accC)) +
      P('M-2,-44 C30,-46 74,-40 84,-24 C86,-18 70,-20 58,-26 C40,-34 16,-36 -2,-36Z', shd(accC, 0.22)) +
      star(0, -66, 9, '#fff');
  if (acc.includes('beard'))
    o += P('M-52,8 C-50,40 -28,62 0,62 C28,62 50,40 52,8 C44,20 30,18 22,16 C10,12 -10,12 -22,16 C-30,18 -44,20 -52,8Z', hg) + mouth;
  if (e === 'sad') o += P('M30,12 c4,7 6,10 2.6,12.6 c-3.4,1.8 -7,-1.4 -6,-5Z', '#7fd4ff');
  return o + extras(acc, accC, skin);
}

/** One strong feature for each: bow, patka, hairpin, freckles, a lighter patch of skin. */
function extras(acc, accC, skin) {
  let o = '';
  if (acc.includes('bow'))
    o +=
      P('M20,-84 C4,-104 -8,-92 -4,-78 C-6,-66 8,-60 20,-74Z', softd(accC)) +
      P('M24,-84 C40,-104 54,-94 50,-80 C52,-66 38,-60 24,-74Z', softd(shd(accC, 0.1))) +
      C(22, -79, 8, soft(accC));
  if (acc.includes('patka'))
    o +=
      P('M-60,-2 C-70,-60 -42,-94 0,-94 C42,-94 70,-60 60,-2 C48,-30 22,-46 0,-48 C-22,-46 -48,-30 -60,-2Z', softd(accC)) +
      P(
        'M0,-48 C-10,-66 -34,-80 -50,-64 C-30,-66 -12,-58 0,-48 C12,-58 30,-66 50,-64 C34,-80 10,-66 0,-48Z',
        shd(accC, 0.3),
        'opacity=".4"',
      ) +
      L('M-44,-76 C-24,-74 -8,-64 0,-52 M44,-76 C24,-74 8,-64 0,-52', lit(accC, 0.4), 3, 'opacity=".6"') +
      C(0, -96, 15, softd(accC)) +
      shine(-26, -78, 12, 5, 0.35);
  if (acc.includes('pin')) o += L('M-30,-104 L30,-84', '#ffc53d', 5) + C(-33, -105, 6, soft('#ff6fa8'));
  if (acc.includes('freckles'))
    o += [
      [-36, 10],
      [-28, 14],
      [-40, 17],
      [36, 10],
      [28, 14],
      [40, 17],
    ]
      .map(([x, y]) => C(x, y, 1.9, shd(skin, 0.36), 'opacity=".6"'))
      .join('');
  if (acc.includes('patch'))
    o += P(
      'M-44,16 C-36,8 -24,14 -22,24 C-20,34 -28,42 -36,38 C-44,32 -48,22 -44,16Z M20,-44 C28,-48 40,-42 44,-32 C46,-24 40,-20 34,-24 C26,-28 16,-38 20,-44Z',
      lit(skin, 0.75),
      'opacity=".75"',
    );
  if (acc.includes('scrunchie')) o += C(50, -52, 13, soft(accC)) + C(43, -60, 8, soft(accC)) + C(56, -43, 8, soft(accC));
  return o;
}
