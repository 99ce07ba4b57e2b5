// People in the Studio's pictures: whole bodies in poses one can read from afar. Origin: between the feet.
import { CAST } from './cast.mjs';
import { isDark, lit, shd } from './colour.mjs';
import { face } from './face.mjs';
import { art, ballg, C, E, G, L, lg, P, R, shadow, soft, softd } from './kit.mjs';

const hand = ([x, y], skin) => C(x, y, 11, ballg(skin, 0.6));
const arm = (from, bend, to, look, dark = 0.08) =>
  L(`M${from} Q${bend} ${to}`, shd(look.top, dark), 21) +
  L(`M${from} Q${bend} ${to}`, lit(look.top, 0.22), 6, 'opacity=".35"') +
  hand(to, look.skin);

const shoe = (x, y, look, turn = 0) =>
  G(x, y, P('M-14,-6 C-14,-15 12,-15 15,-7 C22,-5 22,3 15,4 L-13,4 C-18,3 -18,-5 -14,-6Z', soft(look.shoe ?? '#43307f')), 1, turn);
const leg = (hip, knee, foot, look, turn = 0) =>
  L(`M${hip} Q${knee} ${foot}`, look.grown ? look.bottom : look.skin, 23) +
  (look.grown ? '' : L(`M${[(knee[0] + foot[0] * 3) / 4, (knee[1] + foot[1] * 3) / 4]} L${foot}`, '#fff6ea', 21)) +
  shoe(foot[0], foot[1] + 2, look, turn);

const SKIRTS = new Set(['mina', 'lin', 'noor', 'ana', 'zola']);
const hips = (look, id) =>
  SKIRTS.has(id)
    ? P('M-37,-86 L37,-86 C42,-66 50,-54 56,-42 C38,-30 -38,-30 -56,-42 C-50,-54 -42,-66 -37,-86Z', soft(look.bottom))
    : P('M-38,-86 L38,-86 L41,-46 C40,-38 8,-38 4,-46 L0,-56 L-4,-46 C-8,-38 -40,-38 -41,-46Z', soft(look.bottom));
const trunk = ({ top, skin, grown }) =>
  P(
    grown
      ? 'M-22,-152 C-48,-150 -54,-134 -52,-118 L-47,-68 C-24,-60 24,-60 47,-68 L52,-118 C54,-134 48,-150 22,-152 C10,-144 -10,-144 -22,-152Z'
      : 'M-20,-148 C-42,-146 -46,-134 -44,-120 L-40,-76 C-20,-70 20,-70 40,-76 L44,-120 C46,-134 42,-146 20,-148 C10,-140 -10,-140 -20,-148Z',
    lg(`0${lit(top, 0.34)} .5${top} 1${shd(top, 0.24)}`, 'd'),
  ) +
  E(-18, -128, 14, 7, '#fff', 'opacity=".22" transform="rotate(-24 -18 -128)"') +
  R(-13, -162, 26, 22, 9, shd(skin, 0.2)) +
  P('M-21,-149 C-10,-136 10,-136 21,-149 L0,-130Z', '#fffaf0');
const head = (look, e, x = 0, y = -202, turn = 0) => G(x, y, face({ ...look, e, body: false }), look.grown ? 0.82 : 0.88, turn);

const stripes = (look) => L('M-41,-112 C-16,-104 16,-104 41,-112 M-40,-94 C-16,-86 16,-86 40,-94', lit(look.top, 0.5), 6, 'opacity=".55"');

const stand = (id, look) =>
  shadow(2, 2, 56, 10, 0.28) + leg([-18, -64], [-19, -34], [-20, -4], look) + leg([18, -64], [19, -34], [20, -4], look) + hips(look, id);

const swish = (x, y, k) =>
  L(`M${x},${y} q${k * 12},10 ${k * 2},26`, '#fff', 5, 'opacity=".85"') +
  L(`M${x + k * 14},${y - 4} q${k * 14},14 ${k * 2},36`, '#fff', 4, 'opacity=".55"');

const POSES = {
  /** A big wave and a thumb up: yes. */
  yes: (id, look) =>
    arm([-38, -130], [-68, -112], [-50, -84], look, 0.16) +
    stand(id, look) +
    trunk(look) +
    stripes(look) +
    head(look, 'joy', 2, -202, 5) +
    arm([38, -132], [72, -140], [74, -196], look) +
    C(82, -206, 5.5, look.skin) +
    L('M96,-214 q8,10 4,24 M106,-224 q14,16 6,40', '#fff', 4.5, 'opacity=".8"'),
  /** Both palms up, head turned away: no. */
  no: (id, look) =>
    stand(id, look) +
    trunk(look) +
    stripes(look) +
    head(look, 'worried', -4, -200, -7) +
    arm([-38, -130], [-70, -120], [-42, -152], look, 0.16) +
    arm([38, -130], [70, -118], [44, -152], look) +
    [-1, 1].map((k) => [-9, -3, 3, 9].map((d) => L(`M${k * 43 + d},-156 L${k * 43 + d * 1.5},-171`, look.skin, 6.5)).join('')).join('') +
    swish(-68, -226, -1) +
    swish(62, -226, 1),
  jump: (id, look) =>
    shadow(0, 62, 62, 9, 0.22) +
    leg([-18, -64], [-58, -56], [-52, -14], look, 24) +
    leg([18, -64], [52, -76], [66, -34], look, -28) +
    hips(look, id) +
    arm([-38, -132], [-80, -138], [-84, -196], look, 0.16) +
    trunk(look) +
    head(look, 'joy', 2, -204, 6) +
    arm([38, -132], [82, -140], [80, -204], look) +
    L('M-70,26 q-6,14 -4,28 M0,22 q0,14 0,26 M68,18 q8,14 6,30', '#fff', 5, 'opacity=".75"'),
  dance: (id, look) =>
    shadow(2, 2, 70, 11, 0.28) +
    leg([-20, -68], [-58, -50], [-38, -6], look, 8) +
    leg([20, -68], [60, -60], [58, -14], look, -34) +
    hips(look, id) +
    arm([-44, -132], [-88, -120], [-50, -84], look, 0.16) +
    trunk(look) +
    R(-8, -150, 16, 62, 7, softd('#ff6b5e'), 'transform="rotate(12 0 -150)"') +
    head(look, 'joy', 4, -208, 10) +
    arm([44, -134], [90, -150], [84, -214], look) +
    G(
      -92,
      -214,
      P('M0,0 L0,-30 L18,-34 L18,-4', 'none', 'stroke="#fff" stroke-width="5" stroke-linecap="round"') +
        E(-5, 0, 8, 6, '#fff') +
        E(13, -4, 8, 6, '#fff'),
    ),
  stand: (id, look) =>
    arm([-38, -130], [-58, -104], [-46, -72], look, 0.16) +
    stand(id, look) +
    trunk(look) +
    stripes(look) +
    head(look, 'happy') +
    arm([38, -130], [58, -104], [46, -72], look),
};

/** Asleep on a cushion, mouth wide open. */
const nap = (look) =>
  shadow(0, 4, 150, 12, 0.24) +
  P('M-160,0 C-176,-44 -150,-72 -104,-66 C-84,-64 -74,-52 -72,-34 C-70,-12 -84,4 -110,4 C-130,5 -150,6 -160,0Z', softd('#fff3dc')) +
  P('M-60,4 C-70,-40 -40,-86 20,-92 C84,-98 150,-70 158,-24 C162,0 152,6 140,6Z', softd('#5b8df0')) +
  [0, 1, 2, 3].map((i) => C(-8 + i * 44, -60 + (i % 2) * 26, 8, lit('#5b8df0', 0.5), 'opacity=".7"')).join('') +
  P('M-66,-6 C-70,-40 -44,-84 -4,-90 C-30,-72 -42,-40 -38,4Z', lit('#5b8df0', 0.4)) +
  G(-98, -62, face({ ...look, e: 'proud', body: false }) + E(2, 29, 12, 13, '#7a1f3f') + E(2, 36, 7, 5, '#ff7a8f'), 0.78, -16) +
  L('M-30,-128 h20 l-20,22 h20 M6,-160 h26 l-26,28 h26', isDark(look.skin) ? '#fff' : '#6c4df6', 6, 'opacity=".8"');

const BOX = [-130, -306, 260, 316];
const LOOKS = { ...CAST, mum: { ...CAST.mum, bottom: '#5b4aa0', shoe: '#43307f' } };
const who = (id, pose) => art(`snap-${id}-${pose}`, BOX, () => POSES[pose](id, LOOKS[id]));

export const STUDIO_FOLK = [
  ...[
    ['kai', 'yes'],
    ['ravi', 'yes'],
    ['noor', 'no'],
    ['tam', 'no'],
    ['lin', 'stand'],
    ['mina', 'stand'],
    ['mum', 'yes'],
  ].map(([id, pose]) => who(id, pose)),
  ...['leo', 'zola', 'ana'].map((id) => art(`snap-${id}-jump`, [-130, -306, 260, 376], () => POSES.jump(id, CAST[id]))),
  art('snap-dad-dance', [-130, -316, 260, 326], () => POSES.dance('dad', { ...CAST.dad, bottom: '#43358f', shoe: '#fffaf0' })),
  art('snap-sami-nap', [-186, -176, 360, 186], () => nap(CAST.sami)),
];
