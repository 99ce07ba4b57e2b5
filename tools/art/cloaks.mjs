// Cloaked travellers: eight colours, one shape, all equally friendly. You cannot see who is beneath. Origin: the feet.
import { lit, mix, shd } from './colour.mjs';
import { art, ballg, C, E, G, glow, L, lg, P, rg, shadow, shine, star } from './kit.mjs';

const deep = (c, t) => (isWarm(c) ? mix(c, '#b0266e', t) : shd(c, t));
const isWarm = (c) => ['#ff8270', '#ffb43d', '#f078b6'].includes(c);
const BODY =
  'M0,-172 C30,-172 46,-146 50,-116 C56,-76 66,-34 68,-16 C69,-7 58,-3 46,-5 C36,-1 28,0 18,-3 C8,1 -8,1 -18,-3 C-28,0 -36,-1 -46,-5 C-58,-3 -69,-7 -68,-16 C-66,-34 -56,-76 -50,-116 C-46,-146 -30,-172 0,-172Z';
const HOOD =
  'M6,-214 C14,-216 12,-206 10,-202 C40,-192 58,-164 56,-134 C55,-112 34,-98 0,-98 C-34,-98 -55,-112 -56,-134 C-58,-166 -38,-190 -14,-200 C-10,-208 -2,-214 6,-214Z';
const along = (make) => [-52, -36, -18, 0, 18, 36, 52].map((x) => make(x, -20 + Math.abs(x) * -0.04)).join('');
/** A pattern on the hem, so that nobody needs the colour to tell them apart. It means nothing. */
const HEMS = [
  (c) => along((x, y) => C(x, y, 4, c)),
  (c) => L('M-58,-16 L-48,-26 L-36,-14 L-24,-26 L-12,-14 L0,-26 L12,-14 L24,-26 L36,-14 L48,-26 L58,-16', c, 4),
  (c) => L('M-60,-20 q7.5,-9 15,0 t15,0 t15,0 t15,0 t15,0 t15,0 t15,0 t15,0', c, 4),
  (c) => L('M-60,-24 Q0,-12 60,-24 M-62,-14 Q0,-2 62,-14', c, 3.4),
  (c) => along((x, y) => P(`M${x},${y - 7} Q${x + 6},${y} ${x},${y + 6} Q${x - 6},${y} ${x},${y - 7}Z`, c)),
  (c) => along((x, y) => star(x, y, 5, c)),
  (c) => along((x, y) => P(`M${x},${y - 6} L${x + 5},${y} L${x},${y + 6} L${x - 5},${y}Z`, c)),
  (c) => along((x, y) => P(`M${x - 5},${y + 4} A5,5 0 0 1 ${x + 5},${y + 4}Z`, c)),
];

function visitor(c, i) {
  const trim = lit(c, 0.72);
  const boot = (x) => P(`M${x - 15},3 C${x - 17},-9 ${x + 15},-9 ${x + 16},3 C${x + 16},7 ${x - 15},7 ${x - 15},3Z`, ballg('#7a5588'));
  const glint = (x) =>
    glow(x, -138, 14, '#fff3c4', 0.4) +
    E(x, -138, 6.4, 8.2, lg('0#ffffff .55#fff6d6 1#ffe2a0')) +
    E(x * 1.75, -126, 7, 4, '#ff9fa8', 'opacity=".36"');
  let o = shadow(0, 3, 62, 9, 0.3) + boot(-20) + boot(20);
  o += P(BODY, lg(`0${lit(c, 0.3)} .45${c} 1${deep(c, 0.3)}`, 'd'));
  // folds
  o +=
    P('M-30,-104 C-36,-66 -46,-30 -46,-2 C-40,0 -32,0 -26,-1 C-28,-36 -26,-72 -18,-100Z', deep(c, 0.45), 'opacity=".2"') +
    P('M26,-104 C34,-66 40,-30 38,-2 C46,0 58,-2 66,-8 C66,-40 54,-80 46,-112Z', deep(c, 0.5), 'opacity=".26"') +
    P('M-44,-112 C-52,-78 -60,-40 -62,-18 C-58,-50 -48,-84 -36,-108Z', '#ffffff', 'opacity=".25"');
  o += HEMS[i](trim);
  // mittens peep out
  o += C(-46, -62, 9.5, ballg(lit(c, 0.45))) + C(46, -62, 9.5, ballg(lit(c, 0.3)));
  o += L('M-34,-98 C-44,-86 -50,-76 -49,-68', deep(c, 0.14), 15) + L('M34,-98 C44,-86 50,-76 49,-68', deep(c, 0.24), 15);
  // hood and the soft dark inside
  o +=
    P(HOOD, lg(`0${lit(c, 0.38)} .45${c} 1${deep(c, 0.26)}`, 'd')) +
    P('M30,-184 C50,-168 58,-146 55,-128 C53,-112 36,-101 14,-99 C40,-112 46,-150 30,-184Z', deep(c, 0.5), 'opacity=".24"');
  o += E(0, -138, 41, 36, trim) + E(0, -137, 36, 31.5, rg(`0${shd(c, 0.42)} .7${shd(c, 0.58)} 1${shd(c, 0.7)}`, 0.5, 0.7, 0.7));
  o += glint(-14) + glint(14);
  o += shine(-28, -178, 14, 7, 0.34, -38);
  // clasp
  o += C(0, -99, 9, ballg('#ffc53d')) + star(0, -99.5, 4.4, '#fff7cf');
  return o;
}

const drop = () => {
  const c = '#9a86e6';
  return (
    shadow(0, 3, 66, 9, 0.26) +
    P(
      'M-62,-6 C-72,-24 -58,-44 -50,-66 C-44,-92 -54,-118 -34,-138 C-14,-158 24,-150 38,-128 C52,-106 40,-86 50,-64 C58,-44 74,-30 64,-8 C54,4 40,-6 30,0 C20,5 8,-4 -2,1 C-12,6 -24,-4 -34,1 C-46,5 -56,4 -62,-6Z',
      lg(`0${lit(c, 0.34)} .45${c} 1${shd(c, 0.32)}`, 'd'),
    ) +
    P('M-20,-100 C-34,-70 -24,-40 -38,-4 C-30,2 -24,-2 -18,-3 C-10,-40 -22,-66 -4,-98Z', shd(c, 0.5), 'opacity=".24"') +
    P('M20,-98 C14,-70 34,-44 28,-2 C40,-4 52,2 62,-8 C56,-40 34,-60 36,-100Z', shd(c, 0.5), 'opacity=".26"') +
    E(2, -122, 32, 19, lit(c, 0.66), 'transform="rotate(-8 2 -122)"') +
    E(2, -121, 27, 14.5, lg(`0${shd(c, 0.72)} 1${shd(c, 0.45)}`), 'transform="rotate(-8 2 -121)"') +
    P(
      'M-50,-78 C-46,-98 -48,-116 -34,-130 C-42,-112 -38,-96 -42,-78 C-46,-62 -56,-44 -58,-30 C-60,-44 -54,-62 -50,-78Z',
      '#ffffff',
      'opacity=".3"',
    ) +
    C(4, -92, 8, ballg('#ffc53d')) +
    [
      [-48, -170, 7],
      [46, -184, 9],
      [4, -204, 6],
      [62, -146, 5],
      [-64, -128, 5],
    ]
      .map(([x, y, r]) => star(x, y, r, '#fff3c4', 'opacity=".9"'))
      .join('') +
    L('M-26,-168 C-28,-178 -24,-186 -26,-196 M24,-168 C22,-176 28,-186 24,-192', '#e4daff', 4, 'opacity=".7"')
  );
};

const COLOURS = ['#ff8270', '#ffb43d', '#6cc96a', '#2fb9b2', '#4f9bf0', '#8a68f2', '#f078b6', '#c7b4f4'];
const BOX = [-75, -222, 150, 230];

export const CLOAKS = [
  ...COLOURS.map((c, i) => art(`visitor-${i + 1}`, BOX, () => visitor(c, i))),
  art('cloak-drop', BOX, () => G(0, 0, drop())),
];
